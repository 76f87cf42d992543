// 判例：the persons whose verdict the office knows, what comes out of each now, and which thresholds they hold.
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { PageFrame } from '../../components/PageFrame';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useMay } from '../../providers/me';
import { isWritable, useEdition, type EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { AcceptDialog } from './AcceptDialog';
import { CaseTable } from './CaseTable';
import { CoverageTable } from './CoverageTable';
import { FromApplicationDialog } from './FromApplicationDialog';
import { useGoldenCases, useRunCases, type RunCase, type StoredCase } from './use-golden-cases';

/** The page of an edition's golden cases. */
export function GoldenPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const edition = useEdition(id);
  const cases = useGoldenCases(id);
  const error = edition.error ?? cases.error;
  return (
    <PageFrame title={translate('golden.title')}>
      <ProblemSummary error={error} />
      {!error && (!edition.data || !cases.data) && <SkeletonRows rows={8} />}
      {edition.data && cases.data && <Golden edition={edition.data} cases={cases.data} />}
    </PageFrame>
  );
}

interface GoldenProps {
  readonly edition: EditionAnswer;
  readonly cases: readonly StoredCase[];
}

type Side = 'cases' | 'coverage';

function Golden({ edition, cases }: GoldenProps) {
  const { content, id } = edition;
  const translate = useTranslate();
  const may = useMay();
  const [side, setSide] = useState<Side>('cases');
  const [accepting, setAccepting] = useState<readonly RunCase[]>([]);
  const run = useRunCases(content, cases);
  const failing = run.filter(({ result }) => !result.passed);
  const editable = isWritable(edition) && may('golden-cases', 'update');
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        <MuiLink component={Link} to={`/policies/${id}`}>
          {content.documentNumber} {translate('policies.edition_n', { edition: content.edition })}
        </MuiLink>
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(editable ? 'golden.what' : 'golden.what_read_only')}
      </Typography>
      <Standing total={run.length} failing={failing.length} />
      <Acts edition={edition} failing={failing} onAccept={editable ? setAccepting : null} />
      <Tabs value={side} onChange={(_event, next: Side) => setSide(next)} sx={{ mb: 2 }}>
        <Tab value="cases" label={translate('golden.cases')} />
        <Tab value="coverage" label={translate('golden.coverage')} />
      </Tabs>
      {side === 'coverage' && <CoverageTable content={content} cases={cases} edition={id} />}
      {side === 'cases' && (
        <CaseTable run={run} content={content} edition={id} onAccept={editable ? (one) => setAccepting([one]) : null} />
      )}
      {accepting.length > 0 && <AcceptDialog run={accepting} edition={edition} onClose={() => setAccepting([])} />}
    </>
  );
}

interface ActsProps {
  readonly edition: EditionAnswer;
  readonly failing: readonly RunCase[];
  /** null where nothing may be changed. */
  readonly onAccept: ((run: readonly RunCase[]) => void) | null;
}

function Acts({ edition, failing, onAccept }: ActsProps) {
  const translate = useTranslate();
  const may = useMay();
  const { id } = edition;
  const mayTake = isWritable(edition) && may('golden-cases', 'from-application');
  return (
    <Box data-no-print sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}>
      {onAccept && (
        <Button component={Link} to={`/policies/${id}/golden-cases/new`} variant="outlined" size="small">
          {translate('golden.add')}
        </Button>
      )}
      {mayTake && <FromApplicationDialog edition={id} />}
      {onAccept && failing.length > 0 && (
        <Button size="small" onClick={() => onAccept(failing)}>
          {translate('golden.accept_all', { smart_count: failing.length })}
        </Button>
      )}
    </Box>
  );
}

function Standing({ total, failing }: { readonly total: number; readonly failing: number }) {
  const translate = useTranslate();
  const color = failing > 0 ? 'error.main' : 'success.main';
  if (total === 0) return null;
  return (
    <Box role="status" sx={{ borderLeft: 3, borderColor: color, pl: 1.5, py: 0.5 }}>
      {translate(failing > 0 ? 'golden.some_fail' : 'golden.all_pass', { total, failing })}
    </Box>
  );
}
