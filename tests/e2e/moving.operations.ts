import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '#platform/database/embedded.ts';
import { clusterFolder } from '../../src/app/paths.ts';
import { demoPlan, start, temporary, tomoni, write } from './command-line.ts';
import { type ServerProcess, signIn } from './process.ts';
import { demoFolder } from './town.ts';

const town = '202070';
const soundLog = expect.stringMatching(/: [1-9]\d* entries checked, 0 faults/);

interface Indicator {
  readonly id: string;
  readonly value: number | null;
  readonly target: number;
}

async function indicatorsOf({ origin }: ServerProcess): Promise<Indicator[]> {
  return (await (await fetch(`${origin}/api/v1/plan/indicators`)).json()) as Indicator[];
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

  let server: ServerProcess;

  beforeAll(async () => {
    server = await start(first);
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
    await server.kill('SIGTERM');
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
    const database = await openEmbedded(second, clusterFolder);
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
