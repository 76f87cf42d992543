// 认定比对: the chief clerk sees like cases that were ruled on differently; nobody else but the auditor does.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let clerk: Caller;
let chief: Caller;
let auditor: Caller;
let editor: Caller;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [clerk, chief, auditor, editor] = await Promise.all([as('clerk'), as('chief'), as('auditor'), as('editor')]);
});
afterAll(() => server.stop());

const path = '/api/console/consistency';
const conflicts = async (who = chief) => (await who.get(path)).body;
const rule = async (id: string, outcome: string) => {
  const { revision } = (await clerk.get(`/api/console/applications/${id}`)).body;
  const body = { clause: '2.1.2.4', outcome, note: '依据单位说明' };
  return clerk.post(`/api/console/applications/${id}/acts/rule`, body, { 'If-Match': `"${revision}"` });
};

it('is for the chief clerk and the auditor', async () => {
  const answers = await Promise.all([chief, auditor, clerk, editor].map((who) => who.get(path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 403]);
  expect((await chief.get(`${path}?filter={"mood":"bad"}`)).body.code).toBe('query.unknown-filter');
});

it('shows two like cases once they are ruled on differently, and no more once one is corrected', async () => {
  const before = (await conflicts()).length;
  const [source] = (
    await clerk.get('/api/console/applications?filter={"level":"intermediate","round":"2026"}&range=[0,0]')
  ).body;
  const whole = (await clerk.get(`/api/console/applications/${source.id}`)).body;
  const made = async (number: string) => {
    const dossier = {
      attested: [],
      education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2024-07-01' }],
      employment: [],
      titles: [],
      claims: [],
      honours: [],
      outputs: [],
      exceptional: { clauses: ['2.1.2.4'], statement: '成绩突出' },
    };
    const { round, employer, direction } = whole;
    const body = { number, applicantName: '比对', level: 'intermediate', direction, round, employer, dossier };
    return (await clerk.post('/api/console/applications', body)).body.id;
  };
  const [one, other] = [await made('ZC2026-BD1'), await made('ZC2026-BD2')];

  expect((await rule(one, 'met')).status).toBe(200);
  expect((await rule(other, 'unmet')).status).toBe(200);
  type Told = { readonly number: string; readonly outcome: string };
  const ofOurs = (all: { readonly rulings: readonly Told[] }[]) =>
    all.find(({ rulings }) => rulings.some(({ number }) => number === 'ZC2026-BD1'));
  const conflict: any = ofOurs(await conflicts());
  expect(conflict.rulings.map(({ number, outcome }: Told) => `${number} ${outcome}`)).toEqual(
    expect.arrayContaining(['ZC2026-BD1 met', 'ZC2026-BD2 unmet']),
  );
  expect(conflict.facts).toContain('已申请破格');

  expect((await rule(other, 'met')).status).toBe(200);
  expect((await conflicts()).length).toBe(before);
  expect(ofOurs(await conflicts())).toBeUndefined();
});
