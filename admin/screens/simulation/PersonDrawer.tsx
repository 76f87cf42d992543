import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Drawer from '@mui/material/Drawer';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import Close from '@mui/icons-material/Close';
import type { Verdict } from '../../../shared/assessment';
import { labelOf, levels } from '../../../shared/vocabulary';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useLanguage } from '../../i18n/use-language';
import { useMay } from '../../providers/me';
import { useEdition } from '../../resources/policies/desk/edition-answer';
import { outcomesOf, pairsOf } from './both-verdicts';
import { useComparison } from './comparison';
import { RequirementPairBlock } from './RequirementPairBlock';
import { SimulatedMark, useOutcomeWord } from './SimulatedMark';
import type { Both, KnownPerson } from './simulation-answer';
import { useBothVerdicts } from './use-persons';

interface PersonDrawerProps {
  readonly person: KnownPerson;
  readonly onClose: () => void;
}

/** Both verdicts on one person, clause by clause; what differs is marked and stands open. */
export function PersonDrawer({ person, onClose }: PersonDrawerProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { simulation, contents } = useComparison();
  const { data, error } = useBothVerdicts(simulation, person.id);
  const direction = contents.after.directions.find(({ code }) => code === person.direction)?.name ?? person.direction;
  const line = [person.employerName, labelOf(levels, person.level, language), direction, data?.after?.asOf];
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { 'aria-labelledby': 'both-verdicts', role: 'dialog', sx: paperStyle } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <Typography id="both-verdicts" variant="h2">
          {person.number} {person.applicantName}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')} autoFocus>
          <Close />
        </IconButton>
      </Box>
      <Typography variant="body2" color="text.secondary">
        {line.filter(Boolean).join(' · ')}
      </Typography>
      {may('applications', 'read') && (
        <MuiLink component={Link} to={`/applications/${person.id}`} variant="body2">
          {translate('simulation.open_case')}
        </MuiLink>
      )}
      {error && <ProblemSummary error={error} />}
      {!data && !error && <SkeletonRows rows={10} />}
      {data && <OtherThanThen person={person} both={data} />}
      {data && <BothVerdicts both={data} />}
    </Drawer>
  );
}

/** Both verdicts are made from the dossier and the editions of today: says so where they are not those of the table any more. */
function OtherThanThen({ person, both }: { readonly person: KnownPerson; readonly both: Both }) {
  const translate = useTranslate();
  const word = useOutcomeWord();
  const now = outcomesOf(both);
  if (now.before === person.before.outcome && now.after === person.after.outcome) return null;
  const words = { before: word(person.before.outcome), after: word(person.after.outcome) };
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      {translate('simulation.other_than_then', words)}
    </Alert>
  );
}

function BothVerdicts({ both }: { readonly both: Both }) {
  const translate = useTranslate();
  const { baseline, contents } = useComparison();
  const [all, setAll] = useState(false);
  const { before, after, editions } = both;
  // Each verdict is read by its own edition's words; where that is no longer stored, by the draft's.
  const earlier = useEdition(editions.before ?? editions.after).data?.content ?? contents.before;
  const pairs = pairsOf(before, after);
  const shown = all ? pairs : pairs.filter(({ differs }) => differs);
  return (
    <>
      <Box sx={sidesStyle}>
        <SideHead name={baseline} verdict={before} />
        <SideHead name={translate('simulation.heads.after')} verdict={after} />
      </Box>
      <FormControlLabel
        control={<Checkbox size="small" checked={all} onChange={({ target }) => setAll(target.checked)} />}
        label={translate('simulation.all_clauses')}
      />
      {shown.length === 0 && <Typography color="text.secondary">{translate('simulation.same_clauses')}</Typography>}
      {shown.map((pair) => (
        <RequirementPairBlock key={pair.code} pair={pair} all={all} contents={{ ...contents, before: earlier }} />
      ))}
    </>
  );
}

function SideHead({ name, verdict }: { readonly name: string; readonly verdict: Verdict | null }) {
  const translate = useTranslate();
  const edition = verdict && translate('policies.edition_n', { edition: verdict.policy.edition });
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {[name, ...(edition !== null && !name.endsWith(edition) ? [edition] : [])].join(' · ')}
      </Typography>
      <Box sx={{ fontSize: '1.15rem' }}>
        <SimulatedMark outcome={verdict?.outcome ?? 'unassessable'} />
      </Box>
      {verdict?.route && <Quiet>{translate('simulation.side.route', { words: verdict.route })}</Quiet>}
      {verdict?.eligibleFrom && <Quiet>{translate('simulation.side.from_day', { words: verdict.eligibleFrom })}</Quiet>}
    </Box>
  );
}

function Quiet({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {children}
    </Typography>
  );
}

const paperStyle = { width: { xs: '100%', md: '52rem' }, p: { xs: 2, sm: 3 } };
const sidesStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 2,
  my: 2,
  py: 1.5,
  borderTop: 1,
  borderBottom: 1,
  borderColor: 'divider',
};
