import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { type Item, registerCarriers } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { addAccount } from './accounts/commands.ts';
import { AccountForm } from './accounts/inputs.ts';
import { carrier } from './carrier.ts';
import type { Credentials } from './clients/client.ts';
import { facebookServer } from './clients/facebook/server.testing.ts';
import { lineServer } from './clients/line/server.testing.ts';
import { channelServer } from './clients/server.testing.ts';
import { xServer } from './clients/x/server.testing.ts';
import { deliverName } from './deliveries/commands.ts';
import { sendDue } from './deliveries/send.ts';
import { channels } from './service.ts';

export const suzaka = '202070';
export const system: Actor = { kind: 'system', name: 'test' };

/** One pixel, served where the site would serve its images. */
const picture = () =>
  channelServer(() => ({ status: 200, headers: { 'content-type': 'image/png' }, body: {} }));

/** The demo town with a channel server of each kind, on the 1st of June 2026 at noon. */
export async function openChannels() {
  const [x, facebook, line, site] = await Promise.all([
    xServer(),
    facebookServer(),
    lineServer(),
    picture(),
  ]);
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  for (const { state } of [x, facebook]) state.now = () => clock.now.getTime();
  const jobs: { job: string; payload: object }[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async (_unit, job, payload) => void jobs.push({ job, payload });
  registerApprovalKinds(channels.approvals ?? []);
  registerCarriers([carrier]);
  registerNotificationKinds([
    ...(approvals.notifications ?? []),
    ...(channels.notifications ?? []),
  ]);
  const permissions = [...approvalPermissions, ...(channels.permissions ?? [])];
  await addTestTowns(database, [suzaka], permissions);
  const users = { editor: newId(), chief: newId(), admin: newId(), clerk: newId() };
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users });
    await loadDemoApprovals(unit);
  });
  const platform = testPlatform(database, {
    ...{ X_API_URL: x.url, FACEBOOK_API_URL: `${facebook.url}/v23.0`, LINE_API_URL: line.url },
    TOMONI_PUBLIC_URL: site.url,
  });
  const departmentId = await inTown(async (unit) => {
    const found = await findDepartmentByCode(unit, 'shimin');
    return found?.id ?? '';
  });
  const tokens: Readonly<Record<string, Credentials>> = {
    x: {
      accessToken: 'x-access',
      refreshToken: 'x-refresh',
      clientId: 'x-client',
      clientSecret: 'x-secret',
    },
    facebook: { accessToken: 'page-token' },
    line: { accessToken: 'line-token' },
  };
  const remoteIds: Readonly<Record<string, string>> = {
    x: x.state.userId,
    facebook: facebook.state.pageId,
  };
  return {
    ...{ database, platform, clock, jobs, inTown, departmentId, x, facebook, line },
    /** An account that takes every item of the department. */
    account: (kind: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const { given = tokens[kind] ?? {}, ...fields } = more;
      const form = AccountForm.parse({
        ...{ name: `見本市 ${kind}`, departmentId, remoteId: remoteIds[kind] ?? '' },
        ...{ options: ['automatic'], languages: ['ja'], ...fields },
      });
      const wanted = { kind, form, given: given as Credentials };
      return inTown((unit) => addAccount(unit, system, platform.secret, wanted));
    },
    item: (more: Partial<Item> = {}): Item => ({
      ...{ owner: 'news', id: newId(), kind: 'article', href: '/news/sample' },
      title: { ja: '夏休みの図書館の開館時間', en: 'Library hours in summer' },
      summary: { ja: '7月21日から8月31日まで、午後8時まで開館します。', en: 'Open until 8 pm.' },
      ...{ departmentId, topics: [], areas: [], ...more },
    }),
    actor: async (name: keyof typeof users) => {
      const found = await inTown((unit) => findStaffActor(unit, users[name]));
      if (!found) throw new Error(`nobody called ${name}`);
      return found;
    },
    /** Runs every account that was woken. */
    deliver: async () => {
      const woken = jobs.splice(0).filter(({ job }) => job === deliverName);
      const ids = new Set(woken.map(({ payload }) => (payload as { accountId: string }).accountId));
      for (const id of ids) await sendDue(platform, suzaka, id);
    },
    /** Lets time pass. */
    later: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    close: async () => {
      await database.close();
      await Promise.all([x, facebook, line, site].map((server) => server.close()));
    },
  };
}

export type Channels = Awaited<ReturnType<typeof openChannels>>;
