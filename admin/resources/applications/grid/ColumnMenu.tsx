// Which columns are shown, and how close the rows stand.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import ViewColumnOutlinedIcon from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { columnNames } from './columns';
import { useChosenColumns, useDensity } from './use-personal-views';

/** The button and its panel. */
export function ColumnMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useChosenColumns();
  const [density, setDensity] = useDensity();
  const translate = useTranslate();
  const title = translate('applications.grid.columns');
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnOutlinedIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
      >
        {title}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title, sx: { p: 1.5, minWidth: 200 } } }}
      >
        {columnNames.map((name) => (
          <Box component="label" key={name} sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 32 }}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              disabled={name === 'applicantName'}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
              }
            />
            {translate(`applications.columns.${name}`)}
          </Box>
        ))}
        <Box
          component="label"
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'center',
            minHeight: 32,
            mt: 1,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <input
            type="checkbox"
            checked={density === 'roomy'}
            onChange={(event) => setDensity(event.target.checked ? 'roomy' : 'compact')}
          />
          {translate('applications.grid.roomy')}
        </Box>
      </Popover>
    </>
  );
}
