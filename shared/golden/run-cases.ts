import { assess, checkCase, checkDossier, type CompiledPolicy, type Verdict } from '../assessment';
import type { Refusal } from '../errors';
import type { GoldenCase, GoldenExpectation } from './golden-case';

/** What came out otherwise than it must; `found` null where the verdict says nothing of it. */
export type Mismatch =
  | { readonly about: 'outcome'; readonly expected: Verdict['outcome']; readonly found: Verdict['outcome'] }
  | {
      readonly about: 'clause';
      readonly clause: string;
      readonly expected: ClauseOutcome;
      readonly found: ClauseOutcome | null;
    }
  | { readonly about: 'eligibleFrom' | 'route'; readonly expected: string | null; readonly found: string | null };
export type ClauseOutcome = NonNullable<GoldenExpectation['clauses']>[string];

/** A golden case as it came out. */
export interface CaseResult {
  readonly code: string;
  readonly passed: boolean;
  /** Null where the edition cannot assess the case at all: then the refusals say why. */
  readonly verdict: Verdict | null;
  readonly mismatches: readonly Mismatch[];
  readonly refusals: readonly Refusal[];
}

/** Runs golden cases against an edition: each with what came out, and where that is not what it must be. */
export function runGoldenCases(compiled: CompiledPolicy, cases: readonly GoldenCase[]): CaseResult[] {
  return cases.map((one) => runGoldenCase(compiled, one));
}

/** Runs one golden case. A case that the edition cannot assess, as its clauses are gone, has failed. */
export function runGoldenCase(compiled: CompiledPolicy, one: GoldenCase): CaseResult {
  const checked = checkDossier(compiled, one.dossier, 'dossier');
  const refusals = [...checkCase(compiled, one), ...('refusals' in checked ? checked.refusals : [])];
  if (refusals.length > 0) return { code: one.code, passed: false, verdict: null, mismatches: [], refusals };
  const verdict = assess(compiled, one);
  const mismatches = mismatchesOf(one.expect, verdict);
  return { code: one.code, passed: mismatches.length === 0, verdict, mismatches, refusals };
}

/** Where a verdict is not what it must be; what an expectation leaves out may come out as it will. */
export function mismatchesOf(expect: GoldenExpectation, verdict: Verdict): Mismatch[] {
  const { outcome, clauses = {}, eligibleFrom, route } = expect;
  const outcomes = outcomesOf(verdict);
  return [
    ...differing({ about: 'outcome', expected: outcome, found: verdict.outcome }),
    ...Object.entries(clauses).flatMap(([clause, expected]) =>
      differing({ about: 'clause', clause, expected, found: outcomes.get(clause) ?? null }),
    ),
    ...(eligibleFrom === undefined
      ? []
      : differing({ about: 'eligibleFrom', expected: eligibleFrom, found: verdict.eligibleFrom })),
    ...(route === undefined ? [] : differing({ about: 'route', expected: route, found: verdict.route })),
  ];
}

/** What a verdict says, as an expectation: the outcome and how each requirement came out, the route, and from when. */
export function expectationOf(verdict: Verdict): GoldenExpectation {
  const { outcome, route, eligibleFrom, requirements } = verdict;
  return {
    outcome,
    clauses: Object.fromEntries(requirements.map((result) => [result.code, result.outcome])),
    ...(outcome === 'eligible' ? {} : { eligibleFrom }),
    route,
  };
}

/** What a case expects, as it comes out now: of the same things, what the verdict says. */
export function acceptedBy(expect: GoldenExpectation, verdict: Verdict): GoldenExpectation {
  const outcomes = outcomesOf(verdict);
  const { clauses, eligibleFrom, route } = expect;
  const found = Object.keys(clauses ?? {}).flatMap((clause) => {
    const outcome = outcomes.get(clause);
    return outcome === undefined ? [] : [[clause, outcome] as const];
  });
  return {
    outcome: verdict.outcome,
    ...(clauses === undefined ? {} : { clauses: Object.fromEntries(found) }),
    ...(eligibleFrom === undefined ? {} : { eligibleFrom: verdict.eligibleFrom }),
    ...(route === undefined ? {} : { route: verdict.route }),
  };
}

/** How each requirement and each clause came out. */
export function outcomesOf({ requirements }: Verdict): ReadonlyMap<string, ClauseOutcome> {
  return new Map([
    ...requirements.map(({ code, outcome }) => [code, outcome] as const),
    ...requirements.flatMap(({ findings }) => findings.map(({ clause, outcome }) => [clause, outcome] as const)),
  ]);
}

function differing(mismatch: Mismatch): Mismatch[] {
  return mismatch.expected === mismatch.found ? [] : [mismatch];
}
