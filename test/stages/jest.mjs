// A stage that runs jest and counts its tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function jest(root, { name, projects }) {
  return { name, run: () => runJest(root, projects) };
}

async function runJest(root, projects) {
  const folder = mkdtempSync(join(tmpdir(), 'zhiping-jest-'));
  const report = join(folder, 'report.json');
  try {
    const parameters = ['--ci', '--json', `--outputFile=${report}`, '--maxWorkers=2', '--selectProjects', ...projects];
    const output = await run(['node_modules/jest/bin/jest.js', ...parameters], root);
    return { counted: tallyOf(report, output), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not run counts as one failure, and so does a skipped test. */
function tallyOf(report, output) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch (cause) {
    throw new Error(output, { cause });
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  if (result.numTotalTests === 0 && failed === 0) throw new Error('没有测试 · no tests');
  return { passed: result.numPassedTests, failed };
}

/** jest's words go to stderr, its report to stdout and the file; the exit code says no more than the report does. */
function run(parameters, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
