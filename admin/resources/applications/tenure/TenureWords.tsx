// The time-line in words, for those who cannot see it or want the days.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { interruptionKinds, labelOf, qualifications, titleRanks } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useVerdictView } from '../verdict/verdict-context';
import { lengthOf, type DrawnClock } from './drawn-clock';

/** Lists every fact that is drawn, and what was counted. */
export function TenureWords({ clock }: { readonly clock: DrawnClock | null }) {
  const { verdict, dossier, edition } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const say = (key: string, options = {}) => translate(`applications.tenure.${key}`, options);
  const until = (to: string | null | undefined) => to ?? say('ongoing');
  const excluded = edition.content.options.excludedInterruptions;
  const lines = [
    ...dossier.education.map(
      (record) => `${record.completedOn}　${labelOf(qualifications, record.qualification, language)}`,
    ),
    ...dossier.titles.map(
      (title) => `${title.obtainedOn}　${labelOf(titleRanks, title.rank, language)}${say('obtained')}`,
    ),
    ...dossier.titles
      .filter((title) => title.appointedOn)
      .map((title) => `${title.appointedOn}　${labelOf(titleRanks, title.rank, language)}${say('appointed')}`),
    ...dossier.employment.map(
      (job) => `${job.from} – ${until(job.to)}　${job.employer}${job.inProfession ? '' : `（${say('outside')}）`}`,
    ),
    ...(dossier.interruptions ?? []).map((gap) => {
      const taken = say(excluded.includes(gap.kind) ? 'excluded' : 'not_excluded');
      return `${gap.from} – ${until(gap.to)}　${labelOf(interruptionKinds, gap.kind, language)}（${taken}）`;
    }),
    ...(clock ? [say('clock', { day: clock.from }), say('counted', lengthOf(clock))] : []),
    say('cut_off', { day: verdict.asOf }),
  ];
  return (
    <Box component="details" sx={{ mt: 0.5, fontSize: 13 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', py: { xs: 1.5, md: 0.5 } }}>
        {say('text')}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontVariantNumeric: 'tabular-nums' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Box>
  );
}
