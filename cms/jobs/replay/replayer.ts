import { replayEdition, replayVerdict, type Difference, type ReplayedEdition } from '../../../shared/proof';
import type { Connection } from '../../act/transaction';
import type { VerdictRow } from '../../api/application/queries/stored-verdicts';
import { sha256 } from '../../act/sha256';
import { checkWith } from '../../api/application/store/seal';
import { readFrozenEditions, type FrozenEdition } from '../../api/policy/queries/frozen-editions';
import { againstTrail, type ToldOtherwise } from './against-trail';
import { guardsOff } from './guards-off';

/** What differs, and where: an edition, a round, an application by its number, or the database itself. */
export interface Finding {
  readonly subject: 'applications' | 'policies' | 'rounds' | 'database';
  readonly subjectId: string | null;
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** Goes over what is stored and changes nothing. */
export interface Replayer {
  /** The editions, the database's guards, and what the trail tells of all rows: a page of findings at a time. */
  standing(): AsyncIterable<readonly Finding[]>;
  /** Verdicts, each assessed again by its own snapshot and day. */
  verdicts(rows: readonly VerdictRow[]): Promise<readonly Finding[]>;
  /** What is found in the edition of a hash. */
  edition(hash: string): Promise<readonly Finding[]>;
}

interface Replayed extends ReplayedEdition {
  readonly stored: FrozenEdition;
}

// Of hashes that no edition has no more are remembered: somebody may have written another into every row.
const mostMissing = 1000;

/** Makes a replayer; an edition is read once, when a verdict under it is first met. */
export function replayer(db: Connection, sealKeys: readonly string[]): Replayer {
  const check = checkWith(sealKeys);
  const known = new Map<string, Replayed>();
  const missing = new Set<string>();
  const read = async (hash?: string): Promise<readonly Replayed[]> => {
    const editions = await replayedEditions(db, hash);
    for (const edition of editions) known.set(edition.stored.snapshotHash, edition);
    return editions;
  };
  const find = async (hash: string): Promise<Replayed | null> => {
    if (!known.has(hash) && !missing.has(hash)) {
      await read(hash);
      if (missing.size >= mostMissing) missing.clear();
      if (!known.has(hash)) missing.add(hash);
    }
    return known.get(hash) ?? null;
  };
  return {
    async *standing() {
      yield (await read()).flatMap(editionFinding);
      yield guardFindings(await guardsOff(db));
      for await (const rows of againstTrail(db)) yield rows.map(trailFinding);
    },

    async verdicts(rows) {
      const findings: Finding[] = [];
      for (const row of rows)
        findings.push(...verdictFinding(row, replayVerdict(row, await find(row.snapshotHash), check)));
      return findings;
    },

    async edition(hash) {
      const found = await find(hash);
      return found ? editionFinding(found) : [];
    },
  };
}

async function replayedEditions(db: Connection, hash?: string): Promise<Replayed[]> {
  const editions = await readFrozenEditions(db, hash);
  return editions.map((stored) => ({ stored, ...replayEdition(stored, sha256) }));
}

function editionFinding({ stored, differences }: Replayed): Finding[] {
  const name = `${stored.documentNumber} #${stored.edition}`;
  return differences.length > 0 ? [{ subject: 'policies', subjectId: stored.documentId, name, differences }] : [];
}

function trailFinding({ gone, untold, members, ...where }: ToldOtherwise): Finding {
  if (gone) return { ...where, differences: [{ code: 'row-gone', members: [] }] };
  return {
    ...where,
    differences: [untold ? { code: 'never-told', members: [] } : { code: 'told-otherwise', members }],
  };
}

function verdictFinding(row: VerdictRow, differences: readonly Difference[]): Finding[] {
  const { documentId: subjectId, number: name } = row;
  return differences.length > 0 ? [{ subject: 'applications', subjectId, name, differences }] : [];
}

function guardFindings(off: readonly string[]): Finding[] {
  if (off.length === 0) return [];
  return [
    { subject: 'database', subjectId: null, name: 'PostgreSQL', differences: [{ code: 'guard-off', members: off }] },
  ];
}
