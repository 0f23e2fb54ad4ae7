import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { type ServerProcess, startProcess } from './process.ts';

export const root = join(import.meta.dirname, '../..');
export const demoPlan = readFileSync(join(root, 'demo/plan/suzaka-2025.yaml'), 'utf8');

/** Where the commands of one test file are typed; it goes away afterwards, with what runs in it. */
export const temporary = mkdtempSync(join(tmpdir(), 'tomoni-tools-'));
const running: ServerProcess[] = [];

afterAll(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(temporary, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Types a command and waits for its end. */
export async function tomoni(
  args: readonly string[],
  env: Record<string, string> = {},
  program = join(root, 'dist/server/cli.js'),
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: temporary,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, output: stdout + stderr };
}

export async function start(
  data: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const server = await startProcess({ TOMONI_DATA: data, ...env });
  running.push(server);
  return server;
}

/** A file that the command line may be given. */
export function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(temporary, name), content);
  return name;
}
