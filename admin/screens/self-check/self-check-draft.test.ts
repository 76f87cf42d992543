import { describe, expect, it } from '@jest/globals';
import { Dossier } from '../../../shared/dossier';
import { dossierOf, draftOf } from '../../resources/applications/dossier/draft';
import { move, startHistory, type DraftMove } from '../../resources/applications/dossier/draft-history';
import { askedSpecs, fieldSpecs, rowSections } from '../../resources/applications/dossier/fields';
import { blankCheck, filledIn, unasked } from './self-check-draft';

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
