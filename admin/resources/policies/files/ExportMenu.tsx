import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { consoleFetch } from '../../../providers/console-api';
import { saveFile } from '../../../providers/save-file';

const formats = ['yaml', 'json'] as const;
type Format = (typeof formats)[number];

/** The edition as one file. */
export function ExportMenu({ id }: { readonly id: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: async (format: Format) => {
      const response = await consoleFetch(`/policies/${encodeURIComponent(id)}/file?format=${format}`);
      saveFile(response, [await response.blob()], `edition.${format}`);
    },
    onSuccess: () => notify('editionFiles.exported', { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const start = (format: Format) => {
    setAnchor(null);
    mutate(format);
  };
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="menu"
        disabled={isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('editionFiles.export')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => start(format)}>
            {translate(`editionFiles.formats.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
