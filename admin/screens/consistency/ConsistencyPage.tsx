// 认定比对：cases that look alike for a clause, ruled on differently, side by side.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { labelOf, levels } from '../../../shared/vocabulary';
import { EmptyState } from '../../components/EmptyState';
import { OutcomeMark } from '../../components/OutcomeMark';
import { PageFrame } from '../../components/PageFrame';
import { Pager } from '../../components/Pager';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useLanguage } from '../../i18n/use-language';
import { consoleFetch } from '../../providers/console-api';

const Ruled = z.object({
  application: z.string(),
  edition: z.number(),
  number: z.string(),
  applicantName: z.string(),
  outcome: z.string(),
  by: z.string(),
  on: z.string(),
  note: z.string().nullable(),
});
const Conflict = z.object({
  id: z.string(),
  documentNumber: z.string(),
  editions: z.array(z.number()),
  clause: z.string(),
  citation: z.string(),
  text: z.string(),
  level: z.string(),
  facts: z.array(z.string()),
  rulings: z.array(Ruled),
});
type Conflict = z.infer<typeof Conflict>;

const perPage = 25;

function useConflicts(page: number) {
  return useQuery({
    queryKey: ['consistency', useLanguage(), page],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const range = JSON.stringify([(page - 1) * perPage, page * perPage - 1]);
      const answer = await consoleFetch(`/consistency?range=${range}`);
      const total = Number(answer.headers.get('Content-Range')?.split('/').at(-1) ?? 0);
      return { conflicts: z.array(Conflict).parse(await answer.json()), total };
    },
  });
}

/** The page of the chief clerk. */
export function ConsistencyPage() {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, isPending } = useConflicts(page);
  return (
    <PageFrame title={translate('resources.consistency.name', { smart_count: 2 })}>
      <Typography color="text.secondary" sx={{ maxWidth: '45rem', mb: 3 }}>
        {translate('consistency.what')}
      </Typography>
      {error && <ProblemSummary error={error} />}
      {isPending && <SkeletonRows rows={8} />}
      {data?.total === 0 && <EmptyState title="consistency.none" hint="consistency.none_hint" />}
      {data !== undefined && data.total > 0 && (
        <Typography aria-live="polite" sx={{ mb: 2 }}>
          {translate('consistency.total', { smart_count: data.total })}
        </Typography>
      )}
      {data?.conflicts.map((conflict) => (
        <ConflictBlock key={conflict.id} conflict={conflict} />
      ))}
      {data && <Pager list={{ page, perPage, total: data.total, setPage }} />}
    </PageFrame>
  );
}

function ConflictBlock({ conflict }: { readonly conflict: Conflict }) {
  const { documentNumber, editions, citation, text, level, facts } = conflict;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box component="section" sx={{ mb: 4, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h2">
        {citation}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('consistency.editions', {
          documentNumber,
          editions: editions.join(language === 'zh' ? '、' : ', '),
        })}{' '}
        · {labelOf(levels, level, language)}
      </Typography>
      <Typography sx={{ my: 1 }}>{text}</Typography>
      <Typography variant="subtitle2" component="h3">
        {translate('consistency.facts')}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 1.5, pl: 2.5 }}>
        {facts.length === 0 && <li>{translate('consistency.no_facts')}</li>}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </Box>
      <Typography variant="subtitle2" component="h3">
        {translate('consistency.rulings')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {conflict.rulings.map((ruled) => (
          <RuledLine key={ruled.application} ruled={ruled} />
        ))}
      </Box>
    </Box>
  );
}

function RuledLine({ ruled }: { readonly ruled: z.infer<typeof Ruled> }) {
  const { application, edition, number, applicantName, outcome, by, on, note } = ruled;
  const translate = useTranslate();
  return (
    <Box component="li" sx={lineStyle}>
      <OutcomeMark outcome={outcome} />
      <MuiLink component={Link} to={`/applications/${application}`}>
        {number} {applicantName}
      </MuiLink>
      <span>{note ?? '—'}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('consistency.by', { by, on, edition })}
      </Box>
    </Box>
  );
}

const lineStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '7em 14em minmax(0, 1fr) auto' },
  columnGap: 2,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
};
