import type { CompiledPolicy } from '../assessment';
import type { Dossier } from '../dossier';
import { canonicalJson, type RequirementContent, type Rule } from '../policy';
import { clauseFacts } from './clause-facts';
import type { Fact } from './fact';

/** A case as somebody rules on it. */
export interface RuledCase {
  readonly level: string;
  readonly direction: string | null;
  readonly dossier: Dossier;
}

/** Who is asked for what, and what there is to go by: equal for two cases that should be ruled on alike. */
export interface SameFacts {
  readonly level: string;
  readonly direction: string | null;
  readonly facts: readonly Fact[];
}

/**
 * The facts that a clause looks at, each once and in a fixed order; null for a clause that the edition does not have as
 * an item. Left out on purpose: days and lengths of time, names, statements, evidence, and whatever the clause's rule
 * does not ask about. An item of an exceptional requirement is measured by schooling and title as well.
 */
export function sameFacts(compiled: CompiledPolicy, asked: RuledCase, clause: string): SameFacts | null {
  const { level, direction, dossier } = asked;
  const found = ruleOf(compiled, clause);
  if (!found) return null;
  const seen = { dossier, clause, content: compiled.content };
  const facts = [
    ...clauseFacts(found.rule, seen),
    ...(found.requirement.section === 'exceptional' ? clauseFacts({ kind: 'exceptional' }, seen) : []),
  ];
  const ordered = new Map(facts.map((fact) => [canonicalJson(fact), fact]));
  return { level, direction, facts: [...ordered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact) };
}

function ruleOf({ content }: CompiledPolicy, clause: string): { requirement: RequirementContent; rule: Rule } | null {
  for (const requirement of content.requirements) {
    const criterion = requirement.criteria.find(({ code }) => code === clause);
    if (criterion) return { requirement, rule: criterion.rule };
  }
  return null;
}
