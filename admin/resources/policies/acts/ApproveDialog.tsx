import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useDesk } from '../desk/desk';
import { useHead } from '../desk/use-head';
import { LatestImpact } from '../../../screens/simulation/LatestImpact';
import { ApprovedDialog } from './ApprovedDialog';
import { Consequences } from './Consequences';
import type { ActDialogProps } from './use-edition-acts';
import { FindingsSummary } from './FindingsSummary';
import { Particulars } from './Particulars';
import { parseMoved, useAct, type Moved } from './use-act';

/** 批准：what is approved, what it does, and where to look before. */
export function ApproveDialog({ facts, onClose }: ActDialogProps) {
  const { edition, content } = useDesk();
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
          [translate('simulation.latest.name'), <LatestImpact key="impact" edition={edition.id} content={content} />],
          [translate('editions.look_first'), <LookFirst key="look" id={edition.id} />],
        ]}
      />
      <Consequences facts={facts} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {translate('editions.acts.approve.frozen')}
      </Typography>
    </ConfirmDialog>
  );
}

function LookFirst({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <MuiLink component={Link} to={`/policies/${id}/differences`}>
      {translate('editions.differences')}
    </MuiLink>
  );
}
