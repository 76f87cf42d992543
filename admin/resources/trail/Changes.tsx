import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { changesOf, type TrailEntry } from './entry';

const shownAtFirst = 4;

/** 改动前 → 改动后, a line a value; long lists are folded. */
export function Changes({ entry }: { readonly entry: TrailEntry }) {
  const translate = useTranslate();
  const lines = changesOf(entry).map(({ path, before, after }) => (
    <Box key={path} sx={{ overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {path}{' '}
      </Box>
      {before !== null && <del>{before}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins style={{ textDecoration: 'none', fontWeight: 500 }}>{after}</ins>}
    </Box>
  ));
  if (lines.length === 0) return <>—</>;
  return (
    <Box sx={{ maxWidth: '34rem' }}>
      {lines.slice(0, shownAtFirst)}
      {lines.length > shownAtFirst && (
        <details>
          <summary>{translate('smallResources.trail.more', { smart_count: lines.length - shownAtFirst })}</summary>
          {lines.slice(shownAtFirst)}
        </details>
      )}
    </Box>
  );
}
