import { deliverName, registerNotificationKinds } from '#engines/notifications/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { type Announcement, type Carrier, registerCarriers } from '#engines/publishing/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { alarmKinds } from './jma/alarm.ts';
import { jobs } from './jma/jobs.ts';
import { permissions } from './policy.ts';
import { snapshotJobs } from './snapshot/write.ts';

export const suzaka = '202070';
export const obuse = '205419';

const officer = (name: string, ...permissions: string[]): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name,
  departmentIds: [],
  permissions: new Set(permissions),
});

export const commander = officer('危機 管理', 'emergency.switch', 'emergency.report');
export const mayor = officer('市長 花子', 'emergency.switch');
export const manager = officer('設定 係', 'emergency.manage');
export const passerBy = officer('通り すがり');

/** A database with two towns and a carrier that notes what it is given. */
export async function openTownHall() {
  const database = await testDatabase();
  await addTestTowns(database, [suzaka, obuse], permissions);
  const queue = await createQueue(database);
  // Mail is not sent from here.
  const deliver = { name: deliverName, run: async () => undefined };
  await queue.register([...jobs, ...snapshotJobs, deliver], []);
  registerNotificationKinds(alarmKinds);
  const announced: Announcement[] = [];
  const post: { breaks: boolean } = { breaks: false };
  const carrier: Carrier = {
    name: 'test',
    preview: async () => [],
    carry: async () => undefined,
    announce: async (_unit, _actor, announcement) => {
      if (post.breaks) throw new Error('the post is away');
      announced.push(announcement);
      return 1;
    },
  };
  registerCarriers([carrier]);
  return {
    database,
    platform: { ...testPlatform(database), queue },
    announced,
    post,
    inTown: <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work),
    close: async () => {
      registerCarriers([]);
      registerNotificationKinds([]);
      await queue.stop();
      await database.close();
    },
  };
}

export type TownHall = Awaited<ReturnType<typeof openTownHall>>;
