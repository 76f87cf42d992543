// What a clerk tells an applicant: what is missing, what would be if, and the letter; nothing of it is saved.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let clerk: Visit;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  clerk = await visit(browser);
  await signInAt(clerk.page, server.url, 'clerk');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** An application that time alone will bring, and its day. */
async function waiting(): Promise<{ id: string; applicantName: string; eligibleFrom: string }> {
  const filter = encodeURIComponent(JSON.stringify({ outcome: 'ineligible' }));
  const { body } = await (
    await people(server)('clerk')
  ).get(`/api/console/applications?filter=${filter}&range=[0,199]`);
  return body.find((row: { eligibleFrom: string | null }) => row.eligibleFrom !== null);
}

describe('an applicant who waits for time alone', () => {
  it('is told the way and the day, tried out as of that day, and nothing is saved', async () => {
    const { page } = clerk;
    const { id, eligibleFrom } = await waiting();
    const stored = () =>
      server.database.query('select revision, verdict, dossier from applications where document_id = $1', [id]);
    const before = await stored();
    await page.goto(`${server.url}/applications/${id}`);
    await page.getByText('尚缺什么，如何达到').click();
    await page.getByText('材料无须补充，时间到即符合').first().waitFor();

    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByLabel('截止日').fill(eligibleFrom);
    await page.getByText('试算所得，不是正式结论。').waitFor();
    await page.locator('aside').getByText('符合', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: '保存', exact: true }).getAttribute('aria-disabled')).toBe('true');

    await page.getByRole('button', { name: '结束试算' }).click();
    await page.locator('aside').getByText('不符合', { exact: true }).first().waitFor();
    expect(await stored()).toEqual(before);
  });

  it('is written a letter with the reasons, in either language', async () => {
    const { page } = clerk;
    const { id, applicantName } = await waiting();
    await page.goto(`${server.url}/applications/${id}`);
    await page.getByRole('button', { name: '结论说明', exact: true }).click();
    const letter = page.getByRole('dialog');
    await letter.getByText(applicantName).waitFor();
    await letter.getByText('申请人工复核').waitFor();

    await letter.getByRole('button', { name: 'English' }).click();
    await letter.getByText('Explanation of the eligibility check').waitFor();

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-sheet').innerText()).toContain('Explanation of the eligibility check');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('gave no error', () => {
  expect(clerk.errors).toEqual([]);
});
