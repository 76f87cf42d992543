import { EmployerRow, RoundRow } from '../casework';
import { ApplicationRow } from '../dossier';
import { GoldenCaseRow } from '../golden';
import { CategoryRow, CriterionRow, DirectionRow, LevelRow, OutputKindRow, PolicyRow, RequirementRow } from '../policy';

/** What people write of each content type, by the resource's name: checked by the console before it sends, and by the server. */
export const rowShapes = {
  policies: PolicyRow,
  levels: LevelRow,
  directions: DirectionRow,
  requirements: RequirementRow,
  criteria: CriterionRow,
  'achievement-categories': CategoryRow,
  'golden-cases': GoldenCaseRow,
  'output-kinds': OutputKindRow,
  employers: EmployerRow,
  rounds: RoundRow,
  applications: ApplicationRow,
} as const;
