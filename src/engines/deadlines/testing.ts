import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import { connectPages } from '#platform/cache/connect-pages.ts';
import { createPageCache } from '#platform/cache/page-cache.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import type { Listener } from '#platform/module.ts';
import type { Subject } from './clock/clock.ts';
import { prefecture } from './clock/testing.ts';
import { findClock, type NewClock, startClock } from './contract.ts';
import { jobs } from './jobs.ts';

export const suzaka = '202070';
export const obuse = '205419';
export const visitor: Actor = { kind: 'visitor' };
export const clerk: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 守',
  departmentIds: [],
  permissions: new Set(['deadlines.manage']),
};

interface Heard {
  readonly event: string;
  readonly subject: Subject;
}

/** A database with two towns, a calendar day that the test sets, and ears for what is announced. */
export async function openOffice() {
  const database = await testDatabase();
  const day = { today: '2026-06-01' };
  database.hooks.now = () => new Date(`${day.today}T03:00:00Z`);
  await addTestTowns(database, [suzaka, obuse]);
  const heard: Heard[] = [];
  const hear = (event: string): Listener<Omit<Heard, 'event'>> => ({
    event,
    name: 'test',
    run: async (_unit, payload) => void heard.push({ event, ...payload }),
  });
  const queue = await createQueue(database);
  await queue.register(jobs, [hear('deadlines.reminder'), hear('deadlines.moved')]);
  await connectPages(database, createPageCache({ maxBytes: 1024 }));
  const platform = { ...testPlatform(database), queue };
  const inSuzaka = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  return {
    database,
    platform,
    day,
    inSuzaka,
    drain: () => queue.drain(platform),
    /** What was announced about a subject so far. */
    heardOf: ({ id }: Subject) => heard.filter(({ subject }) => subject.id === id),
    /** A clock of 15 days that starts today. */
    start: async (options: Partial<NewClock> = {}): Promise<Subject> => {
      const subject = { type: 'cases.case', id: newId() };
      const clock = { rule: prefecture, startedOn: day.today, ...options };
      await inSuzaka((unit) => startClock(unit, visitor, subject, 'decision', clock));
      return subject;
    },
    find: (subject: Subject) => inSuzaka((unit) => findClock(unit, subject, 'decision')),
    close: async () => {
      await queue.stop();
      await database.close();
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;
