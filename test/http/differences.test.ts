// 两版的差异: what an editor has changed, told to whoever may read policies.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caller, people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let clerk: Caller;
let first: string;
let draft: string;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, clerk] = await Promise.all([as('editor'), as('clerk')]);
  [{ id: first }] = (await editor.get('/api/console/policies')).body;
  draft = (await editor.post(`/api/console/policies/${first}/acts/revise`, { changeNote: '放宽年限' })).body.id;
});
afterAll(() => server.stop());

const differences = (who: Caller, path: string, language = 'zh') =>
  who.get(`/api/console/policies/${path}`, { 'Accept-Language': language });

describe('两版的差异', () => {
  it('修订稿刚建立时没有差异', async () => {
    const { status, body } = await differences(editor, `${draft}/differences`);

    expect(status).toBe(200);
    expect([body.before.id, body.after.id, body.differences]).toEqual([first, draft, []]);
    expect(body.after).toMatchObject({ edition: 2, status: 'draft', changeNote: '放宽年限', effectiveFrom: null });
  });

  it('改了年限，说出是哪一款、由几年到几年，中英文都有', async () => {
    const { ids, content } = (await editor.get(`/api/console/policies/${draft}/content`)).body;
    const { rule } = content.requirements
      .flatMap(({ criteria }: { criteria: { code: string }[] }) => criteria)
      .find(({ code }: { code: string }) => code === '3.1.2.3');
    const changed = { ...rule, clocks: [{ ...rule.clocks[0], years: 4 }] };
    await editor.put(`/api/console/criteria/${ids.criteria['3.1.2.3']}`, { rule: changed }, { 'If-Match': '"1"' });

    const [zh, en] = [
      await differences(clerk, `${draft}/differences`),
      await differences(clerk, `${draft}/differences`, 'en'),
    ];

    expect(zh.body.differences).toEqual([
      {
        kind: 'changed',
        path: 'requirements[3.1.2].criteria[3.1.2.3].rule.clocks[0].years',
        clause: '3.1.2.3',
        before: 5,
        after: 4,
        place: expect.objectContaining({ key: '3.1.2.3', citation: '附件三（一）2（3）', level: 'deputy-senior' }),
        words: {
          subject: '取得该职称后从事本专业技术工作年限',
          before: '5 年',
          after: '4 年',
          line: '取得该职称后从事本专业技术工作年限 5 年 → 4 年',
          long: false,
        },
      },
    ]);
    expect(en.body.differences[0].words.after).toBe('4 years');
  });

  it('与指定的一版相比，方向相反则前后互换', async () => {
    const { body } = await differences(editor, `${first}/differences?with=${draft}`);

    expect(body.differences.map(({ words }: { words: { line: string } }) => words.line)).toEqual([
      '取得该职称后从事本专业技术工作年限 4 年 → 5 年',
    ]);
  });

  it('文件的第一版没有可比的', async () => {
    const { status, body } = await differences(editor, `${first}/differences`);

    expect([status, body.before, body.differences]).toEqual([200, null, []]);
  });

  it.each([
    [`${'a'.repeat(24)}/differences`, 404, 'record.not-found'],
    ['%00/differences', 400, 'query.malformed'],
  ])('没有的版次 %s', async (path, status, code) => {
    const answer = await differences(editor, path);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('对照的版次不存在时指明是 with', async () => {
    const { status, body } = await differences(editor, `${draft}/differences?with=nothing`);

    expect([status, body.refusals[0]]).toMatchObject([404, { path: 'with' }]);
  });

  it('未登录者不能看', async () => {
    expect((await differences(caller(server), `${draft}/differences`)).status).toBe(401);
  });
});
