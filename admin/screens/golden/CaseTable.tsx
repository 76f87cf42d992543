import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { wordFailure } from '../../../shared/golden';
import type { PolicyContent } from '../../../shared/policy';
import { stackedOnPhones } from '../../components/stacked-on-phones';
import { EmptyState } from '../../components/EmptyState';
import { OutcomeMark } from '../../components/OutcomeMark';
import { useLanguage } from '../../i18n/use-language';
import type { RunCase } from './use-golden-cases';

interface CaseTableProps {
  readonly run: readonly RunCase[];
  readonly content: PolicyContent;
  readonly edition: string;
  /** null where nothing may be changed. */
  readonly onAccept: ((one: RunCase) => void) | null;
}

/** The cases: what each must get, and whether it does. */
export function CaseTable({ run, content, edition, onAccept }: CaseTableProps) {
  const translate = useTranslate();
  const [onlyFailing, setOnlyFailing] = useState(false);
  const shown = onlyFailing ? run.filter(({ result }) => !result.passed) : run;
  if (run.length === 0) return <EmptyState title="golden.none" hint="golden.none_hint" />;
  const heads = ['code', 'name', 'applied', 'as_of', 'expected', 'found'] as const;
  return (
    <>
      <FormControlLabel
        data-no-print
        control={<Switch checked={onlyFailing} onChange={(event) => setOnlyFailing(event.target.checked)} />}
        label={translate('golden.only_failing')}
      />
      {shown.length === 0 && <Box sx={{ py: 2 }}>{translate('golden.none_failing')}</Box>}
      {shown.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" sx={stackedOnPhones}>
            <TableHead>
              <TableRow>
                {heads.map((head) => (
                  <TableCell key={head} sx={{ whiteSpace: 'nowrap' }}>
                    {translate(`golden.fields.${head}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((row) => (
                <CaseRow key={row.one.id} row={row} content={content} edition={edition} onAccept={onAccept} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </>
  );
}

interface CaseRowProps extends Omit<CaseTableProps, 'run'> {
  readonly row: RunCase;
}

function CaseRow({ row, content, edition, onAccept }: CaseRowProps) {
  const { one, result } = row;
  const translate = useTranslate();
  const language = useLanguage();
  const level = content.levels.find(({ code }) => code === one.level)?.titleName ?? one.level;
  const direction = content.directions.find(({ code }) => code === one.direction)?.name;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        <MuiLink component={Link} to={`/policies/${edition}/golden-cases/${one.id}`}>
          {one.code}
        </MuiLink>
      </TableCell>
      <TableCell sx={{ minWidth: '9em' }}>{one.name}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{[level, direction].filter(Boolean).join(' · ')}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{one.asOf}</TableCell>
      <TableCell>
        <OutcomeMark outcome={one.expect.outcome} />
      </TableCell>
      <TableCell sx={{ minWidth: '14em' }}>
        <Box component="span" sx={{ color: result.passed ? 'success.main' : 'error.main', fontWeight: 600 }}>
          {translate(result.passed ? 'golden.passes' : 'golden.fails')}
        </Box>
        {wordFailure(result, content, language).map((words) => (
          <Box key={words} sx={{ fontSize: 13 }}>
            {words}
          </Box>
        ))}
        {onAccept && !result.passed && result.verdict && (
          <Button size="small" data-no-print onClick={() => onAccept(row)} sx={{ px: 0 }}>
            {translate('golden.accept')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
