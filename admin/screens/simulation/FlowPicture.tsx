import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { OutcomeMark } from '../../components/OutcomeMark';
import type { ImpactResult } from './simulation-answer';

interface FlowPictureProps {
  readonly result: ImpactResult;
  readonly onChoose: (from: string, to: string) => void;
}

const order = ['eligible', 'referred', 'ineligible', 'unassessable'] as const;
const [width, height, gap, bar] = [640, 220, 10, 14];

/** 流向: how many go from which outcome to which; the same figures stand beneath as words that can be chosen. */
export function FlowPicture({ result, onChoose }: FlowPictureProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const colors: Readonly<Record<string, string>> = {
    eligible: palette.success.main,
    referred: palette.warning.main,
    ineligible: palette.error.main,
    unassessable: palette.text.disabled,
  };
  const all = result.flows.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const bands = bandsOf(result.flows, all);
  const moved = result.flows.filter(({ from, to }) => from !== to);
  return (
    <Box sx={{ my: 2, maxWidth: '44rem' }}>
      <svg role="img" aria-label={translate('simulation.flow_picture')} viewBox={`0 0 ${width} ${height}`} width="100%">
        {bands.map(({ from, to, left, right, size }) => (
          <path
            key={`${from}>${to}`}
            d={`M${bar},${left} C${width / 2},${left} ${width / 2},${right} ${width - bar},${right} V${right + size} C${width / 2},${right + size} ${width / 2},${left + size} ${bar},${left + size} Z`}
            fill={colors[from]}
            opacity={from === to ? 0.15 : 0.55}
          />
        ))}
        {bands.map(({ from, to, left, right, size }) => (
          <g key={`${from}>${to}`}>
            <rect x={0} y={left} width={bar} height={size} fill={colors[from]} />
            <rect x={width - bar} y={right} width={bar} height={size} fill={colors[to]} />
          </g>
        ))}
      </svg>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {moved.map(({ from, to, count }) => (
          <li key={`${from}>${to}`}>
            <Button size="small" color="inherit" onClick={() => onChoose(from, to)}>
              <Box component="span" sx={{ display: 'inline-flex', gap: 0.75 }}>
                <OutcomeMark outcome={from} /> → <OutcomeMark outcome={to} /> {count}
              </Box>
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface Band {
  readonly from: string;
  readonly to: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Where each flow begins and ends: stacked by outcome on both sides. */
function bandsOf(flows: ImpactResult['flows'], all: number): Band[] {
  const scale = (height - gap * (order.length - 1)) / all;
  const pairs = order.flatMap((from) => order.map((to) => ({ from, to, count: countOf(flows, from, to) })));
  const start = (side: 'from' | 'to', at: (typeof pairs)[number]) => {
    const before = pairs.filter((pair) => comesBefore(pair, at, side));
    const outcomes = order.indexOf(at[side]);
    return before.reduce((sum, { count }) => sum + count, 0) * scale + outcomes * gap;
  };
  return pairs
    .filter(({ count }) => count > 0)
    .map((pair) => ({
      from: pair.from,
      to: pair.to,
      left: start('from', pair),
      right: start('to', pair),
      size: Math.max(1, pair.count * scale),
    }));
}

type Pair = { readonly from: (typeof order)[number]; readonly to: (typeof order)[number] };

function comesBefore(one: Pair, other: Pair, side: 'from' | 'to'): boolean {
  const far = side === 'from' ? 'to' : 'from';
  const [a, b] = [order.indexOf(one[side]), order.indexOf(other[side])];
  return a < b || (a === b && order.indexOf(one[far]) < order.indexOf(other[far]));
}

function countOf(flows: ImpactResult['flows'], from: string, to: string): number {
  return flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
}
