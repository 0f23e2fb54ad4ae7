import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../bin/parts/postgres.js';
import { type Clerk, runToEnd, type ServerProcess, signIn, startProcess } from './process.ts';
import { demoFolder } from './town.ts';

const folders: string[] = [];
const servers: ServerProcess[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-bad-day-'));
  folders.push(folder);
  return folder;
}

function newDemoFolder(): string {
  const folder = demoFolder();
  folders.push(folder);
  return folder;
}

async function start(env: Record<string, string>): Promise<ServerProcess> {
  const server = await startProcess(env);
  servers.push(server);
  return server;
}

afterAll(async () => {
  for (const server of servers) if (server.child.exitCode === null) server.child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const indicator = 'koho-readers';

/** A figure nobody else writes: the note names it. */
function record(clerk: Clerk, note: string, value = '88.8'): Promise<Response> {
  return clerk.post(`/staff/plan/indicators/${indicator}`, {
    value,
    asOf: '2026-06-30',
    sourceNote: note,
    key: randomUUID(),
  });
}

async function historyOf(server: ServerProcess): Promise<string> {
  let text = '';
  for (let page = 1; ; page += 1) {
    const answer = await fetch(`${server.origin}/plan/indicators/${indicator}?page=${page}`);
    const html = await answer.text();
    text += html;
    if (!html.includes(`?page=${page + 1}`)) return text;
  }
}

describe('the embedded database', () => {
  it('has everything that was acknowledged after kill -9 during writes', async () => {
    const folder = newDemoFolder();
    const server = await start({ TOMONI_DATA: folder });
    const clerk = await signIn(server, server.password());
    const acknowledged: string[] = [];
    const write = async (lane: number): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const note = `note-${lane}-${count}-end`;
        const answer = await record(clerk, note);
        if (answer.status === 303) acknowledged.push(note);
        if (acknowledged.length === 25) server.child.kill('SIGKILL');
      }
    };
    await Promise.allSettled([1, 2, 3, 4].map(write));
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);

    const again = await start({ TOMONI_DATA: folder });
    const history = await historyOf(again);
    expect(acknowledged.filter((note) => !history.includes(note))).toEqual([]);
    await again.kill('SIGTERM');
  });

  it('keeps a second process out, which says why', async () => {
    const folder = newDemoFolder();
    const first = await start({ TOMONI_DATA: folder });
    const { code, output } = await runToEnd({ TOMONI_DATA: folder, PORT: '0' });
    expect(code).toBe(1);
    expect(output).toContain(folder);
    expect(output).toContain(String(first.child.pid));
    await first.kill('SIGINT');
    expect(first.child.exitCode).toBe(0);
  });
});

describe.skipIf(!process.env.POSTGRES_BIN && process.env.CI !== 'true')('PostgreSQL', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let one: ServerProcess;
  let two: ServerProcess;
  let away = false;

  beforeAll(async () => {
    postgres = await startPostgres(process.env.POSTGRES_BIN ?? '');
    const env = { DATABASE_URL: postgres.url, TOMONI_SECRET: 'a secret of at least 32 characters' };
    one = await start({ ...env, TOMONI_DATA: newFolder() });
    two = await start({ ...env, TOMONI_DATA: newFolder(), TOMONI_JOBS: '0' });
  });
  afterAll(async () => {
    await Promise.all([one?.kill('SIGTERM'), two?.kill('SIGTERM')]);
    if (!away) await postgres?.stop();
  });

  it('lets a commit in one web process drop the page of the other within a second', async () => {
    const address = `${two.origin}/plan/indicators/${indicator}`;
    await fetch(address);
    const kept = await (await fetch(address)).text();
    expect(kept).not.toContain('fresh-from-one');
    const clerk = await signIn(one, one.password());
    expect((await record(clerk, 'fresh-from-one')).status).toBe(303);
    const committed = Date.now();
    let text = kept;
    while (!text.includes('fresh-from-one') && Date.now() - committed < 1000) {
      text = await (await fetch(address)).text();
    }
    expect(text).toContain('fresh-from-one');
  });

  it('may restart under load: answers fail politely, then come back without our restart', async () => {
    const statuses = new Set<number>();
    let loading = true;
    const load = async (): Promise<void> => {
      for (let count = 0; loading; count += 1) {
        const answer = await fetch(
          `${one.origin}/plan/policies/36?fresh=${count}-${Math.random()}`,
        );
        await answer.arrayBuffer();
        statuses.add(answer.status);
      }
    };
    const running = Promise.all([load(), load(), load(), load()]);
    await postgres.restart();
    const deadline = Date.now() + 10_000;
    let recovered = 0;
    while (recovered < 5 && Date.now() < deadline) {
      const answer = await fetch(`${one.origin}/readyz`);
      await answer.arrayBuffer();
      recovered = answer.status === 200 ? recovered + 1 : 0;
    }
    loading = false;
    await running;
    expect(recovered).toBe(5);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    const clerk = await signIn(one, one.password());
    expect((await record(clerk, 'after-restart')).status).toBe(303);
    expect(one.child.exitCode).toBe(null);
  });

  it('may be away: pages say so with 503, the process is alive, nothing is lost', async () => {
    await postgres.stop();
    away = true;
    const [health, ready] = await Promise.all([
      fetch(`${two.origin}/healthz`),
      fetch(`${two.origin}/readyz`),
    ]);
    expect([health.status, ready.status]).toEqual([200, 503]);
    const sheet = await fetch(`${two.origin}/plan/evaluations?away=1`);
    expect(sheet.status).toBe(503);
    expect(sheet.headers.get('retry-after')).toBeTruthy();
    expect(await sheet.text()).toContain('<html');
  });
});
