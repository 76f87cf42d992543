import { useGetOne, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { documentFonts } from '../../app/theme';
import { dayInProse } from '../../../shared/calendar';
import { useLanguage } from '../../i18n/use-language';
import { useDesk } from './desk/desk';
import { parseHead } from './desk/edition-answer';
import { EditionState } from './EditionState';

/** A day that is still ahead is a proposal or a plan. */
const dayWords: Readonly<Record<string, string>> = {
  'in-review': 'editions.proposed_from',
  approved: 'editions.planned_from',
  withdrawn: 'editions.proposed_from',
};

/** The document's head: number, title, edition, since when, why it was revised, the fingerprint once it is frozen. */
export function EditionTitle() {
  const { edition, content } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const stored = useGetOne('policies', { id: edition.id });
  const head = stored.data === undefined ? null : parseHead(stored.data);
  return (
    <Box
      component="header"
      sx={{ textAlign: 'center', pt: { xs: 2, md: 3 }, pb: 3, borderBottom: 2, borderColor: 'primary.main' }}
    >
      <Box sx={{ fontFamily: documentFonts, color: 'text.secondary' }}>{content.documentNumber}</Box>
      <Box
        component="h1"
        sx={{ fontFamily: documentFonts, fontSize: { xs: '1.35rem', sm: '1.7rem' }, my: 1, lineHeight: 1.4 }}
      >
        {content.title}
      </Box>
      <Box sx={{ fontSize: '0.9rem', color: 'text.secondary' }}>
        {translate('policies.edition_n', { edition: content.edition })} · <EditionState status={edition.status} />
        {head?.effectiveFrom &&
          ` · ${translate(dayWords[edition.status] ?? 'policies.effective_from', { day: dayInProse(head.effectiveFrom, language) })}`}
        {head?.effectiveTo &&
          ` · ${translate('policies.effective_to', { day: dayInProse(head.effectiveTo, language) })}`}
      </Box>
      {head?.changeNote && (
        <Box sx={{ fontSize: '0.9rem', mt: 1 }}>
          {translate('policies.change_note')}
          {translate('problem.colon')}
          {head.changeNote}
        </Box>
      )}
      {head?.snapshotHash && (
        <Box sx={{ fontSize: '0.75rem', mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate('policies.snapshot')} <code>{head.snapshotHash}</code>
        </Box>
      )}
    </Box>
  );
}
