import Box from '@mui/material/Box';
import type { ToldDifference } from './differences-answer';
import { grouped } from './groups';
import { levelStyle } from './level-style';
import { PlaceBlock } from './PlaceBlock';
import { useAuthors } from './use-authors';

interface DifferencesByPlaceProps {
  /** The edition whose trail says who made the changes. */
  readonly editionId: string;
  readonly differences: readonly ToldDifference[];
}

/** Differences level by level and clause by clause. */
export function DifferencesByPlace({ editionId, differences }: DifferencesByPlaceProps) {
  const authorOf = useAuthors(editionId, differences);
  return grouped(differences).map(({ level, titleName, places }, index) => (
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
