import { describe, expect, it } from '@jest/globals';
import type { EditionStatus } from './effective-days';
import { refuseDocumentNumber } from './edition-document';

const edition = (number: number, state: EditionStatus) => ({ edition: number, state, effectiveFrom: null });
const told = (facts: Parameters<typeof refuseDocumentNumber>[0]) => refuseDocumentNumber(facts).map(({ code }) => code);

describe('the number of a document', () => {
  it.each(['draft', 'in-review', 'approved', 'in-force', 'superseded'] as const)(
    'is not for a new draft while another edition is %s',
    (state) => {
      expect(refuseDocumentNumber({ stored: null, editions: [edition(1, state)] })).toEqual([
        { code: 'edition.exists-revise-it', params: { edition: 1 }, path: 'documentNumber' },
      ]);
    },
  );

  it('is free while it has no edition, or none but withdrawn ones', () => {
    expect(told({ stored: null, editions: [] })).toEqual([]);
    expect(told({ stored: null, editions: [edition(1, 'withdrawn')] })).toEqual([]);
  });

  it('can be mended in the first draft of a document', () => {
    expect(told({ stored: { edition: 1, basedOn: false }, editions: [] })).toEqual([]);
  });

  it.each([
    [{ edition: 2, basedOn: false }, []],
    [{ edition: 1, basedOn: true }, []],
    [{ edition: 2, basedOn: true }, [edition(1, 'in-force')]],
  ])('stays in an edition that follows others: %j', (stored, editions) => {
    expect(told({ stored, editions })).toEqual(['edition.document-fixed']);
  });

  it('of another document is not for a draft, even where that one was given up', () => {
    const stored = { edition: 1, basedOn: false };

    expect(told({ stored, editions: [edition(1, 'in-force')] })).toEqual(['edition.exists-revise-it']);
    expect(told({ stored, editions: [edition(1, 'withdrawn')] })).toEqual(['edition.exists-revise-it']);
  });
});
