import { Hono } from 'hono';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerInputKinds } from '#engines/threads/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { createConsultation, publishConsultation } from '../consultations/commands.ts';
import { ConsultationForm } from '../consultations/inputs.ts';
import { inputKinds } from '../kinds.ts';
import { permissions } from '../policy.ts';
import { opinions } from '../service.ts';
import { statementSets } from './datasets.ts';
import { performGrouping } from './group.ts';
import { saveSeeds } from './seeds.ts';

const town = '202070';
const origin = 'http://town.example';
const opensOn = '2026-11-01';
const system: Actor = { kind: 'system', name: 'test' };
const seeds = ['バスを増やす。', '運賃を上げる。', 'バス停に屋根をつける。', '予約制にする。'];

interface Visit {
  readonly status: number;
  readonly text: string;
  readonly to: string;
}

/** A browser without scripts, which keeps its cookies. */
function visitFrom(app: Hono<HttpEnv>) {
  let cookie = '';
  return async (path: string, body?: Record<string, string>): Promise<Visit> => {
    const answer = await app.request(`${origin}${path}`, {
      headers: { cookie, origin },
      ...(body && { method: 'POST', body: new URLSearchParams(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set?.startsWith('tomoni_part')) cookie = set.split(';')[0] ?? '';
    const to = answer.headers.get('location') ?? '';
    return { status: answer.status, text: await answer.text(), to };
  };
}

const planner: StaffActor = {
  ...{ kind: 'staff', userId: 'u', staffId: newId(), name: '見本 計子', departmentIds: [] },
  permissions: new Set(['opinions.manage', 'threads.read']),
};

function routesFor(actor?: StaffActor): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (actor) c.set('actor', actor);
    await next();
  });
  if (opinions.routes?.public) routes.route('/', opinions.routes.public);
  if (opinions.routes?.staff) routes.route('/staff', opinions.routes.staff);
  return routes;
}

/** Public pages of the service over a database, on the 20th of November 2026. */
export async function openTestConversations() {
  const database = await testDatabase();
  const clock = { now: new Date('2026-11-20T03:00:00Z') };
  const jobs: string[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.enqueue = async (_unit, job) => void jobs.push(job);
  registerInputKinds(inputKinds);
  await addTestTowns(database, [town], permissions);
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  await inTown((unit) => loadDemoOrganisation(unit, { users: {} }));
  const platform = testPlatform(database);
  database.hooks.dropped = (_town, topics) => platform.pages.drop(town, topics);
  const draft = (slug: string, typed: readonly string[], more: object = {}): Promise<string> =>
    inTown(async (unit) => {
      const section = await findDepartmentByCode(unit, 'seisaku');
      const form = ConsultationForm.parse({
        ...{ slug, form: 'statements', title: 'バスのこれから', question: 'どうしますか。' },
        ...{ html: '<p>背景です。</p>', departmentId: section?.id, opensOn },
        ...{ closesOn: '2026-11-30', access: 'browser', moderation: 'before' },
        ...{ additions: 'on', ...more },
      });
      const id = await createConsultation(unit, system, form);
      await saveSeeds(unit, system, id, typed.join('\n'));
      return id;
    });
  return {
    ...{ clock, jobs, inTown, draft, seeds, close: () => database.close() },
    browser: () => visitFrom(testApp(platform, routesFor())),
    /** The same for somebody of the section that asks. */
    desk: async () => {
      const section = await inTown((unit) => findDepartmentByCode(unit, 'seisaku'));
      const departmentIds = section ? [section.id] : [];
      return visitFrom(testApp(platform, routesFor({ ...planner, departmentIds })));
    },
    /** A conversation that is open. @returns its id */
    open: async (slug: string, more: object = {}): Promise<string> => {
      const id = await draft(slug, seeds, more);
      await inTown((unit) => publishConsultation(unit, system, id));
      return id;
    },
    /** What is open data, statements first and then groups, whose keys begin so and that say a word. */
    openRows: async (key: string, word = '') => {
      const read = (unit: Unit) =>
        Promise.all(statementSets.map((set) => set.rows(unit, { limit: 1000 })));
      const rows = (await inTown(read)).flat();
      return rows.filter((row) => row.key.startsWith(key) && `${row.cells[2]}`.includes(word));
    },
    /** The job, some seconds later. */
    group: async (id: string): Promise<void> => {
      clock.now = new Date(clock.now.getTime() + 30_000);
      await performGrouping(database, town, id);
    },
  };
}
