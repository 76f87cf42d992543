import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Drawer from '@mui/material/Drawer';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import Close from '@mui/icons-material/Close';
import type { Verdict } from '../../../shared/assessment';
import type { PolicyContent } from '../../../shared/policy';
import { labelOf, levels } from '../../../shared/vocabulary';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useLanguage } from '../../i18n/use-language';
import { useMay } from '../../providers/me';
import { useEdition } from '../../resources/policies/desk/edition-answer';
import { pairsOf } from './both-verdicts';
import { RequirementPairBlock } from './RequirementPairBlock';
import { SimulatedMark } from './SimulatedMark';
import { useBothVerdicts, type Person } from './simulation-answer';

interface PersonDrawerProps {
  readonly simulation: string;
  readonly person: Person;
  readonly content: PolicyContent;
  readonly onClose: () => void;
}

/** Both verdicts on one person, clause by clause; what differs is marked and stands open. */
export function PersonDrawer({ simulation, person, content, onClose }: PersonDrawerProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { data, error } = useBothVerdicts(simulation, person.id);
  const direction = content.directions.find(({ code }) => code === person.direction)?.name ?? person.direction;
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
      {data && <BothVerdicts both={data} content={content} />}
    </Drawer>
  );
}

type Both = NonNullable<ReturnType<typeof useBothVerdicts>['data']>;

function BothVerdicts({ both, content }: { readonly both: Both; readonly content: PolicyContent }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const { before, after, editions } = both;
  // Each verdict is read by its own edition's words; where that is no longer stored, by the draft's.
  const earlier = useEdition(editions.before ?? editions.after).data?.content ?? content;
  const pairs = pairsOf(before, after);
  const shown = all ? pairs : pairs.filter(({ differs }) => differs);
  return (
    <>
      <Box sx={sidesStyle}>
        <SideHead name="before" verdict={before} />
        <SideHead name="after" verdict={after} />
      </Box>
      <FormControlLabel
        control={<Checkbox size="small" checked={all} onChange={({ target }) => setAll(target.checked)} />}
        label={translate('simulation.all_clauses')}
      />
      {shown.length === 0 && <Typography color="text.secondary">{translate('simulation.same_clauses')}</Typography>}
      {shown.map((pair) => (
        <RequirementPairBlock key={pair.code} pair={pair} all={all} contents={{ before: earlier, after: content }} />
      ))}
    </>
  );
}

function SideHead({ name, verdict }: { readonly name: 'before' | 'after'; readonly verdict: Verdict | null }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {translate(`simulation.heads.${name}`)}
        {verdict && ` · ${translate('policies.edition_n', { edition: verdict.policy.edition })}`}
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
