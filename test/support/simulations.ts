// Simulations as an editor runs them, each waited for.
import type { Caller } from './http';

/** Asks until the answer is as wanted. */
export async function until<T>(ask: () => Promise<T>, met: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (met(answer)) return answer;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Starts an impact simulation of an edition and gives its id. */
export async function started(editor: Caller, edition: string, more: object = {}): Promise<string> {
  const request = { kind: 'impact', edition, scope: {}, ...more };
  const { status, body } = await editor.post('/api/console/simulations', request);
  if (status >= 400) throw new Error(`the simulation is refused: ${JSON.stringify(body)}`);
  return body.id;
}

/** The run when it is done. */
export async function done(editor: Caller, id: string): Promise<any> {
  return until(
    async () => (await editor.get(`/api/console/simulations/${id}`)).body,
    ({ state }) => state === 'done',
  );
}

/** Runs a simulation to its end. */
export async function simulated(editor: Caller, edition: string, more: object = {}): Promise<any> {
  return done(editor, await started(editor, edition, more));
}
