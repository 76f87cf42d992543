// 已办结的申报: read, lettered and printed by the edition under which it was decided, whatever has come since.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { approved, revised, setYears } from '../support/editions';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let clerk: Visit;
let id: string;
let hash: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const as = people(server);
  const [editor, approver, reader] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  const rows = await server.database.query<{ id: string; hash: string }>(
    `update applications set status = 'withdrawn'
      where id = (select a.id from applications a join rounds r on r.id = a.round_id
                   where a.level = 'deputy-senior' and a.outcome = 'ineligible' and a.deciding_clause = '3.1.2'
                     and r.status = 'open' order by a.number limit 1)
      returning document_id as id, snapshot_hash as hash`,
  );
  [{ id, hash }] = [rows[0] ?? { id: '', hash: '' }];
  const draft = await revised(editor);
  await setYears(editor, draft, 1);
  await approved({ editor, approver }, draft);
  expect((await reader.get(`/api/console/applications/${id}`)).body.policySnapshot.edition).toBe(2);
  clerk = await visit(browser);
  await signInAt(clerk.page, server.url, 'clerk');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('is told by its own edition on the page, in the letter and on the sheet', async () => {
  const { page } = clerk;
  await page.goto(`${server.url}/applications/${id}`);

  await page.locator('header').getByText('第 1 版').waitFor();
  await page.locator('aside').getByText('不符合', { exact: true }).first().waitFor();
  const printed = page.locator('.printed-sheet');
  await page.emulateMedia({ media: 'print' });
  expect(await printed.innerText()).toContain(hash);
  expect(await printed.innerText()).toContain('第 1 版');
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: '结论说明', exact: true }).click();
  const letter = await page.getByRole('dialog').innerText();
  expect(letter).toContain('第1版');
  expect(letter).toContain('满5年');
  expect(letter).not.toMatch(/第2版|满1年/);
});

it('is tried out by its own edition as well', async () => {
  const { page } = clerk;
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '试算', exact: true }).click();

  await page.getByText('与已保存的结论一致。').waitFor();
  expect(await page.getByText('以下按版得出').count()).toBe(0);
  expect(clerk.errors).toEqual([]);
});
