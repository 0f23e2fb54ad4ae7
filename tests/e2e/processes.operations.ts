import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../../bin/parts/postgres.js';
import { runToEnd, type ServerProcess, startProcess } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'tomoni-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function childrenOf(parent: number | undefined): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' });
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, name]) => Number(ppid) === parent && name !== 'ps')
    .map(([pid]) => Number(pid));
}

describe('the embedded database', () => {
  it('refuses several processes in words', async () => {
    const { code, output } = await runToEnd({ TOMONI_DATA: folder, TOMONI_PROCESSES: '2' });
    expect([code, output]).toEqual([1, expect.stringContaining('DATABASE_URL')]);
  });
});

describe.skipIf(!process.env.POSTGRES_BIN && process.env.CI !== 'true')('two processes', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let server: ServerProcess;
  beforeAll(async () => {
    postgres = await startPostgres(process.env.POSTGRES_BIN ?? '');
    server = await startProcess({
      DATABASE_URL: postgres.url,
      TOMONI_DATA: folder,
      TOMONI_PROCESSES: '2',
    });
  });
  afterAll(async () => {
    if (server?.child.exitCode === null) await server.kill('SIGKILL');
    await postgres?.stop();
  });

  /** Which of the processes answered; each connection goes to the next one. */
  async function whoAnswers(): Promise<string | undefined> {
    // A connection that is being handed to a process at the moment of its death is lost with it.
    const answer = await fetch(`${server.origin}/metrics`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(1000),
    });
    return /process="(\d+)"/.exec(await answer.text())?.[1];
  }

  async function untilAnswering(...names: string[]): Promise<void> {
    const seen = new Set<string | undefined>();
    await vi.waitFor(
      async () => {
        seen.add(await whoAnswers());
        expect([...seen]).toEqual(expect.arrayContaining(names));
      },
      { timeout: 20_000, interval: 10 },
    );
  }

  it('answer on one port, and one of them says where', async () => {
    await untilAnswering('1', '2');
    expect(server.output().match(/Tomoni is running/g)).toHaveLength(1);
  });

  it('tell the screens of both what one of them heard in a meeting', async () => {
    const at = `${server.origin}/meetings/wakamono-kyo/live`;
    const page = await fetch(at);
    const vote = /votes\/([0-9a-f-]{36})"/.exec(await page.text())?.[1] ?? '';
    const ballots = (text: string) => Number(new RegExp(`"v:${vote}":(\\d+)`).exec(text)?.[1]);
    // Each connection goes to the next process.
    const screens = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { body } = await fetch(`${at}/events`, { headers: { connection: 'close' } });
        const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
        const next = async () => ballots((await reader?.read())?.value ?? '');
        const until = async (wanted: (count: number) => boolean) => {
          for (;;) {
            const count = await next();
            if (wanted(count)) return count;
          }
        };
        return { before: await until((count) => count > 0), until, reader };
      }),
    );
    const [before = 0] = screens.map((screen) => screen.before);
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const started = performance.now();
    const sent = await fetch(`${at}/votes/${vote}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ choice: 'c2' }),
    });
    expect(sent.status).toBe(303);
    const seen = await Promise.all(screens.map(({ until }) => until((count) => count > before)));
    expect(seen).toEqual([1, 2, 3, 4].map(() => before + 1));
    // A process that nobody tells would find out by itself after five seconds.
    expect(performance.now() - started).toBeLessThan(4000);
    await Promise.all(screens.map(({ reader }) => reader?.cancel()));
  });

  it('are two again after one was killed, the one with the jobs too', async () => {
    const [first = 0] = childrenOf(server.child.pid).sort((a, b) => a - b);
    process.kill(first, 'SIGKILL');
    await untilAnswering('3');
    expect(childrenOf(server.child.pid)).toHaveLength(2);
    expect(childrenOf(server.child.pid)).not.toContain(first);
  });

  it('stop together, politely', async () => {
    await server.kill('SIGTERM');
    expect(server.child.exitCode).toBe(0);
    expect(childrenOf(server.child.pid)).toEqual([]);
  });
});
