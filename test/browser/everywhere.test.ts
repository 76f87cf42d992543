// What holds on every page: it fits a phone, speaks English when asked, and its first load is small.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser';
import { people } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

describe('at 390 px', () => {
  it('no page scrolls sideways, and none fails', async () => {
    const [edition] = (await (await people(server)('editor')).get('/api/console/policies')).body;
    const [application] = (await (await people(server)('clerk')).get('/api/console/applications')).body;
    const pages = {
      clerk: ['/applications', `/applications/${application.id}`, '/employers', '/rounds', '/trail', '/runs'],
      editor: [
        '/policies',
        `/policies/${edition.id}`,
        `/policies/${edition.id}/differences`,
        `/policies/${edition.id}/simulation`,
        `/policies/${edition.id}/golden-cases`,
        '/output-kinds',
      ],
      chief: ['/consistency'],
      auditor: ['/replays'],
    };
    const wide: string[] = [];
    for (const [user, paths] of Object.entries(pages)) {
      const { page, errors } = await visit(browser, { width: 390, height: 844 });
      await signInAt(page, server.url, user);
      for (const path of paths) {
        await page.goto(server.url + path);
        await page.locator('h1, h2').first().waitFor();
        if (Number(await overflow(page)) > 0) wide.push(path);
      }
      expect(errors).toEqual([]);
    }

    expect(wide).toEqual([]);
  });
});

describe('a clerk', () => {
  it('sees the verdict move while writing, saves, and finds it saved', async () => {
    const clerk = await people(server)('clerk');
    const filter = encodeURIComponent(JSON.stringify({ outcome: 'eligible', status: 'submitted', round: '2026' }));
    const [{ id }] = (await clerk.get(`/api/console/applications?filter=${filter}`)).body;
    const { page, errors } = await visit(browser);
    await signInAt(page, server.url, 'clerk');
    await page.goto(`${server.url}/applications/${id}`);

    await page.getByRole('checkbox').first().uncheck();
    await page.getByText('预览：').first().waitFor();
    await page.getByText('不符合').first().waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存，结论已更新').waitFor();

    const { body } = await clerk.get(`/api/console/applications/${id}`);
    expect([body.outcome, body.revision]).toEqual(['ineligible', 2]);
    expect(errors).toEqual([]);
  });
});

describe('in English', () => {
  it('the menu and the grid’s heads have no Chinese word', async () => {
    const { page } = await visit(browser, { locale: 'en-US' });
    await page.goto(server.url);
    const toEnglish = page.getByRole('button', { name: 'English' });
    if (await toEnglish.isVisible()) await toEnglish.click();
    await signInAt(page, server.url, 'clerk');
    await page.goto(`${server.url}/applications`);
    await page.locator('thead').waitFor();

    expect(await page.locator('thead').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await page.getByRole('navigation').first().innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('signing in', () => {
  it('tells that a password is wrong, and stays', async () => {
    const { page } = await visit(browser);
    await page.goto(server.url);
    await page.locator('input[autocomplete=username]').fill('clerk');
    await page.locator('input[type=password]').fill('not the password');
    await page.keyboard.press('Enter');

    await page
      .getByText(/用户名或密码|登录失败/)
      .first()
      .waitFor();
    expect(await page.locator('input[type=password]').isVisible()).toBe(true);
  });
});

describe('the first load', () => {
  it('is under 350 kB of script, gzipped', () => {
    const folder = resolve(__dirname, '../../dist/console');
    const html = readFileSync(resolve(folder, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');

    const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(folder, file))).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(350_000);
  });
});
