import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { instantInTable } from '../../../i18n/dates';
import type { ToldDifference } from './differences-answer';
import { KindMark } from './KindMark';
import type { Author } from './authors';
import { VersionText } from './VersionText';

interface DifferenceRowProps {
  readonly difference: ToldDifference;
  readonly author: Author | null;
}

/** One difference: its kind, what differs, how it was and how it is side by side, and who changed it last. */
export function DifferenceRow({ difference: { kind, words }, author }: DifferenceRowProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <KindMark kind={kind} />
        <Box sx={{ minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {words.subject}
          </Box>
          {author && <AuthorLine author={author} />}
        </Box>
      </Box>
      <Version name={translate('differences.was')}>
        <VersionText words={words} version="before" />
      </Version>
      <Version name={translate('differences.now')}>
        <VersionText words={words} version="after" />
      </Version>
    </Box>
  );
}

function AuthorLine({ author: { name, at, times } }: { readonly author: Author }) {
  const words = times > 1 ? 'differences.by_times' : 'differences.by';
  return (
    <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
      {useTranslate()(words, { name, at: instantInTable(at), count: times })}
    </Box>
  );
}

/** On a phone each version says which it is; beside one another the columns' heads do. */
function Version({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, display: 'flex', gap: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary', flexShrink: 0, display: { sm: 'none' } }}>
        {name}
      </Box>
      {children}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '14rem minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 3,
  rowGap: 0.5,
  py: 1.25,
  borderTop: 1,
  borderColor: 'divider',
  '@media print': { gridTemplateColumns: '11rem minmax(0, 1fr) minmax(0, 1fr)', breakInside: 'avoid' },
};
