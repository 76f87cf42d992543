import { useTranslate } from 'react-admin';
import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Cliff } from '../../../shared/impact';
import { useLanguage } from '../../i18n/use-language';
import { namedPoints, placed, type Place } from './curve-places';
import type { ThresholdResult } from './simulation-answer';
import { inWords } from './thresholds';

const [height, margin] = [240, 36];

interface CurveProps {
  readonly points: ThresholdResult['points'];
  readonly current: number | null;
  readonly cliff: Cliff | null;
}

/** Drawn at the width that it will have, so that its figures can be read on a phone; values stand as far apart as they are. */
export function CurvePicture({ points, current, cliff }: CurveProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { palette } = useTheme();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const width = isNarrow ? 340 : 720;
  const places = placed(points, { width, height, margin });
  const steep = cliff && places.filter(({ value }) => value === cliff.from.value || value === cliff.to.value);
  const said = inWords(
    points.map(({ value }) => value),
    language,
  );
  const first = [current, cliff?.from.value, cliff?.to.value];
  const named = namedPoints(places, { first, words: said });
  return (
    <svg role="img" aria-label={translate('simulation.curve')} viewBox={`0 0 ${width} ${height}`} width="100%">
      <line x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} stroke={palette.divider} />
      <path d={lineThrough(places)} fill="none" stroke={palette.primary.main} strokeWidth={2} />
      {steep && (
        <path d={lineThrough(steep)} fill="none" stroke={palette.primary.main} strokeWidth={9} strokeOpacity={0.4} />
      )}
      {places.map((place) => (
        <Point
          key={place.value}
          place={place}
          isCurrent={place.value === current}
          words={named.has(place.value) ? said(place.value) : null}
        />
      ))}
    </svg>
  );
}

interface PointProps {
  readonly place: Place;
  readonly isCurrent: boolean;
  /** What its value is called; null where there is no room. */
  readonly words: string | null;
}

function Point({ place: { x, y, eligible }, isCurrent, words }: PointProps) {
  const { palette } = useTheme();
  return (
    <g>
      {isCurrent && (
        <line x1={x} x2={x} y1={y} y2={height - margin} stroke={palette.primary.main} strokeDasharray="3 3" />
      )}
      <circle
        cx={x}
        cy={y}
        r={isCurrent ? 7 : 4}
        fill={isCurrent ? palette.primary.main : palette.background.paper}
        stroke={palette.primary.main}
        strokeWidth={2}
      />
      {words !== null && (
        <>
          <text
            x={x}
            y={y - (isCurrent ? 15 : 12)}
            textAnchor="middle"
            fontSize={13}
            fontWeight={isCurrent ? 700 : 400}
            fill={palette.text.primary}
            // A steep line passes behind the figures.
            stroke={palette.background.default}
            strokeWidth={4}
            paintOrder="stroke"
          >
            {eligible}
          </text>
          <text
            x={x}
            y={height - 12}
            textAnchor="middle"
            fontSize={13}
            fontWeight={isCurrent ? 700 : 400}
            fill={isCurrent ? palette.text.primary : palette.text.secondary}
          >
            {words}
          </text>
        </>
      )}
    </g>
  );
}

function lineThrough(places: readonly Place[]): string {
  return places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join(' ');
}
