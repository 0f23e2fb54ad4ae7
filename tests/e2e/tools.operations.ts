import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoPlan, root, start, temporary, tomoni, write } from './command-line.ts';

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
