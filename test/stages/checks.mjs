// What is checked without running the product: one stage a tool.
import { buildIfStale, server, webConsole } from '../../cms/start/build.mjs';
import { runQuietly } from '../../cms/start/run.mjs';

const folders = ['shared', 'config', 'database', 'cms', 'admin', 'test'];

export function build(root) {
  return {
    server: { name: '类型与编译 types and build', run: () => buildIfStale(root, [server]).then(() => undefined) },
    console: { name: '控制台编译 console build', run: () => buildIfStale(root, [webConsole]).then(() => undefined) },
  };
}

export function checks(root) {
  const tool = (name, script, ...parameters) => ({
    name,
    run: () =>
      runQuietly(process.execPath, [`node_modules/${script}`, ...parameters], { cwd: root }).then(() => undefined),
  });
  return [
    tool('eslint', 'eslint/bin/eslint.js', '.'),
    tool('prettier', 'prettier/bin/prettier.cjs', '--check', '.'),
    tool('类型 types: admin', 'typescript/bin/tsc', '-p', 'admin'),
    tool('类型 types: test', 'typescript/bin/tsc', '-p', 'test'),
    tool(
      '边界 boundaries',
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...folders,
    ),
    tool('多余 knip', 'knip/bin/knip.js'),
  ];
}
