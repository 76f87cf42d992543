// What another process of this machine is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The command line of a running process, null when there is none; a bare pid says nothing, for the system gives it out again. */
export function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return null;
  if (process.platform === 'win32') return windowsCommandOf(pid);
  if (existsSync('/proc/self/cmdline')) return procCommandOf(pid);
  const answer = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

function procCommandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
  } catch {
    return null;
  }
}

function windowsCommandOf(pid) {
  const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const answer = spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' });
  return answer.stdout?.trim() || null;
}
