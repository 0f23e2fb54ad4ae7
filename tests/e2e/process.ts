import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const server = join(import.meta.dirname, '../../dist/server');
const main = join(server, 'main.js');

/** A port that is free now; the origin must be known before the server listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The built server in a process of its own, as it runs in a town hall. */
export interface ServerProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** The password of the demo accounts, as it was printed. */
  password(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

async function untilReady(
  child: ChildProcessWithoutNullStreams,
  origin: string,
  output: () => string,
): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output()}`);
    // Asking again and again would take the time that the server needs to start.
    if (!output().includes('Tomoni is running')) {
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      continue;
    }
    const ready = await fetch(`${origin}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Starts the built server and waits until it is ready. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const port = env.PORT ?? String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', PORT: port, ...env },
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  await untilReady(child, origin, () => printed);
  return {
    origin,
    child,
    output: () => printed,
    password: () => /Password for all: (\S+)/.exec(printed)?.[1] ?? '',
    kill: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

/** Runs the built server, or the command line with these words, until it ends by itself. */
export async function runToEnd(
  env: Record<string, string>,
  ...words: string[]
): Promise<{ code: number; output: string }> {
  const program = words.length > 0 ? [join(server, 'cli.js'), ...words] : [main];
  const child = spawn(process.execPath, program, { env: { PATH: process.env.PATH, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, output };
}

/** A member of staff at the other end of HTTP, with a cookie and the forms of the pages. */
export interface Clerk {
  post(path: string, fields: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Response>;
}

/** Signs in through the form. @throws Error when the form refuses. */
export async function signIn(
  { origin }: Pick<ServerProcess, 'origin'>,
  password: string,
  name = 'planner',
): Promise<Clerk> {
  let cookie = '';
  const send = (path: string, init: RequestInit): Promise<Response> =>
    fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers: { origin, cookie } });
  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    send(path, { method: 'POST', body: new URLSearchParams(fields) });
  const answer = await post('/staff/sign-in', { email: `${name}@example.jp`, password });
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { post, get: (path) => send(path, {}) };
}
