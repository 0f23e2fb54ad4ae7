import { Hono } from 'hono';
import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { cases } from '#engines/cases/service.ts';
import { registerFormOwners } from '#engines/forms/contract.ts';
import { forms } from '#engines/forms/service.ts';
import { loadDemoLetters } from '#engines/letters/demo.ts';
import { letters } from '#engines/letters/service.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation, staffDemoSections } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import type { RoleName } from '#platform/module.ts';
import { loadDemoProcedures } from '../demo.ts';
import { publicRoutes } from '../public.routes.tsx';
import { procedures } from '../service.ts';
import { staffRoutes } from '../staff.routes.tsx';
import { demoFolder, suzaka, today } from '../testing.ts';
import { loadDemoCases } from './demo/load.ts';

const names = ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'] as const;
const modules = [approvals, letters, forms, cases, procedures];

export interface DeskWorld {
  readonly database: Database;
  readonly inTown: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
  readonly actor: (name: RoleName) => Promise<StaffActor>;
  /** Milliseconds that the sample cases took to load. */
  readonly loadedIn: number;
}

/** The demo town with its sample cases, as the desk finds it. */
export async function deskWorld(): Promise<DeskWorld> {
  const database = await testDatabase();
  database.hooks.now = () => today;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  registerCaseTypes(procedures.cases ?? []);
  registerApprovalKinds(procedures.approvals ?? []);
  registerFormOwners(procedures.forms ? [procedures.forms] : []);
  registerNotificationKinds(modules.flatMap(({ notifications }) => notifications ?? []));
  const permissions = modules.flatMap((module) => module.permissions ?? []);
  await addTestTowns(database, [suzaka], permissions);
  const inTown: DeskWorld['inTown'] = (work) => database.inTown(suzaka, work);
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: Object.fromEntries(names.map((n) => [n, n])) });
    await loadDemoApprovals(unit);
    await loadDemoLetters(unit);
    await loadDemoProcedures(unit, demoFolder);
    await staffDemoSections(unit);
  });
  const started = performance.now();
  const users = { clerk: 'clerk', chief: 'chief', hanako: 'hanako' };
  await inTown((unit) => loadDemoCases(unit, users));
  const loadedIn = performance.now() - started;
  const actor = async (name: RoleName) => {
    const found = await inTown((unit) => findStaffActor(unit, name));
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return { database, inTown, actor, loadedIn };
}

export interface Answered {
  readonly status: number;
  readonly html: string;
  /** Where it leads. */
  readonly to: string;
}

/** Requests as a person of the demo town, or as a visitor. */
export interface Browser {
  readonly get: (path: string, as?: RoleName | 'visitor', cookie?: string) => Promise<Answered>;
  readonly post: (
    path: string,
    values: Readonly<Record<string, string>>,
    as?: RoleName,
  ) => Promise<Answered>;
}

const origin = 'http://town.example';

export function browserOf(world: DeskWorld): Browser {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const name = c.req.header('x-staff') ?? 'visitor';
    if (name !== 'visitor') c.set('actor', await world.actor(name as RoleName));
    await next();
  });
  routes.route('/staff', staffRoutes);
  routes.route('/', publicRoutes);
  const app = testApp(testPlatform(world.database), routes);
  async function ask(path: string, as: string, more: RequestInit = {}): Promise<Answered> {
    const headers = { 'x-staff': as, origin, ...more.headers };
    const response = await app.request(`${origin}${path}`, { ...more, headers });
    const to = response.headers.get('location') ?? '';
    return { status: response.status, html: await response.text(), to };
  }
  return {
    get: (path, as = 'clerk', cookie = '') => ask(path, as, { headers: { cookie } }),
    post: (path, values, as = 'clerk') =>
      ask(path, as, { method: 'POST', body: new URLSearchParams(values) }),
  };
}
