import type { Place, Problem, Source } from './check.ts';
import type { Path } from './content.ts';
import { fileProblems, placeTexts } from './text.ts';
import {
  challengeLayout,
  groups,
  indicatorLayout,
  initiativeLayout,
  type Layout,
  planLayout,
  policyLayout,
  policyRoleLayout,
  roleLayout,
} from './workbook-layout.ts';
import type { ReadCell, ReadRow } from './workbook-reader.ts';
import type { ReadSource } from './yaml.ts';

export type WorkbookRows = ReadonlyMap<Layout, readonly ReadRow[]>;

type Raw = Record<string, unknown>;
type Cells = Map<string, ReadCell>;

const keyOf = (path: Path) => path.join('/');

/** Values of a row under their keys; remembers which cell each came from. */
function take(cells: Cells, path: Path, row: ReadRow, keys: readonly string[]): Raw {
  const entries = keys.flatMap((key): [string, unknown][] => {
    const cell = row[key];
    if (!cell) return [];
    cells.set(keyOf([...path, key]), cell);
    return [[key, cell.value]];
  });
  const first = Object.values(row)[0];
  if (first) cells.set(keyOf(path), first);
  return Object.fromEntries(entries);
}

/** Gives parts of a row other names, as the sheet of policies does for basic policies. */
function renamed(row: ReadRow, names: Readonly<Record<string, string>>): ReadRow {
  return Object.fromEntries(
    Object.entries(names).flatMap(([from, to]) => (row[from] ? [[to, row[from]]] : [])),
  );
}

interface Building {
  readonly cells: Cells;
  readonly problems: Problem[];
  readonly basicPolicies: Raw[];
  /** Policies by number as written, with their address. */
  readonly policies: Map<string, { readonly raw: Raw; readonly path: Path }>;
}

/** Rows of other sheets name their policy by its number, so it must be one policy's only. */
function duplicateOf(cells: Cells, earlier: Path, row: ReadRow): Problem {
  const { place, written = '' } = row.number ?? {};
  const first = cells.get(keyOf([...earlier, 'number']))?.place;
  const where = placeTexts.cell(first?.sheet ?? '', first?.cell ?? '');
  const message = {
    ja: fileProblems.duplicate('number', written, where.ja).ja,
    en: fileProblems.duplicate('number', written, where.en).en,
  };
  return { ...(place ?? { line: 1, column: 1 }), value: written, message };
}

function addPolicies(building: Building, rows: readonly ReadRow[]): void {
  const { cells, basicPolicies, policies } = building;
  const places = new Map<string, number>();
  for (const row of rows) {
    const number = String(row.basicNumber?.value ?? '');
    const index = places.get(number) ?? basicPolicies.length;
    const path: Path = ['basicPolicies', index];
    if (!places.has(number)) {
      places.set(number, index);
      const names = { basicNumber: 'number', basicName: 'name', basicNameEn: 'nameEn' };
      const basic = take(cells, path, renamed(row, names), Object.values(names));
      basicPolicies.push({ ...basic, policies: [] });
    }
    const members = basicPolicies[index]?.policies as Raw[];
    const policyPath = [...path, 'policies', members.length];
    const raw: Raw = {
      ...take(cells, policyPath, row, ['number', 'name', 'nameEn', 'departments']),
      outcomes: [],
      processes: [],
      initiatives: [],
      roles: [],
    };
    members.push(raw);
    const name = String(row.number?.value ?? '');
    const earlier = policies.get(name);
    if (earlier) building.problems.push(duplicateOf(cells, earlier.path, row));
    else policies.set(name, { raw, path: policyPath });
  }
}

function problemAt(cell: ReadCell | undefined, row: ReadRow, message: Problem['message']): Problem {
  const place: Place = (cell ?? Object.values(row)[0])?.place ?? { line: 1, column: 1 };
  return { ...place, value: cell?.written ?? '', message };
}

/** Puts a row of another sheet under the policy that it names. */
function addToPolicy(
  building: Building,
  row: ReadRow,
  list: string,
  keys: readonly string[],
): void {
  const owner = building.policies.get(String(row.policy?.value ?? ''));
  if (!owner) {
    const message = fileProblems.noParent(row.policy?.written ?? '');
    building.problems.push(problemAt(row.policy, row, message));
    return;
  }
  const members = owner.raw[list] as Raw[];
  members.push(take(building.cells, [...owner.path, list, members.length], row, keys));
}

const indicatorKeys = indicatorLayout.columns
  .map(({ key }) => key)
  .filter((key) => key !== 'policy' && key !== 'group');

function addIndicators(building: Building, rows: readonly ReadRow[]): void {
  for (const row of rows) {
    const list = Object.entries(groups).find(([group]) => group === row.group?.value)?.[1];
    if (!list) {
      const message = fileProblems.notOneOf('kind', Object.keys(groups));
      building.problems.push(problemAt(row.group, row, message));
      continue;
    }
    addToPolicy(building, row, list, indicatorKeys);
  }
  for (const { raw } of building.policies.values()) {
    for (const indicator of [...(raw.outcomes as Raw[]), ...(raw.processes as Raw[])]) {
      // An index has no unit, and an empty cell cannot say so otherwise.
      indicator.unit ??= '';
    }
  }
}

function planOf(cells: Cells, row: ReadRow): Raw {
  const goalNames = { goalNumber: 'number', goalName: 'name', goalNameEn: 'nameEn' };
  return {
    municipality: take(cells, ['municipality'], row, ['code', 'name', 'nameEn', 'prefecture']),
    period: take(cells, ['period'], row, ['from', 'to', 'baselineYear', 'targetYear']),
    goal: take(cells, ['goal'], renamed(row, goalNames), Object.values(goalNames)),
  };
}

function sourceOf(raw: Raw, cells: Cells): Source {
  const nearest = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const cell = cells.get(keyOf(path.slice(0, length)));
      if (cell) return cell.place;
    }
    return { sheet: planLayout.sheet, cell: 'A1', line: 1, column: 1 };
  };
  return {
    raw,
    locate: nearest,
    locateKey: (path, key) => nearest([...path, key]),
    written: (path) => cells.get(keyOf(path))?.written ?? '',
  };
}

/** Puts the rows of all sheets together as the content of a plan file. */
export function sourceOfRows(rows: WorkbookRows): ReadSource {
  const sheet = (layout: Layout) => rows.get(layout) ?? [];
  const building: Building = {
    cells: new Map(),
    problems: [],
    basicPolicies: [],
    policies: new Map(),
  };
  const { cells, problems, basicPolicies } = building;
  const { goal, ...head } = planOf(cells, sheet(planLayout)[0] ?? {});
  addPolicies(building, sheet(policyLayout));
  addIndicators(building, sheet(indicatorLayout));
  for (const row of sheet(initiativeLayout)) {
    addToPolicy(building, row, 'initiatives', ['name', 'department', 'items']);
  }
  for (const row of sheet(policyRoleLayout)) {
    addToPolicy(building, row, 'roles', ['who', 'whoEn', 'does', 'doesEn', 'sample']);
  }
  if (problems.length > 0) return { ok: false, problems };
  const challenges = sheet(challengeLayout).map((row, index) =>
    take(cells, ['goal', 'challenges', index], row, ['kind', 'kindEn', 'texts']),
  );
  const roles = sheet(roleLayout).map((row, index) =>
    take(cells, ['roles', index], row, ['who', 'whoEn']),
  );
  const raw = { ...head, goal: { ...(goal as Raw), challenges }, basicPolicies, roles };
  return { ok: true, source: sourceOf(raw, cells) };
}
