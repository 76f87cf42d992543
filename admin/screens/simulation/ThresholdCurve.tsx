import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { labelOf, verdictOutcomes } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import type { ThresholdResult } from './simulation-answer';

const [width, height, margin] = [640, 240, 36];

/** 门槛曲线: how many would be eligible for each value; the one that stands is marked. The same figures stand in a table. */
export function ThresholdCurve({ result }: { readonly result: ThresholdResult }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { palette } = useTheme();
  const { points, current } = result;
  const most = Math.max(1, ...points.map(({ tally }) => tally.eligible));
  const x = (place: number) => margin + (place * (width - 2 * margin)) / Math.max(1, points.length - 1);
  const y = (eligible: number) => height - margin - (eligible * (height - 2 * margin)) / most;
  const line = points.map(({ tally }, place) => `${place === 0 ? 'M' : 'L'}${x(place)},${y(tally.eligible)}`).join(' ');
  return (
    <Box sx={{ maxWidth: '44rem' }}>
      <Typography variant="h2" gutterBottom>
        {translate('simulation.curve')}
      </Typography>
      <svg role="img" aria-label={translate('simulation.curve')} viewBox={`0 0 ${width} ${height}`} width="100%">
        <path d={line} fill="none" stroke={palette.primary.main} strokeWidth={2} />
        {points.map(({ value, tally }, place) => (
          <g key={value}>
            <circle
              cx={x(place)}
              cy={y(tally.eligible)}
              r={value === current ? 7 : 4}
              fill={value === current ? palette.primary.main : palette.background.paper}
              stroke={palette.primary.main}
              strokeWidth={2}
            />
            <text x={x(place)} y={y(tally.eligible) - 12} textAnchor="middle" fontSize={12} fill={palette.text.primary}>
              {tally.eligible}
            </text>
            <text
              x={x(place)}
              y={height - 10}
              textAnchor="middle"
              fontSize={12}
              fontWeight={value === current ? 700 : 400}
              fill={palette.text.secondary}
            >
              {Math.round(value * 100) / 100}
            </text>
          </g>
        ))}
      </svg>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('simulation.value')}</TableCell>
            {verdictOutcomes.codes.map((code) => (
              <TableCell key={code} align="right">
                {labelOf(verdictOutcomes, code, language)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map(({ value, tally }) => (
            <TableRow key={value} selected={value === current}>
              <TableCell component="th" scope="row">
                {Math.round(value * 100) / 100}
                {value === current && ` ${translate('simulation.current')}`}
              </TableCell>
              {verdictOutcomes.codes.map((code) => (
                <TableCell key={code} align="right">
                  {tally[code]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
