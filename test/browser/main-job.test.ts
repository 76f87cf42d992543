// The main job in a real browser: a threshold is changed in the document, put into force, and a clerk sees the verdict change.
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

async function arrive(user: string, size = {}): Promise<Page> {
  const came = await visit(browser, size);
  visits.push(came);
  await signInAt(came.page, server.url, user);
  return came.page;
}

const changeNote = '依据征求意见结果，副研究员的年限由五年改为一年';
const tenureChip = (page: Page) => page.getByRole('button', { name: /3\.1\.2\.3.*年限/ });

describe('from the threshold to the verdict', () => {
  let edition = '';
  let touched = { id: '', number: '' };

  it('an editor revises, changes a number where it stands, and sees the old one struck through', async () => {
    const clerk = await people(server)('clerk');
    const filter = encodeURIComponent(JSON.stringify({ outcome: 'ineligible', level: 'deputy-senior', round: '2026' }));
    const { body } = await clerk.get(`/api/console/applications?filter=${filter}&range=[0,99]`);
    touched = body.find(
      (row: { decidingClause: string; eligibleFrom: string | null }) =>
        row.decidingClause === '3.1.2' && row.eligibleFrom !== null,
    );
    expect(touched.number).toMatch(/^ZC2026-/);

    const page = await arrive('editor');
    await page.getByRole('link', { name: '政策', exact: true }).click();
    await page.getByRole('row', { name: /40号/ }).getByRole('link').first().click();
    await page.getByRole('button', { name: '修订', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(changeNote);
    await dialog.getByRole('button', { name: '修订', exact: true }).click();
    await page.getByText(changeNote).first().waitFor();

    await tenureChip(page).press('Enter');
    await page.keyboard.type('1');
    await page.keyboard.press('Escape');
    await tenureChip(page).press('Enter');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');

    await page.locator('del', { hasText: '5' }).first().waitFor();
    expect(await tenureChip(page).textContent()).toContain('1');
    edition = new URL(page.url()).pathname;
    await acceptCasesAt(page);
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click();
    await page.getByText('审批中').first().waitFor();
  });

  it('an approver approves it for today and sees the recheck end', async () => {
    const page = await arrive('approver');
    await page.goto(server.url + edition);
    await page.getByRole('button', { name: '批准' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '批准' }).click();

    await page.getByText('已施行').first().waitFor();
    const [{ wrong }] = await eventually(
      () =>
        server.database.query<{ wrong: number }>(
          `select count(*)::int as wrong from recheck_runs where state <> 'done'`,
        ),
      ([row]) => row?.wrong === 0,
    );
    expect(wrong).toBe(0);
  });

  it('a clerk finds the application by its number, with the verdict of the new edition', async () => {
    const page = await arrive('clerk');
    const search = page.getByPlaceholder('姓名或编号');
    await search.fill(touched.number);
    await page.getByText('1 件').first().waitFor();
    await page.locator('tr', { hasText: touched.number }).getByRole('link').first().click();

    await page.getByText('第 2 版').first().waitFor();
    expect(await page.getByText('3.1.2.3').first().isVisible()).toBe(true);
  });
});

it('gave no error to any of them', () => {
  expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
});

async function eventually<T>(ask: () => Promise<T[]>, holds: (rows: T[]) => boolean): Promise<[T]> {
  for (;;) {
    const rows = await ask();
    const [first] = rows;
    if (first !== undefined && holds(rows)) return [first];
  }
}
