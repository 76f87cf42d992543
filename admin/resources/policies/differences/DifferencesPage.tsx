import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { EmptyState } from '../../../components/EmptyState';
import { PageFrame } from '../../../components/PageFrame';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { SkeletonRows } from '../../../components/SkeletonRows';
import { ComparedHead } from './ComparedHead';
import { useDifferences, type DifferenceKind, type DifferencesAnswer } from './differences-answer';
import { DifferencesByPlace } from './DifferencesByPlace';
import { KindFilter } from './KindFilter';

/** 两版差异: any two editions, clause by clause in the document's order. */
export function DifferencesPage() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const { data: answer, error } = useDifferences(id, query.get('with'));
  const translate = useTranslate();
  return (
    <PageFrame
      title={translate('differences.title')}
      acts={
        <Button data-no-print size="small" color="inherit" onClick={() => window.print()}>
          {translate('policies.print')}
        </Button>
      }
    >
      <ProblemSummary error={error} />
      {!answer && !error && <SkeletonRows rows={10} />}
      {answer && <ComparedHead answer={answer} />}
      {answer && <Found answer={answer} />}
    </PageFrame>
  );
}

function Found({ answer }: { readonly answer: DifferencesAnswer }) {
  const { before, differences } = answer;
  const translate = useTranslate();
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const shown = kind === null ? differences : differences.filter((difference) => difference.kind === kind);
  if (!before) return <EmptyState title="differences.nothing_before" hint="differences.nothing_before_hint" />;
  if (differences.length === 0) return <EmptyState title="differences.none" hint="differences.none_hint" />;
  return (
    <>
      <Box data-no-print>
        <KindFilter differences={differences} chosen={kind} onChoose={setKind} />
      </Box>
      <Box role="status" sx={{ my: 1.5, color: 'text.secondary' }}>
        {translate('differences.counts', { smart_count: differences.length })}
        {kind !== null && ` · ${translate('differences.filtered', { shown: shown.length })}`}
      </Box>
      {shown.length === 0 && <EmptyState title="differences.none_of_kind" hint="differences.none_of_kind_hint" />}
      <DifferencesByPlace answer={{ ...answer, differences: shown }} />
    </>
  );
}
