import { openApi } from './openapi';

interface Operation {
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

/** The description as a page that a person reads: routes, answers, an example that runs as it stands. */
export function referencePage(serverUrl: string): string {
  const { paths } = openApi(serverUrl);
  const rows = Object.entries(isRecord(paths) ? paths : {}).flatMap(([path, methods]) =>
    Object.entries(isRecord(methods) ? methods : {}).map(([method, operation]) =>
      row(method, path, isOperation(operation) ? operation : {}),
    ),
  );
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>职评接口 · Zhiping API</title>
<style>
  body { font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  h1, h2 { font-weight: 600; line-height: 1.3 } h1 { color: #9d2b22 }
  code, pre { font: 14px/1.6 ui-monospace, Consolas, monospace; background: #f5f4f1; }
  pre { padding: 1rem; overflow-x: auto } code { padding: 0 .25em; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100%; font-size: 14px } td, th { border-top: 1px solid #ddd; padding: .4rem .5rem; text-align: left; vertical-align: top }
  @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } code, pre { background: #262626 } td, th { border-color: #444 } h1 { color: #e08a80 } }
</style>
<h1>职评接口 · Zhiping API</h1>
<p>机器可读的说明：<a href="/api/openapi.json">OpenAPI 3.1</a>。The same for programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<h2>令牌 · Tokens</h2>
<p>管理员在内容面板“设置 → API 令牌”中发放令牌，只勾选所需权限；每次请求带上 <code>Authorization: Bearer 令牌</code>。
   An administrator issues tokens in the panel (Settings → API Tokens) with the permissions needed and no others; send one with each request.</p>
<h2>审查一份申报材料 · Assess a dossier</h2>
<pre>${escape(example(serverUrl))}</pre>
<p>结论是数据；<code>message</code> 是它的文字，按 <code>Accept-Language</code> 用中文或英文。不保存任何内容。
   The verdict is data; <code>message</code> puts it into words, Chinese or English by <code>Accept-Language</code>. Nothing is stored.</p>
<h2>地址 · Routes</h2>
<table><thead><tr><th>方法 · Method</th><th>地址 · Path</th><th>说明 · Purpose</th><th>回答 · Answers</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</html>
`;
}

function row(method: string, path: string, { summary = '', responses = {} }: Operation): string {
  const answers = Object.entries(responses).map(([status, { description = '' }]) => `${status} ${escape(description)}`);
  return `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escape(path)}</code></td><td>${escape(summary)}</td><td>${answers.join('<br>')}</td></tr>`;
}

/** A request that can be pasted into a shell as it stands, with the token in ZHIPING_TOKEN. */
export function example(serverUrl: string): string {
  const request = {
    data: {
      asOf: '2024-12-31',
      level: 'intermediate',
      direction: 'operations',
      dossier: {
        attested: ['2.1.1.1'],
        education: [{ qualification: 'bachelor', degree: 'bachelor', completedOn: '2018-07-01' }],
        employment: [{ employer: '某区政务服务中心', from: '2018-08-01', to: null, inProfession: true }],
        titles: [],
        claims: [{ clause: '2.2.2.1', role: 'member', statement: '窗口业务服务骨干' }],
        honours: [],
        outputs: [
          {
            kind: 'work-report',
            title: '窗口服务质量报告',
            completedOn: '2023-05-01',
            role: 'member',
            appliedBy: 'unit',
            influence: 'unit',
          },
          {
            kind: 'business-manual',
            title: '综合窗口业务手册',
            completedOn: '2024-03-01',
            role: 'member',
            appliedBy: 'unit',
            influence: 'unit',
          },
        ],
      },
    },
  };
  return `curl -s ${serverUrl}/api/assessments \\
  -H "Authorization: Bearer $ZHIPING_TOKEN" -H "Content-Type: application/json" \\
  -d '${JSON.stringify(request, null, 1)}'`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOperation(value: unknown): value is Operation {
  return isRecord(value);
}
