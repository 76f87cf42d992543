// The self-check by keyboard alone, from the sign-in page to a verdict; and what must not happen on the way.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startServer, type TestServer } from '../support/server';
import { choose, field, press, tabBackTo, type } from './keyboard';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const add = (page: Page, section: string): Promise<void> => press(page, `${field(section)} > div:first-child button`);
const outcome = (page: Page) => page.locator('#result-outcome [data-outcome]').getAttribute('data-outcome');

/** An intermediate title, with a claim and two outputs. */
async function enterIntermediate(page: Page): Promise<void> {
  await choose(page, 'head-policy', '京人社事业发〔2023〕40号');
  await choose(page, 'head-level', 'intermediate');
  await choose(page, 'head-direction', 'operations');
  await type(page, 'head-asOf', '2024.12.31');
  await press(page, '#field-attested input', 'Space');
  await add(page, 'education');
  await type(page, 'education-0-completedOn', '20080701');
  await add(page, 'employment');
  await type(page, 'employment-0-from', '2008-08-01');
  await add(page, 'claims');
  await choose(page, 'claims-0-clause', '2.2.2.1');
  await choose(page, 'claims-0-role', 'member');
  for (const place of [0, 1]) {
    await tabBackTo(page, `${field('outputs')} > div:first-child button`);
    await page.keyboard.press('Enter');
    await choose(page, `outputs-${place}-kind`, 'work-report');
    await type(page, `outputs-${place}-completedOn`, `2024-12-0${place + 1}`);
    await choose(page, `outputs-${place}-role`, 'member');
    await choose(page, `outputs-${place}-appliedBy`, 'unit');
    await choose(page, `outputs-${place}-influence`, 'unit');
  }
}

const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    address: location.href,
    state: Object.keys(Object(history.state)).sort(),
  }));

describe('by keyboard alone, from the sign-in page', () => {
  let came: Visit;
  let page: Page;
  const asked: Request[] = [];

  beforeAll(async () => {
    came = await visit(browser);
    page = came.page;
    await page.goto(server.url);
    await page.getByRole('link', { name: '无需登录，自查是否符合条件' }).waitFor();
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request));
    await press(page, 'a[href="/self-check"]');
    await page.locator(field('head-policy')).waitFor();
  });
  afterAll(() => came.context.close());

  it('tells what is missing before anything is entered, on top and at the fields', async () => {
    await press(page, 'button[type=submit]');
    const summary = page.getByRole('alert');
    await summary.waitFor();

    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    for (const path of ['head-policy', 'head-level']) {
      const control = page.locator(field(path));
      expect(await control.getAttribute('aria-invalid')).toBe('true');
      const words = page.locator(`[id="${await control.getAttribute('aria-describedby')}"]`);
      expect(await words.innerText()).toContain('请填写');
    }
  });

  it('comes to “eligible”, with the focus on the result', async () => {
    await enterIntermediate(page);
    await press(page, 'button[type=submit]');
    await page.locator('#result-outcome [data-outcome]').waitFor();

    expect(await outcome(page)).toBe('eligible');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
    expect(await page.getByRole('status').filter({ hasText: '符合' }).first().getAttribute('aria-live')).toBe('polite');
    expect(await page.getByText('仅供参考，以评审机构审核为准').count()).toBeGreaterThan(0);
  });

  it('follows what is changed, without being asked again', async () => {
    await tabBackTo(page, field('head-asOf'));
    await type(page, 'head-asOf', '2008-12-31');
    await page.locator('#result-outcome [data-outcome=ineligible]').waitFor();
    await type(page, 'head-asOf', '2024-12-31');
    await page.locator('#result-outcome [data-outcome=eligible]').waitFor();
  });

  it('has asked the server for nothing but the page and the editions', () => {
    const others = asked.filter((request) => !new URL(request.url()).pathname.startsWith('/assets/'));

    expect(others.map((request) => [request.method(), request.url()])).toEqual([
      ['GET', `${server.url}/api/public/editions`],
    ]);
    expect(others[0]?.headers()['authorization']).toBeUndefined();
    expect(asked.filter((request) => request.postData() !== null)).toEqual([]);
  });

  it('has kept nothing, nor put anything into the address', async () => {
    expect(await kept(page)).toEqual({
      local: 0,
      session: 0,
      cookie: '',
      databases: 0,
      address: `${server.url}/self-check`,
      state: ['idx', 'key', 'usr'],
    });
    expect(await came.context.cookies()).toEqual([]);
    expect(server.output()).not.toContain('2008-08-01');
  });

  it('loses nothing by a change of the language', async () => {
    await tabBackTo(page, 'header button[lang=en]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Eligibility self-check' }).waitFor();

    expect(await page.locator(field('employment-0-from')).inputValue()).toBe('2008-08-01');
    expect(await outcome(page)).toBe('eligible');
    expect((await kept(page)).local).toBe(0);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '申报条件自查' }).waitFor();
  });

  it('starts again only after asking', async () => {
    await page.getByRole('button', { name: '重新开始' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('不能找回').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator(field('employment-0-from')).inputValue()).toBe('2008-08-01');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await press(page, '[role=dialog] button:last-of-type');

    await page.locator(field('employment-0-from')).waitFor({ state: 'detached' });
    await page.getByText('填好左侧各项后').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-head-policy');
  });

  it('gave no error', () => {
    expect(came.errors).toEqual([]);
  });
});

describe('for a screen reader', () => {
  it('has landmarks, headings in order, and a name for everything that can be used', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${server.url}/self-check`);
    await page.locator(field('head-policy')).waitFor();
    await enterIntermediate(page);
    await press(page, 'button[type=submit]');
    await page.locator('#result-outcome [data-outcome]').waitFor();

    for (const role of ['banner', 'main'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('form', { name: '填写情况' }).count()).toBe(1);
    expect(await page.getByRole('region', { name: '自查结果' }).count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((heads) => heads.filter((head) => head.checkVisibility()).map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(await unnamed(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
    await context.close();
  });
});

describe('where something is missing', () => {
  it('tells that the standards could not be fetched, and fetches them on demand', async () => {
    const { page, context } = await visit(browser);
    await page.route('**/api/public/editions', (route) => route.abort());
    await page.goto(`${server.url}/self-check`);
    await page.getByRole('alert').getByText('标准条件没有取到').waitFor();
    await page.unroute('**/api/public/editions');
    await page.getByRole('button', { name: '重试' }).click();

    await page.locator(field('head-policy')).waitFor();
    await context.close();
  });

  it('says so while no standards are in force', async () => {
    const { page, context } = await visit(browser);
    await page.route('**/api/public/editions', (route) => route.fulfill({ json: { data: [] } }));
    await page.goto(`${server.url}/self-check`);

    await page.getByText('目前没有施行中的标准条件').waitFor();
    await context.close();
  });

  it('tells everything that is wrong at once, in words of a form', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${server.url}/self-check`);
    await page.locator(field('head-policy')).waitFor();
    await choose(page, 'head-policy', '京人社事业发〔2023〕40号');
    await choose(page, 'head-level', 'senior');
    await type(page, 'head-asOf', '明天');
    await add(page, 'employment');
    await type(page, 'employment-0-from', '2020-13-45');
    await press(page, 'button[type=submit]');

    expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
      '按哪一天计算：日期写作 2024-12-31。',
      expect.stringContaining('专业方向'),
      '工作经历第 1 项 · 起：没有这一天，请核对日期。',
    ]);
    await context.close();
  });

  it('fits a phone, in both languages, with the result', async () => {
    for (const locale of ['zh-CN', 'en-US']) {
      const { page, context } = await visit(browser, { width: 390, height: 844, locale });
      await page.goto(`${server.url}/self-check`);
      await page.locator(field('head-policy')).waitFor();
      await enterIntermediate(page);
      await press(page, 'button[type=submit]');
      await page.locator('#result-outcome [data-outcome=eligible]').waitFor();

      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
      await context.close();
    }
  });
});

/** What can be used and has no name. */
function unnamed(page: Page): Promise<string[]> {
  return page.locator('main input, main select, main textarea, button, a').evaluateAll((all) =>
    all
      .filter((each) => {
        const labels = 'labels' in each && each.labels instanceof NodeList ? [...each.labels] : [];
        const words = [each.getAttribute('aria-label'), each.textContent, ...labels.map((label) => label.textContent)];
        const own = each.matches('input, select, textarea') ? words.filter((_, place) => place !== 1) : words;
        return !own.some((word) => (word ?? '').trim() !== '');
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

function doubleIds(page: Page): Promise<string[]> {
  return page
    .locator('[id]')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id, place, ids) => ids.indexOf(id) !== place));
}
