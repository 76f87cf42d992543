import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { earliestDay, refuseDay, type EditionFacts } from '../../../../shared/casework';
import { wordRefusal } from '../../../../shared/errors';
import { Submission } from '../../../../shared/policy';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { LatestImpact } from '../../../screens/simulation/LatestImpact';
import type { ActDialogProps } from './use-edition-acts';
import { FindingsSummary } from './FindingsSummary';
import { Particulars } from './Particulars';
import { useHead } from '../desk/use-head';
import { parseMoved, useAct } from './use-act';

/** 提交审批：with the day from which it is to apply; a day that cannot be is told as it is chosen. */
export function SubmitDialog({ facts, onClose }: ActDialogProps) {
  const { edition, content } = useDesk();
  const head = useHead(edition.id);
  const translate = useTranslate();
  const language = useLanguage();
  const id = useId();
  const earliest = earliestDay(facts);
  const [day, setDay] = useState(() => presetDay(edition.review?.submitted?.effectiveFrom, facts));
  const { mutate, isPending, error } = useAct('submit-edition', parseMoved, onClose);
  const refused = Submission.safeParse({ effectiveFrom: day }).success ? refuseDay(day, facts) : null;
  return (
    <ConfirmDialog
      open
      title={translate('editions.acts.submit-edition.title', { edition: facts.edition })}
      act={translate('editions.acts.submit-edition.name')}
      busy={isPending || day === '' || refused !== null}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ effectiveFrom: day })}
    >
      <Typography sx={{ mb: 2 }}>{translate('editions.acts.submit-edition.what')}</Typography>
      <TextField
        id={id}
        type="date"
        label={translate('editions.acts.submit-edition.day')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={refused !== null}
        helperText={
          refused ? wordRefusal(refused, language) : translate('editions.acts.submit-edition.day_help', { earliest })
        }
        slotProps={{ inputLabel: { shrink: true } }}
        required
        fullWidth
      />
      <Particulars
        lines={[
          [translate('editions.note'), head?.changeNote ?? '—'],
          [translate('editions.findings'), <FindingsSummary key="findings" />],
          [translate('simulation.latest.name'), <LatestImpact key="impact" edition={edition.id} content={content} />],
        ]}
      />
    </ConfirmDialog>
  );
}

/** The day that was proposed before, if it still can be. */
function presetDay(before: string | undefined, facts: EditionFacts): string {
  return before !== undefined && refuseDay(before, facts) === null ? before : earliestDay(facts);
}
