import { expect, it } from '@jest/globals';
import { editionStatuses } from '../vocabulary';
import { refuseRoundEdition } from './round-edition';

const fitting = (round: 'open' | 'closed') =>
  editionStatuses.codes.filter((state) => refuseRoundEdition({ round, edition: 2, state }).length === 0);

it('an open round goes by the edition in force alone, a closed one may keep that of its time', () => {
  expect(fitting('open')).toEqual(['in-force']);
  expect(fitting('closed')).toEqual(['in-force', 'superseded']);
});

it('says which edition stands where', () => {
  const told = refuseRoundEdition({ round: 'open', edition: 2, state: 'superseded' });
  const kept = refuseRoundEdition({ round: 'closed', edition: 3, state: 'draft' });

  expect([...told, ...kept]).toEqual([
    {
      code: 'round.edition-not-in-force',
      params: { edition: 2, status: editionStatuses.labels.superseded },
      path: 'policy',
    },
    {
      code: 'round.edition-never-applied',
      params: { edition: 3, status: editionStatuses.labels.draft },
      path: 'policy',
    },
  ]);
});
