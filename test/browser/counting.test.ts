// What few documents ask for is entered through the forms too: kinds of applicants, groups of categories, penalties.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let editor: Visit;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  editor = await visit(browser);
  await signInAt(editor.page, server.url, 'editor');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('complementary').last().getByLabel(name);
const saved = async (page: Page) => {
  await page.locator('aside').getByRole('button', { name: '保存', exact: true }).click();
  await page.locator('aside').getByRole('button', { name: '保存', exact: true }).waitFor({ state: 'detached' });
};

it('enters a kind of applicant, less for it, a group of categories and a penalty, and takes the last back', async () => {
  const { page } = editor;
  await page.goto(`${server.url}/policies`);
  await page.getByRole('row', { name: /40号/ }).getByRole('link').first().click();
  await button(page, '修订').click();
  await page.getByRole('dialog').getByRole('textbox').fill('为基层另定数量');
  await page.getByRole('dialog').getByRole('button', { name: '修订', exact: true }).click();
  await page.getByText('为基层另定数量').first().waitFor();

  await button(page, '申报人类别').click();
  await button(page, '增加类别').click();
  await field(page, '名称').fill('基层人员');
  await field(page, '代码').fill('Grass roots');
  await page.locator('aside').getByRole('button', { name: '保存', exact: true }).click();
  await page.locator('aside input[aria-invalid=true]').waitFor();
  // Letter by letter, as people type: what was refused takes the focus once, and not again.
  await field(page, '代码').press('Control+A');
  await page.keyboard.type('grass-roots');
  expect(await field(page, '代码').inputValue()).toBe('grass-roots');
  await saved(page);

  await button(page, '条件 3.3 的设置').click();
  await button(page, '为某类申报人另定最低项数').click();
  await field(page, '至少多少项').last().fill('2');
  await button(page, '增加类别组').click();
  await field(page, '组名').fill('（1）');
  await page.getByRole('checkbox', { name: '3.3.1' }).check();
  await saved(page);
  await page.getByText('基层人员的，').waitFor();
  await page.getByText('其中（1）至少').waitFor();

  await button(page, '受处分后延长的年限').click();
  await button(page, '增加一种处分').click();
  await page.locator('aside').getByRole('button', { name: '保存', exact: true }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /处分种类/ })
    .click();
  await page.keyboard.type('记过');
  await field(page, '延长几年').fill('');
  expect(await page.getByText('NaN').count()).toBe(0);
  await field(page, '延长几年').fill('2');
  await saved(page);
  await page.getByText('记过：加2年').waitFor();

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const content = async () => (await (await people(server)('editor')).get(`/api/console/policies/${id}/content`)).body;
  const { options, applicantKinds, requirements } = (await content()).content;
  expect(options.penaltyYears).toEqual([{ kind: 'demerit', years: 2 }]);
  expect(applicantKinds).toEqual([{ code: 'grass-roots', name: '基层人员', order: 1 }]);
  const counting = requirements.find(({ code }: { code: string }) => code === '3.3');
  expect([counting.minimumFor, counting.groups]).toEqual([
    [{ kind: 'grass-roots', minimum: 2 }],
    [{ name: '（1）', categories: ['3.3.1'], minimum: 1 }],
  ]);

  await button(page, '撤销上一步').click();
  await page.getByText('记过：加2年').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('受处分后延长的年限').first().waitFor();
  expect((await content()).content.options.penaltyYears).toBeUndefined();
});

it('gave no error but the one that was provoked', () => {
  expect(editor.errors.filter((error) => !error.includes('400'))).toEqual([]);
});
