import type { Match, PolicyContent, RequirementContent, RuleOf } from '../policy';
import { applicationBodies, honourLevels, influences, roles } from '../vocabulary';
import { finding, type LintFinding } from './finding';
import { matchImplies } from './implication';
import { topsOf, type Neighbours } from './neighbours';
import { canPlace, leastCounted, minimumOf } from './reach';
import { leavesOf, treeOf } from './space/tree';

// What counted outputs and claims ask for is compared feature by feature, all else at its best: asked so, a level may not
// ask for less than the one below.

/** Counted outputs that ask for less than those of the level below: fewer of them, or less of what is asked of each. */
export function lessOfOutputs({ above, below, scope }: Neighbours): LintFinding[] {
  const [upper = [], lower = []] = [above, below].map((level) =>
    topsOf(level, scope).filter(({ mode, categories }) => mode === 'countOutputs' && categories.length > 0),
  );
  const [first, other] = [upper[0], lower[0]];
  if (!first || !other) return [];
  const path = `requirements[${scope.content.requirements.indexOf(first)}]`;
  const tell = (within: string): LintFinding =>
    finding('level.easier', { path: `${path}${within}`, clause: first.code, params: { other: other.code } });
  const found: LintFinding[] = [];
  if (asksFewer(upper, lower, scope.content)) found.push(tell('.minimum'));
  if (featuresOf([...upper, ...lower]).some((steps) => asksLess(upper, lower, steps))) found.push(tell('.categories'));
  return found;
}

type Features = Omit<Match, 'kinds'>;
type Rows = readonly RequirementContent[];

const best = { role: 'lead', authorRank: 1, appliedBy: 'national', influence: 'national' } as const;
const everyRole: readonly Features[] = [
  { appliedBy: 'national', influence: 'national' },
  ...roles.codes.map((role): Features => ({ role, appliedBy: 'national', influence: 'national' })),
];

/** What outputs can be in what goes together: one's part in the work, and what has come of it. */
function featuresOf(rows: Rows): readonly (readonly Features[])[] {
  const places = rows.flatMap(({ categories }) => categories.flatMap(({ match }) => match.authorRank ?? []));
  return [
    everyRole.flatMap((part) => [part, ...places.map((authorRank) => ({ ...part, authorRank }))]),
    applicationBodies.codes.flatMap((appliedBy) =>
      influences.codes.map((influence) => ({ ...best, appliedBy, influence })),
    ),
  ];
}

/** Whether some kind of applicant needs fewer outputs. */
function asksFewer(upper: Rows, lower: Rows, { applicantKinds = [] }: PolicyContent): boolean {
  const kinds = [null, ...applicantKinds.map(({ code }) => code)];
  return kinds.some((kind) => mostNeeded(upper, kind) < mostNeeded(lower, kind));
}

function mostNeeded(rows: Rows, kind: string | null): number {
  const kinds = kind === null ? [] : [kind];
  return Math.max(...rows.map((row) => Math.max(minimumOf(row, kinds) ?? 0, leastCounted(row, kinds))));
}

/** Whether outputs that are enough for the lower level are enough for the upper one, and others are for it alone. */
function asksLess(upper: Rows, lower: Rows, steps: readonly Features[]): boolean {
  const answers = steps.map((step) => ({ above: isEnough(upper, step), below: isEnough(lower, step) }));
  return answers.every(({ above, below }) => above || !below) && answers.some(({ above, below }) => above && !below);
}

/** Whether outputs of such features are enough, in whatever number. */
function isEnough(rows: Rows, step: Features): boolean {
  return rows.every((row) =>
    canPlace({
      ...row,
      categories: row.categories.map((category) =>
        matchImplies({ ...step, kinds: category.match.kinds }, category.match) ? category : { ...category, maximum: 0 },
      ),
    }),
  );
}

/** Claims of which every one asks for a lower role, or a lower honour, than every one of the level below. */
export function lessOfClaims({ above, below, scope }: Neighbours): LintFinding[] {
  const [upper, lower] = [above, below].map((level) =>
    topsOf(level, scope).filter(({ section }) => section === 'performance'),
  );
  const [first, other] = [upper?.[0], lower?.[0]];
  if (!upper || !lower || !first || !other) return [];
  const [easy, hard] = [claimsOf(upper), claimsOf(lower)];
  if (easy.length === 0 || hard.length === 0 || ![roleStep, honourStep].some((step) => areBelow(easy, hard, step)))
    return [];
  const path = `requirements[${scope.content.requirements.indexOf(first)}]`;
  return [finding('level.easier', { path, clause: first.code, params: { other: other.code } })];

  function claimsOf(rows: Rows): RuleOf<'claim'>[] {
    const rules = rows.flatMap((row) => leavesOf(treeOf(row, scope)).map(({ rule }) => rule));
    const claims = rules.flatMap((rule) => (rule?.kind === 'claim' ? [rule] : []));
    return claims.length === rules.length ? claims : [];
  }
}

type Step = (claim: RuleOf<'claim'>) => number | null;

function areBelow(easy: readonly RuleOf<'claim'>[], hard: readonly RuleOf<'claim'>[], step: Step): boolean {
  const [above, below] = [easy, hard].map((claims) => claims.map(step));
  if (!above || !below || [...above, ...below].includes(null)) return false;
  return Math.max(...above.map(Number)) < Math.min(...below.map(Number));
}

const roleStep: Step = ({ role }) => (role === undefined ? -1 : roles.codes.indexOf(role));
const honourStep: Step = ({ honour }) => (honour ? honourLevels.codes.indexOf(honour.level) : null);
