import { Hono } from 'hono';
import { findApproval, registerApprovalKinds, stampDraft } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerHopKinds, registerInputKinds } from '#engines/threads/contract.ts';
import { keepChecked } from '#engines/threads/inputs/check.ts';
import { permissions as voicePermissions } from '#engines/threads/policy.ts';
import { threads } from '#engines/threads/service.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { roundApprovalKind, roundSubject } from './model.ts';
import { permissions } from './policy.ts';
import { takeProposal } from './proposals/commands.ts';
import type { ProposalForm } from './proposals/inputs.ts';
import { findByInput } from './proposals/queries.ts';
import { announceRound, createRound, submitRound } from './rounds/commands.ts';
import { RoundForm } from './rounds/inputs.ts';
import { getRound } from './rounds/queries.ts';
import { participatoryBudgets } from './service.ts';

export const suzaka = '202070';
export const visitor: Actor = { kind: 'visitor' };
export const system: Actor = { kind: 'system', name: 'test' };
const users = ['mayor', 'planner', 'clerk', 'chief', 'finance'] as const;

function register(): void {
  registerInputKinds([...(participatoryBudgets.inputs ?? [])]);
  registerHopKinds([...(threads.hops ?? [])]);
  registerApprovalKinds([...(participatoryBudgets.approvals ?? [])]);
  const kinds = [approvals, threads].flatMap(({ notifications }) => notifications ?? []);
  registerNotificationKinds(kinds);
}

/** A round of 10 million yen: proposals in May, votes in September. */
export const roundTyped = (departmentId: string, more: Record<string, string> = {}) => ({
  ...{ slug: 'r8', title: '令和8年度', titleEn: '', titleEasy: '', description: '身近な場所を。' },
  ...{ descriptionEn: '', descriptionEasy: '', sum: '１０，０００，０００', fiscalYear: '2027' },
  ...{ proposalsFrom: '2026-05-01', proposalsUntil: '2026-05-31', votesFrom: '2026-09-01' },
  ...{ votesUntil: '2026-09-30', resultOn: '2026-10-20', deliveredUntil: '2028-03-31' },
  ...{ voteMethod: 'approval', maxChoices: '3', mayPropose: '市民', proposeMinimumAge: '0' },
  ...{ mayVote: '15歳以上の市民', voteMinimumAge: '15', departmentId, ...more },
});

export const typedProposal = (key: string, more: Partial<ProposalForm> = {}) => ({
  ...{ key: `key-of-${key}`, title: key, what: `${key}がほしいです。`, where: '駅前' },
  ...{ whom: 'みんな', roughCost: null, area: '', name: '', email: '', ...more },
});

/** The demo town's people on the 10th of May 2026, and a desk with its pages. */
export async function openRounds() {
  register();
  const database = await testDatabase();
  const clock = { now: new Date('2026-05-10T03:00:00Z') };
  const jobs: string[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async (_unit, job) => {
    jobs.push(job);
  };
  const own = [...approvalPermissions, ...voicePermissions, ...permissions];
  await addTestTowns(database, [suzaka], own);
  const ids = Object.fromEntries(users.map((name) => [name, newId()]));
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const sections = await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: ids });
    await loadDemoApprovals(unit);
    const idOf = async (code: string) => (await findDepartmentByCode(unit, code))?.id ?? '';
    return { seisaku: await idOf('seisaku'), shimin: await idOf('shimin') };
  });
  const actor = async (name: (typeof users)[number]): Promise<StaffActor> => {
    const found = await inTown((unit) => findStaffActor(unit, ids[name] ?? ''));
    if (!found) throw new Error(`nobody called ${name}`);
    return found;
  };
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  const people = { planner: await actor('planner'), clerk: await actor('clerk') };
  const chief = await actor('chief');
  return {
    ...{ database, clock, jobs, inTown, sections, platform, chief, ...people },
    ...pagesOf(platform),
    at: (day: string) => {
      clock.now = new Date(`${day}T03:00:00Z`);
    },
    /** An announced round, in its days of proposals. */
    announce: (more: Record<string, string> = {}) =>
      inTown(async (unit) => {
        const form = RoundForm.parse(roundTyped(sections.shimin, more));
        const id = await createRound(unit, system, form);
        await announceRound(unit, system, id);
        return getRound(unit, id);
      }),
    /** The last stamp on what was put before the approvers. */
    approve: (id: string) =>
      inTown(async (unit) => {
        await submitRound(unit, people.planner, id, { comment: '' });
        const approval = await findApproval(unit, roundSubject(id), roundApprovalKind);
        const [step] = approval?.steps ?? [];
        const stamp = { draftId: approval?.id ?? '', stepId: step?.id ?? '' };
        await stampDraft(unit, chief, stamp);
      }),
    /** Sends a proposal and lets everybody read it. @returns its id */
    propose: (roundId: string, key: string, more: Partial<ProposalForm> = {}, by = visitor) =>
      inTown(async (unit) => {
        const round = await getRound(unit, roundId);
        const form = typedProposal(key, more);
        const { id } = await takeProposal(unit, by, round, form);
        const shown = { shownText: form.what, shownTitle: form.title, found: [] };
        await keepChecked(unit, id, shown);
        return (await findByInput(unit, id))?.id ?? '';
      }),
  };
}
export type World = Awaited<ReturnType<typeof openRounds>>;

/** The service's pages, public and on the desk, for whoever `who` is. */
function pagesOf(platform: Platform) {
  const who: { actor: Actor } = { actor: visitor };
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', who.actor);
    await next();
  });
  const { public: open, staff } = participatoryBudgets.routes ?? {};
  if (open) routes.route('/', open);
  if (staff) routes.route('/staff', staff);
  const app = testApp(platform, routes);
  const origin = 'http://town.example';
  return {
    who,
    ask: (path: string) => app.request(`${origin}${path}`),
    /** @param cookie as a browser would send it */
    send: (path: string, form: Record<string, string>, cookie = '') =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          ...{ Origin: origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
        },
      }),
  };
}
