// 判例 at work: a threshold is moved, the cases on either side of it say so, and nothing is submitted before that is settled.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startServer, type TestServer } from '../support/server';
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const casesLink = (page: Page) => page.getByRole('link', { name: /^判例/ });

describe('golden cases in the console', () => {
  let editor: Page;
  let edition = '';

  it('keep a moved threshold from being submitted, and name themselves', async () => {
    editor = await arrive('editor');
    await editor.goto(`${server.url}/policies`);
    await editor.getByRole('row', { name: /40号/ }).getByRole('link').first().click();
    await button(editor, '修订').click();
    await editor.getByRole('dialog').getByRole('textbox').fill('放宽一年');
    await editor.getByRole('dialog').getByRole('button', { name: '修订', exact: true }).click();
    await editor.getByText('放宽一年').first().waitFor();
    await editor.getByRole('button', { name: /3\.1\.2\.3.*年限/ }).press('Enter');
    await editor.keyboard.type('4');
    await editor.keyboard.press('Enter');
    await button(editor, '撤销上一步').waitFor();
    edition = new URL(editor.url()).pathname;

    await casesLink(editor).getByText('✕ 6').waitFor();
    const submit = button(editor, '提交审批');
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await submit.hover();
    await editor.getByText('3.1.2.3-2').first().waitFor();
  });

  it('show what each must get and what it gets, and which thresholds nobody holds', async () => {
    await casesLink(editor).click();
    await editor.getByText('6 例不通过').waitFor();
    await editor.getByLabel('只看不通过的').check();
    expect(await editor.getByRole('row').count()).toBe(7);
    await editor.getByText('附件三（一）2（3）：应为“不符合”，实为“符合”。').first().waitFor();

    await editor.getByRole('tab', { name: '覆盖' }).click();
    await editor.getByLabel('只看有空缺的').check();
    await editor.getByText('空缺', { exact: true }).first().waitFor();
    await editor.getByRole('tab', { name: '判例' }).click();
  });

  it('are accepted after each has been read, and the edition can be submitted', async () => {
    await button(editor, '认可全部现得结论（6 例）').click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByText('3.1.2.3-2').waitFor();
    await dialog.getByRole('button', { name: '认可现得结论' }).click();
    await editor.getByText('全部通过').waitFor();

    await editor.goto(server.url + edition);
    await button(editor, '提交审批').waitFor();
    expect(await button(editor, '提交审批').getAttribute('aria-disabled')).not.toBe('true');
  });

  it('are written through the form, with the verdict beside it', async () => {
    await casesLink(editor).click();
    await editor.getByRole('link', { name: '新增判例' }).click();
    await editor.getByLabel('编号').fill('nobody');
    await editor.getByLabel('名称').first().fill('一无所有');
    await editor.getByLabel('申报层级').selectOption('junior');
    await editor.locator('aside [data-outcome=ineligible]').first().waitFor();
    await button(editor, '按现得结论填写').click();
    await button(editor, '保存').click();

    await editor.getByRole('link', { name: 'nobody' }).waitFor();
    await editor.getByText('共 123 例，全部通过').waitFor();
  });

  it('are read by the approver, who cannot change them', async () => {
    const approver = await arrive('approver');
    await approver.goto(`${server.url}${edition}/golden-cases`);
    await approver.getByText('共 123 例').waitFor();
    expect(await approver.getByRole('link', { name: '新增判例' }).count()).toBe(0);
    await approver.getByRole('link', { name: 'nobody' }).click();
    await approver.getByText('现得的结论').waitFor();
    expect(await button(approver, '保存').count()).toBe(0);
  });
});

it('gave no error to any of them', () => {
  expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
});
