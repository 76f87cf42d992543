import { useTranslate } from 'react-admin';
import { z } from 'zod';
import Box from '@mui/material/Box';
import { Changes } from '../../../components/trail/Changes';
import { changesOf, type TrailEntry } from '../../../components/trail/entry';
import { SubjectName } from '../../../components/trail/SubjectName';
import { instantInTable } from '../../../i18n/dates';

const Why = z.object({ reason: z.string().optional(), changeNote: z.string().optional() });

/** Acts that begin an edition, and say why. */
const withNote = ['revise', 'import-edition'];
/** What stands above the changes in words, or is an id that says nothing. */
const told = ['reason', 'changeNote', 'basedOn', 'documentNumber', 'edition'];
const untold = (after: TrailEntry['after']): TrailEntry['after'] =>
  (after && 'reason' in after) || (after && 'basedOn' in after)
    ? Object.fromEntries(Object.entries(after).filter(([field]) => !told.includes(field)))
    : after;

/** One act: when, who, what; its reason in the person's own words; what it changed. */
export function HistoryEntry({ entry }: { readonly entry: TrailEntry }) {
  const translate = useTranslate();
  const shown = { ...entry, after: untold(entry.after) };
  const given = Why.safeParse(entry.after).data;
  const why = given?.reason ?? (withNote.includes(entry.act) ? given?.changeNote : undefined);
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary' }}>
        <time dateTime={entry.at}>{instantInTable(entry.at)}</time>
        <span>{entry.actorKind === 'system' ? translate('smallResources.trail.system') : entry.actorName}</span>
      </Box>
      <Box sx={{ fontWeight: 600 }}>
        {translate(`smallResources.trail.acts.${entry.act}`, { _: entry.act })}{' '}
        {entry.subject !== 'policies' && (
          <Box component="span" sx={{ fontWeight: 400 }}>
            <SubjectName entry={entry} />
          </Box>
        )}
      </Box>
      {why !== undefined && (
        <Box component="blockquote" sx={{ m: 0, my: 0.5, pl: 1.25, borderLeft: 3, borderColor: 'primary.main' }}>
          {why}
        </Box>
      )}
      {changesOf(shown).length > 0 && <Changes entry={shown} />}
    </Box>
  );
}
