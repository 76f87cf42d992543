// npm test: everything, from a fresh checkout; goes on after a failure, and ends in one line, `N passed, N failed`.
import { join } from 'node:path';
import { installIfNeeded } from '../cms/start/install.mjs';
import { findBrowser, installBrowser } from './stages/browser.mjs';
import { jest } from './stages/jest.mjs';
import { build, checks } from './stages/checks.mjs';
import { inPairs, total, runStage } from './stages/stage.mjs';

process.env.TZ = 'UTC';
const root = join(import.meta.dirname, '..');

await runStage({ name: '安装 install', run: () => installIfNeeded(root) });
const browser = await runStage({ name: '浏览器 browser', run: async () => findBrowser() ?? (await installBrowser()) });
if (browser) process.env.CHROMIUM_PATH = browser;
await runStage(build(root).server);
await inPairs([build(root).console, ...checks(root), jest(root, { name: '单元 unit', projects: ['pure'] })]);
process.env.TEST_BUILD = 'done';
await runStage(jest(root, { name: '集成 integration', projects: ['server'] }));
await runStage(jest(root, { name: '浏览器测试 browser tests', projects: ['browser'] }));

const { passed, failed } = total();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
