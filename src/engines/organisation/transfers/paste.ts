import { foldCode } from '#japan/digits.ts';
import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { TransferRow } from './inputs.ts';
import type { TransferKind } from './rules.ts';
import { errors, kindLabels } from './text.ts';

/** What a pasted table may name. */
export interface Directory {
  readonly staff: ReadonlyMap<string, string>;
  /** Ids by Japanese name and by short name. */
  readonly departments: ReadonlyMap<string, string>;
}

export type Pasted =
  | { readonly ok: true; readonly rows: readonly TransferRow[] }
  | { readonly ok: false; readonly errors: readonly Text[] };

const kindOf = new Map(
  Object.entries(kindLabels).map(([kind, { ja }]) => [ja as string, kind as TransferKind]),
);

function readRow(
  fields: readonly string[],
  number: number,
  directory: Directory,
): TransferRow | Text {
  const [employeeNumber = '', kindName = '', departmentName = '', title = ''] = fields.map(
    (field) => field.trim(),
  );
  const staffId = directory.staff.get(foldCode(employeeNumber));
  if (!staffId) return errors.unknownStaff(number, employeeNumber);
  const kind = kindOf.get(kindName);
  if (!kind) return errors.unknownKind(number, kindName);
  if (kind === 'leave') return { staffId, kind };
  const departmentId = directory.departments.get(departmentName);
  if (!departmentId) return errors.unknownDepartment(number, departmentName);
  if (title === '' && kind !== 'release') return errors.missingPost(number);
  return { staffId, kind, departmentId, title };
}

/** Spreadsheets are often copied with their headings. */
function isHeading(fields: readonly string[]): boolean {
  return fields[0]?.trim() === '職員番号';
}

/** Reads a table from the clipboard or CSV: employee number, kind, department, title. All rows or none. */
export function readPasted(text: string, directory: Directory): Pasted {
  let table: string[][];
  try {
    table = parseDelimited(text, guessDelimiter(text));
  } catch {
    return { ok: false, errors: [errors.unreadable] };
  }
  const rows: TransferRow[] = [];
  const wrong: Text[] = [];
  table.forEach((fields, index) => {
    if (index === 0 && isHeading(fields)) return;
    const row = readRow(fields, index + 1, directory);
    if ('ja' in row) wrong.push(row);
    else rows.push(row);
  });
  return wrong.length > 0 ? { ok: false, errors: wrong } : { ok: true, rows };
}
