import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerInputKinds } from '#engines/threads/contract.ts';
import { threads } from '#engines/threads/service.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createMeeting } from './meetings/commands.ts';
import { MeetingForm } from './meetings/inputs.ts';
import { announceMeeting } from './meetings/lifecycle.ts';
import type { Sender } from './sender.ts';
import { meetings } from './service.ts';
import { SignUpForm } from './sign-ups/inputs.ts';

export const suzaka = '202070';
export const staff: Actor = { kind: 'system', name: 'test' };
export const visitor: Actor = { kind: 'visitor' };
export const sender: Sender = {
  town: { ja: '見本市', en: 'Sample City' },
  origin: 'http://town.example',
  secret: 'a secret of at least thirty-two letters',
};

/** A town with its sections, on the 1st of June 2026, that holds meetings. */
export async function openMeetings() {
  registerInputKinds([...(meetings.inputs ?? [])]);
  registerCaseTypes([...(threads.cases ?? [])]);
  registerApprovalKinds([...(meetings.approvals ?? [])]);
  registerNotificationKinds([...(threads.notifications ?? []), ...(meetings.notifications ?? [])]);
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  await addTestTowns(database, [suzaka]);
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const section = await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: {} });
    return (await findDepartmentByCode(unit, 'seisaku'))?.id ?? '';
  });
  const form = (more: Record<string, unknown> = {}) =>
    MeetingForm.parse({
      ...{ title: '井上地区の会議', summary: '話し合います。', departmentId: section },
      ...{ day: '2026-06-20', startsAt: '18:30', endsAt: '20:00', place: '公民館' },
      ...{ takesSignUps: '1', ...more },
    });
  return {
    ...{ database, clock, inTown, section, form },
    /** An announced meeting. @returns its id. */
    announced: (more: Record<string, unknown>) =>
      inTown(async (unit) => {
        const id = await createMeeting(unit, staff, form(more));
        await announceMeeting(unit, staff, id);
        return id;
      }),
  };
}

export const person = (name: string, more: Record<string, unknown> = {}) =>
  SignUpForm.parse({
    ...{ name, email: `${name}@example.jp`, key: `key-of-${name}` },
    ...more,
  });
