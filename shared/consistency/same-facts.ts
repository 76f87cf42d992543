import type { CompiledPolicy } from '../assessment';
import type { Dossier } from '../dossier';
import { canonicalJson, type RequirementContent, type Rule } from '../policy';
import { clauseFacts } from './clause-facts';
import type { Fact } from './fact';

/** Who is asked for what, and what there is to go by: equal for two cases that should be ruled on alike. */
export interface SameFacts {
  readonly level: string;
  readonly direction: string | null;
  readonly facts: readonly Fact[];
}

/** The facts with what the clause asks: two editions that ask the same are compared as one. */
interface AskedFacts {
  readonly facts: readonly Fact[];
  readonly asked: { readonly section: string; readonly rule: Rule; readonly text: string };
}

/**
 * The facts that a clause looks at, each once and in a fixed order; null for a clause that the edition does not have as
 * an item. Left out on purpose: days and lengths of time, names, statements, evidence, and whatever the clause's rule
 * does not ask about. An item of an exceptional requirement is measured by schooling and title as well.
 */
export function sameFacts(compiled: CompiledPolicy, dossier: Dossier, clause: string): AskedFacts | null {
  const found = ruleOf(compiled, clause);
  if (!found) return null;
  const seen = { dossier, clause, content: compiled.content };
  const facts = [
    ...clauseFacts(found.rule, seen),
    ...(found.requirement.section === 'exceptional' ? clauseFacts({ kind: 'exceptional' }, seen) : []),
  ];
  const ordered = new Map(facts.map((fact) => [canonicalJson(fact), fact]));
  return {
    facts: [...ordered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact),
    asked: { section: found.requirement.section, rule: found.rule, text: found.text },
  };
}

interface Found {
  readonly requirement: RequirementContent;
  readonly rule: Rule;
  readonly text: string;
}

function ruleOf({ content }: CompiledPolicy, clause: string): Found | null {
  for (const requirement of content.requirements) {
    const criterion = requirement.criteria.find(({ code }) => code === clause);
    if (criterion) return { requirement, rule: criterion.rule, text: criterion.text };
  }
  return null;
}
