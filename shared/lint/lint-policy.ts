import type { PolicyContent } from '../policy';
import { applicantKindDangling } from './applicant-kind-dangling';
import { categoryCountsNothing } from './category-counts-nothing';
import { categoryMinimumAboveMaximum } from './category-minimum-above-maximum';
import { categoryPointless } from './category-pointless';
import { clockWithoutStart } from './clock-without-start';
import { codeDuplicate } from './code-duplicate';
import { degreeMoreYears } from './degree-more-years';
import { directionDangling } from './direction-dangling';
import { editionWithoutLevels } from './edition-without-levels';
import type { Check, LintFinding } from './finding';
import { groupDangling } from './group-dangling';
import { groupUnreachable } from './group-unreachable';
import { itemImplied } from './item-implied';
import { itemPointless } from './item-pointless';
import { levelDangling } from './level-dangling';
import { levelEasier } from './level-easier';
import { directionNoWay, levelNoWay } from './level-no-way';
import { levelWithoutQualification } from './level-without-qualification';
import { minimumImplied } from './minimum-implied';
import { minimumMissing } from './minimum-missing';
import { minimumPointless } from './minimum-pointless';
import { minimumUnreachable } from './minimum-unreachable';
import { minimumZero } from './minimum-zero';
import { modeWrongItems } from './mode-wrong-items';
import { outputKindDangling } from './output-kind-dangling';
import { parentCircular } from './parent-circular';
import { parentDangling } from './parent-dangling';
import { parentOtherDirection } from './parent-other-direction';
import { qualificationAsksNothing } from './qualification-asks-nothing';
import { requirementWithoutItems } from './requirement-without-items';
import { titleOwnLevel } from './title-own-level';
import { waiverMissing } from './waiver-missing';
import { waiverPointless } from './waiver-pointless';
import { waivesDangling } from './waives-dangling';
import { waivesNotExceptional } from './waives-not-exceptional';
import type { LintCode, LintSeverity } from './words';
import { yearsOutOfRange } from './years-out-of-range';

/** What looks for each finding; the compiler names a code that nobody looks for. That a proof stays open is told by the proof. */
const checks: Readonly<Record<Exclude<LintCode, 'proof.open'>, Check>> = {
  'edition.without-levels': editionWithoutLevels,
  'level.no-way': levelNoWay,
  'minimum.missing': minimumMissing,
  'minimum.unreachable': minimumUnreachable,
  'category.minimum-above-maximum': categoryMinimumAboveMaximum,
  'requirement.without-items': requirementWithoutItems,
  'code.duplicate': codeDuplicate,
  'waives.dangling': waivesDangling,
  'waives.not-exceptional': waivesNotExceptional,
  'parent.dangling': parentDangling,
  'parent.circular': parentCircular,
  'parent.other-direction': parentOtherDirection,
  'level.dangling': levelDangling,
  'direction.dangling': directionDangling,
  'output-kind.dangling': outputKindDangling,
  'group.dangling': groupDangling,
  'group.unreachable': groupUnreachable,
  'applicant-kind.dangling': applicantKindDangling,
  'years.out-of-range': yearsOutOfRange,
  'mode.wrong-items': modeWrongItems,
  'clock.without-start': clockWithoutStart,
  'degree.more-years': degreeMoreYears,
  'item.pointless': itemPointless,
  'item.implied': itemImplied,
  'waiver.pointless': waiverPointless,
  'level.easier': levelEasier,
  'minimum.pointless': minimumPointless,
  'minimum.implied': minimumImplied,
  'minimum.zero': minimumZero,
  'category.pointless': categoryPointless,
  'category.counts-nothing': categoryCountsNothing,
  'qualification.asks-nothing': qualificationAsksNothing,
  'title.own-level': titleOwnLevel,
  'waiver.missing': waiverMissing,
  'direction.no-way': directionNoWay,
  'level.without-qualification': levelWithoutQualification,
};

const severities: readonly LintSeverity[] = ['error', 'warning', 'note'];

/** Everything that is wrong, or looks wrong, in an edition: errors keep it from taking effect, warnings and notes do not. */
export function lintPolicy(content: PolicyContent): readonly LintFinding[] {
  const findings = Object.values(checks).flatMap((check) => check(content));
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
