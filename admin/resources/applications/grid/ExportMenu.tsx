// The current filter as a file, in the order and with the columns that are on the screen.
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import FileDownloadOutlinedIcon from '@mui/icons-material/FileDownloadOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../../../i18n/use-language';
import { columnsOf } from './columns';
import { downloadExport } from './download-export';
import { ToolButton } from './ToolButton';
import { useChosenColumns } from './use-personal-views';
import { useGridFilter } from './use-grid-filter';

/** The button, its two formats, and how much has come so far. */
export function ExportMenu() {
  const { sort, total = 0 } = useListContext();
  const { filter } = useGridFilter();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [received, setReceived] = useState(0);
  const [chosen] = useChosenColumns();
  const translate = useTranslate();
  const notify = useNotify();
  const lang = useLanguage();
  const { mutate, isPending } = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => {
      setReceived(0);
      const columns = columnsOf(chosen).map((column) => column.name);
      return downloadExport({ format, filter, sort, columns, lang }, setReceived);
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const start = (format: 'csv' | 'xlsx') => {
    setAnchor(null);
    mutate(format);
  };
  return (
    <>
      <ToolButton
        icon={<FileDownloadOutlinedIcon />}
        label={translate('applications.export.button')}
        disabled={isPending || total === 0}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      {isPending && (
        <Typography variant="caption" role="status" color="text.secondary">
          {translate('applications.export.progress', { kilobytes: Math.ceil(received / 1024) })}
        </Typography>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => start('csv')}>{translate('applications.export.csv', { count: total })}</MenuItem>
        <MenuItem onClick={() => start('xlsx')}>{translate('applications.export.xlsx', { count: total })}</MenuItem>
      </Menu>
    </>
  );
}
