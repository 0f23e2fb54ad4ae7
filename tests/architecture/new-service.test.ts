import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, run } from '../../bin/parts/command.js';
import { judgeFloors } from './floors.ts';
import { projectFolder } from './sources.ts';

const name = 'lost-property';

const copied = [
  ...[
    'bin',
    'migrations',
    'src',
    'tests/architecture',
    'tests/before-each-file.ts',
    'tests/databases.ts',
  ],
  ...['biome.json', 'drizzle.config.ts', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'vitest.config.ts', '.gitignore'],
];

describe('a new service', { timeout: 300_000 }, () => {
  let folder: string;
  let made: CommandResult;
  const inCopy = (command: string, ...args: string[]): Promise<CommandResult> =>
    run(command, args, { cwd: folder, output: 'keep', env: { TEST_DATABASE_URL: undefined } });
  const tool = (bin: string, ...args: string[]): Promise<CommandResult> =>
    inCopy(join('node_modules/.bin', bin), ...args);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoni-new-service-'));
    for (const path of copied) {
      cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
    made = await inCopy(process.execPath, 'bin/new-service.js', name, '落とし物');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made, registered and migrated by one command', () => {
    expect(made.code, made.output).toBe(0);
    const services = readFileSync(join(folder, 'src/app/services.ts'), 'utf8');
    expect(services).toMatch(/services\b[^=]*= \[[^\]]*lostProperty,?\s*\]/);
    const journal = readFileSync(join(folder, 'migrations/meta/_journal.json'), 'utf8');
    expect(journal).toContain(`add-${name}`);
  });

  it('passes lint and types as it stands', async () => {
    const lint = await tool('biome', 'check', `src/services/${name}`);
    expect(lint.code, lint.output).toBe(0);
    // Its own files and what they need: the tree as a whole has a check of its own.
    const project = { extends: './tsconfig.json', include: [`src/services/${name}`] };
    writeFileSync(join(folder, 'tsconfig.service.json'), JSON.stringify(project));
    const types = await tool('tsc', '--noEmit', '--project', 'tsconfig.service.json');
    expect(types.output.split('\n').filter((line) => line.includes(name))).toEqual([]);
  });

  it('passes its own tests and those of the architecture', async () => {
    const { modules, violations } = await judgeFloors(folder, `src/services/${name}`);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(10);
    const architecture = ['guarded-routes', 'module-shape', 'text', 'town-tables'];
    const files = architecture.map((file) => `tests/architecture/${file}`);
    const tests = await tool('vitest', 'run', `src/services/${name}`, ...files);
    expect(tests.code, tests.output).toBe(0);
  });

  it('is refused under a name that is taken or is none', async () => {
    for (const bad of [name, 'audit', 'Lost Property']) {
      const again = await inCopy(process.execPath, 'bin/new-service.js', bad);
      expect([bad, again.code]).toEqual([bad, 1]);
    }
  });
});
