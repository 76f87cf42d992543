import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useComparison } from './comparison';
import { countOf } from './flow-bands';
import { SimulatedMark, useOutcomeWord } from './SimulatedMark';
import type { ImpactResult, Outcome } from './simulation-answer';

interface FlowTableProps {
  readonly result: ImpactResult;
  readonly order: readonly Outcome[];
  /** Null: the persons are no longer kept. */
  readonly onChoose: ((from: Outcome, to: Outcome) => void) | null;
}

/** The flows as figures: a row for each outcome as it stands, a column for each as simulated; whoever moves can be chosen. */
export function FlowTable({ result, order, onChoose }: FlowTableProps) {
  const translate = useTranslate();
  const { baseline } = useComparison();
  return (
    <Box sx={{ overflowX: 'auto', minWidth: 0 }}>
      <Table size="small" aria-label={translate('simulation.flow_table', { baseline })} sx={tableStyle}>
        <TableHead>
          <TableRow>
            <TableCell sx={headStyle}>{translate('simulation.corner', { baseline })}</TableCell>
            {order.map((to) => (
              <TableCell key={to} align="right">
                <SimulatedMark outcome={to} />
              </TableCell>
            ))}
            <TableCell align="right" sx={sumStyle}>
              {translate('simulation.sum')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {order.map((from) => (
            <TableRow key={from}>
              <TableCell component="th" scope="row">
                <SimulatedMark outcome={from} />
              </TableCell>
              {order.map((to) => (
                <TableCell key={to} align="right">
                  <FlowCount from={from} to={to} count={countOf(result.flows, from, to)} onChoose={onChoose} />
                </TableCell>
              ))}
              <TableCell align="right" sx={sumStyle}>
                {result.before[from]}
              </TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
              {translate('simulation.heads.after')}
            </TableCell>
            {order.map((to) => (
              <TableCell key={to} align="right" sx={{ fontWeight: 600 }}>
                {result.after[to]}
                <Box component="span" sx={{ display: { xs: 'block', sm: 'inline' } }}>
                  <Difference by={result.after[to] - result.before[to]} />
                </Box>
              </TableCell>
            ))}
            <TableCell sx={sumStyle} />
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}

interface FlowCountProps {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly count: number;
  readonly onChoose: FlowTableProps['onChoose'];
}

function FlowCount({ from, to, count, onChoose }: FlowCountProps) {
  const translate = useTranslate();
  const word = useOutcomeWord();
  if (from === to || count === 0 || onChoose === null)
    return (
      <Box component="span" sx={{ color: count === 0 ? 'text.disabled' : 'text.secondary' }}>
        {count}
      </Box>
    );
  const label = translate('simulation.show_flow', { from: word(from), to: word(to), count });
  return (
    <Button size="small" variant="outlined" aria-label={label} onClick={() => onChoose(from, to)} sx={countStyle}>
      {count}
    </Button>
  );
}

/** By how much a number has grown; nothing where it has not. */
export function Difference({ by }: { readonly by: number }) {
  if (by === 0) return null;
  return (
    <Box component="span" sx={differenceStyle}>
      {by > 0 ? `+${by}` : `−${-by}`}
    </Box>
  );
}

const differenceStyle = { color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem', ml: 0.5 };
/** On a phone the picture's own labels say it. */
const sumStyle = { display: { xs: 'none', sm: 'table-cell' } };
/** An edition of another document has a long name. */
const headStyle = { '&&': { whiteSpace: 'normal', minWidth: { xs: 0, sm: '9em' } } };
const tableStyle = { '& th, & td': { px: { xs: 0.5, sm: 1 }, whiteSpace: 'nowrap' } };
const countStyle = { minWidth: 40, py: 0, px: 1, fontWeight: 700 };
