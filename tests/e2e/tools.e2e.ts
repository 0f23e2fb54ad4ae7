import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '#platform/database/embedded.ts';
import { type ServerProcess, signIn, startProcess } from './process.ts';
import { demoFolder } from './town.ts';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/server/cli.js');
const demoPlan = readFileSync(join(root, 'demo/plan/suzaka-2025.yaml'), 'utf8');
const town = '202070';
const soundLog = expect.stringMatching(/: [1-9]\d* entries checked, 0 faults/);

const temporary = mkdtempSync(join(tmpdir(), 'tomoni-tools-'));
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
async function tomoni(
  args: readonly string[],
  env: Record<string, string> = {},
  program = command,
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

async function start(data: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startProcess({ TOMONI_DATA: data, ...env });
  running.push(server);
  return server;
}

interface Indicator {
  readonly id: string;
  readonly value: number | null;
  readonly target: number;
}

async function indicatorsOf({ origin }: ServerProcess): Promise<Indicator[]> {
  return (await (await fetch(`${origin}/api/v1/plan/indicators`)).json()) as Indicator[];
}

/** A file that the command line may be given. */
function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(temporary, name), content);
  return name;
}

describe('a town that moves to another machine', () => {
  const first = demoFolder();
  const second = join(temporary, 'second');
  const atFirst = { TOMONI_DATA: first };
  const atSecond = { TOMONI_DATA: second };
  const archive = join(temporary, 'town.tar.gz');

  afterAll(() => rmSync(first, { recursive: true, force: true }));
  let before: Indicator[];
  let password: string;

  beforeAll(async () => {
    const server = await start(first);
    password = server.password();
    before = await indicatorsOf(server);
  });

  it('is saved and exported while its server runs', async () => {
    const saved = await tomoni(['backup', archive], atFirst);
    expect(saved).toMatchObject({ code: 0, output: expect.stringMatching(/rows: [1-9]\d*/) });
    const exported = await tomoni(['export', 'export'], atFirst);
    expect(exported.code).toBe(0);
    const folder = join(temporary, 'export');
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      const content = readFileSync(join(folder, file));
      expect([file, createHash('sha256').update(content).digest('hex')]).toEqual([file, sum]);
    }
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((entry) => entry.isFile())).toHaveLength(sums.length + 1);
    expect((await tomoni(['export', 'export'], atFirst)).output).toContain('is not empty');
    const offline = await tomoni(['audit', 'verify', '--file', 'export/audit_entries.csv']);
    expect(offline).toMatchObject({ code: 0, output: soundLog });
    await Promise.all(running.map((server) => server.kill('SIGTERM')));
  });

  it('has the same figures and the same doors there', async () => {
    expect((await tomoni(['restore', archive], atSecond)).code).toBe(0);
    const server = await start(second);
    expect(await indicatorsOf(server)).toEqual(before);
    await signIn(server, password);
    await server.kill('SIGTERM');
  });

  it('is not poured into one that is there already', async () => {
    const { code, output } = await tomoni(['restore', archive], atSecond);
    expect(code).toBe(1);
    expect(output).toContain('The database is not empty');
    expect(output).not.toContain('    at ');
  });

  it('keeps its old figures when a revised plan comes', async () => {
    const revised = write('revised.yaml', demoPlan.replace('target: 90.0', 'target: 95.5'));
    const { code, output } = await tomoni(['plan', 'import', revised], atSecond);
    expect([code, output]).toEqual([0, expect.stringContaining('revision 2')]);
    const again = await tomoni(['plan', 'import', revised], atSecond);
    expect(again.output).toContain('The plan in force says the same.');
    const server = await start(second);
    const after = await indicatorsOf(server);
    expect(after.map(({ id, value }) => [id, value])).toEqual(
      before.map(({ id, value }) => [id, value]),
    );
    expect(after.find(({ id }) => id === 'koho-readers')?.target).toBe(95.5);
    await server.kill('SIGTERM');
  });

  it('can prove its log, and names an entry that somebody changed', async () => {
    const sound = await tomoni(['audit', 'verify'], atSecond);
    expect(sound).toMatchObject({ code: 0, output: soundLog });
    const database = await openEmbedded(second);
    const tampered = await database.pool.query<{ id: string }>(
      `UPDATE audit_entries SET action = 'plan.admired' WHERE town = $1 AND seq = 3 RETURNING id`,
      [town],
    );
    await database.close();
    const { code, output } = await tomoni(['audit', 'verify'], atSecond);
    expect(code).toBe(1);
    expect(output).toContain(`${town}: `);
    expect(output).toContain(`entry 3 ${tampered.rows[0]?.id}`);
    expect(output).toContain(', 1 faults');
  });
});

describe('a plan file', () => {
  it.each([
    ['a duplicate id', 'id: sns-followers', 'id: koho-readers', 'koho-readers'],
    ['an unknown direction', 'direction: keep', 'direction: sideways', 'sideways'],
    ['a target that is no figure', 'target: 10000,', 'target: たくさん,', 'たくさん'],
  ])('with %s is refused with line, column and value', async (name, from, to, value) => {
    const broken = demoPlan.replace(from, to);
    const place = demoPlan.slice(0, demoPlan.indexOf(from) + to.indexOf(value)).split('\n');
    const file = write(`${name}.yaml`, broken);
    const { code, output } = await tomoni(['plan', 'check', file]);
    expect(code).toBe(1);
    expect(output).toContain(`line ${place.length}, column ${(place.at(-1)?.length ?? 0) + 1}`);
    expect(output).toContain(`${place.length}行目`);
    expect(output).toContain(`(value: ${value})`);
    expect(output).toContain('nothing was stored');
  });

  it('in Shift_JIS is refused by its name', async () => {
    // 須坂市 as the town hall's old editor saves it.
    const bytes = [0x90, 0x7b, 0x8d, 0xe2, 0x8e, 0x73];
    const file = write('sjis.yaml', Buffer.from([...Buffer.from('name: '), ...bytes]));
    const { code, output } = await tomoni(['plan', 'check', file]);
    expect(code).toBe(1);
    expect(output).toContain('Shift_JIS');
    expect(output).toContain('line 1, column 7');
  });

  it('begins with a template, whose gaps are named', async () => {
    expect((await tomoni(['plan', 'template', 'plan.xlsx'])).code).toBe(0);
    expect((await tomoni(['plan', 'template', 'plan.xlsx'])).code).toBe(1);
    const { code, output } = await tomoni(['plan', 'check', 'plan.xlsx']);
    expect(code).toBe(1);
    expect(output).toContain('シート「計画」');
    expect(output).toContain('code (municipality code) is missing');
  });
});

describe('a town from nothing', () => {
  const env = { TOMONI_DATA: join(temporary, 'obuse'), TOMONI_DEMO: '0' };
  const names = ['--name', '小布施町', '--name-en', 'Obuse', '--telephone', '026-247-3111'];
  const prefecture = ['--prefecture', '長野県', '--prefecture-en', 'Nagano'];
  const add = ['town', 'add', '205419', ...names, ...prefecture];

  it('is added, gets its first member of staff, and opens', async () => {
    const wrong = await tomoni(['town', 'add', '205418', ...names, ...prefecture], env);
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('check digit')]);
    const early = ['staff', 'add', 'first@example.jp', '--name', '最初 の人', '--role', 'admin'];
    const nowhere = await tomoni(early, env);
    expect([nowhere.code, nowhere.output]).toEqual([1, expect.stringContaining('tomoni town add')]);
    expect(await tomoni(add, env)).toMatchObject({ code: 0 });
    // Adding it again corrects what was mistyped.
    expect(await tomoni([...add, '--host', 'obuse.example'], env)).toMatchObject({ code: 0 });
    const { code, output } = await tomoni(early, env);
    expect(code).toBe(0);
    const link = /https?:\/\/\S+/.exec(output)?.[0] ?? '';
    const server = await start(env.TOMONI_DATA, env);
    const page = await fetch(server.origin + new URL(link).pathname);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('最初 の人')]);
    await server.kill('SIGTERM');
  });
});

describe('the command itself', () => {
  it('explains every command', async () => {
    const top = await tomoni(['--help'], {}, join(root, 'bin/tomoni.js'));
    expect(top.code).toBe(0);
    const listed = [...top.output.matchAll(/^ {2}([a-z]+) .* {2}\S/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual([
      'audit',
      'backup',
      'demo',
      'export',
      'help',
      'plan',
      'restore',
      'staff',
      'town',
      'worker',
    ]);
    const commands = ['backup', 'restore', 'export', 'worker', 'town add', 'staff add'];
    commands.push('plan check', 'plan import', 'plan template', 'demo load', 'audit verify');
    const helps = commands.map((name) => tomoni([...name.split(' '), '--help']));
    for (const [index, { code, output }] of (await Promise.all(helps)).entries()) {
      expect([code, output]).toEqual([0, expect.stringContaining(`tomoni ${commands[index]}`)]);
    }
  });

  it('starts no worker beside the embedded database', async () => {
    const { code, output } = await tomoni(['worker'], { TOMONI_DATA: join(temporary, 'unused') });
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_URL');
  });
});
