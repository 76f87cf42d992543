// 认定比对 and 结论核验 by the chief clerk: like cases ruled on differently, and a stored verdict that repeats.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let chief: Visit;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  chief = await visit(browser);
  await signInAt(chief.page, server.url, 'chief');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('lists what was ruled on differently, and leads to the cases', async () => {
  const { page } = chief;
  const conflicts = (await (await people(server)('chief')).get('/api/console/consistency')).body;
  await page.getByRole('link', { name: '认定比对' }).click();
  await page.getByRole('heading', { name: '认定比对' }).waitFor();

  const [first] = conflicts;
  await page.getByText(first.citation).first().waitFor();
  await page.getByRole('link', { name: first.rulings[0].number }).first().click();
  await page.getByText(first.rulings[0].number).first().waitFor();

  await page.getByRole('button', { name: '核验此结论' }).click();
  await page.getByRole('dialog').getByText('✓').waitFor();
});

it('gave no error', () => {
  expect(chief.errors).toEqual([]);
});
