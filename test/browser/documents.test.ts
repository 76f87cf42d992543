// An edition as a document that travels: out as a file, in as a draft, and what differs told side by side.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { parse, stringify } from 'yaml';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let text = '';
const visits: Visit[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function arrive(user: string, path: string, size = {}): Promise<Page> {
  const came = await visit(browser, size);
  visits.push(came);
  await signInAt(came.page, server.url, user);
  await came.page.goto(server.url + path);
  return came.page;
}

describe('版次文件', () => {
  it('审批人从版次上导出 YAML', async () => {
    const [{ id }] = (await (await people(server)('approver')).get('/api/console/policies')).body;
    const page = await arrive('approver', `/policies/${id}`);

    await page.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /YAML/ }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('京人社事业发〔2023〕40号-第1版.yaml');
    text = readFileSync(await download.path(), 'utf8');
    expect(parse(text)).toMatchObject({ format: 'zhiping.edition', policy: { edition: 1 } });
  });

  it('政策管理员交来改过的文件，看到检查和差异，写明理由，成为草稿', async () => {
    const file = parse(text);
    file.policy.requirements.find(({ code }: { code: string }) => code === '3.3').minimum = 2;
    const page = await arrive('editor', '/policies');

    await page.getByRole('button', { name: '导入', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const changed = Buffer.from(stringify(file, { lineWidth: 0 }));
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'edition.yaml', mimeType: 'application/yaml', buffer: changed });
    await dialog.getByText('edition.yaml').waitFor();
    await dialog.getByRole('button', { name: '检查' }).click();
    await dialog.getByText('将成为 京人社事业发〔2023〕40号 第 2 版草稿').waitFor();
    await dialog.getByText('成果数量').waitFor();
    expect(await dialog.getByRole('button', { name: '导入为草稿' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: /修订说明/ }).fill('由测试系统移交');
    await dialog.getByRole('button', { name: '导入为草稿' }).click();

    await page.getByRole('heading', { level: 1, name: '北京市政务服务专业职称评价试行办法' }).waitFor();
    expect(page.url()).toMatch(/\/policies\/[a-z0-9]{24}$/);
  });

  it('写错的文件指出是第几行，键盘可以走完', async () => {
    const page = await arrive('editor', '/policies');

    await page.getByRole('button', { name: '导入', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    const wrong = text.replace('monthDays: 30', 'monthDays: 99');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'edition.yaml', mimeType: 'application/yaml', buffer: Buffer.from(wrong) });
    await dialog.getByText('edition.yaml').waitFor();
    await dialog.getByRole('button', { name: '检查' }).press('Enter');

    await dialog.getByText(/monthDays.*不能大于 31。见文件第 \d+ 行。/).waitFor();
    expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('alert');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    visits.pop();
  });
});

describe('两版差异', () => {
  it('审批人从版次上走到差异，逐款对照，按种类筛选，换一版对照', async () => {
    const [{ id }] = (await (await people(server)('approver')).get('/api/console/policies?filter={"edition":2}')).body;
    const page = await arrive('approver', `/policies/${id}`);

    await page.getByRole('link', { name: '与前版的差异' }).click();
    await page.getByRole('heading', { name: '附件三（三）' }).waitFor();
    await page.getByText('修订说明：由测试系统移交').waitFor();
    expect(await page.locator('del').allTextContents()).toEqual(['3 项']);
    expect(await page.locator('ins').allTextContents()).toEqual(['2 项']);
    await page.getByRole('button', { name: '修改 1' }).click();
    await page.getByText('显示其中 1 处').waitFor();

    await page.getByRole('button', { name: '前后互换' }).click();
    await page.locator('del', { hasText: '2 项' }).waitFor();
    await page.getByLabel('前一版').selectOption({ label: '京人社事业发〔2023〕40号 第 1 版 · 施行中' });
    await page.getByText('两版内容相同').waitFor();
  });

  it('在手机上不横向滚动', async () => {
    const [{ id }] = (await (await people(server)('approver')).get('/api/console/policies?filter={"edition":2}')).body;
    const page = await arrive('approver', `/policies/${id}/differences`, { width: 390, height: 844 });

    await page.getByRole('heading', { name: '附件三（三）' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
  });
});

it('没有给任何人报错', () => {
  expect(visits.flatMap(({ errors }) => errors)).toEqual([]);
});
