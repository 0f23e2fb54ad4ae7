import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { mayRecord, recordObservation } from '../commands.ts';
import { findObservation } from '../observations/queries.ts';
import { assertMay } from '../policy.ts';
import { inputTexts } from '../record-text.ts';
import { listTaken } from './queries.ts';
import type { FigureRow } from './table.ts';
import { rowProblems, words } from './text.ts';

type Permissions = ReadonlyMap<string, 'yours' | 'others' | 'unknown'>;

async function permissionsOf(
  unit: Unit,
  actor: Actor,
  rows: readonly FigureRow[],
): Promise<Permissions> {
  const found = new Map<string, 'yours' | 'others' | 'unknown'>();
  for (const { figure } of rows) {
    if (found.has(figure.indicator)) continue;
    try {
      const mine = await mayRecord(unit, actor, figure.indicator);
      found.set(figure.indicator, mine ? 'yours' : 'others');
    } catch (error) {
      if (!(error instanceof AppError && error.kind === 'not-found')) throw error;
      found.set(figure.indicator, 'unknown');
    }
  }
  return found;
}

/**
 * What stands against importing these rows, a sentence for each fault: unknown indicators, those of
 * other departments, days to come, days that have a figure already.
 */
export async function checkFigures(
  unit: Unit,
  actor: Actor,
  rows: readonly FigureRow[],
): Promise<Text[]> {
  assertMay(actor, 'plan.record');
  const permissions = await permissionsOf(unit, actor, rows);
  const taken = await listTaken(unit, rows);
  const today = dayInTokyo(unit.now);
  return rows.flatMap(({ row, figure: { indicator, asOf } }) => {
    const at = (column: Text, value: string, message: Text) =>
      rowProblems.at(row, column, value, message);
    const permission = permissions.get(indicator);
    if (permission === 'unknown') return [at(words.indicator, indicator, rowProblems.unknown)];
    if (permission === 'others') return [at(words.indicator, indicator, rowProblems.notYours)];
    if (asOf > today) return [at(words.asOf, asOf, inputTexts.future)];
    if (taken.has(`${indicator} ${asOf}`)) return [at(words.asOf, asOf, rowProblems.taken)];
    return [];
  });
}

/** True when this very import has been stored before: a form sent twice is one import. */
async function isRepeated(unit: Unit, key: string, rows: readonly FigureRow[]): Promise<boolean> {
  const [first] = rows;
  return (
    first !== undefined && (await findObservation(unit, { key: keyOf(key, first) })) !== undefined
  );
}

const keyOf = (key: string, { row }: FigureRow): string => `${key}:${row}`;

/**
 * Imports figures, all or none, checked in the same transaction. The same key again changes nothing.
 * @returns how many figures the import holds.
 * @throws AppError forbidden; InputError on `table` with the first fault.
 */
export async function importFigures(
  unit: Unit,
  actor: Actor,
  input: { readonly rows: readonly FigureRow[]; readonly key: string },
): Promise<number> {
  assertMay(actor, 'plan.record');
  const { rows, key } = input;
  if (await isRepeated(unit, key, rows)) return rows.length;
  const [fault] = await checkFigures(unit, actor, rows);
  if (fault) throw new InputError({ table: fault });
  for (const row of rows) {
    const figure = { ...row.figure, fileId: undefined, key: keyOf(key, row) };
    await recordObservation(unit, actor, figure, 'imported');
  }
  return rows.length;
}
