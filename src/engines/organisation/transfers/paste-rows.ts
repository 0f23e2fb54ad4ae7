import { and, eq } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import { foldCode } from '#japan/digits.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { validOn } from '../as-of.ts';
import { listDepartments } from '../departments/queries.ts';
import { authorise } from '../policy.ts';
import { staff } from '../schema.ts';
import { addTransferRows } from './commands.ts';
import { type Directory, readPasted } from './paste.ts';
import { getTransfer } from './queries.ts';

/** Departments of the day of the transfer: those that begin then may be named already. */
async function readDirectory(unit: Unit, day: string): Promise<Directory> {
  const { db, town } = unit;
  const people = await db
    .select({ id: staff.id, employeeNumber: staff.employeeNumber })
    .from(staff)
    .where(and(eq(staff.town, town), validOn(staff, dayInTokyo(unit.now))));
  const departments = await listDepartments(unit, day);
  return {
    staff: new Map(people.map(({ id, employeeNumber }) => [foldCode(employeeNumber), id])),
    departments: new Map(
      departments.flatMap(({ id, code, name }) => [
        [name.ja, id],
        [code, id],
      ]),
    ),
  };
}

function joined(errors: readonly Text[]): Text {
  return {
    ja: errors.map(({ ja }) => ja).join(' '),
    en: errors.map(({ en }) => en).join(' '),
  };
}

/**
 * Adds the rows of a pasted table to a draft, all or none.
 * @throws InputError at `table` that names every row that cannot be understood.
 */
export async function pasteRows(
  unit: Unit,
  actor: Actor,
  transferId: string,
  table: string,
): Promise<void> {
  authorise(actor, 'organisation.transfer');
  const { effectiveOn } = await getTransfer(unit, transferId);
  const pasted = readPasted(table, await readDirectory(unit, effectiveOn));
  if (!pasted.ok) throw new InputError({ table: joined(pasted.errors) });
  await addTransferRows(unit, actor, transferId, pasted.rows);
}
