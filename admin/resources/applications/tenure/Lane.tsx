// One lane of the time-line.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { labelOf, qualifications, titleRanks } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useIsLit, useLights } from '../verdict/highlight';
import type { Bar, Dot, TenureLayout } from './tenure-layout';

interface LaneProps {
  readonly name: string;
  readonly layout: TenureLayout;
  readonly bars?: readonly Bar[];
  readonly dots?: readonly Dot[];
  readonly accent?: boolean;
}

const barHeight = 12;
const trackHeight = 18;

/** Draws the lane with the lines of the clock's start and the cut-off day through it. */
export function Lane({ name, layout, bars = [], dots = [], accent = false }: LaneProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const tracks = Math.max(1, ...bars.map((bar) => bar.track + 1));
  const height = dots.length > 0 ? 30 : tracks * trackHeight + 6;
  const line = { stroke: theme.palette.text.primary, strokeWidth: 1 };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', alignItems: 'center' }}>
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {translate(`applications.tenure.${name}`)}
      </Box>
      <svg width="100%" height={height} style={{ overflow: 'visible', display: 'block' }}>
        {layout.years.map(({ year, at }) => (
          <line key={year} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} stroke={theme.palette.divider} />
        ))}
        {layout.clock !== null && (
          <line x1={`${layout.clock}%`} x2={`${layout.clock}%`} y1="0" y2={height} strokeDasharray="4 3" {...line} />
        )}
        <line x1={`${layout.cutOff}%`} x2={`${layout.cutOff}%`} y1="0" y2={height} {...line} />
        {bars.map((bar) => (
          <LaneBar key={`${bar.fact}-${bar.left}`} bar={bar} accent={accent} />
        ))}
        {dots.map((dot) => (
          <LaneDot key={`${dot.fact}-${dot.kind}`} dot={dot} height={height} />
        ))}
      </svg>
    </Box>
  );
}

function LaneBar({ bar, accent }: { readonly bar: Bar; readonly accent: boolean }) {
  const theme = useTheme();
  const lit = useIsLit([bar.fact]);
  const lights = useLights(bar.fact === '' ? [] : [bar.fact]);
  const colour = accent ? theme.palette.primary.main : theme.palette.text.secondary;
  return (
    <rect
      {...lights}
      x={`${bar.left}%`}
      width={`${Math.max(bar.width, 0.3)}%`}
      y={bar.track * trackHeight + 5}
      height={barHeight}
      fill={bar.solid ? colour : 'transparent'}
      fillOpacity={accent ? 1 : 0.45}
      stroke={lit ? theme.palette.primary.main : colour}
      strokeWidth={lit ? 3 : 1}
      strokeDasharray={bar.open ? '5 2' : undefined}
    />
  );
}

function LaneDot({ dot, height }: { readonly dot: Dot; readonly height: number }) {
  const theme = useTheme();
  const language = useLanguage();
  const lit = useIsLit([dot.fact]);
  const lights = useLights([dot.fact]);
  const words = labelOf(dot.kind === 'completed' ? qualifications : titleRanks, dot.code, language);
  const middle = height - 9;
  const ring = dot.kind === 'appointed';
  return (
    <g {...lights}>
      <circle
        cx={`${dot.at}%`}
        cy={middle}
        r={lit ? 6 : 4.5}
        fill={ring ? theme.palette.background.paper : theme.palette.primary.main}
        stroke={theme.palette.primary.main}
        strokeWidth={2}
      />
      {!ring && (
        <text
          x={`${dot.at}%`}
          y={10}
          fontSize={11}
          textAnchor={dot.at > 80 ? 'end' : 'middle'}
          fill={theme.palette.text.primary}
          stroke={theme.palette.background.default}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {words}
        </text>
      )}
    </g>
  );
}
