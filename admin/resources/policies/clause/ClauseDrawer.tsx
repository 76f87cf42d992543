import { useCallback, useRef } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import Close from '@mui/icons-material/Close';
import type { Theme } from '@mui/material/styles';
import { OutputKindsContext } from '../../../rules/output-kinds-context';
import { useDesk } from '../desk/desk';
import { openKey, type OpenItem } from '../desk/open-item';
import { StatusStrip } from '../side/StatusStrip';
import { OpenForm } from './OpenForm';

/** A clause's full form, beside the document. */
export function ClauseDrawer() {
  const { open, openItem, shown, preview } = useDesk();
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const cameFrom = useRef<Element | null>(null);
  // Once a form opens, the keyboard is in it: Esc closes it again, and the keyboard is back where it was.
  const isOpen = open !== null;
  const focusOnce = useCallback(
    (heading: HTMLElement | null) => {
      if (!heading || !isOpen) return;
      cameFrom.current = document.activeElement;
      heading.focus();
    },
    [isOpen],
  );
  const close = () => {
    preview(null);
    openItem(null);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  };
  const title = useTitle(open);
  return (
    <Drawer
      anchor={isNarrow ? 'bottom' : 'right'}
      variant={isNarrow ? 'temporary' : 'persistent'}
      open={isOpen}
      onClose={close}
      slotProps={{
        paper: {
          component: 'aside',
          'aria-label': title,
          sx: {
            width: { xs: '100%', md: '27rem' },
            maxHeight: { xs: '85vh', md: 'none' },
            top: { md: 97 },
            height: { md: 'calc(100vh - 97px)' },
          },
        },
      }}
    >
      <Box
        key={openKey(open)}
        sx={{ p: 2, pb: 6 }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
          <Typography variant="h2" component="h2" tabIndex={-1} ref={focusOnce} sx={{ '&:focus': { outline: 'none' } }}>
            {title}
          </Typography>
          <IconButton onClick={close} aria-label={translate('ra.action.close')}>
            <Close />
          </IconButton>
        </Box>
        <StatusStrip />
        <OutputKindsContext.Provider value={shown.outputKinds}>
          <OpenForm onClose={close} />
        </OutputKindsContext.Provider>
      </Box>
    </Drawer>
  );
}

/** What the form is of. */
function useTitle(open: OpenItem | null): string {
  const translate = useTranslate();
  if (open === null) return '';
  switch (open.kind) {
    case 'criterion':
    case 'category':
      return translate('policies.form_title', { code: open.code });
    case 'requirement':
      return translate('policyForms.titles.requirement', { code: open.code });
    case 'new':
      return translate('policies.add_clause');
    default:
      return translate(`policyForms.titles.${open.kind}`);
  }
}
