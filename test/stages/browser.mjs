// The browser that the browser tests drive: one named, one on the system, or one installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from '../../cms/start/run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser, null when there is none; a CHROMIUM_PATH that does not exist is an error. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH=${named} 不存在 · does not exist`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** As root on Debian or Ubuntu by apt, with a font for Chinese; else says what to install. */
export async function installBrowser() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    await runQuietly('apt-get', ['update', '-q'], { cwd: '/' });
    await runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      cwd: '/',
    });
  }
  const found = debian ? findBrowser() : null;
  if (found) return found;
  throw new Error(
    '请安装 Chromium 或 Chrome，或以 CHROMIUM_PATH 指明其路径 · install Chromium or Chrome, or set CHROMIUM_PATH to it',
  );
}

// On some systems the command is there only to tell how to install the browser.
const runs = (path) => process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
