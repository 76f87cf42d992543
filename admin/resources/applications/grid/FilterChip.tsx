// One filter as a chip: what is chosen stands in it; its menu chooses, its cross takes it away.
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';

interface FilterChipProps {
  readonly name: string;
  /** The words of what is chosen; none while the filter is off. */
  readonly chosen: readonly string[];
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** Draws the chip; its children are what opens below it. */
export function FilterChip({ name, chosen, onClear, children }: FilterChipProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const panel = useId();
  const on = chosen.length > 0;
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        flex: 'none',
        // On a phone what is on stands first: the rest is a swipe away.
        order: { xs: on ? -1 : 0, md: 0 },
        border: 1,
        borderColor: on ? 'primary.main' : 'divider',
        borderRadius: '4px',
        height: { xs: 40, md: 30 },
        color: on ? 'primary.main' : 'text.secondary',
      }}
    >
      <ButtonBase
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? panel : undefined}
        sx={{ px: 1, height: '100%', fontFamily: 'inherit', fontSize: 13, gap: 0.5, maxWidth: '22em' }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {on
            ? translate('applications.filters.chosen', {
                name,
                values: chosen.join(translate('applications.list_separator')),
              })
            : name}
        </Box>
        {!on && <ArrowDropDownIcon fontSize="small" />}
      </ButtonBase>
      {on && (
        <IconButton
          size="small"
          color="inherit"
          onClick={onClear}
          aria-label={translate('applications.filters.clear_one', { name })}
          sx={{ p: { xs: 1, md: 0.25 }, mr: 0.25 }}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
      <Popover
        id={panel}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name, sx: { p: 1, minWidth: 180, maxHeight: 420 } } }}
      >
        {children}
      </Popover>
    </Box>
  );
}
