import { stackedOnPhones } from '../../components/stacked-on-phones';
// 判例覆盖：which thresholds the cases hold, on which side.
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import {
  coverageOf,
  isGap,
  sides,
  wordThreshold,
  type SideCoverage,
  type ThresholdCoverage,
} from '../../../shared/golden';
import { citation, type PolicyContent } from '../../../shared/policy';
import { useLanguage } from '../../i18n/use-language';
import type { StoredCase } from './use-golden-cases';

interface CoverageTableProps {
  readonly content: PolicyContent;
  readonly cases: readonly StoredCase[];
  readonly edition: string;
}

/** Every threshold, with the cases that stand at it and just below it. */
export function CoverageTable({ content, cases, edition }: CoverageTableProps) {
  const translate = useTranslate();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const coverage = useMemo(() => coverageOf(content, cases), [content, cases]);
  const gaps = coverage.reduce((sum, row) => sum + sides.filter((side) => isGap(row.sides[side])).length, 0);
  const shown = onlyGaps ? coverage.filter((row) => sides.some((side) => isGap(row.sides[side]))) : coverage;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('golden.coverage_what')}
      </Typography>
      <Typography role="status">{translate('golden.coverage_sum', { total: coverage.length, gaps })}</Typography>
      <FormControlLabel
        data-no-print
        control={<Switch checked={onlyGaps} onChange={(event) => setOnlyGaps(event.target.checked)} />}
        label={translate('golden.only_gaps')}
      />
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={stackedOnPhones}>
          <TableHead>
            <TableRow>
              {['clause', 'threshold', 'at', 'below'].map((head) => (
                <TableCell key={head}>{translate(`golden.fields.${head}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <CoverageRow
                key={`${row.clause} ${row.slot?.path ?? ''}`}
                row={row}
                content={content}
                edition={edition}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}

interface CoverageRowProps extends Pick<CoverageTableProps, 'content' | 'edition'> {
  readonly row: ThresholdCoverage;
}

function CoverageRow({ row, content, edition }: CoverageRowProps) {
  const language = useLanguage();
  const words = wordThreshold(row, content, language);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        <MuiLink component={Link} to={`/policies/${edition}#clause-${row.clause.replaceAll('.', '-')}`}>
          {row.clause}
        </MuiLink>
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{citation(row.clause, content, language)}</Box>
      </TableCell>
      <TableCell sx={{ minWidth: '10em' }}>{words.threshold}</TableCell>
      {sides.map((side) => (
        <TableCell key={side} sx={{ minWidth: '10em' }}>
          <SideCell side={row.sides[side]} words={words[side]} />
        </TableCell>
      ))}
    </TableRow>
  );
}

/** The first few cases that hold a side, or that none does. */
function SideCell({ side, words }: { readonly side: SideCoverage | null; readonly words: string }) {
  const translate = useTranslate();
  if (side === null) return <>—</>;
  const { cases } = side;
  const more = cases.length - mostNamed;
  return (
    <>
      <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{words}</Box>
      {cases.length === 0 && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
          {translate('golden.gap')}
        </Box>
      )}
      {cases.slice(0, mostNamed).join(translate('applications.list_separator'))}
      {more > 0 && translate('golden.more', { count: more })}
    </>
  );
}

const mostNamed = 3;
