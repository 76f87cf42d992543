import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import Close from '@mui/icons-material/Close';
import type { Theme } from '@mui/material/styles';
import { OutputKindsContext } from '../../../rules/output-kinds-context';
import { useDesk, type OpenItem } from '../desk/desk';
import { CategoryForm } from './CategoryForm';
import { ClauseForm } from './ClauseForm';
import { StatusStrip } from '../side/StatusStrip';
import { NewItemForm } from './NewItemForm';

/** A clause's full form, beside the document. */
export function ClauseDrawer() {
  const { open, openItem, shown, preview } = useDesk();
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const close = () => {
    preview(null);
    openItem(null);
  };
  const title =
    open?.kind === 'new'
      ? translate('policies.add_clause')
      : translate('policies.form_title', { code: open?.code ?? '' });
  return (
    <Drawer
      anchor={isNarrow ? 'bottom' : 'right'}
      variant={isNarrow ? 'temporary' : 'persistent'}
      open={open !== null}
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
        key={keyOf(open)}
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

function OpenForm({ onClose }: { readonly onClose: () => void }) {
  const { open, content } = useDesk();
  if (!open) return null;
  const requirement = content.requirements.find(({ code }) => code === open.requirement);
  if (!requirement) return null;
  if (open.kind === 'new') return <NewItemForm key={requirement.code} requirement={requirement} onClose={onClose} />;
  const criterion = requirement.criteria.find(({ code }) => code === open.code);
  if (open.kind === 'criterion' && criterion)
    return <ClauseForm key={open.code} requirement={requirement} row={criterion} onClose={onClose} />;
  const category = requirement.categories.find(({ code }) => code === open.code);
  return category ? <CategoryForm key={open.code} requirement={requirement} row={category} onClose={onClose} /> : null;
}

function keyOf(open: OpenItem | null): string {
  if (open === null) return 'closed';
  return open.kind === 'new' ? `new ${open.requirement}` : open.code;
}

// Once a form opens, the keyboard is in it: Esc closes it again.
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
