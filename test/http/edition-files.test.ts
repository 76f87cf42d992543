// 版次文件: an edition goes out as one file and comes in as a draft; what is wrong is told with its line.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { EditionFile } from '../../shared/edition-file';
import { caller, people, type Caller } from '../support/http';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let editor: Caller;
let approver: Caller;
let clerk: Caller;
let first: { id: string; snapshotHash: string };
let yaml: string;

beforeAll(async () => {
  server = await startServer();
  const as = people(server);
  [editor, approver, clerk] = await Promise.all([as('editor'), as('approver'), as('clerk')]);
  [first] = (await editor.get('/api/console/policies')).body;
  yaml = (await exported(first.id, 'yaml')).body;
});
afterAll(() => server.stop());

const exported = (id: string, format: string, who = clerk) =>
  who.get(`/api/console/policies/${id}/file?format=${format}`);
const importing = (body: string, query = '', type = 'application/yaml') =>
  editor.send(`/api/console/policies/acts/import${query}`, { method: 'POST', body, headers: { 'Content-Type': type } });
/** The exported file with some of its members changed. */
const changed = (change: (file: any) => void): string => {
  const file = parse(yaml);
  change(file);
  return stringify(file, { lineWidth: 0 });
};
const noted = (file: { changeNote: string | null }) => {
  file.changeNote = '由测试系统移交';
};
const counts = () =>
  server.database.query(
    `select (select count(*)::int from policies) policies, (select count(*)::int from criteria) criteria,
            (select count(*)::int from output_kinds) kinds, (select count(*)::int from audit_trail) trail`,
  );

describe('导出', () => {
  it('YAML 与 JSON 内容相同，文件名带文号和版次', async () => {
    const json = await exported(first.id, 'json');

    expect(EditionFile.parse(parse(yaml))).toEqual(EditionFile.parse(json.body));
    expect(json.headers.get('Content-Type')).toContain('application/json');
    const named = (await exported(first.id, 'yaml')).headers.get('Content-Disposition') ?? '';
    expect(decodeURIComponent(named)).toContain('京人社事业发〔2023〕40号-第1版.yaml');
    expect(named).toMatch(/^[\x20-\x7e]*$/);
  });

  it('条款编号带引号或不会被读成数，文字不折行', () => {
    const { policy } = parse(yaml);

    expect(policy.requirements.every(({ code }: { code: unknown }) => typeof code === 'string')).toBe(true);
    expect(yaml).toContain(
      'text: 取得大学本科及以上学历或技工院校预备技师（技师）班毕业，取得中级职称后，从事本专业技术工作满5年；\n',
    );
  });

  it('没有的格式和没有的版次', async () => {
    const [format, edition] = [await exported(first.id, 'exe'), await exported('a'.repeat(24), 'yaml')];

    expect([format.status, format.body.code]).toEqual([400, 'value.not-listed']);
    expect([edition.status, edition.body.code]).toEqual([404, 'record.not-found']);
  });
});

describe('试导入', () => {
  it('说出会成为第几版、与最新一版的差异，不保存任何内容', async () => {
    const before = await counts();
    const file = changed((edition) => {
      noted(edition);
      edition.policy.requirements.find(({ code }: { code: string }) => code === '3.3').minimum = 2;
    });

    const { status, body } = await importing(file, '?dryRun=true');

    expect(status).toBe(200);
    expect(body).toMatchObject({ edition: 2, basedOn: { id: first.id, edition: 1 }, refusals: [], addedKinds: [] });
    expect(body.differences.map(({ words }: { words: { line: string } }) => words.line)).toEqual([
      '成果数量 3 项 → 2 项',
    ]);
    expect(await counts()).toEqual(before);
  });

  it('检查所见带行号', async () => {
    const file = changed((edition) => {
      noted(edition);
      edition.policy.requirements.find(({ code }: { code: string }) => code === '2.3').minimum = null;
    });

    const { body } = await importing(file, '?dryRun=true');

    const [finding] = body.findings;
    expect(finding).toMatchObject({
      severity: 'error',
      clause: '2.3',
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(file.split('\n').slice(0, finding.line).join('\n')).toContain('2.3');
  });

  it('缺修订说明时指明', async () => {
    const { body } = await importing(yaml, '?dryRun=true');

    expect(body.refusals).toEqual([
      expect.objectContaining({ path: 'changeNote', message: '缺少此项，请填写。见文件第 3 行。' }),
    ]);
  });

  it('dryRun 写错时不当作真的导入', async () => {
    const { status, body } = await importing(changed(noted), '?dryRun=ture');

    expect([status, body.code]).toEqual([400, 'value.not-listed']);
  });
});

describe('导入', () => {
  it('成为下一版草稿，内容与文件相同，以最新一版为底本，留痕', async () => {
    const { status, body } = await importing(changed(noted));

    expect([status, body.edition, body.documentNumber]).toEqual([201, 2, '京人社事业发〔2023〕40号']);
    const draft = (await editor.get(`/api/console/policies/${body.id}/content`)).body;
    const source = (await editor.get(`/api/console/policies/${first.id}/content`)).body;
    expect(draft.status).toBe('draft');
    expect(draft.content).toEqual({ ...source.content, edition: 2, effectiveFrom: null });
    const [entry] = (await editor.get(`/api/console/trail?filter={"act":"import-edition"}`)).body;
    expect(entry).toMatchObject({
      actorName: 'editor',
      subject: 'policies',
      subjectId: body.id,
      after: { edition: 2, basedOn: first.id, changeNote: '由测试系统移交' },
    });
    expect((await editor.get(`/api/console/policies/${body.id}/differences`)).body.differences).toEqual([]);
  });

  it('已有草稿时不能再导入，试导入也说明', async () => {
    const [real, tried] = [await importing(changed(noted)), await importing(changed(noted), '?dryRun=true')];

    expect([real.status, real.body.code]).toEqual([409, 'edition.draft-exists']);
    expect([tried.status, tried.body.refusals[0].code]).toEqual([200, 'edition.draft-exists']);
  });

  it('新文件成为第 1 版，缺的成果种类补上，已有的不动', async () => {
    const file = changed((edition) => {
      edition.policy.documentNumber = '某人社〔2026〕1号';
      edition.policy.title = '某办法';
      edition.policy.outputKinds[0].name = '改了名的';
      edition.policy.outputKinds.push({ code: 'patent', name: '发明专利', englishName: 'Patent', order: 19 });
    });

    const text = JSON.stringify({ file, changeNote: '由新文件录入' });
    const tried = await importing(text, '?dryRun=true', 'application/json');
    const { status, body } = await importing(text, '', 'application/json');

    expect(tried.body).toMatchObject({
      edition: 1,
      basedOn: null,
      differences: null,
      addedKinds: [{ code: 'patent' }],
      renamedKinds: [{ code: parse(yaml).policy.outputKinds[0].code, file: { name: '改了名的' } }],
    });
    expect([status, body.edition]).toEqual([201, 1]);
    const kinds = (await editor.get('/api/console/output-kinds?range=[0,99]')).body;
    const nameOf = (code: string) => kinds.find((kind: { code: string }) => kind.code === code)?.name;
    expect(nameOf('patent')).toBe('发明专利');
    expect(nameOf(parse(yaml).policy.outputKinds[0].code)).toBe(parse(yaml).policy.outputKinds[0].name);
  });

  it('JSON 原样发送也可以', async () => {
    const file = JSON.parse(JSON.stringify((await exported(first.id, 'json')).body));
    const other = { ...file, changeNote: '移交', policy: { ...file.policy, documentNumber: '某人社〔2026〕2号' } };

    const { status, body } = await importing(JSON.stringify(other), '', 'application/json');

    expect([status, body.edition]).toEqual([201, 1]);
  });

  it.each<[string, (file: any) => void, number, string, RegExp]>([
    ['数字超出范围', (file) => (file.policy.options.monthDays = 99), 400, 'policy.options.monthDays', /不能大于 31/],
    ['多写了一项', (file) => (file.policy.options.colour = 'red'), 400, 'policy.options.colour', /不能有“colour”/],
    ['缺了一项', (file) => delete file.policy.options.recentYears, 400, 'policy.options.recentYears', /缺少此项/],
    ['不是版次文件', (file) => (file.format = 'other'), 400, 'format', /zhiping\.edition/],
    ['日期不存在', (file) => (file.policy.effectiveFrom = '2024-02-30'), 400, 'policy.effectiveFrom', /没有这一天/],
    [
      '规则种类不存在',
      (file) => (file.policy.requirements[0].criteria[0].rule = { kind: 'magic' }),
      400,
      'policy.requirements[0].criteria[0].rule.kind',
      /./,
    ],
    ['层级不存在', (file) => file.policy.levels.shift(), 422, 'policy.requirements[0].level', /没有“junior”层级/],
    [
      '编号重复',
      (file) => (file.policy.requirements[1].code = file.policy.requirements[0].code),
      422,
      'policy.requirements[1].code',
      /./,
    ],
  ])('%s：指明路径和行', async (...[, change, status, path, words]) => {
    const file = changed((edition) => {
      noted(edition);
      edition.policy.documentNumber = '某人社〔2026〕9号';
      change(edition);
    });

    const answer = await importing(file);

    const told = answer.body.refusals.find((one: { path: string }) => one.path === path);
    expect([answer.status, told?.path]).toEqual([status, path]);
    expect(told.message).toMatch(/见文件第 \d+ 行。$/);
    expect(told.message).toMatch(words);
    expect(told.params.line).toBeGreaterThan(0);
  });
});

describe('移交到另一系统', () => {
  // 另一系统的成果种类：多出几种，同一代码另有名称。
  const elsewhere = async (): Promise<string> => {
    const kinds: { id: string; code: string; revision: number }[] = (
      await editor.get('/api/console/output-kinds?range=[0,99]')
    ).body;
    const { id, revision } = kinds.find(({ code }) => code === 'monograph') ?? { id: '', revision: 0 };
    const renamed = await rename(id, revision, '本地所称的专著');
    expect(renamed.status).toBe(200);
    return id;
  };
  const rename = (id: string, revision: number, name: string) =>
    editor.put(`/api/console/output-kinds/${id}`, { name }, { 'If-Match': `"${revision}"` });
  const handedOver = () =>
    changed((edition) => {
      noted(edition);
      edition.policy.documentNumber = '某人社〔2026〕3号';
      edition.policy.outputKinds = edition.policy.outputKinds.filter(
        ({ code }: { code: string }) => code !== 'procedure',
      );
      edition.policy.requirements.forEach((row: any) =>
        row.categories.forEach(
          ({ match }: any) => (match.kinds = match.kinds.filter((code: string) => code !== 'procedure')),
        ),
      );
    });

  it('试导入说出名称不同的成果种类；导入后再导出，内容与文件逐字节相同', async () => {
    const kind = await elsewhere();
    const file = handedOver();

    const tried = await importing(file, '?dryRun=true');
    const { body } = await importing(file);
    const again = parse((await exported(body.id, 'yaml')).body);

    expect(tried.body.renamedKinds).toEqual([
      {
        code: 'monograph',
        file: { name: '学术著作', englishName: expect.any(String) },
        here: { name: '本地所称的专著', englishName: expect.any(String) },
      },
    ]);
    expect(stringify({ ...again.policy, effectiveFrom: null })).toBe(
      stringify({ ...parse(file).policy, effectiveFrom: null }),
    );

    // 此后在本系统的成果种类表中改名，草稿随之。
    const { revision } = (await editor.get(`/api/console/output-kinds/${kind}`)).body;
    await rename(kind, revision, '专著');
    const later = parse((await exported(body.id, 'yaml')).body).policy.outputKinds;
    expect(later.find(({ code }: { code: string }) => code === 'monograph').name).toBe('专著');
    expect(later.map(({ code }: { code: string }) => code)).not.toContain('procedure');
  });
});

describe('谁可以', () => {
  it.each([
    ['clerk', 403],
    ['approver', 403],
    ['auditor', 403],
  ])('%s 不能导入', async (user, status) => {
    const who = await people(server)(user);
    const answer = await who.send('/api/console/policies/acts/import?dryRun=true', {
      method: 'POST',
      body: yaml,
      headers: { 'Content-Type': 'application/yaml' },
    });

    expect(answer.status).toBe(status);
  });

  it('能查看政策的都能导出，未登录者不能', async () => {
    expect((await exported(first.id, 'yaml', approver)).status).toBe(200);
    expect((await exported(first.id, 'yaml', caller(server))).status).toBe(401);
  });
});
