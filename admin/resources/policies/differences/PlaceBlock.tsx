import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { documentFonts } from '../../../app/theme';
import type { ToldDifference } from './differences-answer';
import { DifferenceRow } from './DifferenceRow';
import type { PlaceGroup } from './groups';
import { levelStyle } from './level-style';
import type { Author } from './authors';

interface PlaceBlockProps {
  readonly group: PlaceGroup;
  readonly authorOf: (difference: ToldDifference) => Author | null;
}

/** A clause with its number, its requirement's heading and its words, and everything in it that differs. */
export function PlaceBlock({ group: { place, differences }, authorOf }: PlaceBlockProps) {
  const translate = useTranslate();
  // Words that came, went or changed stand in a row of their own.
  const isToldBelow = differences.some(({ path }) => path.endsWith(']') || path.endsWith('.text'));
  const isClause = differences.some(({ clause }) => clause !== null);
  return (
    <Box component="section" sx={{ mb: 3, '@media print': { breakInside: 'avoid-page' } }}>
      <Box component={isClause ? 'h3' : 'h2'} sx={isClause ? clauseStyle : partStyle}>
        {place.citation}
        {place.heading !== null && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', ml: 1 }}>
            {place.heading}
          </Box>
        )}
      </Box>
      {place.text !== null && !isToldBelow && (
        <Box sx={{ fontFamily: documentFonts, color: 'text.secondary', maxWidth: '45rem', my: 0.5 }}>{place.text}</Box>
      )}
      <Box component="ul" aria-label={translate('differences.title')} sx={{ listStyle: 'none', m: 0, p: 0, mt: 1 }}>
        {differences.map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.path}`}
            difference={difference}
            author={authorOf(difference)}
          />
        ))}
      </Box>
    </Box>
  );
}

const clauseStyle = { m: 0, fontSize: '1rem', fontWeight: 600 };
// The first row draws the line below it.
const partStyle = { ...levelStyle, mb: 0, borderBottom: 0 };
