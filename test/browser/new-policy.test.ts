// A policy that nobody has written in code: entered through the forms alone, as the guide for policy editors says, and tried.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startServer, type TestServer } from '../support/server';
import { signInAt } from './sign-in';

let server: TestServer;
let browser: Browser;
let came: Visit;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  came = await visit(browser);
  page = came.page;
  await signInAt(page, server.url, 'editor');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const drawer = (name: string) => page.getByRole('complementary', { name, exact: true });

/** Opens a form, fills it, saves it and waits until it is gone. */
async function enter(opener: Locator, name: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await opener.click();
  const form = drawer(name);
  await form.getByRole('heading', { name }).waitFor();
  await fill(form);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'hidden' });
}

async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).click();
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).click();
}

/** A new document of a series, up to its empty page. */
async function begin(number: string, series: string): Promise<void> {
  await button('新政策').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('文号').fill(number);
  await dialog.getByLabel('文件名称').fill(`${series}专业职称评价办法`);
  await dialog.getByLabel('职称系列').click();
  await page.getByRole('option', { name: series, exact: true }).click();
  await dialog.getByRole('button', { name: '建立草稿' }).click();
  await page.getByRole('region', { name: '录入这份文件' }).waitFor();
}

const clause = (requirement: string, text: string, fill: (form: Locator) => Promise<void>) =>
  enter(button(`在条件 ${requirement} 中增加一款`), '增加一款', async (form) => {
    await form.getByLabel('条款原文').fill(text);
    await fill(form);
  });
const requirement = (level: string, fill: (form: Locator) => Promise<void>) =>
  enter(button(`为${level}增加条件`), '增加条件', fill);

describe('a policy of another kind, through the forms alone', () => {
  it('begins with the document itself', async () => {
    await page.getByRole('link', { name: '政策', exact: true }).click();
    await begin('档案发〔样例〕1号', '档案');

    expect(await button('提交审批').isDisabled()).toBe(true);
  });

  it('takes levels and directions', async () => {
    await enter(button('增加层级').first(), '增加层级', async (form) => {
      await choose(form, '层级', '中级');
      await form.getByLabel('职称名称').fill('馆员');
    });
    for (const [name, code] of [
      ['档案管理', 'management'],
      ['档案信息化', 'digital'],
    ] as const) {
      await enter(button('增加方向'), '增加专业方向', async (form) => {
        await form.getByLabel('方向名称').fill(name);
        await form.getByLabel('代码').fill(code);
      });
    }

    await page.getByRole('heading', { name: /一、\s*馆员/ }).waitFor();
    expect(await button('改方向“档案信息化”').isVisible()).toBe(true);
  });

  it('takes routes, a claim and counted outputs, each suggested as its section mostly is', async () => {
    await requirement('馆员', (form) => choose(form, '属于哪一部分', '学历和专业工作经历'));
    await clause('1.1', '大学本科毕业，从事档案工作满五年。', async (form) => {
      await form.getByLabel('满多少年').fill('5');
    });
    await clause('1.1', '硕士研究生毕业，从事档案工作满二年。', async (form) => {
      await choose(form, '学历（及以上）', '硕士研究生');
      await form.getByLabel('满多少年').fill('2');
    });
    await requirement('馆员', async (form) => {
      await choose(form, '属于哪一部分', '业绩条件');
      await choose(form, '适用方向', '档案管理');
    });
    await clause('1.2', '作为骨干参与档案整理项目。', () => Promise.resolve());
    await requirement('馆员', async (form) => {
      await choose(form, '属于哪一部分', '成果');
      await form.getByLabel('至少多少项').fill('2');
    });
    await clause('1.3', '单位采用的工作制度、业务手册。', async (form) => {
      await choose(form, '成果种类', '工作制度');
      await page.keyboard.press('Escape');
    });

    expect(await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringContaining('学历和专业工作经历符合下列条件之一'),
      expect.stringContaining('业绩符合下列条件之一'),
      expect.stringContaining('成果符合下列要求'),
    ]);
  });

  it('takes a figure that is changed where it stands, and the one that it was', async () => {
    const clause = page.locator('#clause-1-1-2');
    const change = async (typed: string, shown: string) => {
      await clause.locator('[data-chip="clocks[0].years"]').click();
      await page.keyboard.type(typed);
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
      await page.keyboard.press('Enter');
      expect((await saved).status()).toBe(200);
      await clause.getByText(`满${shown}`).waitFor();
    };
    const stored = async () => {
      const [row] = await server.database.query<{ years: number }>(
        `select (rule -> 'clocks' -> 0 ->> 'years')::float8 as years from criteria where text like '硕士研究生毕业%'`,
      );
      return row?.years;
    };

    await change('4个月', '4个月');
    expect(await stored()).toBe(4 / 12);
    await change('2', '2年');
    expect(await stored()).toBe(2);
  });

  it('says what is still wrong at its place, and nothing once it is right', async () => {
    await page.getByRole('tab', { name: /检查/ }).click();
    await page.getByText('没有发现问题').waitFor();
    await page.getByRole('tab', { name: '试算' }).click();
  });

  it('gives a verdict to the day', async () => {
    const side = drawer('检查与试算');
    await side.getByLabel('成果种类').selectOption({ label: '工作制度' });
    await side.getByLabel('学历').selectOption({ label: '大学本科' });
    await side.getByLabel('从业起始').fill('2020-01-01');
    await side.getByText('符合', { exact: true }).first().waitFor();
    await page.getByRole('region', { name: '录入这份文件' }).getByText('✓').nth(3).waitFor();
    await side.getByLabel('从业起始').fill('2020-01-02');

    await side.getByText('2025年1月1日起符合', { exact: true }).waitFor();
  });

  it('moves a clause, takes it back, and takes back a deletion with all that went', async () => {
    const first = page.locator('#clause-1-1-1');
    await page.locator('#clause-1-1-2').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await first.getByText('硕士研究生毕业').waitFor();
    await button('撤销上一步').click();
    await first.getByText('大学本科毕业').waitFor();

    await page.locator('#clause-1-1').hover();
    await button('条件 1.1 的设置').click();
    await drawer('条件 1.1').getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await first.waitFor({ state: 'detached' });
    await button('撤销上一步').click();

    await page.locator('#clause-1-1-2').getByText('硕士研究生毕业').waitFor();
  });

  it('is submitted as it stands', async () => {
    await button('提交审批').click();
    await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click();
    await page.getByText('审批中').first().waitFor();

    const [stored] = await server.database.query<{ status: string; clauses: number }>(
      `select p.status, count(c.id)::int as clauses from policies p join levels l on l.policy_id = p.id
        join requirements r on r.level_id = l.id join criteria c on c.requirement_id = r.id
        where p.document_number = '档案发〔样例〕1号' group by p.status`,
    );
    expect(stored).toEqual({ status: 'in-review', clauses: 3 });
  });
});

describe('a policy of the newer kinds of clause, with nothing but the guide', () => {
  it('begins, with a kind of applicants', async () => {
    await page.getByRole('link', { name: '政策', exact: true }).first().click();
    await begin('社科发〔样例〕1号', '哲学社会科学研究');
    await enter(button('增加层级').first(), '增加层级', async (form) => {
      await choose(form, '层级', '正高级');
      await form.getByLabel('职称名称').fill('研究员');
    });
    await enter(button('申报人类别'), '申报人类别', async (form) => {
      await form.getByRole('button', { name: '增加类别' }).click();
      await form.getByLabel('名称').fill('基层研究人员');
      await form.getByLabel('代码').fill('grass-roots');
    });
  });

  it('takes a title of the own series, appraisals, a certificate and recommendations, all of them needed', async () => {
    await requirement('研究员', async (form) => {
      await choose(form, '属于哪一部分', '学历和专业工作经历');
      await choose(form, '组合方式', '全部具备');
      expect(await form.getByLabel('标题').inputValue()).toBe('学历和专业工作经历');
    });
    await clause('1.1', '取得本系列副高级职称满五年四个月。', async (form) => {
      await form.getByLabel('要求学历或学位').uncheck();
      await form.getByLabel('要求已有职称').check();
      await choose(form, '等级（及以上）', '副高级');
      await choose(form, '系列（专业）', '本系列，专业不限');
      await form.getByLabel('满多少年').fill('5年4个月');
      await choose(form, '从何时起算', '取得职称起');
      await choose(form, '计什么时间', '自然时间');
      expect(await form.getByLabel('限某种工作').count()).toBe(0);
    });
    await clause('1.1', '近三年年度考核均为合格以上。', async (form) => {
      await form.getByLabel('须近几年年度考核均达到某一等次').check();
      await form.getByLabel('近多少年').fill('3');
    });
    await clause('1.1', '外语考试合格。', async (form) => {
      await form.getByLabel('须持有某种证书或考试合格').check();
      await form.getByLabel('证书或考试', { exact: true }).click();
      await page.getByRole('option', { name: '外语考试合格证明' }).click();
    });
    await clause('1.1', '经两名正高级同行推荐。', async (form) => {
      await form.getByLabel('须有若干名同行推荐').check();
    });

    await page.locator('#clause-1-1-1').getByText('满5年4个月').waitFor();
    expect(await page.locator('#clause-1-1-1').innerText()).toMatch(/本系列（专业不限）\s*副高级/);
    expect(await page.locator('#clause-1-1-3').innerText()).toContain('持有有效证书（外语考试合格证明）');
  });

  it('takes a group of categories, and less of a kind of applicants', async () => {
    await requirement('研究员', async (form) => {
      await choose(form, '属于哪一部分', '成果');
      await form.getByLabel('至少多少项').fill('3');
      await form.getByRole('button', { name: '为某类申报人另定最低项数' }).click();
      await form.getByLabel('至少多少项').last().fill('2');
    });
    for (const kind of ['学术著作', '课题研究报告']) {
      await clause('1.2', `${kind}。`, async (form) => {
        await choose(form, '成果种类', kind);
        await page.keyboard.press('Escape');
      });
    }
    await page.locator('#clause-1-2').hover();
    await enter(button('条件 1.2 的设置'), '条件 1.2', async (form) => {
      await form.getByRole('button', { name: '增加类别组' }).click();
      await form.getByLabel('组名').fill('（1）至（2）');
      await form.getByLabel('1.2.1').check();
      await form.getByLabel('1.2.2').check();
    });

    await page.locator('#clause-1-2').getByText('基层研究人员的，').waitFor();
    expect(await page.locator('#clause-1-2').innerText()).toMatch(/其中（1）至（2）至少\s*1项/);
  });

  it('gives a verdict to the day, and is submitted', async () => {
    const side = drawer('检查与试算');
    await side.getByLabel('截止日').fill('2025-04-30');
    await side.getByLabel('现有职称').selectOption({ label: '副高级' });
    await side.getByLabel('取得日期').fill('2020-01-01');
    await side.getByLabel('有所要求的年度考核、证书、推荐').check();
    await side.getByLabel('基层研究人员').check();
    await side.getByLabel('成果种类').first().selectOption({ label: '学术著作' });
    await side.getByLabel('项数').first().fill('2');
    await side.getByText('符合', { exact: true }).first().waitFor();
    await side.getByLabel('截止日').fill('2025-04-29');
    await side.getByText('2025年4月30日起符合', { exact: true }).waitFor();

    await button('提交审批').click();
    await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click();
    await page.getByText('审批中').first().waitFor();
  });
});

it('gave no error', () => {
  expect(came.errors).toEqual([]);
});
