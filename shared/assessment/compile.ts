import type { PolicyContent, RequirementContent } from '../policy';
import { inDocumentOrder } from '../policy';
import { levels, titleRanks } from '../vocabulary';
import { frozen } from './frozen';
import { compileMatch, matchFigures } from './match';
import { outcomeOf } from './outcome';
import type { Output } from '../dossier';
import type { Setting } from './facts';
import { compileRule, type CompiledRule, type Figures } from './rules';
import type { Verdict } from './verdict';

/** An edition made ready for many dossiers. */
export interface CompiledPolicy {
  readonly content: PolicyContent;
  readonly snapshotHash: string | null;
  readonly clauses: ReadonlySet<string>;
  readonly outputKinds: ReadonlySet<string>;
  readonly plans: ReadonlyMap<string, Plan>;
}

/** What is asked of one level and direction, in document order. */
export interface Plan {
  readonly level: Verdict['level'];
  readonly direction: string | null;
  readonly setting: Setting;
  readonly levelStep: number;
  readonly nodes: readonly Node[];
  readonly criteria: readonly Criterion[];
  readonly categories: readonly Category[];
  /** The place of the requirement of schooling and experience, or -1. */
  readonly qualification: number;
  /** The same with the other directions' performance, where the edition lets it speak; else null. */
  readonly withOthers: Plan | null;
}

/** How a requirement bears on the verdict. */
type Bearing = 'counts' | 'exceptional' | 'other-direction' | 'nested';

/** 条件 */
export interface Node {
  readonly code: string;
  readonly section: RequirementContent['section'];
  readonly mode: RequirementContent['mode'];
  readonly minimum: number | null;
  /** 按申报人类别另定的最低项数; empty for most. */
  readonly minimumFor: readonly { readonly kind: string; readonly minimum: number }[];
  readonly bearing: Bearing;
  /** The place of the top requirement that it is, or stands inside. */
  readonly top: number;
  /** Whether it may take its outcome from the other direction. */
  readonly hears: boolean;
  /** By their places: the other direction's requirements that it may take its outcome from. */
  readonly others: readonly number[];
  /** By their places: the exceptional requirements that waive it. */
  readonly waivers: readonly number[];
  readonly items: readonly Item[];
  readonly categories: readonly number[];
  /** 类别组, by the places of their categories in this requirement; empty for most. */
  readonly groups: readonly Group[];
  /** Whether a category, or a group of them, has a minimum or a maximum of its own. */
  readonly capped: boolean;
}
/** Categories of a requirement that have a minimum or a maximum together. */
export interface Group {
  readonly slots: readonly number[];
  readonly minimum: number;
  readonly minimumFor: Node['minimumFor'];
  readonly maximum: number;
}
/** An item of a requirement: a clause, or a requirement that stands inside it; by its place in the plan. */
export interface Item {
  readonly clause: string;
  readonly criterion: number;
  readonly node: number;
}
/** 条件项 */
export interface Criterion {
  readonly clause: string;
  /** The place of the requirement that it is an item of. */
  readonly node: number;
  readonly rule: CompiledRule;
  /** Whether it counts only if it is asked for: it stands, at whatever depth, inside an exceptional requirement. */
  readonly exceptional: boolean;
}
/** 成果类别 */
export interface Category {
  readonly clause: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly required: Figures;
  readonly fits: (output: Output) => boolean;
  readonly exceptional: boolean;
}

/** Makes an edition ready; the hash is that of its frozen snapshot, null while it is a draft. */
export function compilePolicy(content: PolicyContent, snapshotHash: string | null = null): CompiledPolicy {
  const ordered = inDocumentOrder(content);
  const directions = [null, ...ordered.directions.map(({ code }) => code)];
  const plans = ordered.levels.flatMap(({ code }) =>
    directions.map((direction) => compilePlan(ordered, code, direction)),
  );
  return {
    content: ordered,
    snapshotHash,
    clauses: new Set(
      ordered.requirements.flatMap((row) => [...row.criteria, ...row.categories].map(({ code }) => code)),
    ),
    outputKinds: new Set(ordered.outputKinds.map(({ code }) => code)),
    plans: new Map(plans.map((plan) => [planKey(plan.level, plan.direction), plan])),
  };
}

export function planKey(level: string, direction: string | null): string {
  return direction === null ? level : `${level} ${direction}`;
}

type Level = Verdict['level'];

function compilePlan(content: PolicyContent, level: Level, direction: string | null): Plan {
  const chosen = chooseRequirements(content, level, direction);
  const own = chosen.filter(({ ofOther }) => !ofOther);
  const withOthers =
    own.length < chosen.length ? layOut(content, { level, direction, withOthers: null }, chosen) : null;
  return layOut(content, { level, direction, withOthers }, own);
}

type PlanHead = Pick<Plan, 'level' | 'direction' | 'withOthers'>;

function layOut(content: PolicyContent, head: PlanHead, chosen: readonly Chosen[]): Plan {
  const criteria: Criterion[] = [];
  const categories: Category[] = [];
  const places = new Map(chosen.map(({ row }, index) => [row.code, index]));
  const nodes = chosen.map((one): Node => {
    const { row, bearing } = one;
    const { code, section, mode, minimum, minimumFor = [] } = row;
    const groups = groupsOf(row);
    const items = itemsOf(one, { chosen, places, criteria, content });
    const top = chosen.findIndex((other) => other.row === one.top);
    const hears = hearsOthers(one);
    const capped =
      groups.length > 0 || row.categories.some((category) => category.minimum !== null || category.maximum !== null);
    const voices = { others: othersOf(one, chosen), waivers: waiversOf(one, chosen) };
    return {
      code,
      section,
      mode,
      minimum,
      minimumFor,
      bearing,
      top,
      hears,
      ...voices,
      items,
      categories: categoriesOf(one, categories),
      groups,
      capped,
    };
  });
  const levelStep = titleRanks.codes.indexOf(levels.schema.parse(head.level));
  const setting = {
    options: content.options,
    series: content.series,
    specialty: content.specialty,
    rankBelow: levelStep - 1,
  };
  const qualification = nodes.findIndex((node) => node.section === 'qualification' && node.bearing === 'counts');
  return { ...head, setting, levelStep, nodes, criteria, categories, qualification };
}

interface Chosen {
  readonly row: RequirementContent;
  readonly bearing: Bearing;
  /** Whether it is an exceptional requirement, or stands inside one. */
  readonly exceptional: boolean;
  /** The top requirement that it is, or stands inside; and whether that is another direction's. */
  readonly top: RequirementContent;
  readonly ofOther: boolean;
}

/** The requirements that apply, each parent before what stands inside it (assessment.md §2, §5). */
function chooseRequirements(
  { requirements, options }: PolicyContent,
  level: Level,
  direction: string | null,
): Chosen[] {
  // Codes of a draft may repeat; no requirement is taken twice, so that none stands inside itself.
  const taken = new Set<RequirementContent>();
  const withInside = (one: Chosen): Chosen[] => {
    taken.add(one.row);
    return [
      one,
      ...requirements
        .filter((row) => row.parent === one.row.code && row.level === level)
        .filter((row) => row.direction === null || row.direction === (one.row.direction ?? direction))
        .flatMap((row) => (taken.has(row) ? [] : withInside(chosenInside(row, one)))),
    ];
  };
  const tops = requirements.filter((row) => row.level === level && row.parent === null);
  const hasOwn = tops.some(
    (row) => row.section === 'performance' && row.direction !== null && row.direction === direction,
  );
  return tops.flatMap((row): Chosen[] => {
    const bearing = bearingOf(row, { direction, withOther: hasOwn && options.performanceDirection !== 'own' });
    return bearing === null ? [] : withInside(chosenOf(row, bearing));
  });
}

function chosenOf(row: RequirementContent, bearing: Bearing): Chosen {
  return { row, top: row, bearing, exceptional: row.section === 'exceptional', ofOther: bearing === 'other-direction' };
}

function chosenInside(row: RequirementContent, outer: Chosen): Chosen {
  return { ...outer, row, bearing: 'nested', exceptional: outer.exceptional || row.section === 'exceptional' };
}

/** The other direction's performance, which a direction's own may hear (assessment.md §5). */
function othersOf(one: Chosen, chosen: readonly Chosen[]): number[] {
  return hearsOthers(one) ? placesOf(chosen, (other) => other.bearing === 'other-direction') : [];
}

function hearsOthers({ row, bearing }: Chosen): boolean {
  return bearing === 'counts' && row.section === 'performance' && row.direction !== null;
}

function waiversOf({ row, bearing }: Chosen, chosen: readonly Chosen[]): number[] {
  const waived = (other: Chosen): boolean => other.bearing === 'exceptional' && other.row.waives.includes(row.code);
  return bearing === 'counts' ? placesOf(chosen, waived) : [];
}

function placesOf(chosen: readonly Chosen[], wanted: (one: Chosen) => boolean): number[] {
  return chosen.flatMap((one, place) => (wanted(one) ? [place] : []));
}

function bearingOf(
  row: RequirementContent,
  { direction, withOther }: { direction: string | null; withOther: boolean },
): Bearing | null {
  const own = row.direction === null || row.direction === direction;
  if (!own) return row.section === 'performance' && withOther ? 'other-direction' : null;
  return row.section === 'exceptional' ? 'exceptional' : 'counts';
}

interface Building {
  readonly chosen: readonly Chosen[];
  readonly places: ReadonlyMap<string, number>;
  readonly criteria: Criterion[];
  readonly content: PolicyContent;
}

function itemsOf({ row, exceptional }: Chosen, { chosen, places, criteria, content }: Building): Item[] {
  const { options } = content;
  const clauses = row.criteria.map(({ code, rule, order }) => {
    const setting = {
      clause: code,
      monthDays: options.monthDays,
      bareDegree: outcomeOf[options.bareDegree],
      claimWindow: options.claimWindow,
      options,
    };
    criteria.push({ clause: code, node: places.get(row.code) ?? -1, rule: compileRule(rule, setting), exceptional });
    return { order, item: { clause: code, criterion: criteria.length - 1, node: -1 } };
  });
  const inner = chosen
    .filter((other) => other.row.parent === row.code)
    .map(({ row: { code, order } }) => ({
      order,
      item: { clause: code, criterion: -1, node: places.get(code) ?? -1 },
    }));
  return [...clauses, ...inner].sort((a, b) => a.order - b.order).map(({ item }) => item);
}

function groupsOf({ groups = [], categories }: RequirementContent): Group[] {
  return groups.map((group) => ({
    slots: categories.flatMap(({ code }, slot) => (group.categories.includes(code) ? [slot] : [])),
    minimum: group.minimum ?? 0,
    minimumFor: group.minimumFor ?? [],
    maximum: group.maximum ?? mostPlaced,
  }));
}

/** More outputs than a dossier can hold. */
const mostPlaced = 1000;

function categoriesOf({ row, exceptional }: Chosen, categories: Category[]): number[] {
  return row.categories.map(({ code, match, minimum, maximum }) => {
    const required = frozen({ minimum, maximum, match: matchFigures(match) });
    return categories.push({ clause: code, minimum, maximum, required, fits: compileMatch(match), exceptional }) - 1;
  });
}
