// The fields that an entry of the history changed.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { clauseOutcomes, labelOf } from '../../../../shared/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { nameOfField } from '../dossier/field-errors';
import { FieldWords } from '../dossier/FieldWords';
import type { HistoryEntry } from './history-entry';
import { changesIn, rulingsIn, toldOfVerdict } from './history-changes';

const most = 12;

/** Lists them, the older value before the newer. */
export function HistoryChanges({ before, after }: Pick<HistoryEntry, 'before' | 'after'>) {
  const translate = useTranslate();
  const language = useLanguage();
  const changes = changesIn(before, after);
  const rulings = rulingsIn(before, after);
  if (changes.length === 0 && rulings.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, fontSize: 13, color: 'text.secondary' }}>
      {rulings.map((ruling) => (
        <Box component="li" key={ruling.clause} sx={{ color: 'text.primary' }}>
          {ruling.clause}　{labelOf(clauseOutcomes, ruling.outcome, language)}　{ruling.note}
        </Box>
      ))}
      {changes.slice(0, most).map(({ path, mine, theirs }) => (
        <li key={path}>
          {toldOfVerdict.includes(path) ? translate(`applications.columns.${path}`) : nameOfField(path, translate)}{' '}
          <del>
            <FieldWords path={path} value={mine} />
          </del>{' '}
          →{' '}
          <Box component="ins" sx={{ textDecoration: 'none', color: 'text.primary' }}>
            <FieldWords path={path} value={theirs} />
          </Box>
        </li>
      ))}
      {changes.length > most && <li>…</li>}
    </Box>
  );
}
