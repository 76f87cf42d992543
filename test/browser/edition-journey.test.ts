// Two people and an edition: written, sent back, corrected, approved for today; the verdicts follow, the old one can be read.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { acceptCasesAt } from './accept-cases';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function arrive(user: string): Promise<Page> {
  const came = await visit(browser);
  visits.push(came);
  await signInAt(came.page, server.url, user);
  return came.page;
}

const documentNumber = '京人社事业发〔2023〕40号';

async function firstEdition(): Promise<string> {
  const [first] = await server.database.query<{ id: string }>(
    'select document_id as id from policies where document_number = $1 and edition = 1',
    [documentNumber],
  );
  return first!.id;
}

const tenureChip = (page: Page) => page.getByRole('button', { name: /3\.1\.2\.3.*年限/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });

async function setYears(page: Page, years: string): Promise<void> {
  await tenureChip(page).press('Enter');
  await page.keyboard.type(years);
  await page.keyboard.press('Enter');
  await page.locator('del', { hasText: '5' }).first().waitFor();
  await acceptCasesAt(page);
}

describe('an edition on its way', () => {
  let editor: Page;
  let approver: Page;
  let clerk: Page;
  let edition = '';

  it('the editor revises, sets three years, and submits; a day that is over is refused as it is entered', async () => {
    editor = await arrive('editor');
    await editor.goto(`${server.url}/policies/${await firstEdition()}`);
    await button(editor, '修订').click();
    await editor.getByRole('dialog').getByRole('textbox').fill('年限过长');
    await inDialog(editor, '修订').click();
    await editor.getByText('年限过长').first().waitFor();
    await setYears(editor, '3');
    edition = new URL(editor.url()).pathname;

    await button(editor, '提交审批').click();
    const day = editor.getByLabel(/拟自何日起施行/);
    const proposed = await day.inputValue();
    await day.fill('2026-01-01');
    await editor.getByText('2026-01-01 已过').waitFor();
    expect(await inDialog(editor, '提交审批').isDisabled()).toBe(true);
    await day.fill(proposed);
    await inDialog(editor, '提交审批').click();

    await editor.getByText('审批中').first().waitFor();
    expect(await tenureChip(editor).count()).toBe(0);
  });

  it('the approver sees what is approved, and sends it back with a reason', async () => {
    approver = await arrive('approver');
    await approver.goto(server.url + edition);
    await button(approver, '批准').click();
    const dialog = approver.getByRole('dialog');
    await dialog.getByText('年限过长').waitFor();
    await dialog.getByText('还没有对全部申报模拟过影响').waitFor();
    expect(await dialog.getByRole('link').allTextContents()).toEqual(['去模拟', '与底本的差异']);
    await inDialog(approver, '取消').click();

    await button(approver, '退回').click();
    expect(await inDialog(approver, '退回').isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('三年没有依据，应为一年');
    await inDialog(approver, '退回').click();

    await approver.getByText('三年没有依据，应为一年').waitFor();
    await approver.getByText('草稿').first().waitFor();
  });

  it('the editor reads the reason where the edition is, corrects it, and submits again', async () => {
    await editor.reload();
    await editor.getByText('三年没有依据，应为一年').waitFor();

    await setYears(editor, '1');
    await editor.getByRole('link', { name: '影响模拟' }).first().click();
    await button(editor, '开始模拟').click();
    await editor.getByText(/，结论变化 \d+ 人：/).waitFor();
    await editor.goto(server.url + edition);
    await button(editor, '提交审批').click();
    await inDialog(editor, '提交审批').click();

    await editor.getByText('审批中').first().waitFor();
  });

  it('whoever has written to it cannot approve it: the act is there, with the reason', async () => {
    const own = await server.database.query<{ id: number }>(`select id from up_users where username = 'approver'`);
    const person = { kind: 'user', id: String(own[0]?.id), name: 'approver' };
    const authors = (value: object[]) =>
      server.database.query(`update policies set authors = $1 where status = 'in-review'`, [JSON.stringify(value)]);
    await authors([person]);
    await approver.reload();

    const approve = button(approver, '批准');
    await approve.hover();
    await approver.getByText('由本人编写或提交，须由另一人审批').waitFor();

    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await authors([]);
  });

  it('the approver approves it for today, it takes effect at once, and the recheck ends', async () => {
    await approver.reload();
    await button(approver, '批准').click();
    await approver.getByRole('dialog').getByText('批准后立即生效').waitFor();
    await approver
      .getByRole('dialog')
      .getByText(/变为符合 \d+ 人/)
      .waitFor();
    await inDialog(approver, '批准').click();

    await approver.getByText('已施行').waitFor();
    await approver.getByRole('dialog').getByText('已完成').waitFor();
    await inDialog(approver, '关闭').click();
    await approver.getByText('施行中').first().waitFor();
    expect(
      await server.database.query(`select edition, status from policies where document_number = $1 order by edition`, [
        documentNumber,
      ]),
    ).toEqual([
      { edition: 1, status: 'superseded' },
      { edition: 2, status: 'in-force' },
    ]);
  });

  it('its history tells all of it, the changed clause too', async () => {
    await button(approver, '其他操作').click();
    await approver.getByRole('menuitem', { name: '经过' }).click();
    const drawer = approver.getByRole('dialog');
    await drawer.getByText('三年没有依据，应为一年').waitFor();

    const told = (await drawer.getByRole('listitem').allInnerTexts()).join('\n');
    expect(['施行', '批准', '提交审批', '退回', '修改', '修订'].filter((act) => !told.includes(act))).toEqual([]);
    await drawer.getByText('3.1.2.3').first().waitFor();
  });

  it('the verdict of one who had waited has changed, and the edition of old still says what it said', async () => {
    clerk = await arrive('clerk');
    const filter = JSON.stringify({ outcome: 'eligible', level: 'deputy-senior', round: '2026' });
    const { body } = await (
      await people(server)('clerk')
    ).get(`/api/console/applications?filter=${encodeURIComponent(filter)}&range=[0,99]`);
    const changed = await server.database.query<{ subject_id: string }>(
      `select subject_id from audit_trail where act = 'recheck' and before ->> 'outcome' = 'ineligible' and after ->> 'outcome' = 'eligible'`,
    );
    const one = body.find(({ id }: { id: string }) => changed.some((entry) => entry.subject_id === id));
    await clerk.goto(`${server.url}/applications/${one.id}`);
    await clerk.getByText('第 2 版').first().waitFor();

    await editor.goto(`${server.url}/policies/${await firstEdition()}`);
    await editor.getByText('已被替代').first().waitFor();
    expect(await editor.locator('#clause-3-1-2-3').innerText()).toMatch(/满\s*5\s*年/);
  });

  it('a verdict of a closed round keeps its edition, and repeats by it to the letter', async () => {
    const [old] = await server.database.query<{ id: string }>(
      `select document_id as id from applications where round_code = '2024' and edition = 1 limit 1`,
    );
    await clerk.goto(`${server.url}/applications/${old?.id}`);
    await clerk.getByText('第 1 版').first().waitFor();
    await button(clerk, '核验此结论').click();
    await clerk.getByRole('dialog').getByText('✓').waitFor();
  });
});

it('gave no error to any of them', () => {
  expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
});
