import { firstOfSamePerson } from '../assessment';
import type { Dossier, Honour } from '../dossier';
import type { PolicyContent, Rule, RuleKind, RuleOf } from '../policy';
import {
  atOrAbove,
  degrees,
  honourLevels,
  labelOf,
  qualificationLadder,
  roles,
  titleRanks,
  type Terms,
} from '../vocabulary';
import type { Fact } from './fact';

interface Seen {
  readonly dossier: Dossier;
  readonly clause: string;
  readonly content: PolicyContent;
}
type Read<Kind extends RuleKind> = (rule: RuleOf<Kind>, seen: Seen) => Fact[];

/** What each kind of rule looks at. */
const readers: { readonly [Kind in RuleKind]: Read<Kind> } = {
  attestation: (_rule, { dossier, clause }) => [{ of: 'attested', said: dossier.attested.includes(clause) }],

  qualification: (rule, seen) => [
    ...(rule.schooling ? [bestSchooling(seen.dossier)] : []),
    ...(rule.title ? bestTitle(seen) : []),
  ],

  claim: (rule, { dossier, clause }) => {
    const claimed = dossier.claims.filter((claim) => claim.clause === clause && claim.statement.trim() !== '');
    const role = highest(
      roles,
      claimed.flatMap((claim) => claim.role ?? []),
    );
    const honours = rule.honour ? honoursFor(rule.honour, dossier.honours) : [];
    return [...(claimed.length > 0 ? [{ of: 'claim', role } as const] : []), ...honours];
  },

  outputs: (rule, { dossier }) => {
    const kinds = new Set(rule.any.flatMap(({ match }) => match.kinds));
    const looked = dossier.outputs.filter(({ kind }) => kinds.has(kind));
    const counted = countBy(looked, ({ kind, role }) => `${kind} ${role ?? ''}`);
    return [...counted].map(([key, count]) => {
      const [kind = '', role = ''] = key.split(' ');
      return { of: 'output', kind, role: role === '' ? null : role, count };
    });
  },

  appraisals: (_rule, { dossier }) =>
    [...countBy(dossier.appraisals ?? [], ({ grade }) => grade)].map(([grade, count]) => ({
      of: 'appraisal',
      grade,
      count,
    })),

  certificate: (rule, { dossier }) =>
    [...new Set((dossier.certificates ?? []).map(({ code }) => code))]
      .filter((code) => rule.codes.includes(code))
      .map((code) => ({ of: 'certificate', code })),

  recommendation: (rule, { dossier }) => {
    const given = dossier.recommendations ?? [];
    const people = firstOfSamePerson(given);
    // Who recommends twice is one person, by the first recommendation that fits.
    const fit = new Map<number, (typeof given)[number]['rank']>();
    given.forEach(({ rank }, index) => {
      const person = people[index] ?? index;
      if (atOrAbove(titleRanks, rank, rule.rank) && !fit.has(person)) fit.set(person, rank);
    });
    return [...countBy([...fit.values()], (rank) => rank)].map(([rank, count]) => ({
      of: 'recommendation',
      rank,
      count,
    }));
  },

  // What is asked for 破格 is measured by what the person has instead.
  exceptional: (_rule, seen) => [{ of: 'exceptional' }, bestSchooling(seen.dossier), ...bestTitle(seen)],
};

/** The facts that a rule looks at in a dossier. */
export function clauseFacts(rule: Rule, seen: Seen): Fact[] {
  return factsFor(rule.kind, rule, seen);
}

function factsFor<Kind extends RuleKind>(kind: Kind, rule: RuleOf<Kind>, seen: Seen): Fact[] {
  return readers[kind](rule, seen);
}

/** The highest qualification and the highest degree; what stands on no ladder counts where there is nothing else. */
function bestSchooling({ education }: Dossier): Fact {
  const held = education.map(({ qualification }) => qualification);
  const onLadder = held.filter((code) => labelOf(qualificationLadder, code, 'zh') !== code);
  return {
    of: 'schooling',
    qualification:
      highest(qualificationLadder, onLadder) ?? (held.includes('technician-class') ? 'technician-class' : 'none'),
    degree:
      highest(
        degrees,
        education.map(({ degree }) => degree),
      ) ?? 'none',
  };
}

/** The highest title, of the own series and speciality before any other of that rank. */
function bestTitle({ dossier, content }: Seen): Fact[] {
  const rank = highest(
    titleRanks,
    dossier.titles.map((title) => title.rank),
  );
  if (rank === null) return [];
  const own = dossier.titles.some(
    (title) => title.rank === rank && title.series === content.series && title.specialty === content.specialty,
  );
  return [{ of: 'title', rank, own }];
}

/** The honours that the rule hears of: of its kind, at its level or above. */
function honoursFor({ kind, level }: NonNullable<RuleOf<'claim'>['honour']>, honours: readonly Honour[]): Fact[] {
  return honours
    .filter((honour) => honour.kind === kind && atOrAbove(honourLevels, honour.level, level))
    .map((honour) => ({
      of: 'honour',
      kind: honour.kind,
      level: honour.level,
      individual: honour.individual,
      grade: honour.grade ?? null,
      place: honour.place ?? null,
    }));
}

function highest<Code extends string>(ladder: Terms<Code>, held: readonly string[]): Code | null {
  return [...ladder.codes].reverse().find((code) => held.includes(code)) ?? null;
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
