import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { floorRules } from './floor-rules.ts';
import { importsOf, projectFolder, readSources } from './sources.ts';

/** The engines in the order of `src/app/services.ts`, as folder names. */
export function enginesInOrder(source: string): string[] {
  const list = source.match(/export const engines\b[^=]*=\s*\[([^\]]*)\]/)?.[1] ?? '';
  const imports = source.matchAll(/import \{ (\w+) \} from '#engines\/([\w-]+)\/service\.ts'/g);
  const folders = new Map([...imports].map(([, name, folder]) => [name, folder]));
  return list.split(',').flatMap((name) => folders.get(name.trim()) ?? []);
}

/**
 * A copy of the tree in which each file is nothing but its imports. dependency-cruiser cannot read
 * our files itself: TypeScript 7 has no API for it (it would find 0 modules and nothing wrong), and
 * its swc parser does not know JSX. It still finds where imports lead and judges them.
 */
function mirror(project: string, what: { types: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-floors-'));
  writeFileSync(join(folder, 'package.json'), readFileSync(join(projectFolder, 'package.json')));
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const source of readSources(project, 'src')) {
    const imports = importsOf(source).filter(({ typeOnly }) => what.types || !typeOnly);
    const file = join(folder, source.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, imports.map(({ from }) => `import ${JSON.stringify(from)};\n`).join(''));
  }
  return folder;
}

async function judge(
  project: string,
  forbidden: IForbiddenRuleType[],
  what: { types: boolean; within: string },
): Promise<ICruiseResult> {
  const folder = mirror(project, what);
  try {
    const { output } = await cruise([what.within], {
      baseDir: folder,
      parser: 'swc',
      preserveSymlinks: true,
      doNotFollow: { path: ['node_modules', `^(?!${what.within}/)`] },
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.js'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default'],
      },
      validate: true,
      ruleSet: { forbidden },
    });
    return output as ICruiseResult;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const noCircle: IForbiddenRuleType = {
  name: 'no-circle',
  comment: 'Files that need each other at run time belong together, or a third one is missing.',
  severity: 'error',
  from: {},
  to: { circular: true },
};

export interface Judgement {
  readonly modules: number;
  /** `rule: from -> to`, in order. */
  readonly violations: readonly string[];
}

/**
 * Checks the imports below `project/src`: the floors with types included, circles without them.
 * @param project a folder like this project's; packages and aliases are always this project's
 * @param within the folder whose imports are judged
 */
export async function judgeFloors(project: string, within = 'src'): Promise<Judgement> {
  const services = readFileSync(join(project, 'src/app/services.ts'), 'utf8');
  const floors = await judge(project, floorRules(enginesInOrder(services)), {
    types: true,
    within,
  });
  const circles = await judge(project, [noCircle], { types: false, within });
  const violations = [...floors.summary.violations, ...circles.summary.violations];
  return {
    modules: floors.modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort(),
  };
}
