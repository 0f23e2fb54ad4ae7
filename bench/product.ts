import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A folder that is gone when `remove` is called. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tomoni-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface Product {
  readonly origin: string;
  /** From the start of the process to the first 200, in seconds. */
  readonly startSeconds: number;
  /** What the process printed last. */
  output(): string;
  /** Resident memory of the server and its children, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Processes started by us that are still there when we end go with us. */
const started = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

export function stopProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts a program of ours whose output is shown only when it fails. */
export function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly child: ChildProcess; output(): string } {
  let printed = '';
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (chunk: Buffer): void => {
    printed = `${printed}${chunk}`.slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  started.add(child);
  child.once('exit', () => started.delete(child));
  return { child, output: () => printed };
}

/** Waits for a first 200; fails at once when the process ends before it. */
export async function untilAnswers(
  url: string,
  { child, output }: ReturnType<typeof startProcess>,
  limit = 120_000,
): Promise<void> {
  for (const end = performance.now() + limit; performance.now() < end; await sleep(10)) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output()}`);
    const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
  }
  throw new Error(`no answer from ${url}:\n${output()}`);
}

function childrenOf(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child = 0, parent]) =>
    parent === pid ? [child, ...childrenOf(child)] : [],
  );
}

function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file)
    ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

export interface ProductOptions {
  readonly data: string;
  readonly databaseUrl?: string;
  readonly path?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built product in a process of its own, with the demo town, as `npm start` runs it. */
export async function startProduct({
  data,
  databaseUrl,
  path = '/plan',
  env = {},
}: ProductOptions): Promise<Product> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const since = performance.now();
  const started = startProcess(['bin/start.js'], {
    PORT: new URL(origin).port,
    HOST: '127.0.0.1',
    TOMONI_DATA: data,
    TOMONI_DEMO: '1',
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
    ...env,
  });
  await untilAnswers(`${origin}${path}`, started);
  const startSeconds = (performance.now() - since) / 1000;
  const { pid = 0 } = started.child;
  return {
    origin,
    startSeconds,
    output: started.output,
    memory: () => [pid, ...childrenOf(pid)].reduce((sum, one) => sum + residentMegabytes(one), 0),
    stop: () => stopProcess(started.child),
  };
}
