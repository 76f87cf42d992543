import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language';
import { changesOf, type Change, type TrailEntry } from './entry';
import { valueWord } from './value-words';

const shownAtFirst = 4;

/** 改动前 → 改动后, a line a value; long lists are folded. */
export function Changes({ entry }: { readonly entry: TrailEntry }) {
  const translate = useTranslate();
  const changes = changesOf(entry);
  if (changes.length === 0) return <>—</>;
  const rest = changes.slice(shownAtFirst);
  return (
    <Box sx={{ maxWidth: '34rem' }}>
      {changes.slice(0, shownAtFirst).map((change) => (
        <ChangeLine key={change.path} change={change} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{translate('smallResources.trail.more', { smart_count: rest.length })}</summary>
          {rest.map((change) => (
            <ChangeLine key={change.path} change={change} />
          ))}
        </details>
      )}
    </Box>
  );
}

function ChangeLine({ change: { path, before, after } }: { readonly change: Change }) {
  const language = useLanguage();
  const name = usePathName();
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }} title={path}>
        {name(path)}{' '}
      </Box>
      {before !== null && <del>{valueWord(path, before, language)}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && (
        <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 500 }}>
          {valueWord(path, after, language)}
        </Box>
      )}
    </Box>
  );
}

/** `rule.clocks[0].years` as 规则 · 年限 1 · 年数. */
function usePathName(): (path: string) => string {
  const translate = useTranslate();
  return (path) =>
    path
      .split('.')
      .map((segment) => {
        const [field = '', place] = segment.split(/[[\]]/);
        const word = translate(`smallResources.trail.paths.${field}`, { _: field });
        return place === undefined ? word : `${word} ${Number(place) + 1}`;
      })
      .join(' · ');
}
