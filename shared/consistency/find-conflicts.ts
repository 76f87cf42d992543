import { assess, type Case, type CompiledPolicy } from '../assessment';
import type { Ruling } from '../dossier';
import { canonicalJson } from '../policy';
import { sameFacts, type SameFacts } from './same-facts';

/** A case with its rulings, and the edition by which it is assessed. */
export interface CaseWithRulings extends Case {
  /** Names the case to whoever asks. */
  readonly application: string;
  /** The edition's hash. */
  readonly edition: string;
}

/** How one case was ruled on: its last ruling on the clause. */
export interface CaseRuling {
  readonly application: string;
  /** The hash of the edition by which it is assessed. */
  readonly edition: string;
  readonly ruling: Ruling;
}

/** 同样情形不同认定：cases that look alike for a clause, ruled on differently. */
export interface Conflict extends SameFacts {
  /** The hashes of its editions, of one document, in the order of the editions. */
  readonly editions: readonly string[];
  readonly clause: string;
  readonly rulings: readonly CaseRuling[];
}

/**
 * The conflicts among the rulings on these cases: by document, clause and the facts that the clause looks at, over all
 * editions in which the clause says the same and is ruled by the same. Of several rulings on a clause of one case the
 * last one counts, as in the verdict, and none where the rules themselves decide by now. In the order of documents and
 * clauses; the order in which the cases come does not matter.
 */
export function findConflicts(
  cases: readonly CaseWithRulings[],
  compiledOf: (edition: string) => CompiledPolicy | undefined,
): Conflict[] {
  const groups = new Map<string, Group>();
  for (const one of cases) {
    const compiled = compiledOf(one.edition);
    if (!compiled) continue;
    const decisive = ruledClauses(compiled, one);
    for (const ruling of lastRulings(one)) {
      if (!decisive.has(ruling.clause)) continue;
      const same = sameFacts(compiled, one.dossier, ruling.clause);
      if (!same) continue;
      const { edition, application } = one;
      const { facts, asked } = same;
      const { level, direction } = one;
      const { documentNumber } = compiled.content;
      const key = canonicalJson({ documentNumber, clause: ruling.clause, level, direction, facts, asked });
      const group = groups.get(key) ?? groupOf({ level, direction, facts, clause: ruling.clause });
      groups.set(key, group);
      group.editions.set(edition, compiled.content.edition);
      group.rulings.push({ application, edition, ruling });
    }
  }
  return [...groups]
    .filter(([, { rulings }]) => rulings.some(({ ruling }) => ruling.outcome !== rulings[0]?.ruling.outcome))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      ...group,
      editions: [...group.editions].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1)).map(([hash]) => hash),
      rulings: [...group.rulings].sort(byCase),
    }));
}

function groupOf(of: Omit<Group, 'editions' | 'rulings'>): Group {
  return { ...of, editions: new Map(), rulings: [] };
}

interface Group extends Omit<Conflict, 'editions' | 'rulings'> {
  /** The number of each edition, by its hash. */
  readonly editions: Map<string, number>;
  readonly rulings: CaseRuling[];
}

function lastRulings({ dossier }: CaseWithRulings): Ruling[] {
  return [...new Map((dossier.rulings ?? []).map((ruling) => [ruling.clause, ruling])).values()];
}

/** The clauses that come out as somebody ruled. */
function ruledClauses(compiled: CompiledPolicy, one: Case): ReadonlySet<string> {
  const findings = assess(compiled, one).requirements.flatMap((requirement) => requirement.findings);
  return new Set(findings.filter(({ reason }) => reason === 'ruled').map(({ clause }) => clause));
}

function byCase(a: CaseRuling, b: CaseRuling): number {
  return a.application < b.application ? -1 : Number(a.application > b.application);
}
