import Box from '@mui/material/Box';
import type { DifferencesAnswer } from './differences-answer';
import { grouped } from './groups';
import { levelStyle } from './level-style';
import { PlaceBlock } from './PlaceBlock';
import { useAuthors } from './use-authors';

/** Differences level by level and clause by clause, each with who made it. */
export function DifferencesByPlace({ answer }: { readonly answer: DifferencesAnswer }) {
  const authorOf = useAuthors(answer);
  return grouped(answer.differences).map(({ level, titleName, places }, index) => (
    <Box component="section" key={`${level ?? ''} ${index}`}>
      {level !== null && (
        <Box component="h2" sx={levelStyle}>
          {titleName ?? level}
        </Box>
      )}
      {places.map((group) => (
        <PlaceBlock key={group.place.key} group={group} authorOf={authorOf} />
      ))}
    </Box>
  ));
}
