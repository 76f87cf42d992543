// The acts on a case, at one place; one that is impossible now says why.
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';

export interface Act {
  readonly name: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  /** Why it cannot be done now; null if it can. */
  readonly obstacle: string | null;
  readonly main?: boolean;
}

/** Draws the acts: beside the header on a wide screen, at the thumb's place on a phone. */
export function CaseActs({ acts }: { readonly acts: readonly Act[] }) {
  const translate = useTranslate();
  const [reason] = acts.filter((act) => act.main).map((act) => act.obstacle);
  return (
    <Box
      role="toolbar"
      aria-label={translate('applications.acts.label')}
      sx={{
        display: 'flex',
        flexWrap: { xs: 'nowrap', md: 'wrap' },
        alignItems: 'center',
        justifyContent: { xs: 'space-between', md: 'flex-end' },
        gap: { xs: 0.5, md: 1 },
        position: { xs: 'fixed', md: 'static' },
        bottom: 0,
        left: 0,
        right: 0,
        zIndex: { xs: 'appBar', md: 'auto' },
        px: { xs: 1, md: 0 },
        py: { xs: 0.5, md: 0 },
        borderTop: { xs: 1, md: 0 },
        borderColor: 'divider',
        backgroundColor: { xs: 'background.paper', md: 'transparent' },
      }}
    >
      {acts.map((act) => (
        <ActButton key={act.name} act={act} />
      ))}
      {reason && (
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            flexBasis: '100%',
            textAlign: 'right',
            fontSize: 12,
            color: 'text.secondary',
          }}
        >
          {reason}
        </Box>
      )}
    </Box>
  );
}

/** `aria-disabled` and not `disabled`: the reason must be reachable by keyboard and by touch. */
function ActButton({ act }: { readonly act: Act }) {
  const impossible = act.obstacle !== null;
  return (
    <Tooltip title={act.obstacle ?? ''} enterTouchDelay={0}>
      <Button
        size="small"
        variant={act.main ? 'contained' : 'text'}
        disableElevation
        startIcon={act.icon}
        aria-disabled={impossible}
        onClick={() => !impossible && act.onClick()}
        sx={{
          opacity: impossible ? 0.5 : 1,
          cursor: impossible ? 'not-allowed' : 'pointer',
          minHeight: { xs: 44, md: 32 },
          minWidth: { xs: 0, md: 64 },
          px: { xs: 1, md: 1.25 },
          flexDirection: { xs: act.main ? 'row' : 'column', md: 'row' },
          fontSize: { xs: act.main ? 14 : 11, md: 13 },
          whiteSpace: 'nowrap',
          '& .MuiButton-startIcon': { m: { xs: act.main ? '0 6px 0 0' : 0, md: '0 6px 0 -2px' } },
        }}
      >
        {act.label}
      </Button>
    </Tooltip>
  );
}
