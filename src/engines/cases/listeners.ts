import { and, eq } from 'drizzle-orm';
import { findClock } from '#engines/deadlines/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import type { Listener } from '#platform/module.ts';
import { clockSubject, decisionClock, mirrorOf } from './acting/clock.ts';
import { cases } from './schema.ts';

interface Moved {
  readonly subject: { readonly type: string; readonly id: string };
  readonly kind: string;
}

/** The town's closing days changed: the day in the queues follows the clock, whatever came in between. */
async function followClock(unit: Unit, { subject, kind }: Moved): Promise<void> {
  const mine = subject.type === clockSubject('').type && kind === decisionClock;
  if (!mine || !isId(subject.id)) return;
  const clock = await findClock(unit, subject, kind);
  if (!clock) return;
  await unit.db
    .update(cases)
    .set(mirrorOf(clock))
    .where(and(eq(cases.town, unit.town), eq(cases.id, subject.id)));
}

export const listeners: readonly Listener<never>[] = [
  { event: 'deadlines.moved', name: 'cases.follow-clock', run: followClock },
];
