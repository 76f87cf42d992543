import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { dayInProse } from '../../../../shared/calendar';
import { useLanguage } from '../../../i18n/use-language';
import { consoleJson } from '../../../providers/console-api';
import { useDesk } from '../desk/desk';
import type { ActDialogProps } from './use-edition-acts';

const Impact = z.object({
  rounds: z.array(z.object({ code: z.string(), name: z.string() })),
  applications: z.number(),
});

/** What comes of an approval: from when, which edition ends, whose applications are rechecked. */
export function Consequences({ facts, family }: Pick<ActDialogProps, 'facts' | 'family'>) {
  const { edition } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const { data: impact, error } = useQuery({
    queryKey: ['policies', 'impact', edition.id],
    queryFn: async () => Impact.parse(await consoleJson(`/policies/${encodeURIComponent(edition.id)}/impact`)),
  });
  const superseded = family.find(({ status }) => status === 'in-force');
  const day = facts.effectiveFrom ?? facts.today;
  const prose = dayInProse(day, language);
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 0, '& li': { mb: 0.75 } }}>
      <li>
        {day <= facts.today
          ? translate('editions.acts.approve.at_once', { day: prose })
          : translate('editions.acts.approve.on_its_day', { day: prose })}
      </li>
      <li>
        {superseded
          ? translate('editions.acts.approve.supersedes', { edition: superseded.edition })
          : translate('editions.acts.approve.first')}
      </li>
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
