import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useComparison } from './comparison';
import { bandsOf, height, stacksOf, type Band, type Stack } from './flow-bands';
import { SimulatedMark } from './SimulatedMark';
import type { ImpactResult, Outcome } from './simulation-answer';

interface FlowPictureProps {
  readonly flows: ImpactResult['flows'];
  readonly order: readonly Outcome[];
}

const [width, bar] = [100, 1.6];

/** 流向: how many go from which outcome to which. The same figures stand in the table beside it. */
export function FlowPicture({ flows, order }: FlowPictureProps) {
  const translate = useTranslate();
  const { baseline } = useComparison();
  const { palette } = useTheme();
  const colors: Readonly<Record<Outcome, string>> = {
    eligible: palette.success.main,
    referred: palette.warning.main,
    ineligible: palette.error.main,
    unassessable: palette.text.disabled,
  };
  const [left, right] = [stacksOf(flows, { side: 'from', order }), stacksOf(flows, { side: 'to', order })];
  return (
    <Box role="img" aria-label={translate('simulation.flow_picture', { baseline })} sx={{ minWidth: 0 }}>
      <Box sx={headStyle} aria-hidden="true">
        <span>{baseline}</span>
        <span>{translate('simulation.heads.after')}</span>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: 1 }} aria-hidden="true">
        <Labels stacks={left} />
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} preserveAspectRatio="none">
          {bandsOf(flows, order).map((band) => (
            <path
              key={`${band.from}>${band.to}`}
              d={pathOf(band)}
              fill={colors[band.from]}
              opacity={band.from === band.to ? 0.15 : 0.6}
            />
          ))}
          {left.map(({ outcome, top, size }) => (
            <rect key={outcome} x={0} y={top} width={bar} height={size} fill={colors[outcome]} />
          ))}
          {right.map(({ outcome, top, size }) => (
            <rect key={outcome} x={width - bar} y={top} width={bar} height={size} fill={colors[outcome]} />
          ))}
        </svg>
        <Labels stacks={right} />
      </Box>
    </Box>
  );
}

/** Each outcome beside its stack: its word, and how many. */
function Labels({ stacks }: { readonly stacks: readonly Stack[] }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateRows: '0', position: 'relative', fontSize: '0.8125rem' }}>
      {stacks.map(({ outcome, top, size, count }) => (
        <Box key={outcome} sx={{ gridArea: '1 / 1', height: 0, transform: `translateY(${top + size / 2 - 10}px)` }}>
          <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, lineHeight: '20px' }}>
            <SimulatedMark outcome={outcome} /> {count}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function pathOf({ left, right, size }: Band): string {
  const [start, middle, end] = [bar, width / 2, width - bar];
  return `M${start},${left} C${middle},${left} ${middle},${right} ${end},${right} V${right + size} C${middle},${right + size} ${middle},${left + size} ${start},${left + size} Z`;
}

const headStyle = {
  display: 'flex',
  justifyContent: 'space-between',
  color: 'text.secondary',
  fontSize: '0.8125rem',
  mb: 1.5,
};
