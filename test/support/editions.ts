// The acts on an edition, each on the revision that is stored.
import { compilePolicy } from '../../shared/assessment';
import { runGoldenCase, type GoldenCase } from '../../shared/golden';
import type { Answer, Caller } from './http';

/** Today in Beijing, `inDays` days on. */
export function today(inDays = 0): string {
  return new Date(Date.now() + 8 * 3_600_000 + inDays * 86_400_000).toISOString().slice(0, 10);
}

/** Does an act as the console does, on the latest revision: `act(editor, [id, 'submit-edition'], { effectiveFrom })`. */
export async function act(who: Caller, [id, name]: readonly [string, string], body: object = {}): Promise<Answer> {
  const { revision } = (await who.get(`/api/console/policies/${id}/content`)).body;
  return who.post(`/api/console/policies/${id}/acts/${name}`, body, { 'If-Match': `"${revision}"` });
}

/** A draft that revises the edition in force. */
export async function revised(editor: Caller, changeNote = '放宽年限'): Promise<string> {
  const [current] = (
    await editor.get('/api/console/policies?filter={"status":"in-force","specialty":"government-services"}')
  ).body;
  const { body } = await editor.post(`/api/console/policies/${current.id}/acts/revise`, { changeNote });
  return body.id;
}

/** The golden cases of an edition, as rows. */
export async function goldenCasesOf(
  who: Caller,
  id: string,
): Promise<(GoldenCase & { id: string; revision: number })[]> {
  const filter = encodeURIComponent(JSON.stringify({ policy: id }));
  return (await who.get(`/api/console/golden-cases?filter=${filter}&range=[0,199]`)).body;
}

/** Accepts of the golden cases that fail what they get now, as an editor does who meant the change. */
export async function acceptCases(editor: Caller, id: string): Promise<void> {
  const { content, revision } = (await editor.get(`/api/console/policies/${id}/content`)).body;
  const compiled = compilePolicy(content);
  const failing = (await goldenCasesOf(editor, id)).filter((row) => {
    const { passed, verdict } = runGoldenCase(compiled, row);
    return !passed && verdict !== null;
  });
  if (failing.length === 0) return;
  const cases = failing.map((row) => ({ id: row.id, revision: row.revision }));
  await editor.post('/api/console/golden-cases/acts/accept', { policy: id, cases }, { 'If-Match': `"${revision}"` });
}

/** Sets the years of 3.1.2.3 in a draft, its golden cases with them. */
export async function setYears(editor: Caller, id: string, years: number): Promise<Answer> {
  const answer = await putYears(editor, id, years);
  if (answer.status === 200) await acceptCases(editor, id);
  return answer;
}

/** Sets the years of 3.1.2.3 in a draft, and nothing else. */
export async function putYears(editor: Caller, id: string, years: number): Promise<Answer> {
  const { ids, revisions, content } = (await editor.get(`/api/console/policies/${id}/content`)).body;
  const row = ids.criteria['3.1.2.3'];
  const { rule } = content.requirements
    .flatMap(({ criteria }: { criteria: { code: string }[] }) => criteria)
    .find(({ code }: { code: string }) => code === '3.1.2.3');
  const changed = { ...rule, clocks: [{ ...rule.clocks[0], years }] };
  return editor.put(`/api/console/criteria/${row}`, { rule: changed }, { 'If-Match': `"${revisions[row]}"` });
}

/** Two people bring a draft as far as approved, for a day; today's is in force with the answer. */
export async function approved(
  people: { readonly editor: Caller; readonly approver: Caller },
  id: string,
  effectiveFrom = today(),
): Promise<Answer> {
  await act(people.editor, [id, 'submit-edition'], { effectiveFrom });
  return act(people.approver, [id, 'approve']);
}
