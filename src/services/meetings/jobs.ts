import { recordAudit } from '#engines/audit/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { endMeeting } from './meetings/lifecycle.ts';
import { listComing } from './meetings/queries.ts';
import { isOver } from './meetings/rules.ts';
import { dailyName, meetingType, midnightName, pageTopic } from './model.ts';
import { type Sender, senderIn } from './sender.ts';
import { erasePeople, noteReminded } from './sign-ups/commands.ts';
import { listToRemind, listWithPersonalData } from './sign-ups/queries.ts';
import { tell } from './sign-ups/tell.ts';
import { clockName } from './text.ts';

const clock: Actor = { kind: 'system', name: clockName.ja };

/** Tells those who come tomorrow, once. @returns how many. */
export async function remind(unit: Unit, sender: Sender): Promise<number> {
  const people = await listToRemind(unit, addDays(dayInTokyo(unit.now), 1));
  for (const { signUp, meeting } of people) {
    await tell(unit, meeting, signUp, sender, { kind: 'reminder' });
    await noteReminded(unit, signUp.id);
  }
  return people.length;
}

/** Deletes who signed up, where the days of the meeting's setting are over. @returns of how many. */
export async function forget(unit: Unit): Promise<number> {
  const today = dayInTokyo(unit.now);
  let erased = 0;
  for (const { id, day, keepDays } of await listWithPersonalData(unit, today)) {
    if (!isOver(day, keepDays, today)) continue;
    const count = await erasePeople(unit, id);
    erased += count;
    const subject = { type: meetingType, id };
    await recordAudit(unit, clock, { action: 'meetings.erased', subject, details: { count } });
  }
  return erased;
}

/** A meeting whose day is over has ended, also when nobody pressed the button. */
export async function endForgotten(unit: Unit): Promise<void> {
  const until = addDays(dayInTokyo(unit.now), -1);
  for (const { id } of await listComing(unit, { states: ['announced', 'running'], until })) {
    await endMeeting(unit, clock, id);
  }
}

async function runDay({ database, ...platform }: Platform, town: string): Promise<void> {
  await database.inTown(town, endForgotten);
  await database.inTown(town, async (unit) => {
    await remind(unit, await senderIn(platform, unit));
  });
  await database.inTown(town, forget);
}

export const jobs: readonly Job<never>[] = [
  {
    // After office hours began, so that nobody is woken; each step finds nothing to do a second time.
    name: dailyName,
    cron: '0 9 * * *',
    run: async (platform) => {
      for (const { code } of await listTowns(platform.database)) await runDay(platform, code);
    },
  } satisfies Job,
  {
    // Pages say until when one can sign up, and what is overdue.
    name: midnightName,
    cron: '0 0 * * *',
    run: async ({ database }) => {
      for (const { code } of await listTowns(database)) {
        await database.inTown(code, async (unit) => unit.drop(pageTopic));
      }
    },
  } satisfies Job,
];
