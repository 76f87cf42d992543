import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { SimulationSummary } from '../../../screens/simulation/SimulationSummary';
import { useDesk } from '../desk/desk';
import { useHead } from '../desk/use-head';
import { ApprovedDialog } from './ApprovedDialog';
import { Consequences } from './Consequences';
import type { ActDialogProps } from './use-edition-acts';
import { FindingsSummary } from './FindingsSummary';
import { Particulars } from './Particulars';
import { parseMoved, useAct, type Moved } from './use-act';

/** 批准：what is approved, what it does, and where to look before. */
export function ApproveDialog({ facts, family, onClose }: ActDialogProps) {
  const { edition } = useDesk();
  const head = useHead(edition.id);
  const translate = useTranslate();
  const [done, setDone] = useState<Moved | null>(null);
  const { mutate, isPending, error } = useAct('approve', parseMoved, setDone);
  if (done) return <ApprovedDialog done={done} edition={facts.edition} onClose={onClose} />;
  return (
    <ConfirmDialog
      open
      title={translate('editions.acts.approve.title', { edition: facts.edition })}
      act={translate('editions.acts.approve.name')}
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({})}
    >
      <Particulars
        lines={[
          [translate('editions.authors'), facts.authors.map(({ name }) => name).join('、') || '—'],
          [translate('editions.note'), head?.changeNote ?? '—'],
          [translate('editions.findings'), <FindingsSummary key="findings" />],
          [translate('simulation.title'), <SimulationSummary key="simulation" edition={edition.id} />],
          [translate('editions.look_first'), <LookFirst key="look" id={edition.id} />],
        ]}
      />
      <Consequences facts={facts} family={family} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {translate('editions.acts.approve.frozen')}
      </Typography>
    </ConfirmDialog>
  );
}

function LookFirst({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      <MuiLink component={Link} to={`/policies/${id}/differences`}>
        {translate('editions.differences')}
      </MuiLink>
      <MuiLink component={Link} to={`/policies/${id}/simulation`}>
        {translate('editions.simulation')}
      </MuiLink>
    </Box>
  );
}
