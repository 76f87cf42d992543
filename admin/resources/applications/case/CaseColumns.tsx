// Dossier and verdict side by side; on a narrow screen as two tabs.
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';

export type Side = 'dossier' | 'verdict';

interface CaseColumnsProps {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly dossier: ReactNode;
  readonly verdict: ReactNode;
  /** What stands in the verdict's tab: its outcome. */
  readonly mark: ReactNode;
}

/** Lays the two out. Both stay drawn, so that an error's link can go to a field behind the other tab. */
export function CaseColumns({ side, onSide, dossier, verdict, mark }: CaseColumnsProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'));
  const hidden = (own: Side) => isNarrow && side !== own;
  return (
    <>
      {isNarrow && (
        <Tabs
          value={side}
          onChange={(_event, next: Side) => onSide(next)}
          variant="fullWidth"
          sx={{ position: 'sticky', top: 48, zIndex: 2, backgroundColor: 'background.default', mb: 1 }}
        >
          <Tab value="dossier" label={translate('applications.tabs.dossier')} />
          <Tab
            value="verdict"
            label={
              <Box sx={{ display: 'flex', gap: 1, whiteSpace: 'nowrap' }}>
                {translate('applications.tabs.verdict')}
                {mark}
              </Box>
            }
          />
        </Tabs>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.15fr) minmax(0, 1fr)' },
          gap: 4,
        }}
      >
        <Box hidden={hidden('dossier')} sx={{ pt: 1 }}>
          {dossier}
        </Box>
        <Box
          component="aside"
          hidden={hidden('verdict')}
          sx={{
            pt: 1,
            position: { lg: 'sticky' },
            top: 48,
            alignSelf: 'start',
            maxHeight: { lg: 'calc(100vh - 48px)' },
            overflowY: { lg: 'auto' },
            pr: { lg: 1 },
          }}
        >
          {verdict}
        </Box>
      </Box>
    </>
  );
}
