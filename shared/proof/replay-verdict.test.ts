import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { assess, compilePolicy, decidingClause } from '../assessment';
import { Dossier } from '../dossier';
import { canonicalJson, type Json } from '../policy';
import { replayVerdict, sealedText, type ReplayedEdition, type SealCheck, type StoredVerdict } from '.';

const content = policies()[0]!;
const hash = `sha256:${'a'.repeat(64)}`;
const edition: ReplayedEdition = { differences: [], compiled: compilePolicy(content, hash) };
/** The program of another day: it reads a threshold otherwise. */
const another: ReplayedEdition = {
  differences: [],
  compiled: compilePolicy(JSON.parse(JSON.stringify(content).replaceAll('"years":5', '"years":6')), hash),
};
/** A seal that is easily made, for trying what follows from it. */
const sealOf = (text: string): string => `keyed ${text}`;
const check: SealCheck = (text, seal) => (seal === sealOf(text) ? 'intact' : 'broken');

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** As the system stores it. */
function stored(change: Partial<StoredVerdict> = {}): StoredVerdict {
  const dossier = Dossier.parse({
    attested: [],
    education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2010-07-01' }],
    employment: [],
    titles: [],
    claims: [],
    honours: [],
    outputs: [],
  });
  const asked = { level: 'intermediate', direction: 'research', asOf: '2024-12-31' } as const;
  const verdict = assess(edition.compiled!, { ...asked, dossier });
  const sealed = {
    number: 'ZC-1',
    revision: 1,
    ...asked,
    snapshotHash: hash,
    dossier: asJson(dossier),
    verdict: asJson(verdict),
  };
  const seal = sealOf(sealedText(sealed));
  return {
    ...sealed,
    outcome: verdict.outcome,
    route: verdict.route,
    decidingClause: decidingClause(verdict, content),
    eligibleFrom: verdict.eligibleFrom,
    edition: content.edition,
    seal,
    toldSeal: seal,
    joinsUp: true,
    facts: null,
    ...change,
  };
}

const codes = (row: StoredVerdict, by: ReplayedEdition | null) => replayVerdict(row, by, check).map(({ code }) => code);

describe('a stored verdict', () => {
  it('repeats as the system stored it', () => {
    expect(codes(stored(), edition)).toEqual([]);
  });

  it('that nobody has touched, and that the program assesses otherwise by now, is told apart from a forged one', () => {
    expect(canonicalJson(asJson(another.compiled!.content))).not.toBe(canonicalJson(asJson(content)));
    expect(codes(stored(), another)).toEqual(['assessed-otherwise']);
  });

  it.each([
    ['not-keyed', ['seal-not-keyed', 'verdict-differs']],
    ['key-unknown', ['seal-key-unknown', 'verdict-differs']],
    ['unchecked', ['verdict-differs']],
  ] as const)('whose seal is %s clears nobody', (state, expected) => {
    expect(replayVerdict(stored(), another, () => state).map(({ code }) => code)).toEqual(expected);
  });

  it.each<[string, { row?: Partial<StoredVerdict>; by?: ReplayedEdition }, string[]]>([
    ['the seal is broken', { row: { number: 'ZC-2' } }, ['seal-broken', 'verdict-differs']],
    ['the trail keeps another seal', { row: { toldSeal: 'sha256:other' } }, ['verdict-differs', 'trail-differs']],
    [
      'the snapshot is not the approved one',
      { by: { ...another, differences: [{ code: 'snapshot-altered', members: [] }] } },
      ['verdict-differs'],
    ],
  ])('differs for no reason of the program where %s', (_what, { row = {}, by = another }, expected) => {
    expect(codes(stored(row), by)).toEqual(expected);
  });
});
