// What was committed is answered as done, whatever becomes of what follows; the sweeps take that up.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let clerk: Caller;

beforeAll(async () => {
  server = await startServer();
  clerk = await people(server)('clerk');
});
afterAll(() => server.stop());

const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

it('a recheck that the queue could not take is done all the same', async () => {
  await server.database.query('alter schema jobs rename to jobs_away');
  const answer = await clerk.post('/api/console/applications/acts/recheck', { filter: { level: 'senior' } });
  await server.database.query('alter schema jobs_away rename to jobs');

  expect([answer.status, typeof answer.body.run]).toEqual([202, 'string']);
  expect(server.output()).toContain('after recheck');
  let state = '';
  while (state !== 'done') {
    await pause(250);
    const [run] = await server.database.query<{ state: string }>('select state from recheck_runs where id = $1', [
      answer.body.run,
    ]);
    state = run?.state ?? 'gone';
  }
});
