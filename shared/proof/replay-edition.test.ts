import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { canonicalJson, canonicalPolicy, type Json } from '../policy';
import { replayEdition } from '.';

const content = policies()[0]!;
/** A digest that is easily made: the text itself. */
const digest = (text: string): string => text;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** As it is frozen; `asRead` is what becomes of its rows where they are read. */
function replayed(snapshot: Json, asRead: (rows: Json) => Json = (rows) => rows) {
  const snapshotHash = digest(canonicalJson(snapshot));
  return replayEdition({ snapshot, snapshotHash, rows: asRead(snapshot), toldHash: snapshotHash }, digest);
}

/** The edition with a clock of calendar time that is of one kind of work, which is refused where it is entered. */
function withRefusedClock(): Json {
  const clock = { since: 'career', years: 5, counts: 'calendar', work: 'front-line' };
  const requirements = content.requirements.map((row, place) => ({
    ...row,
    criteria: row.criteria.map((one) =>
      place === 0 ? { ...one, rule: { kind: 'qualification', clocks: [clock] } } : one,
    ),
  }));
  return asJson({ ...content, requirements });
}

describe('a frozen edition', () => {
  it('is what it was, and what verdicts are assessed by', () => {
    const { differences, compiled } = replayed(JSON.parse(canonicalPolicy(content)));

    expect(differences).toEqual([]);
    expect(compiled?.content.documentNumber).toBe(content.documentNumber);
  });

  it('whose snapshot says what an edition can no longer say is told, with the place, and not as altered', () => {
    const { differences, compiled } = replayed(withRefusedClock(), () => null);

    expect(differences).toEqual([
      { code: 'snapshot-unreadable', members: ['requirements[0].criteria[0].rule.clocks[0].work'] },
    ]);
    expect(compiled).toBeNull();
  });

  it('whose snapshot is no document at all is told of as a whole', () => {
    expect(replayed(null).differences).toEqual([{ code: 'snapshot-unreadable', members: [] }]);
  });

  it('whose snapshot lacks nearly everything is told with a dozen places', () => {
    expect(replayed({}).differences.map(({ code, members }) => [code, members.length])).toEqual([
      ['snapshot-unreadable', 12],
    ]);
  });

  it('whose rows no longer make a document has altered rows', () => {
    expect(replayed(JSON.parse(canonicalPolicy(content)), () => null).differences).toEqual([
      { code: 'rows-altered', members: [] },
    ]);
  });
});
