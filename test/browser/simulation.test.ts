// An editor sees whom a changed draft would touch, and where a threshold's cliff is, before it is made.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { revised, setYears } from '../support/editions';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let came: Visit;
let page: Page;
let draft: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const editor = await people(server)('editor');
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

it('counts whom the draft touches, shows them one by one, and is found again', async () => {
  await page.goto(`${server.url}/policies/${draft}`);
  await page.getByRole('link', { name: '影响模拟' }).first().click();
  await page.getByText('还没有模拟过').waitFor();

  await page.getByRole('button', { name: '开始模拟' }).click();
  await page.getByText(/^共 200 人，结论变化 \d+ 人/).waitFor();
  const persons = await page.getByText(/^涉及的人（\d+）/).textContent();

  await page.reload();
  await page.getByText(/^共 200 人，结论变化 \d+ 人/).waitFor();
  expect(await page.getByText(/^涉及的人（\d+）/).textContent()).toBe(persons);
  expect(came.errors).toEqual([]);
});

it('draws the curve of a number', async () => {
  await page.getByRole('button', { name: '画出曲线' }).click();

  await page.getByRole('img', { name: '各取值下符合条件的人数' }).waitFor();
  await page.getByText('（现行）').first().waitFor();
  expect(came.errors).toEqual([]);
});
