// What a replay found: which edition or application, and what is not as it was.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { DifferenceList } from '../../components/replay/DifferenceList';
import { Pager } from '../../components/Pager';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { perPage, useFindings, type ReplayFinding, type ReplayRun } from './replay-run';

/** Draws a page of them. */
export function FindingTable({ run }: { readonly run: ReplayRun }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error } = useFindings(run, page);
  if (error) return <ProblemSummary error={error} />;
  if (!data) return <SkeletonRows rows={4} />;
  return (
    <Box component="section" aria-label={translate('replays.findings')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {data.rows.map((finding) => (
          <Box component="li" key={finding.id} sx={rowStyle}>
            <Subject finding={finding} />
            <DifferenceList differences={finding.differences} />
          </Box>
        ))}
      </Box>
      {run.findings > data.total && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('replays.not_all', { kept: data.total })}
        </Typography>
      )}
      <Pager list={{ page, perPage, total: data.total, setPage }} />
    </Box>
  );
}

function Subject({ finding: { subject, subjectId, name } }: { readonly finding: ReplayFinding }) {
  const translate = useTranslate();
  const kind = translate(`replays.subjects.${subject}`);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ color: 'text.secondary', fontSize: 12.5 }}>{kind}</Box>
      {subjectId === null ? (
        name
      ) : (
        <MuiLink
          component={Link}
          to={subject === 'rounds' ? '/rounds' : `/${subject}/${subjectId}`}
          sx={{ overflowWrap: 'anywhere' }}
        >
          {name}
        </MuiLink>
      )}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '15rem 1fr' },
  columnGap: 2,
  rowGap: 0.5,
  px: 1,
  py: 1.25,
  borderBottom: 1,
  borderColor: 'divider',
  fontSize: 14,
};
