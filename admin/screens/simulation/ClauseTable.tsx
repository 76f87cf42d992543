import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { citation, type PolicyContent } from '../../../shared/policy';
import { stackedOnPhones } from '../../components/stacked-on-phones';
import { useLanguage } from '../../i18n/use-language';
import { clauseHeading } from './clause-heading';
import { useComparison } from './comparison';
import { HeadedOnPhones } from './HeadedOnPhones';
import { SimulatedMark } from './SimulatedMark';
import type { ImpactResult, Outcome } from './simulation-answer';
import type { PersonFilter } from './use-persons';

interface ClauseTableProps {
  readonly flows: ImpactResult['by']['clause'];
  /** Null: the persons are no longer kept. */
  readonly onChoose: ((filter: PersonFilter) => void) | null;
}

const atFirst = 8;

/** By which clause those touched were decided, and by which they would be. */
export function ClauseTable({ flows, onChoose }: ClauseTableProps) {
  const translate = useTranslate();
  const { baseline, contents } = useComparison();
  const [all, setAll] = useState(false);
  const title = translate('simulation.by_clause');
  return (
    <Box component="section" sx={{ my: 3 }}>
      <Typography variant="h3" gutterBottom>
        {title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={title} sx={stackedOnPhones}>
          <TableHead>
            <TableRow>
              <TableCell>{baseline}</TableCell>
              <TableCell>{translate('simulation.heads.after')}</TableCell>
              <TableCell align="right">{translate('simulation.people')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {flows.slice(0, all ? flows.length : atFirst).map(({ before, after, from, to, count }) => (
              <TableRow key={`${before} ${after} ${from} ${to}`}>
                <TableCell>
                  <HeadedOnPhones head={baseline}>
                    <Decided outcome={from} clause={before} content={contents.before} />
                  </HeadedOnPhones>
                </TableCell>
                <TableCell>
                  <HeadedOnPhones head={translate('simulation.heads.after')}>
                    <Decided outcome={to} clause={after} content={contents.after} />
                  </HeadedOnPhones>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', textAlign: { xs: 'left', sm: 'right' } }}>
                  <HeadedOnPhones head={translate('simulation.people')}>
                    <PeopleCount
                      count={count}
                      onChoose={onChoose && (() => onChoose({ from, to, decidedBefore: before, decidedAfter: after }))}
                    />
                  </HeadedOnPhones>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {flows.length > atFirst && !all && (
        <Button data-no-print size="small" color="inherit" onClick={() => setAll(true)}>
          {translate('simulation.all_groups', { count: flows.length })}
        </Button>
      )}
    </Box>
  );
}

interface PeopleCountProps {
  readonly count: number;
  readonly onChoose: (() => void) | null;
}

function PeopleCount({ count, onChoose }: PeopleCountProps) {
  const translate = useTranslate();
  const words = translate('simulation.people_n', { count });
  if (onChoose === null) return <>{words}</>;
  return (
    <MuiLink component="button" type="button" onClick={onChoose}>
      {words}
    </MuiLink>
  );
}

interface DecidedProps {
  readonly outcome: Outcome;
  readonly clause: string | null;
  readonly content: PolicyContent;
}

/** An outcome, and the requirement that decides it with its heading; whoever is eligible has none. */
function Decided({ outcome, clause, content }: DecidedProps) {
  const language = useLanguage();
  return (
    <>
      <SimulatedMark outcome={outcome} />
      {clause !== null && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
          {clause} {citation(clause, content, language)}
          <br />
          {clauseHeading(clause, content)}
        </Box>
      )}
    </>
  );
}
