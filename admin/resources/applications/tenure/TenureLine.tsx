// 年限图：employments, interruptions, titles and degrees over time, so that 满N年 can be seen and not only believed.
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useVerdictView } from '../verdict/verdict-context';
import { drawnClock, lengthOf } from './drawn-clock';
import { Lane } from './Lane';
import { layTenure } from './tenure-layout';
import { TenureWords } from './TenureWords';

/** Draws the years of the verdict's clock, with the same in words below. */
export function TenureLine() {
  const { verdict, dossier, edition } = useVerdictView();
  const translate = useTranslate();
  const clock = useMemo(() => drawnClock({ verdict, dossier, content: edition.content }), [verdict, dossier, edition]);
  const layout = useMemo(
    () =>
      layTenure({
        dossier,
        asOf: verdict.asOf,
        clockFrom: clock?.from ?? null,
        counted: clock?.counted ?? [],
        excluded: edition.content.options.excludedInterruptions,
      }),
    [dossier, verdict, clock, edition],
  );
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600, mb: 1 }}>
        {translate('applications.tenure.title')}
        {clock && (
          <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
            {clock.clause}　{translate('applications.tenure.counted', lengthOf(clock))}
          </Typography>
        )}
      </Typography>
      {layout === null ? (
        <Typography variant="body2" color="text.secondary">
          {translate('applications.tenure.empty')}
        </Typography>
      ) : (
        <>
          <Box
            role="img"
            aria-label={translate('applications.tenure.description', { from: layout.from, to: layout.to })}
            sx={{ border: 1, borderColor: 'divider', borderRadius: '4px', p: 1 }}
          >
            {layout.schooling.length > 0 && <Lane name="lane_schooling" dots={layout.schooling} layout={layout} />}
            {layout.titles.length > 0 && <Lane name="lane_titles" dots={layout.titles} layout={layout} />}
            {layout.work.length > 0 && <Lane name="lane_work" bars={layout.work} layout={layout} />}
            {layout.breaks.length > 0 && <Lane name="lane_break" bars={layout.breaks} layout={layout} />}
            {layout.counted.length > 0 && <Lane name="counted_stretch" bars={layout.counted} layout={layout} accent />}
            <Axis layout={layout} clockFrom={clock?.from ?? null} asOf={verdict.asOf} />
          </Box>
          <TenureWords clock={clock} />
        </>
      )}
    </Box>
  );
}

interface AxisProps {
  readonly layout: NonNullable<ReturnType<typeof layTenure>>;
  readonly clockFrom: string | null;
  readonly asOf: string;
}

function Axis({ layout, clockFrom, asOf }: AxisProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', fontSize: 11, color: 'text.secondary' }}>
      <span />
      <svg width="100%" height="46" style={{ overflow: 'visible', fontVariantNumeric: 'tabular-nums' }}>
        {layout.years.map(({ year, at }) => (
          <text key={year} x={`${at}%`} y="12" textAnchor="middle" fill="currentColor">
            {year}
          </text>
        ))}
        {clockFrom !== null && layout.clock !== null && (
          <Marker at={layout.clock} line={1} words={translate('applications.tenure.clock', { day: clockFrom })} />
        )}
        <Marker at={layout.cutOff} line={2} words={translate('applications.tenure.cut_off', { day: asOf })} />
      </svg>
    </Box>
  );
}

/** A day's words, kept inside the drawing at either end; each day on a line of its own, for they may lie close. */
function Marker({ at, line, words }: { readonly at: number; readonly line: 1 | 2; readonly words: string }) {
  const anchor = at > 60 ? 'end' : 'start';
  return (
    <Box
      component="text"
      x={`${at}%`}
      y={14 + line * 14}
      textAnchor={anchor}
      sx={{ fill: (theme) => theme.palette.text.primary }}
    >
      {words}
    </Box>
  );
}
