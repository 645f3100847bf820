// The committed command line as a child process, in the environment of a plain login.

import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report } from '../../../src/report/schema.ts';
import { command, type Options } from './commands.ts';
import { hasContainer } from './stores.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
const KEPT = ['PATH', 'HOME', 'USER', 'LOGNAME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'LANG'];

export interface Checked {
  readonly code: number | null;
  readonly report: Report;
  readonly stderr: string;
}

/** Any verb in a folder: the status and both outputs. */
export async function cli(folder: string, args: readonly string[], options: Omit<Options, 'cwd'> = {}) {
  const kept = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const { code, stdout, stderr } = await command(process.execPath, [CLI, ...args], {
    ...options,
    cwd: folder,
    env: { ...kept, ...options.env },
  });
  return { code, stdout: stdout.toString(), stderr };
}

/**
 * `run` in a folder, which is the workspace. Whatever comes of it, it leaves no container and no temporary file: that is expected
 * here, after every run.
 */
export async function run(folder: string, args: readonly string[], options: Omit<Options, 'cwd'> = {}): Promise<Checked> {
  const temp = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-temp-'));
  try {
    const checked = await check(folder, ['run', ...args], { ...options, env: { RUNNER_TEMP: temp, ...options.env } });
    expect(readdirSync(temp), 'temporary files left').toEqual([]);
    const name = containerOf(checked.report);
    const storage = checked.report.plan?.storage ?? 'native';
    if (name !== null) expect(await hasContainer(storage, name, options.env), `container ${name} left`).toBe(false);
    return checked;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** `verify` in a folder, which is the workspace. */
export function verify(folder: string, args: readonly string[] = [], options: Omit<Options, 'cwd'> = {}): Promise<Checked> {
  return check(folder, ['verify', ...args], options);
}

async function check(folder: string, args: readonly string[], options: Omit<Options, 'cwd'>): Promise<Checked> {
  const [verb = '', ...rest] = args;
  const { code, stdout, stderr } = await cli(folder, [verb, '--format', 'json', ...rest], options);
  try {
    return { code, report: JSON.parse(stdout) as Report, stderr };
  } catch {
    throw new Error(`${args.join(' ')} ended with status ${code} and without a report: ${stdout}${stderr}`);
  }
}

/** The name of the container of a run; null where it came to none. */
export function containerOf(report: Report): string | null {
  const args = report.plan?.podmanArgs ?? [];
  return args.includes('--name') ? (args[args.indexOf('--name') + 1] ?? null) : null;
}

/** Expects a run that passed: its command succeeded, nothing was found and nothing was left out. */
export function expectPass({ code, report, stderr }: Checked): void {
  expect({ code, outcome: report.outcome, exitCode: report.command?.exitCode }, stderr).toEqual({ code: 0, outcome: 'pass', exitCode: 0 });
  expect(report.findings).toEqual([]);
  expect(report.scan?.unexamined).toEqual([]);
}

/** Findings as people compare them: `rule origin path`, sorted. */
export function findingsOf(report: Report): string[] {
  return report.findings.map(({ rule, origin, path }) => `${rule} ${origin} ${path}`).sort();
}
