import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import { InputError } from '#platform/errors.ts';
import { checkInput, type FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { NewRedirect } from './inputs.ts';
import { staffWords } from './text.ts';

const mostRows = 10_000;

function split(table: string): string[][] {
  try {
    return parseDelimited(table.trim(), guessDelimiter(table));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError({ table: staffWords.errors.quotes });
    throw error;
  }
}

/** A first line whose first cell is no address names the columns. */
function isHeading([source = '']: readonly string[]): boolean {
  return !source.trim().startsWith('/');
}

function firstFault(row: number, cells: readonly string[], errors: FieldErrors): Text {
  const [column, value] = errors.source
    ? [staffWords.source, cells[0] ?? '']
    : errors.target
      ? [staffWords.target, cells[1] ?? '']
      : [staffWords.note, cells[2] ?? ''];
  const [why = staffWords.errors.source] = Object.values(errors);
  return staffWords.errors.row(row, column, value.slice(0, 80), why);
}

/**
 * Rows of old address, address now, note.
 * @throws InputError at `table` that names row, column and value of the first fault.
 */
export function readRedirectTable(table: string): readonly NewRedirect[] {
  const rows = split(table);
  const skipped = rows[0] && isHeading(rows[0]) && rows.length > 1 ? 1 : 0;
  if (rows.length - skipped > mostRows) throw new InputError({ table: staffWords.errors.tooMany });
  if (rows.length === skipped) throw new InputError({ table: staffWords.errors.empty });
  return rows.slice(skipped).map((cells, index) => {
    const [source = '', target = '', note = ''] = cells.map((cell) => cell.trim());
    const input = { source, target, note };
    const checked = checkInput(NewRedirect, input);
    if (!checked.ok) {
      throw new InputError({ table: firstFault(index + skipped + 1, cells, checked.errors) });
    }
    return input;
  });
}
