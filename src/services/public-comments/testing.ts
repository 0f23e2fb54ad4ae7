import { Hono } from 'hono';
import { findApproval, registerApprovalKinds, stampDraft } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerHopKinds, registerInputKinds } from '#engines/threads/contract.ts';
import { threads } from '#engines/threads/service.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { CallForm } from './calls/inputs.ts';
import type { SubmissionForm } from './comments/inputs.ts';
import { subjectOf } from './model.ts';
import { commentDatasets } from './results/datasets.ts';
import { publicComments } from './service.ts';

export const suzaka = '202070';
export const visitor: Actor = { kind: 'visitor' };
const users = ['mayor', 'planner', 'clerk', 'chief', 'finance'] as const;

function register(): void {
  registerInputKinds([...(publicComments.inputs ?? [])]);
  registerHopKinds([...(threads.hops ?? []), ...(publicComments.hops ?? [])]);
  registerCaseTypes([...(threads.cases ?? [])]);
  registerApprovalKinds([...(publicComments.approvals ?? [])]);
  registerNotificationKinds([
    ...(approvals.notifications ?? []),
    ...(threads.notifications ?? []),
    ...(publicComments.notifications ?? []),
  ]);
}

/** The demo town's people and routes, on the 1st of June 2026, with its pages. */
export async function openComments() {
  register();
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  const permissions = [...approvalPermissions, ...(threads.permissions ?? [])];
  const all = [...permissions, ...(publicComments.permissions ?? [])];
  await addTestTowns(database, [suzaka], all);
  const ids = Object.fromEntries(users.map((name) => [name, newId()]));
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const section = await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: ids });
    await loadDemoApprovals(unit);
    return (await findDepartmentByCode(unit, 'shimin'))?.id ?? '';
  });
  const actor = async (name: (typeof users)[number]): Promise<StaffActor> => {
    const found = await inTown((unit) => findStaffActor(unit, ids[name] ?? ''));
    if (!found) throw new Error(`nobody called ${name}`);
    return found;
  };
  const chief = await actor('chief');
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  return {
    ...{ database, clock, inTown, section, platform, chief, clerk: await actor('clerk') },
    finance: await actor('finance'),
    ...pagesOf(platform),
    form: (more: Record<string, unknown> = {}) => formOf(section, more),
    /** The last stamp on what was put before the approvers about a call. */
    stamp: (id: string, kind: string) =>
      inTown(async (unit) => {
        const approval = await findApproval(unit, subjectOf(id), kind);
        const [step] = approval?.steps ?? [];
        await stampDraft(unit, chief, { draftId: approval?.id ?? '', stepId: step?.id ?? '' });
      }),
    /** What the job does after the commit: masks, and judges by rules. */
    check: async (id: string): Promise<void> => {
      const job = threads.jobs?.find(({ name }) => name === 'threads.check');
      await job?.run(platform, { town: suzaka, id } as never);
    },
  };
}

function formOf(departmentId: string, more: Record<string, unknown>): CallForm {
  return CallForm.parse({
    ...{ slug: 'shishin', title: '協働の指針（案）', outline: '指針を改めます。', departmentId },
    ...{ html: '<p>10年ぶりに改めます。</p>', draftHtml: '', sections: '第1章 目的\n第2章 役割' },
    ...{ opensOn: '2026-06-01', closesOn: '2026-06-30', eligible: 'どなたでも' },
    ...{ ways: ['web', 'post'], sendTo: '見本市役所 市民課', asksName: 'optional' },
    ...{ asksAddress: 'optional', ...more },
  });
}

/** The service's pages, public and on the desk, for whoever `who` is. */
function pagesOf(platform: Platform) {
  const who: { actor: Actor } = { actor: visitor };
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', who.actor);
    await next();
  });
  for (const module of [publicComments, threads]) {
    if (module.routes?.public) routes.route('/', module.routes.public);
    if (module.routes?.staff) routes.route('/staff', module.routes.staff);
  }
  const app = testApp(platform, routes);
  const origin = 'http://town.example';
  return {
    who,
    ask: (path: string, headers: Record<string, string> = {}) =>
      app.request(`${origin}${path}`, { headers }),
    send: (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          ...{ Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...headers },
        },
      }),
  };
}

export const said = (
  key: string,
  texts: readonly string[],
  more: Partial<SubmissionForm> = {},
): SubmissionForm => ({
  ...{ name: '', address: '', email: '', key: `key-of-${key}` },
  comments: texts.map((text) => ({ id: '', section: '第1章 目的', place: '', text })),
  ...more,
});

/** What the open data set of answers holds. */
export async function openedRows(unit: Unit) {
  const [, answers] = await commentDatasets.list(unit);
  return answers?.rows(unit, { limit: 1000 });
}
