import { z } from 'zod';
import { assess, decidingClause, packFacts, Verdict, type CompiledPolicy } from '../assessment';
import { Dossier } from '../dossier';
import type { Json } from '../policy';
import { civilDate, levels } from '../vocabulary';
import type { Difference } from './difference';
import { membersThatDiffer, sameJson } from './members';
import type { ReplayedEdition } from './replay-edition';
import { sealedText, type SealCheck, type Sealed, type SealState } from './seal';

/** What of a verdict stands in columns beside it. */
export interface VerdictColumns {
  readonly outcome: string;
  readonly route: string | null;
  readonly decidingClause: string | null;
  readonly eligibleFrom: string | null;
  readonly edition: number;
}

/** A verdict as it is stored, with what the trail says of it. */
export interface StoredVerdict extends Sealed, VerdictColumns {
  readonly seal: string | null;
  /** The seal in the last entry of the trail that has one. */
  readonly toldSeal: string | null;
  /** Whether each entry of the trail begins with the seal that the one before it ended with, and none comes twice. */
  readonly joinsUp: boolean;
  /** What was extracted from the dossier, as `packFacts` packs it today; null where nothing was. */
  readonly facts: string | null;
}

/**
 * Assesses a stored verdict again by its own snapshot and day, and compares all that is kept of it. Finds nothing in a
 * row that was written by the system and by nobody else.
 */
export function replayVerdict(stored: StoredVerdict, edition: ReplayedEdition | null, check: SealCheck): Difference[] {
  const state = stored.seal === null ? 'none' : check(sealedText(stored), stored.seal);
  const seal = sealDifferences[state];
  const trail = trailDifferences(stored);
  const verdict = edition?.compiled ? verdictDifferences(stored, edition.compiled) : [found('snapshot-missing')];
  const untouched = state === 'intact' && trail.length === 0 && edition !== null && isItself(edition);
  return [...seal, ...(untouched ? verdict.map(byProgram) : verdict), ...factsDifferences(stored), ...trail];
}

/** Whether an edition's snapshot is the one that was approved. */
function isItself({ differences }: ReplayedEdition): boolean {
  return !differences.some(({ code }) => code === 'snapshot-altered' || code === 'hash-replaced');
}

function factsDifferences({ facts, dossier }: StoredVerdict): Difference[] {
  const parsed = Dossier.safeParse(dossier);
  if (facts === null || !parsed.success) return [];
  return sameText(facts, packFacts(parsed.data)) ? [] : [found('facts-differ')];
}

const json = z.json();

/** Whether two texts are the same JSON: the members of a stored dossier need not stand in the order of the one that was saved. */
function sameText(stored: string, extracted: string): boolean {
  if (stored === extracted) return true;
  try {
    return sameJson(json.parse(JSON.parse(stored)), json.parse(JSON.parse(extracted)));
  } catch {
    return false;
  }
}

/** Where nothing that a verdict rests on was touched, it is the program that has come to assess otherwise. */
function byProgram(difference: Difference): Difference {
  return difference.code === 'verdict-differs' ? { ...difference, code: 'assessed-otherwise' } : difference;
}

const sealDifferences: Readonly<Record<SealState | 'none', readonly Difference[]>> = {
  none: [found('not-sealed')],
  intact: [],
  broken: [found('seal-broken')],
  'not-keyed': [found('seal-not-keyed')],
  'key-unknown': [found('seal-key-unknown')],
  // Said once of the whole run, not of every verdict.
  unchecked: [],
};

function trailDifferences({ seal, toldSeal, joinsUp }: StoredVerdict): Difference[] {
  const broken = joinsUp ? [] : [found('trail-broken')];
  if (toldSeal === null) return [found('trail-missing'), ...broken];
  return toldSeal === seal ? broken : [found('trail-differs'), ...broken];
}

function verdictDifferences(stored: StoredVerdict, compiled: CompiledPolicy): Difference[] {
  const dossier = Dossier.safeParse(stored.dossier);
  if (!dossier.success) return [found('dossier-unreadable')];
  const again = assessedAgain(stored, dossier.data, compiled);
  if (again !== null && sameJson(stored.verdict, again)) return columnDifferences(stored, again, compiled);
  const verdict = Verdict.safeParse(stored.verdict);
  return [
    found(
      'verdict-differs',
      again === null ? ['level', 'direction', 'asOf'] : membersThatDiffer(stored.verdict, again),
    ),
    ...(verdict.success ? columnDifferences(stored, verdict.data, compiled) : []),
  ];
}

const day = civilDate();

/** null for a level, a direction or a day that there is not: whoever stored that was not the system. */
function assessedAgain(stored: StoredVerdict, dossier: Dossier, compiled: CompiledPolicy): Verdict | null {
  const level = levels.schema.safeParse(stored.level);
  const { direction, asOf } = stored;
  if (!level.success || !day.safeParse(asOf).success) return null;
  const known =
    compiled.content.levels.some(({ code }) => code === level.data) &&
    (direction === null || compiled.content.directions.some(({ code }) => code === direction));
  return known ? assess(compiled, { level: level.data, direction, asOf, dossier }) : null;
}

function columnDifferences(stored: StoredVerdict, verdict: Verdict, { content }: CompiledPolicy): Difference[] {
  const said = {
    outcome: verdict.outcome,
    route: verdict.route,
    decidingClause: decidingClause(verdict, content),
    eligibleFrom: verdict.eligibleFrom,
    edition: verdict.policy.edition,
    snapshotHash: verdict.policy.snapshotHash,
    level: verdict.level,
    direction: verdict.direction,
    asOf: verdict.asOf,
  };
  const columns: Readonly<Record<string, Json>> = {
    outcome: stored.outcome,
    route: stored.route,
    decidingClause: stored.decidingClause,
    eligibleFrom: stored.eligibleFrom,
    edition: stored.edition,
    snapshotHash: stored.snapshotHash,
    level: stored.level,
    direction: stored.direction,
    asOf: stored.asOf,
  };
  const members = Object.entries(said).flatMap(([name, value]) => (columns[name] === value ? [] : [name]));
  return members.length > 0 ? [found('columns-differ', members)] : [];
}

function found(code: Difference['code'], members: readonly string[] = []): Difference {
  return { code, members };
}
