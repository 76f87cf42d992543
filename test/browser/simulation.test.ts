// An editor sees whom a changed draft would touch, and where a threshold's cliff is, before it is made; the approver too.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { act, revised, setYears, today } from '../support/editions';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let editor: Caller;
let came: Visit;
let page: Page;
let draft: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  editor = await people(server)('editor');
  draft = await revised(editor);
  await setYears(editor, draft, 3);
  came = await visit(browser);
  page = came.page;
  await signInAt(page, server.url, 'editor');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const stale = '模拟之后本版又有改动';

/** Waits until the newest run has ended: a change before it began would be in it, and no run is stale then. */
async function newestIsDone(): Promise<void> {
  const path = `/api/console/simulations?filter=${encodeURIComponent(JSON.stringify({ edition: draft }))}&range=[0,0]`;
  for (let waited = 0; waited < 30_000; waited += 100) {
    const { body } = await editor.get(path);
    if (body[0].state === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the simulation did not end');
}

it('counts whom the draft touches, by outcome, clause and level, and is found again', async () => {
  await page.goto(`${server.url}/policies/${draft}`);
  await page.getByRole('link', { name: '影响模拟' }).first().click();
  await page.getByText('还没有模拟过').waitFor();

  await page.getByRole('button', { name: '开始模拟' }).click();
  await page.getByText(/^共 200 人，结论变化 \d+ 人/).waitFor();
  const persons = await page.getByText(/^涉及的人（\d+）/).textContent();
  const flows = page.getByRole('table', { name: /^结论变化的人数/ });
  await flows.getByRole('button', { name: /^查看由不符合变为符合的 \d+ 人/ }).waitFor();
  const clauses = page.getByRole('table', { name: '按决定结论的条款' });
  await clauses.getByRole('columnheader', { name: '已存结论' }).waitFor();
  await clauses
    .getByText(/3\.1\.2.*学历和专业工作经历符合下列条件之一/)
    .first()
    .waitFor();
  await page.getByRole('table', { name: '按层级' }).getByRole('button', { name: '副高级' }).waitFor();

  await page.reload();
  await page.getByText(/^共 200 人，结论变化 \d+ 人/).waitFor();
  expect(await page.getByText(/^涉及的人（\d+）/).textContent()).toBe(persons);
  expect(came.errors).toEqual([]);
});

it('narrows the persons by a flow, gives just them as a file, and shows both verdicts of one', async () => {
  const flow = page.getByRole('button', { name: /^查看由不符合变为符合的 \d+ 人/ });
  const count = Number(await flow.textContent());
  await flow.click();
  await page.getByText(new RegExp(`第 1–${count} 条，共 ${count} 条`)).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(count + 1);

  await page.getByRole('button', { name: /^ZC20/ }).first().click();
  const drawer = page.getByRole('dialog');
  const clause = drawer.locator('[data-differs=true]', { hasText: '3.1.2.3' });
  await clause.getByText(/满5年/).waitFor();
  await clause.getByText(/满3年/).waitFor();
  await clause.getByText('不同', { exact: true }).waitFor();
  const outcomes = await clause.locator('[data-outcome]').allTextContents();
  expect(outcomes.map((word) => word.slice(1))).toEqual(['不符合', '符合']);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(came.errors).toEqual([]);
});

it('says that it is under way, and ends when it is told to', async () => {
  const holder = new Client({ connectionString: server.database.url });
  await holder.connect();
  // The threads wait for the facts, so that the run stands still.
  await holder.query('begin; lock table application_facts in access exclusive mode');
  await page.getByRole('button', { name: '开始模拟' }).click();
  await page.getByRole('progressbar', { name: '进度' }).waitFor();
  await page.getByText('0 / 200').waitFor();

  await page.getByRole('button', { name: '中止任务' }).click();

  await page.getByText('这次模拟已终止，没有结果。').waitFor();
  await holder.end();
  expect(came.errors).toEqual([]);
});

it('goes over the applications that are chosen, against the edition that is chosen', async () => {
  await page.getByRole('group', { name: '范围' }).getByRole('combobox', { name: /^层级/ }).click();
  await page.getByRole('option', { name: '中级' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^与什么比较/ }).click();
  await page.getByRole('option', { name: /^第 1 版/ }).click();
  await page.getByRole('button', { name: '开始模拟' }).click();

  await page.getByText(/^共 \d+ 人，没有人的结论会变/).waitFor();
  await page
    .getByText(/中级 · 与第 1 版比较/)
    .first()
    .waitFor();
  await page.getByText(/^没有涉及的人/).waitFor();
  await page.getByRole('img', { name: /左为第 1 版，右为模拟/ }).waitFor();
  expect(came.errors).toEqual([]);
});

it('goes over the open cases of one employer, who is found by name', async () => {
  await page.reload();
  const scope = page.getByRole('group', { name: '范围' });
  await scope.getByRole('combobox', { name: '申报状态' }).click();
  await page.getByRole('option', { name: '在办（未付表决）' }).click();
  await scope.getByRole('combobox', { name: '所在单位' }).fill('中心');
  const option = page.getByRole('option', { name: /中心/ }).first();
  const employer = (await option.textContent()) ?? '';
  await option.click();
  await page.getByRole('button', { name: '开始模拟' }).click();

  await page.getByText(`在办（未付表决） · ${employer} · 与已存结论比较`).first().waitFor();
  const headline = await page.getByText(/^共 \d+ 人/).textContent();
  expect(Number(/^共 (\d+) 人/.exec(headline ?? '')?.[1])).toBeLessThan(100);
  expect(came.errors).toEqual([]);
});

it('says of a link to a run that there is none, and leads to the newest', async () => {
  const lost = await visit(browser);
  await signInAt(lost.page, server.url, 'editor');
  await lost.page.goto(`${server.url}/policies/${draft}/simulation?run=00000000-0000-0000-0000-000000000000`);
  await lost.page.getByText('没有这次模拟').waitFor();

  await lost.page.getByRole('button', { name: '查看最近一次' }).click();
  await lost.page.getByText(/^共 \d+ 人/).waitFor();
  await lost.context.close();
});

it('draws the curve of the number that the draft changes, with its figures in a table', async () => {
  await page.reload();
  await page.getByRole('button', { name: '画出曲线' }).click();

  await page.getByRole('img', { name: '各取值下符合条件的人数' }).waitFor();
  const table = page.getByRole('table', { name: '各取值下符合条件的人数' });
  const values = await table.getByRole('rowheader').allTextContents();
  expect(values).toEqual(['0', '1', '2', '3 （本版）', '4', '5', '6', '7', '8']);
  const eligible = await table.locator('tbody tr td:nth-child(2)').allTextContents();
  const counts = eligible.map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBeGreaterThan(3);
  await page.getByText(`本版取 3：${counts[3]} 人符合。`).waitFor();
  await page.getByText(/^最陡的一步：由 \d 到 \d，符合的由 \d+ 人减为 \d+ 人，少 \d+ 人。$/).waitFor();
  expect(came.errors).toEqual([]);
});

it('tries the present value alone, and counts the same people', async () => {
  const table = page.getByRole('table', { name: '各取值下符合条件的人数' });
  const before = await table.getByRole('row', { name: /（本版）/ }).textContent();

  await page.getByRole('textbox', { name: '试算的值' }).fill('3');
  await page.getByRole('button', { name: '画出曲线' }).click();
  await page.getByText('取哪个值，符合的人数都一样。').waitFor();

  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['3 （本版）']);
  expect(await table.getByRole('row', { name: /（本版）/ }).textContent()).toBe(before);
  expect(came.errors).toEqual([]);
});

it('warns once the draft has changed, and is made again', async () => {
  await setYears(editor, draft, 4);
  await page.goto(`${server.url}/policies/${draft}/simulation`);
  await page.getByText(stale).waitFor();

  await page.getByRole('button', { name: '开始模拟' }).click();
  await page.getByText(stale).waitFor({ state: 'hidden' });
  await newestIsDone();
  await setYears(editor, draft, 3);
  expect(came.errors).toEqual([]);
});

it('opens both verdicts of a person as they are by now, and says that they are no longer those of the table', async () => {
  const flow = page.getByRole('button', { name: /^查看由不符合变为符合的 \d+ 人/ });
  await page.reload();
  await flow.click();
  await page.getByRole('button', { name: /^ZC20/ }).first().waitFor();
  await setYears(editor, draft, 30);
  await page.getByRole('button', { name: /^ZC20/ }).first().click();

  const drawer = page.getByRole('dialog');
  await drawer.getByText(/^模拟时的结论：由不符合变为符合/).waitFor();
  await page.keyboard.press('Escape');
  await setYears(editor, draft, 3);
  expect(came.errors).toEqual([]);
});

it('tells the approver whom it would touch, by the run over everybody and not by a later one over a part', async () => {
  const level = { filter: { level: ['intermediate'] } };
  await editor.post('/api/console/simulations', { kind: 'impact', edition: draft, scope: level });
  await newestIsDone();
  await act(editor, [draft, 'submit-edition'], { effectiveFrom: today() });
  const approver = await visit(browser);
  await signInAt(approver.page, server.url, 'approver');
  await approver.page.goto(`${server.url}/policies/${draft}`);
  await approver.page
    .getByText(/^全部申报按本版重新审查，与已存结论比较：变为符合 \d+ 人，.*；共 200 人，结论变化 \d+ 人。$/)
    .waitFor();

  await approver.page.getByRole('button', { name: '批准' }).click();
  const dialog = approver.page.getByRole('dialog');
  await dialog.getByText(/共 200 人/).waitFor();
  await dialog.getByText(stale).waitFor();
  await dialog.getByRole('link', { name: '查看全部结果' }).click();
  await approver.page.getByText(/^共 200 人，结论变化 \d+ 人：变为符合/).waitFor();
  expect(approver.errors).toEqual([]);
  await approver.context.close();
});
