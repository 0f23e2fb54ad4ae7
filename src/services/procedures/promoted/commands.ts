import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { beginPeriod, endPeriod } from '../periods.ts';
import { assertMay } from '../policy.ts';
import { promoted } from '../schema.ts';
import { indexPromoted } from '../search.ts';
import type { PromotedInput } from './inputs.ts';
import { promotedList } from './list.ts';
import { getPromoted, knownPromoted } from './queries.ts';

/**
 * Gives a town the national list to begin with. What the town has already stays as it is, so it can be
 * loaded again when the list grew.
 *
 * @param since day from which the town is taken to perform what cities perform.
 * @returns how many procedures came in.
 * @throws AppError forbidden
 */
export async function loadPromotedList(
  unit: Unit,
  actor: Actor,
  since: IsoDate = dayInTokyo(unit.now),
): Promise<number> {
  assertMay(actor, 'procedures.promoted');
  const known = await knownPromoted(
    unit,
    promotedList.map(({ id }) => id),
  );
  const added = promotedList.filter(({ id }) => !known.has(id));
  if (added.length === 0) return 0;
  await unit.db.insert(promoted).values(
    added.map(({ performed: _performed, classes, ...rest }) => ({
      town: unit.town,
      ...rest,
      classes: [...classes],
      note: '',
    })),
  );
  for (const { id } of added.filter(({ performed }) => performed)) {
    await beginPeriod(unit, 'performed', id, since);
  }
  await recordAudit(unit, actor, {
    action: 'procedures.list-loaded',
    subject: { type: 'promoted-procedures', id: unit.town },
    details: { added: added.length },
  });
  unit.drop('procedures');
  return added.length;
}

/**
 * Corrects a procedure of the list, and says from which day on the town performs it or no longer does.
 *
 * @throws AppError forbidden, not-found, rule-violation for a day that cannot be.
 */
export async function changePromoted(
  unit: Unit,
  actor: Actor,
  id: string,
  input: PromotedInput,
): Promise<void> {
  assertMay(actor, 'procedures.promoted');
  const before = await getPromoted(unit, id);
  const { name, classes, verified, note, performed, on } = input;
  await unit.db
    .update(promoted)
    .set({ name, classes, verified, note })
    .where(and(eq(promoted.town, unit.town), eq(promoted.id, id)));
  if (performed !== before.performed) {
    const change = performed ? beginPeriod : endPeriod;
    await change(unit, 'performed', id, on);
    await indexPromoted(unit, id);
  }
  await recordAudit(unit, actor, {
    action: 'procedures.promoted-changed',
    subject: { type: 'promoted-procedure', id },
    details: { name: name.ja, performed, on },
  });
  unit.drop('procedures');
}
