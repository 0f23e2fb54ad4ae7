import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isTest,
  lineOf,
  linesOf,
  nodesOf,
  parseSource,
  projectFolder,
  readSources,
  type Source,
} from './sources.ts';

const sources = readSources(projectFolder, 'src');

const modules = ['engines', 'services'].flatMap((floor) =>
  readdirSync(join(projectFolder, 'src', floor), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${floor}/${name}`),
);

const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe.each(modules)('%s', (module) => {
  const folder = join(projectFolder, module);

  it('says in at most 40 lines what it is', () => {
    const readme = join(folder, 'README.md');
    expect(existsSync(readme) ? lines(readme) : `${module}/README.md is missing`).toSatisfy(
      (count: unknown) => typeof count === 'number' && count <= 40,
    );
  });

  it('has a manifest or a contract', () => {
    const entry = ['service.ts', 'contract.ts'].filter((name) => existsSync(join(folder, name)));
    expect(entry).not.toEqual([]);
  });
});

/** Folders named after layers or after nothing: a noun of the field says what is inside. */
const emptyNames =
  /^(utils?|helpers?|commons?|managers?|misc|shared|lib|core|base|types|interfaces|constants|models|controllers|repositories|index)$/;

function badNames({ path }: Source): string[] {
  const inside = path.split('/').slice(2);
  return inside
    .map((part) => part.replace(/\.(tsx?|css|md)$/, ''))
    .flatMap((part) => part.split('.'))
    .filter((part) => emptyNames.test(part) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
    .map((part) => `${path}: ${part}`);
}

/** JSX is drawn in views and answered in routes; anywhere else it is a view that lost its folder. */
function strayJsx({ path }: Source): string[] {
  if (!/^src\/(engines|services)\//.test(path) || !path.endsWith('.tsx') || isTest(path)) return [];
  return /\/views\//.test(path) || /\.routes\.tsx$/.test(path) ? [] : [path];
}

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
]);

function longFunctions(source: Source): string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => functionTypes.has(node.type))
    .map((node) => ({ line: lineOf(source, node), length: linesOf(source, node) }))
    .filter(({ length }) => length > 40)
    .map(({ line, length }) => `${source.path}:${line}: ${length} lines`);
}

function exportsAll(source: Source): string[] {
  return [...nodesOf(source.tree)]
    .filter(({ type }) => type === 'ExportAllDeclaration')
    .map((node) => `${source.path}:${lineOf(source, node)}`);
}

/** Files that may look past row-level security, each with its reason. */
const acrossTowns: Readonly<Record<string, string>> = {
  'src/platform/database/database.ts': 'defines it',
  'src/platform/database/embedded.ts': 'offers it',
  'src/platform/database/server.ts': 'offers it',
};

/** Folders whose tables have no town, or whose work is for all towns at once. */
const acrossTownsFolders: Readonly<Record<string, string>> = {
  'src/platform/jobs': 'pg-boss keeps the jobs of all towns in its own tables',
  'src/platform/backup': 'a backup is of the whole installation',
  'src/platform/files/erase.ts': 'a content is gone when no town names it any more',
  'src/platform/http/jobs.ts': 'cleans up rate limits of all towns',
  'src/engines/audit/towns.ts': 'the chains of all towns are verified',
  'src/engines/organisation/towns': 'the list of towns is needed before a town is known',
  'src/engines/accounts': 'a person signs in once, whatever the town',
  'src/engines/measures/queries.ts': 'the nightly snapshot goes through all towns',
  'src/app': 'the command line and the start of the server',
};

function looksAcrossTowns({ path, bytes }: Source): string[] {
  if (isTest(path) || !bytes.includes('acrossTowns')) return [];
  const allowed = [...Object.keys(acrossTowns), ...Object.keys(acrossTownsFolders)];
  return allowed.some((start) => path === start || path.startsWith(`${start}/`)) ? [] : [path];
}

const product = sources.filter(({ path }) => !isTest(path));

describe('the source', () => {
  it('keeps files under 300 lines', () => {
    const long = sources.filter(({ path }) => lines(join(projectFolder, path)) >= 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps functions to 40 lines', () => {
    expect(product.flatMap(longFunctions)).toEqual([]);
  });

  it('names files in kebab-case after something of the field', () => {
    expect(sources.flatMap(badNames)).toEqual([]);
  });

  it('draws in views and routes only', () => {
    expect(product.flatMap(strayJsx)).toEqual([]);
  });

  it('exports by name', () => {
    expect(sources.flatMap(exportsAll)).toEqual([]);
  });

  it('looks across towns only where that is right', () => {
    expect(product.flatMap(looksAcrossTowns)).toEqual([]);
  });
});

describe('the check of the shape', () => {
  it('sees a long function, a wildcard export and a look across towns', () => {
    const body = 'console.log(1);\n'.repeat(40);
    const text = `export * from './a.ts';\nexport const f = () => {\n${body}};\nf.acrossTowns();\n`;
    const planted = parseSource('src/services/plan/planted.ts', text);
    expect(longFunctions(planted)).toEqual(['src/services/plan/planted.ts:2: 42 lines']);
    expect(exportsAll(planted)).toEqual(['src/services/plan/planted.ts:1']);
    expect(looksAcrossTowns(planted)).toEqual(['src/services/plan/planted.ts']);
  });

  it.each(['utils/date.ts', 'date-utils/helpers.ts', 'DateField.tsx', 'common.ts'])(
    'does not take %s for a name',
    (name) => {
      const path = join('src/services/plan', dirname(name), basename(name));
      expect(badNames(parseSource(path, ''))).not.toEqual([]);
    },
  );
});
