// Codes in the trail, in the words of their vocabulary, by the field that they stand in.
import {
  applicationBodies,
  applicationStatuses,
  clauseOutcomes,
  clockCounts,
  clockStarts,
  degrees,
  editionStatuses,
  honourKinds,
  honourLevels,
  influences,
  judgements,
  labelOf,
  levels,
  modes,
  qualifications,
  roles,
  ruleKinds,
  sections,
  titleRanks,
  titleSeries,
  verdictOutcomes,
  type Language,
  type Terms,
} from '../../../shared/vocabulary';

const vocabularies: Readonly<Record<string, readonly Terms<string>[]>> = {
  status: [editionStatuses, applicationStatuses],
  outcome: [verdictOutcomes, clauseOutcomes],
  level: [levels, honourLevels],
  kind: [ruleKinds, honourKinds],
  section: [sections],
  mode: [modes],
  since: [clockStarts],
  counts: [clockCounts],
  rank: [titleRanks],
  series: [titleSeries],
  role: [roles],
  judgement: [judgements],
  collective: [clauseOutcomes],
  degree: [degrees],
  qualification: [qualifications],
  appliedBy: [applicationBodies],
  influence: [influences],
};

/** The word for a value that stands at a path; the value itself where no vocabulary has it. */
export function valueWord(path: string, value: string, language: Language): string {
  if (value.startsWith('sha256:')) return `${value.slice(0, 17)}…`;
  const field = path.split('.').at(-1) ?? '';
  const vocabulary = vocabularies[field]?.find(({ codes }) => codes.includes(value));
  return vocabulary ? labelOf(vocabulary, value, language) : value;
}
