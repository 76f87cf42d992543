import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { cliffOf, type Cliff } from '../../../shared/impact';
import { useLanguage } from '../../i18n/use-language';
import { CurvePicture } from './CurvePicture';
import { Difference } from './FlowTable';
import { outcomesIn, SimulatedMark } from './SimulatedMark';
import type { ThresholdResult } from './simulation-answer';
import { inWords } from './thresholds';

/** 门槛曲线: how many would be eligible for each value; the one that stands is marked. The same figures stand in a table. */
export function ThresholdCurve({ result }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const { points, current } = result;
  const all = Object.values(points[0]?.tally ?? {}).reduce((sum, count) => sum + count, 0);
  const cliff = cliffOf(points);
  return (
    <Box sx={{ maxWidth: '48rem' }}>
      <Typography variant="h3">{translate('simulation.curve')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('simulation.threshold_over', { count: all })}
      </Typography>
      <CurveWords result={result} cliff={cliff} />
      <CurvePicture points={points} current={current} cliff={cliff} />
      <CurveTable result={result} />
    </Box>
  );
}

/** What the picture shows, said: how it stands, and where the cliff is. */
function CurveWords({ result, cliff }: { readonly result: ThresholdResult; readonly cliff: Cliff | null }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { points, current } = result;
  const stands = points.find(({ value }) => value === current);
  const said = inWords(
    points.map(({ value }) => value),
    language,
  );
  return (
    <Box sx={{ mb: 1 }}>
      {stands && (
        <Typography>
          {translate('simulation.stands', { value: said(stands.value), count: stands.tally.eligible })}
        </Typography>
      )}
      <Typography>
        {cliff
          ? translate(cliff.by < 0 ? 'simulation.cliff_fewer' : 'simulation.cliff_more', {
              from: said(cliff.from.value),
              to: said(cliff.to.value),
              before: cliff.from.tally.eligible,
              after: cliff.to.tally.eligible,
              by: Math.abs(cliff.by),
            })
          : translate('simulation.no_cliff')}
      </Typography>
    </Box>
  );
}

/** The curve's figures. */
function CurveTable({ result: { points, current } }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const language = useLanguage();
  const said = inWords(
    points.map(({ value }) => value),
    language,
  );
  const order = outcomesIn(points.map(({ tally }) => tally));
  const stands = points.find(({ value }) => value === current)?.tally.eligible;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('simulation.curve')} sx={{ '& th, & td': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('simulation.value')}</TableCell>
            {order.map((outcome) => (
              <TableCell key={outcome} align="right">
                <SimulatedMark outcome={outcome} />
              </TableCell>
            ))}
            <TableCell align="right">{translate('simulation.compared_with_current')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map(({ value, tally }) => (
            <TableRow key={value} selected={value === current}>
              <TableCell component="th" scope="row">
                {said(value)}
                {value === current && ` ${translate('simulation.current')}`}
              </TableCell>
              {order.map((outcome) => (
                <TableCell key={outcome} align="right">
                  {tally[outcome]}
                </TableCell>
              ))}
              <TableCell align="right">
                {stands === undefined ? '—' : <Difference by={tally.eligible - stands} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
