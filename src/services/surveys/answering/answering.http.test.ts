import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerFormOwners } from '#engines/forms/contract.ts';
import { addDepartment, addTown } from '#engines/organisation/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform, testTown } from '#platform/http/testing.ts';
import { surveyOf, suzaka, system } from '../testing.ts';
import { issueCodes } from './codes.ts';
import { formOwner } from './owner.ts';
import { surveyPages } from './pages.routes.tsx';
import { answerRoutes } from './public.routes.tsx';

let database: Database;
let app: ReturnType<typeof testApp>;
let secret = '';
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-20T03:00:00Z');
  database.hooks.enqueue = async () => undefined;
  registerFormOwners([formOwner]);
  await addTown(database, testTown(suzaka), []);
  const name = { ja: '政策推進課', en: 'Policy' };
  await inTown((unit) =>
    addDepartment(unit, system, { code: 'seisaku', name, from: '2021-04-01' }),
  );
  const platform = testPlatform(database);
  secret = platform.secret;
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  routes.route('/', answerRoutes);
  routes.route('/', surveyPages);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

const enter = (slug: string, code: string) =>
  app.request(`http://town.example/surveys/${slug}/answer`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { origin: 'http://town.example' },
  });

/** Without what stands on the page because it was typed. */
const wordsOf = async (answer: Response, typed: string) =>
  (await answer.text()).replaceAll(typed, '').replace(/[\w-]{20,}/g, '');

it('tells nobody which codes there are, and lets nobody try many', async () => {
  const [mine, other] = [
    await inTown((unit) => surveyOf(unit, 'mine', 'code')),
    await inTown((unit) => surveyOf(unit, 'other', 'code')),
  ];
  const issue = async (id: string) => {
    const { codes } = await inTown((unit) => issueCodes(unit, system, secret, id, [{}]));
    return codes[0]?.code ?? '';
  };
  const [valid, elsewhere] = [await issue(mine), await issue(other)];
  const unknown = '2222-3333-4444';
  const answers = [await enter('mine', unknown), await enter('mine', elsewhere)];
  expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  const [first, second] = answers as [Response, Response];
  expect(await wordsOf(first, unknown)).toBe(await wordsOf(second, elsewhere));
  const begun = await enter('mine', valid);
  expect([begun.status, begun.headers.get('location')?.slice(0, 7)]).toEqual([303, '/apply/']);
  for (let tries = 3; tries < 30; tries++) await enter('mine', unknown);
  // Not even the right code: else an answer would come in between the refusals.
  expect((await enter('mine', valid)).status).toBe(429);
});

it('shows no drafts, and no results that are not out', async () => {
  const page = async (path: string) => {
    const answer = await app.request(`http://town.example${path}`);
    return { status: answer.status, html: await answer.text() };
  };
  const list = await page('/surveys');
  expect(list.html).toContain('/surveys/mine');
  expect(list.html).not.toContain('/surveys/mine/results');
  await inTown((unit) => surveyOf(unit, 'draft', 'open', { open: false }));
  expect((await page('/surveys/draft')).status).toBe(404);
});
