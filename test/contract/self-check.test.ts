// What a self-check asks, and what it lets go of when another level is chosen.
import { describe, expect, it } from '@jest/globals';
import { policies } from '../../database/seed';
import { Dossier } from '../../shared/dossier';
import { dossierOf, draftOf } from '../../admin/resources/applications/dossier/draft';
import { move, startHistory, type DraftMove } from '../../admin/resources/applications/dossier/draft-history';
import { askedSpecs, fieldSpecs, rowSections } from '../../admin/resources/applications/dossier/fields';
import { blankCheck, filledIn, movesAway, unasked } from '../../admin/screens/self-check/self-check-draft';

const after = (...moves: readonly DraftMove[]) => moves.reduce(move, startHistory(draftOf(blankCheck))).draft;
const output: DraftMove = {
  type: 'add',
  section: 'outputs',
  given: { kind: 'work-report', completedOn: '2022-05-01' },
};

describe('a self-check', () => {
  it('leaves nothing unasked that a form does not have', () => {
    const known = rowSections.flatMap((section) => fieldSpecs[section].map(({ name }) => `${section}.${name}`));

    expect([...unasked].filter((field) => !known.includes(field))).toEqual(['exceptional.statement']);
  });

  it('asks for no name', () => {
    const asked = rowSections.flatMap((section) => askedSpecs(section, unasked).map(({ name }) => name));

    expect(asked.filter((name) => ['name', 'employer', 'school', 'title'].includes(name))).toEqual([]);
  });

  it('counts two outputs of a kind as two works', () => {
    const { outputs } = Dossier.parse(dossierOf(filledIn(after(output, output))));

    expect(new Set(outputs.map(({ title }) => title)).size).toBe(2);
  });

  it('says what a claim and an exceptional request have to say, and requests nothing by itself', () => {
    const claimed = after(
      { type: 'add', section: 'claims', given: { clause: '3.2.2.1' } },
      { type: 'ask-exceptional', clause: '3.4.1', asked: true },
    );
    const { claims, exceptional } = Dossier.parse(dossierOf(filledIn(claimed)));

    expect([claims[0]?.statement, exceptional?.statement]).toEqual(['—', '—']);
    expect(Dossier.parse(dossierOf(filledIn(after()))).exceptional).toBeNull();
  });
});

describe('another level', () => {
  const [content] = policies();
  if (!content) throw new Error('no policy in the seed');
  const junior = after(
    { type: 'head', field: 'level', value: 'junior' },
    { type: 'head', field: 'direction', value: 'operations' },
    { type: 'attest', clause: '1.1.1', held: true },
    { type: 'ask-exceptional', clause: '1.2.3', asked: true },
    { type: 'applicant-kind', code: 'part-time', held: true },
    { type: 'add', section: 'claims', given: { clause: '2.2.2.1' } },
    { type: 'add', section: 'education', given: { completedOn: '2008-07-01' } },
  );
  const moved = (level: string) => movesAway(junior, content, level).reduce(move, startHistory(junior)).draft;

  it('takes with it what was ticked for the one before, and leaves the facts', () => {
    const { attested, exceptional, applicantKinds, rows, head } = moved('senior');

    expect([attested, exceptional.clauses, applicantKinds]).toEqual([[], [], []]);
    expect(rows.claims.map(({ values }) => values['clause'])).toEqual(['']);
    expect(rows.education).toEqual(junior.rows.education);
    expect(head.direction).toBe('operations');
  });

  it('leaves what it has too', () => {
    expect(moved('intermediate').rows.claims.map(({ values }) => values['clause'])).toEqual(['2.2.2.1']);
    expect(moved('junior').attested).toEqual(['1.1.1']);
  });
});
