import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import type { Fault, Statement } from './model.ts';
import {
  countChecked,
  countOpen,
  findResults,
  findStatement,
  listPublicFaults,
} from './queries.ts';
import {
  type Conformance,
  type CriterionRow,
  checklist,
  conformanceOf,
  type Found,
  levelOf,
} from './result.ts';
import { words } from './text.ts';

/** A fault with the name of the section that mends it. */
export interface OwnedFault extends Fault {
  readonly section?: Text;
}

/** Everything that the public page of accessibility tells. */
export interface Report {
  readonly statement: Statement;
  readonly rows: readonly CriterionRow[];
  readonly conformance: Conformance;
  readonly level: 'A' | 'AA' | undefined;
  readonly faults: readonly OwnedFault[];
  /** Pages whose content was checked by machine when they were published. */
  readonly checkedPages: number;
}

export async function withSections<F extends Fault>(
  unit: Unit,
  faults: readonly F[],
): Promise<(F & OwnedFault)[]> {
  const ids = [...new Set(faults.map(({ departmentId }) => departmentId))];
  const departments = await findDepartments(unit, ids);
  return faults.map((fault) => ({ ...fault, section: departments.get(fault.departmentId)?.name }));
}

export async function findFound(unit: Unit): Promise<Found> {
  return { open: await countOpen(unit), pages: await countChecked(unit) };
}

export async function readReport(unit: Unit): Promise<Report> {
  const statement = await findStatement(unit);
  const found = await findFound(unit);
  const rows = checklist(await findResults(unit), found);
  return {
    statement,
    rows,
    conformance: conformanceOf(rows, statement),
    level: levelOf(rows),
    faults: await withSections(unit, await listPublicFaults(unit)),
    checkedPages: found.pages,
  };
}

/** 注記: what was stated by hand and what the checks of the public pages found. */
export function noteOf({ stated, open, checked }: CriterionRow): Text {
  const found = open.errors + open.warnings > 0 ? words.openCount(open) : undefined;
  const byMachine = !found && checked ? words.nothingOpen : undefined;
  const parts = [
    stated.note ? { ja: stated.note, en: stated.note } : undefined,
    found ?? byMachine,
  ];
  const told = parts.filter((part) => part !== undefined);
  return { ja: told.map(({ ja }) => ja).join(' '), en: told.map(({ en }) => en).join(' ') };
}

/** 適用 and 結果 as the standard's forms write them. */
export function marksOf({ outcome }: CriterionRow): {
  readonly applies: string;
  readonly result: string;
} {
  if (outcome === 'not-applicable') return { applies: '－', result: '○' };
  if (outcome === 'unverified') return { applies: '', result: '' };
  return { applies: '○', result: outcome === 'met' ? '○' : '×' };
}

/** The checklist as rows of a table, the first with the names of the columns. */
export function checklistCells(rows: readonly CriterionRow[], language: Language): string[][] {
  const t = (text: Text) => say(text, language);
  const names = [
    words.columns.number,
    words.columns.name,
    words.columns.level,
    words.columns.applies,
    words.columns.result,
    words.columns.note,
  ];
  return [
    names.map(t),
    ...rows.map((row) => {
      const { applies, result } = marksOf(row);
      const unverified = t(words.outcomes.unverified);
      return [
        row.number,
        t(row.name),
        row.level,
        applies || unverified,
        result || unverified,
        t(noteOf(row)),
      ];
    }),
  ];
}
