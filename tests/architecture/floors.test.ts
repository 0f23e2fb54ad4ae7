import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginesInOrder, type Judgement, judgeFloors } from './floors.ts';
import { projectFolder } from './sources.ts';

// Reads every module of the program: half a minute on a busy machine.
describe('the tree', { timeout: 300_000 }, () => {
  it('keeps to the floors', async () => {
    const { modules, violations } = await judgeFloors(projectFolder);
    expect(violations).toEqual([]);
    // A reader that understands nothing finds nothing wrong.
    expect(modules).toBeGreaterThan(50);
  });

  it('lists every engine in an order', () => {
    const services = readFileSync(join(projectFolder, 'src/app/services.ts'), 'utf8');
    expect(enginesInOrder(services).length).toBeGreaterThanOrEqual(4);
  });
});

const services = `
import { audit } from '#engines/audit/service.ts';
import { measures } from '#engines/measures/service.ts';
import { plan } from '#services/plan/service.ts';
export const engines: readonly ServiceManifest[] = [audit, measures];
`;

/** A file, what it imports, and the rule that must notice. */
const planted: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/platform/a.ts', '#engines/audit/contract.ts', 'platform-is-the-ground'],
  ['src/platform/b.ts', '#japan/era.ts', 'platform-is-the-ground'],
  ['src/japan/a.ts', '#platform/ids.ts', 'japan-is-pure'],
  ['src/japan/b.ts', 'node:fs', 'japan-is-pure'],
  ['src/ui/a.tsx', '#engines/audit/contract.ts', 'ui-draws-from-props'],
  ['src/ui/b.tsx', '#platform/database/database.ts', 'ui-reads-nothing'],
  ['src/engines/audit/a.ts', '#services/plan/rules.ts', 'engines-below-services'],
  ['src/engines/measures/a.ts', '#engines/audit/queries.ts', 'engines-call-contracts'],
  ['src/engines/audit/b.ts', '#engines/measures/contract.ts', 'engine-order-audit'],
  ['src/engines/manifest.ts', './audit/queries.ts', 'manifest-knows-contracts-only'],
  ['src/services/plan/a.ts', '#services/news/rules.ts', 'no-service-knows-another'],
  ['src/services/plan/b.ts', '../news/rules.ts', 'no-service-knows-another'],
  ['src/services/plan/c.tsx', '#engines/audit/queries.ts', 'services-call-contracts'],
  ['src/services/plan/d.ts', '#app/services.ts', 'services-below-app'],
  ['src/main.ts', '#services/plan/rules.ts', 'starters-know-app-only'],
  ['src/services/plan/e.ts', './map.client.ts', 'browser-code-is-an-island'],
  ['src/services/plan/map.client.ts', './rules.ts', 'browser-code-stays-in-the-browser'],
  ['src/services/plan/f.ts', './testing.ts', 'testing-is-for-tests'],
  ['src/services/plan/g.ts', 'vitest', 'no-tools-in-the-product'],
  ['src/services/plan/h.ts', './nowhere.ts', 'everything-resolves'],
  ['src/services/plan/i.ts', './j.ts', 'no-circle'],
];

const innocent: Readonly<Record<string, string>> = {
  'src/app/services.ts': services,
  'src/platform/ids.ts': '',
  'src/platform/database/database.ts': '',
  'src/japan/era.ts': '',
  'src/engines/audit/contract.ts': '',
  'src/engines/audit/queries.ts': '',
  'src/engines/audit/service.ts': '',
  'src/engines/measures/contract.ts': `import type { Entry } from '#engines/audit/contract.ts';`,
  'src/engines/measures/service.ts': '',
  'src/services/plan/service.ts': `import { compute } from '#engines/measures/contract.ts';`,
  // Types may go round: they are gone when the program runs.
  'src/services/plan/rules.ts': `import type { Row } from './queries.ts';`,
  'src/services/plan/queries.ts': `import { check } from './rules.ts';`,
  'src/services/plan/testing.ts': `import { it } from 'vitest';`,
  'src/services/news/rules.ts': '',
  'src/services/plan/j.ts': `import { x } from './i.ts';`,
};

describe('the check of the floors', () => {
  let folder: string;
  let judgement: Judgement;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoni-planted-'));
    const files = { ...innocent };
    for (const [file, imported] of planted) {
      const use = file.endsWith('x') ? 'export const A = () => <><p>a</p></>;' : '';
      files[file] = `import { x } from '${imported}';\n${use}`;
    }
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    judgement = await judgeFloors(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('sees %s import %s: %s', (file, _imported, rule) => {
    expect(judgement.violations.some((line) => line.startsWith(`${rule}: ${file} `))).toBe(true);
  });

  it('finds fault with nothing else', () => {
    const culprits = new Set(planted.map(([file]) => file));
    const others = judgement.violations.filter(
      (line) => !culprits.has(line.split(': ')[1]?.split(' -> ')[0] ?? ''),
    );
    expect(others).toEqual([]);
  });
});
