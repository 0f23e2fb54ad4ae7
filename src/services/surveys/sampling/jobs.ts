import { and, eq, lt, lte, ne } from 'drizzle-orm';
import { listTowns } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { findGraceMinutes, getSurvey } from '../questionnaires/queries.ts';
import { isOver } from '../questionnaires/rules.ts';
import { listOpenSamples } from './draws/queries.ts';
import { forgetLetters } from './letters/forget.ts';
import { forgetList } from './lists/commands.ts';
import { drawnBefore, lists, samples } from './schema.ts';

const clock: Actor = { kind: 'system', name: 'surveys' };

/** Days for which it is known that somebody was drawn: ten years, leap days included. */
const memoryDays = 3660;

/** Deletes the lists whose day has come; the day itself counts, whatever was still planned with them. */
export async function forgetDueLists(unit: Unit): Promise<void> {
  const due = await unit.db
    .select()
    .from(lists)
    .where(
      and(
        ...[eq(lists.town, unit.town), ne(lists.state, 'deleted')],
        lte(lists.deleteOn, dayInTokyo(unit.now)),
      ),
    )
    .for('update');
  for (const list of due) await forgetList(unit, clock, list, 'day');
}

/** Once a survey is over nobody is written to: to whom letters went is erased. */
export async function forgetOldLetters(unit: Unit): Promise<void> {
  const graceMinutes = await findGraceMinutes(unit);
  for (const { id, surveyId } of await listOpenSamples(unit)) {
    if (!isOver(await getSurvey(unit, surveyId), unit.now, graceMinutes)) continue;
    await forgetLetters(unit, { sampleId: id });
    await unit.db
      .update(samples)
      .set({ state: 'over' })
      .where(and(eq(samples.town, unit.town), eq(samples.id, id)));
  }
  const since = addDays(dayInTokyo(unit.now), -memoryDays);
  await unit.db
    .delete(drawnBefore)
    .where(and(eq(drawnBefore.town, unit.town), lt(drawnBefore.drawnOn, since)));
}

/** Every night, after surveys were put down as closed. */
export const forgetJob: Job = {
  name: 'surveys.forget-lists',
  cron: '25 3 * * *',
  run: async ({ database }) => {
    for (const { code } of await listTowns(database)) {
      await database.inTown(code, forgetDueLists);
      await database.inTown(code, forgetOldLetters);
    }
  },
};
