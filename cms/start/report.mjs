// What npm start prints.
const steps = [];

/** Runs a step and prints how long it took, and what it answers if that is words. */
export async function timed(name, step) {
  const begun = performance.now();
  const answer = await step();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const words = typeof answer === 'string' ? `  ${answer}` : '';
  steps.push(Number(seconds));
  process.stdout.write(`  ${name}  ${seconds} s${words}\n`);
  return answer;
}

const roles = [
  ['editor', '政策管理员', 'policy editor'],
  ['approver', '政策审批', 'policy approver'],
  ['clerk', '经办', 'clerk'],
  ['chief', '经办负责人', 'chief clerk'],
  ['auditor', '监督检查', 'auditor'],
];

export function report({ environment, port, data }) {
  const address = environment.PUBLIC_URL ?? `http://${environment.HOST ?? '127.0.0.1'}:${port}`;
  const total = steps.reduce((sum, seconds) => sum + seconds, 0).toFixed(1);
  const lines = [
    `  合计 total  ${total} s`,
    '',
    `  职评控制台 Console  ${address}/`,
    `  REST               ${address}/api  （说明 docs: ${address}/api/docs）`,
    ...(environment.SERVE_PANEL === 'true' ? [`  Strapi             ${address}/admin`] : []),
    ...(data ? [`  数据 data          ${data}`] : []),
    ...signIns(environment),
    '',
    '  按 Ctrl-C 停止 · Ctrl-C stops',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function signIns({ NODE_ENV, DEMO, DEMO_PASSWORD }) {
  if (NODE_ENV === 'production' || DEMO === 'false') return [];
  const rows = roles.map(([user, zh, en]) => `    ${user.padEnd(10)}${zh} ${en}`);
  return ['', `  演示账号 demo sign-ins，口令 password: ${DEMO_PASSWORD}`, ...rows];
}

export function sayFailure(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (message) process.stderr.write(`${message}\n`);
}
