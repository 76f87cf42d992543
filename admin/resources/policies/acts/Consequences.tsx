import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { dayInProse } from '../../../../shared/calendar';
import { spansOf, type EditionFacts } from '../../../../shared/casework';
import { useLanguage } from '../../../i18n/use-language';
import { consoleJson } from '../../../providers/console-api';
import { useDesk } from '../desk/desk';
import type { ActDialogProps } from './use-edition-acts';

const Impact = z.object({
  rounds: z.array(z.object({ code: z.string(), name: z.string() })),
  applications: z.number(),
});

/** What comes of an approval: from when until when, which edition ends, whose applications are rechecked. */
export function Consequences({ facts }: Pick<ActDialogProps, 'facts'>) {
  const { edition } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const { data: impact, error } = useQuery({
    queryKey: ['policies', 'impact', edition.id],
    queryFn: async () => Impact.parse(await consoleJson(`/policies/${encodeURIComponent(edition.id)}/impact`)),
  });
  const day = facts.effectiveFrom ?? facts.today;
  const prose = dayInProse(day, language);
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 0, '& li': { mb: 0.75 } }}>
      <li>
        {day <= facts.today
          ? translate('editions.acts.approve.at_once', { day: prose })
          : translate('editions.acts.approve.on_its_day', { day: prose })}
      </li>
      <Terms facts={facts} day={day} />
      <li>
        {error && <Typography color="error">{error.message}</Typography>}
        {!impact && !error && <Skeleton animation={false} />}
        {impact &&
          translate('editions.acts.approve.rechecks', {
            rounds: impact.rounds.map(({ name }) => name).join('、') || '—',
            smart_count: impact.applications,
          })}
      </li>
    </Box>
  );
}

/** The edition's own span once it is approved, with the one that it ends and the one that will end it. */
function neighboursOf({ others, edition }: EditionFacts, effectiveFrom: string) {
  const spans = spansOf([...others, { edition, state: 'approved', effectiveFrom }]);
  const at = spans.findIndex((span) => span.edition === edition);
  return { before: spans[at - 1], own: spans[at], next: spans[at + 1] };
}

function Terms({ facts, day }: { readonly facts: EditionFacts; readonly day: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { before, own, next } = neighboursOf(facts, day);
  return (
    <>
      <li>
        {before
          ? translate('editions.acts.approve.supersedes', {
              edition: before.edition,
              day: dayInProse(before.to ?? day, language),
            })
          : translate('editions.acts.approve.first')}
      </li>
      {own?.to && next && (
        <li>{translate('editions.acts.approve.ends', { day: dayInProse(own.to, language), edition: next.edition })}</li>
      )}
    </>
  );
}
