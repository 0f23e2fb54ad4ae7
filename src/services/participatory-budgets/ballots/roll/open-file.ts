import { createHash } from 'node:crypto';
import { isMyNumber } from '#japan/my-number.ts';
import { InputError } from '#platform/errors.ts';
import { fileCells } from '#platform/table-file.ts';
import { mapColumns, neededColumns } from './columns.ts';
import type { NewRoll } from './commands.ts';
import { type Fault, type RollRules, readRoll } from './read-roll.ts';
import { columnTexts, rollFaults } from './text.ts';

/** Bytes of the largest file; 60,000 residents take 6 to 9 million. */
export const largestRoll = 20 * 1024 * 1024;
const mostRows = 200_000;
const mostColumns = 60;

export type OpenedRoll =
  | { readonly ok: true; readonly roll: Pick<NewRoll, 'voters' | 'tooYoung' | 'digest'> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the file of a roll: all of its rows, or what is wrong in them.
 * @throws InputError for a file that is none, without rows or columns, or with My Number
 */
export async function openRoll(
  content: Uint8Array,
  rules: Pick<RollRules, 'on' | 'minimumAge'>,
): Promise<OpenedRoll> {
  const cells = await fileCells(content, { rows: mostRows + 2, columns: mostColumns });
  if (!cells) throw new InputError({ file: rollFaults.unreadable });
  const [heading = [], ...rows] = cells;
  if (rows.length === 0) throw new InputError({ file: rollFaults.empty });
  if (rows.length > mostRows) throw new InputError({ file: rollFaults.tooMany(mostRows) });
  if (heading.some(isMyNumber)) throw new InputError({ file: rollFaults.myNumber });
  const columns = mapColumns(heading);
  const missing = neededColumns.filter((column) => columns[column] === undefined);
  if (missing.length > 0) {
    const names = missing.map((column) => columnTexts[column]);
    throw new InputError({ file: rollFaults.columns(names) });
  }
  const { voters, tooYoung, faults } = readRoll(rows, {
    ...{ ...rules, columns, width: heading.length },
  });
  if (faults.length > 0) return { ok: false, faults };
  const digest = createHash('sha256').update(content).digest('hex');
  return { ok: true, roll: { voters, tooYoung, digest } };
}
