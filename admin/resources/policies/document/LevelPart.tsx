import Box from '@mui/material/Box';
import { chineseNumber, compareClauses, type LevelContent } from '../../../../shared/policy';
import { documentFonts } from '../../../app/theme';
import { useDesk } from '../desk/desk';
import { anchorOf } from './anchors';
import { FindingsHere } from './FindingsHere';
import { RequirementPart } from './RequirementPart';

/** 层级 as a heading of the document, with its requirements in the document's order. */
export function LevelPart({ level }: { readonly level: LevelContent }) {
  const { shown } = useDesk();
  const requirements = shown.requirements
    .filter((row) => row.level === level.code)
    .sort((a, b) => compareClauses(a.code, b.code));
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Box component="h2" id={anchorOf(level.code)} data-spy={level.code} tabIndex={-1} sx={headingStyle}>
        {chineseNumber(level.rank)}、{level.titleName}
      </Box>
      <FindingsHere clause={level.code} />
      {requirements.map((row) => (
        <RequirementPart key={row.code} row={row} />
      ))}
    </Box>
  );
}

const headingStyle = {
  fontFamily: documentFonts,
  fontSize: '1.3rem',
  fontWeight: 700,
  m: 0,
  scrollMarginTop: 110,
  '&:focus': { outline: 'none' },
};
