import { Hono } from 'hono';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerHopKinds, registerInputKinds, showSample } from '#engines/threads/contract.ts';
import { threads } from '#engines/threads/service.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createConsultation, publishConsultation } from './consultations/commands.ts';
import { ConsultationForm } from './consultations/inputs.ts';
import { getConsultation } from './consultations/queries.ts';
import { takeEntry } from './consultations/take.ts';
import { saveSettings } from './letters/settings.ts';
import { opinions } from './service.ts';

export const origin = 'http://town.example';
const suzaka = '202070';
const system: Actor = { kind: 'system', name: 'test' };

/** A town that takes letters, on the 1st of June 2026, with the routes of this service. */
export async function openOpinions() {
  registerInputKinds([...(opinions.inputs ?? [])]);
  registerHopKinds([...(threads.hops ?? [])]);
  registerCaseTypes([...(threads.cases ?? [])]);
  registerNotificationKinds([...(threads.notifications ?? [])]);
  const database = await testDatabase();
  database.hooks.now = () => new Date('2026-06-01T03:00:00Z');
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  await addTestTowns(database, [suzaka]);
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const departmentId = await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: {} });
    const id = (await findDepartmentByCode(unit, 'shimin'))?.id ?? '';
    await saveSettings(unit, system, { departmentId: id, letterDays: 14, letterOpen: true });
    return id;
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  if (opinions.routes?.public) routes.route('/', opinions.routes.public);
  if (threads.routes?.public) routes.route('/', threads.routes.public);
  if (opinions.routes?.api) routes.route('/api/v1', opinions.routes.api);
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  const app = testApp(platform, routes);
  return {
    ...{ app, database, inTown, departmentId },
    get: (path: string) => app.request(`${origin}${path}`),
    post: (path: string, form: Record<string, string>) =>
      app.request(`${origin}${path}`, {
        ...{ method: 'POST', headers: { origin }, body: new URLSearchParams(form) },
      }),
    /** One that takes opinions or ideas, open today where nothing else is said. @returns its id. */
    published: (more: Record<string, unknown>) =>
      inTown(async (unit) => {
        const form = ConsultationForm.parse({
          ...{ form: 'entries', title: 'バス', question: '何に困りますか。', html: '<p>背景</p>' },
          ...{ departmentId, opensOn: '2026-05-01', closesOn: '2026-06-30' },
          ...{ access: 'open', moderation: 'after', ...more },
        });
        const id = await createConsultation(unit, system, form);
        await publishConsultation(unit, system, id);
        return id;
      }),
    /** A voice that everybody may read. @returns its id. */
    said: (consultationId: string, text: string, title?: string) =>
      inTown(async (unit) => {
        const consultation = await getConsultation(unit, consultationId);
        const said = { text, title, wish: 'public', sample: true } as const;
        const speaker = { actor: system, channel: 'web' } as const;
        const { id } = await takeEntry(unit, consultation, said, speaker);
        await showSample(unit, id);
        return id;
      }),
  };
}
