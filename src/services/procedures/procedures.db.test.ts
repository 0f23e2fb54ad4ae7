import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnedDraft } from '#engines/forms/contract.ts';
import { registerMeasures, series } from '#engines/measures/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { apiRoutes } from './api.routes.ts';
import { procedureSchema } from './api.schemas.ts';
import { formOwner } from './applications/owner.ts';
import { addProcedure, changeProcedure, takeOffline, takeOnline } from './catalogue/commands.ts';
import { findForm } from './catalogue/form.ts';
import { cataloguePages } from './catalogue/public.routes.tsx';
import { getProcedure, listChanges } from './catalogue/queries.ts';
import { countDemoShare, loadDemoProcedures } from './demo.ts';
import { measures } from './measures.ts';
import type { Procedure, ProcedureContent } from './model.ts';
import { changePromoted, loadPromotedList } from './promoted/commands.ts';
import { demoFolder, staffWith, suzaka, today } from './testing.ts';

const obuse = '205419';
const clerk = staffWith('procedures.manage', 'procedures.promoted');
let database: Database;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await database.inTown(suzaka, (unit) => loadDemoProcedures(unit, demoFolder));
  const platform = testPlatform(database);
  database.hooks.dropped = (town, topics) => platform.pages.drop(town, topics);
  const routes = new OpenAPIHono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  routes.route('/', cataloguePages);
  routes.route('/api', apiRoutes);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

const inSuzaka = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const get = (path: string, host = 'town.example') => app.request(`http://${host}${path}`);
const page = async (path: string) => (await get(path)).text();

const share = measures.find(({ id }) => id === 'procedures.onlineShare');
function shareOn(day: string) {
  if (!share) throw new Error('no such measure');
  return inSuzaka((unit) => share.compute(unit, {}, day));
}

function contentOf(procedure: Procedure): ProcedureContent {
  const { name, topic, position, departmentId, keywords, lifeEvents } = procedure;
  const { retentionYears, acceptance, details, promotedId, formId } = procedure;
  const places = { topic, position, departmentId, keywords, lifeEvents, retentionYears };
  return { name, ...places, acceptance, details, promotedId, formId };
}

describe('the share of promoted procedures that are online', () => {
  it.each([
    ['2021-03-31', undefined, 0, 0],
    ['2021-04-01', 48.9, 22, 45],
    ['2025-03-31', 68.9, 31, 45],
    ['2026-03-31', 73.3, 33, 45],
    ['2026-11-24', 77.8, 35, 45],
  ])('is told for the end of %s', async (day, value, numerator, denominator) => {
    const figure = await shareOn(day);
    expect(figure).toMatchObject({ numerator, denominator });
    expect(figure.value?.toFixed(1)).toBe(value?.toFixed(1));
  });

  it('has the list behind it as its evidence', async () => {
    const evidence = await inSuzaka(async (unit) =>
      share?.evidence(unit, {}, '2026-11-24', { kind: 'visitor' }, { offset: 40, limit: 100 }),
    );
    expect(evidence).toMatchObject({ total: 45, visible: 45 });
    expect(evidence?.rows).toHaveLength(5);
    expect(evidence?.rows.at(-1)).toMatchObject({
      id: 'f-26',
      href: '/procedures/juminhyo',
      counted: 'numerator',
    });
  });

  it('is kept for the last days, and announced to the plan', async () => {
    registerMeasures(measures);
    const { emit } = database.hooks;
    const announced: unknown[] = [];
    database.hooks.emit = async (_unit, event, payload) => {
      announced.push([event, payload]);
    };
    await inSuzaka(countDemoShare);
    database.hooks.emit = emit;
    expect(announced).toEqual([['measures.recomputed', { measure: 'procedures.onlineShare' }]]);
    const range = { from: '2026-11-01', to: '2026-11-24' };
    const days = await inSuzaka((unit) => series(unit, 'procedures.onlineShare', {}, range));
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, index) => `2026-11-${17 + index}`),
    );
    expect(days.at(-1)).toMatchObject({ numerator: 35, denominator: 45 });
  });

  it('can be counted from the API too', async () => {
    const list = procedureSchema
      .strict()
      .array()
      .parse(await (await get('/api/procedures')).json());
    const performed = list.filter((one) => one.promoted && one.performed);
    expect(list.filter(({ promoted }) => promoted)).toHaveLength(59);
    expect(performed).toHaveLength(45);
    expect(performed.filter(({ online }) => online)).toHaveLength(35);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('follows what is taken offline and what the town no longer performs, from that day on', async () => {
    await inSuzaka((unit) => takeOffline(unit, clerk, 'sodai-gomi', '2026-11-20'));
    expect(await shareOn('2026-11-19')).toMatchObject({ numerator: 35 });
    expect(await shareOn('2026-11-20')).toMatchObject({ numerator: 34, denominator: 45 });
    const bids = { name: { ja: '入札', en: 'Bids' }, classes: ['volume' as const], note: '' };
    await inSuzaka((unit) =>
      changePromoted(unit, clerk, 'f-17', {
        ...bids,
        verified: true,
        performed: false,
        on: '2026-11-22',
      }),
    );
    expect(await shareOn('2026-11-21')).toMatchObject({ denominator: 45 });
    expect(await shareOn('2026-11-22')).toMatchObject({ numerator: 33, denominator: 44 });
    await inSuzaka((unit) => takeOnline(unit, clerk, 'sodai-gomi', '2026-11-24'));
    expect(await shareOn('2026-11-23')).toMatchObject({ numerator: 33 });
    expect(await shareOn('2026-11-24')).toMatchObject({ numerator: 34 });
  });
});

describe('the figures of the applications', () => {
  it.each([
    ['procedures.sentOnlineShare', undefined],
    ['procedures.medianDays', undefined],
    ['procedures.minutesSaved', 0],
  ])('%s says nothing where nobody applied', async (id, value) => {
    const measure = measures.find((one) => one.id === id);
    const visitor = { kind: 'visitor' } as const;
    const page = { offset: 0, limit: 10 };
    const told = await inSuzaka(async (unit) => ({
      figure: await measure?.compute(unit, {}, '2026-11-24'),
      evidence: await measure?.evidence(unit, {}, '2026-11-24', visitor, page),
    }));
    expect(told.figure?.value).toBe(value);
    expect(told.evidence).toEqual({ rows: [], total: 0, visible: 0 });
  });
});

describe('changing the catalogue', () => {
  const seenBy = (procedure: Procedure) => ({ id: procedure.id, seen: procedure.version });

  it('keeps who changed what, and refuses a change over a newer one', async () => {
    const before = await inSuzaka((unit) => getProcedure(unit, 'toshokan'));
    const content = { ...contentOf(before), retentionYears: 2 };
    await inSuzaka((unit) => changeProcedure(unit, clerk, seenBy(before), content));
    const late = inSuzaka((unit) => changeProcedure(unit, clerk, seenBy(before), content));
    await expect(late).rejects.toThrow(/changed-meanwhile/);
    const [change] = await inSuzaka((unit) => listChanges(unit, 'toshokan'));
    expect(change).toMatchObject({ version: 2, act: 'changed', parts: ['retentionYears'] });
    expect(change?.changedBy).toBe(clerk.name);
  });

  it('writes nothing where nothing differs', async () => {
    const before = await inSuzaka((unit) => getProcedure(unit, 'toshokan'));
    await inSuzaka((unit) => changeProcedure(unit, clerk, seenBy(before), contentOf(before)));
    const after = await inSuzaka((unit) => getProcedure(unit, 'toshokan'));
    expect(after.version).toBe(before.version);
  });

  it('opens nothing online that has neither a form nor another system', async () => {
    const opened = inSuzaka((unit) => takeOnline(unit, clerk, 'koen-meigi'));
    await expect(opened).rejects.toThrow(/nothing-online/);
  });

  it('refuses a doubled name, a doubled link, a reserved name, and whoever may not', async () => {
    const content = await inSuzaka(async (unit) => contentOf(await getProcedure(unit, 'hojokin')));
    const add = (id: string, what: ProcedureContent, actor = clerk) =>
      inSuzaka((unit) => addProcedure(unit, actor, id, what));
    await expect(add('hojokin', content)).rejects.toThrow(/id-taken/);
    await expect(add('hojokin-2', { ...content, promotedId: 'a-1' })).rejects.toThrow(InputError);
    await expect(add('promoted', content)).rejects.toThrow(InputError);
    await expect(add('hojokin-3', content, staffWith())).rejects.toThrow(AppError);
  });

  it('loads the national list once, and leaves what the town made of it', async () => {
    expect(await inSuzaka((unit) => loadPromotedList(unit, clerk))).toBe(0);
    expect(await database.inTown(obuse, (unit) => loadPromotedList(unit, clerk))).toBe(59);
  });
});

describe('the pages', () => {
  it('say before the form what it takes, and offer one button', async () => {
    const html = await page('/procedures/jido-teate');
    const order = [
      '申請できる方',
      '無料',
      '30日以内',
      '必要なもの',
      '委任状',
      '/procedures/jido-teate/apply',
    ];
    const places = order.map((word) => html.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html.match(/button-primary/g)).toHaveLength(1);
    expect(html).toContain('paper.pdf');
  });

  it('lead to another system, and say where there is nothing online', async () => {
    expect(await page('/procedures/eltax')).toContain('https://www.eltax.lta.go.jp/');
    const counter = await page('/procedures/koen-meigi');
    expect(counter).toContain('まだオンラインで申請できません');
    expect(counter).not.toContain('button-primary');
  });

  it('tell the days of acceptance outside of them', async () => {
    const now = database.hooks.now;
    database.hooks.now = () => new Date('2026-12-21T03:00:00Z');
    const html = await (await get('/procedures/saiyo-shiken?lang=ja')).text();
    database.hooks.now = now;
    expect(html).toContain('2026年12月18日');
    expect(html).not.toContain('/saiyo-shiken/apply');
  });

  it('find, count, filter, and help where nothing was found', async () => {
    const found = await page('/procedures?q=ごみ');
    expect(found.indexOf('/procedures/sodai-gomi')).toBeGreaterThan(0);
    expect(found).toMatch(/「ごみ」で見つかった手続き：\d+件/);
    expect(await page('/procedures?q=宇宙飛行士')).toContain('合う手続きが見つかりませんでした');
    const online = await page('/procedures?online=1&department=toshokan');
    expect(online).toContain('/procedures/toshokan');
    expect(online).not.toContain('/procedures/jido-teate"');
  });

  it('forget a procedure that changed', async () => {
    expect(await page('/procedures/toshokan')).toContain('図書の貸出予約');
    await inSuzaka(async (unit) => {
      const { version, ...rest } = await getProcedure(unit, 'toshokan');
      const name = { ja: '本の取り置き', en: 'Books', easy: '本' };
      const content = { ...contentOf({ version, ...rest }), name };
      await changeProcedure(unit, clerk, { id: 'toshokan', seen: version }, content);
    });
    expect(await page('/procedures/toshokan')).toContain('本の取り置き');
  });

  it('know nothing of other towns', async () => {
    expect((await get('/procedures/jido-teate', `${obuse}.example`)).status).toBe(404);
    expect((await get('/procedures/nowhere')).status).toBe(404);
  });
});

describe('the form for machines', () => {
  it('is JSON Schema with an example', async () => {
    const schema = await (await get('/api/procedures/jido-teate')).json();
    expect(schema).toMatchObject({ type: 'object' });
    expect(schema.examples[0]).toHaveProperty('children');
  });

  it.each(['eltax', 'nowhere', 'e-1'])('is not there for %s', async (id) => {
    expect((await get(`/api/procedures/${id}`)).status).toBe(404);
  });
});

it('takes no answers to the form of another procedure', async () => {
  const sent = inSuzaka(async (unit) => {
    const other = await findForm(unit, (await getProcedure(unit, 'sodai-gomi')).formId);
    const draft: OwnedDraft = {
      ...{ id: 'd', owner: 'procedures', subject: 'inu-toroku', channel: 'api', context: {} },
      ...{ formVersionId: other?.id ?? '', representation: { role: 'self' } },
    };
    const submission = { id: 's', draft, answers: {}, submittedAt: today, differences: [] };
    return formOwner.submitted(unit, { kind: 'visitor' }, submission);
  });
  await expect(sent).rejects.toMatchObject({ reason: { code: 'not-found' } });
});
