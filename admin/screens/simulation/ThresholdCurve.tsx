import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Difference } from './FlowTable';
import { outcomesIn, SimulatedMark } from './SimulatedMark';
import type { ThresholdResult } from './simulation-answer';

const [height, margin] = [240, 36];

/** 门槛曲线: how many would be eligible for each value; the one that stands is marked. The same figures stand in a table. */
export function ThresholdCurve({ result }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const all = Object.values(result.points[0]?.tally ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <Box sx={{ maxWidth: '48rem' }}>
      <Typography variant="h3">{translate('simulation.curve')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('simulation.threshold_over', { count: all })}
      </Typography>
      <Curve result={result} />
      <CurveTable result={result} />
    </Box>
  );
}

/** Drawn at the width that it will have, so that its figures can be read on a phone. */
function Curve({ result: { points, current } }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const width = isNarrow ? 340 : 720;
  const most = Math.max(1, ...points.map(({ tally }) => tally.eligible));
  const x = (place: number) => margin + (place * (width - 2 * margin)) / Math.max(1, points.length - 1);
  const y = (eligible: number) => height - margin - (eligible * (height - 2 * margin)) / most;
  const line = points.map(({ tally }, place) => `${place === 0 ? 'M' : 'L'}${x(place)},${y(tally.eligible)}`).join(' ');
  const everyNth = Math.ceil(points.length / (isNarrow ? 10 : 20));
  return (
    <svg role="img" aria-label={translate('simulation.curve')} viewBox={`0 0 ${width} ${height}`} width="100%">
      <line x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} stroke={palette.divider} />
      <path d={line} fill="none" stroke={palette.primary.main} strokeWidth={2} />
      {points.map(({ value, tally }, place) => {
        const isCurrent = value === current;
        const isNamed = isCurrent || place % everyNth === 0;
        return (
          <g key={value}>
            <circle
              cx={x(place)}
              cy={y(tally.eligible)}
              r={isCurrent ? 7 : 4}
              fill={isCurrent ? palette.primary.main : palette.background.paper}
              stroke={palette.primary.main}
              strokeWidth={2}
            />
            {isNamed && (
              <>
                <text
                  x={x(place)}
                  y={y(tally.eligible) - 12}
                  textAnchor="middle"
                  fontSize={13}
                  fill={palette.text.primary}
                >
                  {tally.eligible}
                </text>
                <text
                  x={x(place)}
                  y={height - 12}
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={isCurrent ? 700 : 400}
                  fill={isCurrent ? palette.text.primary : palette.text.secondary}
                >
                  {Math.round(value * 100) / 100}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The curve's figures. */
function CurveTable({ result: { points, current } }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const order = outcomesIn(points.map(({ tally }) => tally));
  const stands = points.find(({ value }) => value === current)?.tally.eligible;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('simulation.curve')} sx={{ '& th, & td': { px: 1 } }}>
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
                {Math.round(value * 100) / 100}
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
