// Which facts of the dossier a finding rests on, by their paths, so that each can light the other.
import type { Finding, Verdict } from '../../../../shared/assessment';
import type { Dossier } from '../../../../shared/dossier';

const single = {
  education: 'education',
  title: 'titles',
  claim: 'claims',
  honour: 'honours',
  certificate: 'certificates',
  ruling: 'rulings',
} as const;

/** Paths such as `education[0]`, `outputs[2]`, `attested.3.1.1.1`: the facts that the finding used. */
export function factsOf(finding: Finding, dossier: Dossier): readonly string[] {
  const facts: string[] = [];
  for (const [name, list] of Object.entries(single)) {
    const place = finding.actual[name];
    if (typeof place === 'number') facts.push(`${list}[${place}]`);
  }
  facts.push(...places(finding.actual['outputs']).map((place) => `outputs[${place}]`));
  facts.push(...places(finding.actual['recommendations']).map((place) => `recommendations[${place}]`));
  facts.push(...appraisalFacts(finding, dossier));
  if (counts(finding)) facts.push(...tenureFacts(dossier));
  if (finding.reason === 'attested' || finding.reason === 'not-attested') facts.push(`attested.${finding.clause}`);
  if (finding.reason.startsWith('exceptional')) facts.push(`exceptional.${finding.clause}`);
  dossier.claims.forEach((claim, place) => {
    if (claim.clause === finding.clause) facts.push(`claims[${place}]`);
  });
  return [...new Set(facts)];
}

/** A clause that used a fact, and how it came out. */
export interface FactUse {
  readonly clause: string;
  readonly outcome: Finding['outcome'];
}

/** Every fact of a verdict with the clauses that used it. */
export function usesByFact(verdict: Verdict, dossier: Dossier): ReadonlyMap<string, readonly FactUse[]> {
  const byFact = new Map<string, FactUse[]>();
  for (const requirement of verdict.requirements) {
    for (const finding of requirement.findings) {
      const { clause, outcome } = finding;
      for (const fact of factsOf(finding, dossier))
        byFact.set(fact, [...(byFact.get(fact) ?? []), { clause, outcome }]);
    }
  }
  return byFact;
}

/** The name under which a finding is lit. */
export function clauseMark(clause: string): string {
  return `clause ${clause}`;
}

function counts(finding: Finding): boolean {
  const clocks = finding.actual['clocks'];
  return Array.isArray(clocks) && clocks.length > 0;
}

function tenureFacts(dossier: Dossier): readonly string[] {
  const work = dossier.employment.flatMap((job, place) => (job.inProfession ? [`employment[${place}]`] : []));
  const breaks = (dossier.interruptions ?? []).map((_, place) => `interruptions[${place}]`);
  const penalties = (dossier.penalties ?? []).map((_, place) => `penalties[${place}]`);
  return [...work, ...breaks, ...penalties];
}

/** The appraisals of the years that an appraisals rule looked at. */
function appraisalFacts({ reason, actual }: Finding, { appraisals = [] }: Dossier): readonly string[] {
  const { from, to } = actual;
  if (!reason.startsWith('appraisals') || typeof from !== 'number' || typeof to !== 'number') return [];
  return appraisals.flatMap(({ year }, place) => (year >= from && year <= to ? [`appraisals[${place}]`] : []));
}

function places(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((place) => typeof place === 'number') : [];
}
