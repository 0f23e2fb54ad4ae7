import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices as noticeRows } from '#engines/notifications/schema.ts';
import {
  assignInput,
  findInput,
  objectTo,
  recordAnswer,
  withdrawInput,
} from '#engines/threads/contract.ts';
import { erase } from '#engines/threads/inputs/follow-case.ts';
import { inputs } from '#engines/threads/schema.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { moveReport, moveReports, routeReport } from './desk/commands.ts';
import { mergeReport } from './desk/merge.ts';
import { measures } from './measures.ts';
import { findNearby } from './nearby/queries.ts';
import { keepPhoto, listPhotos } from './photos/commands.ts';
import { fillReports, plansOf } from './plans.testing.ts';
import { followReport } from './reports/follow.ts';
import { findReport, listOnMap, listShown } from './reports/queries.ts';
import { follows } from './schema.ts';
import { findDraft, keepTyped, startDraft, sweepDrafts } from './sending/drafts.ts';
import { openedIds, openReports, type Reports, station, system, visitor } from './testing.ts';

let town: Reports;

beforeAll(async () => {
  town = await openReports();
});
afterAll(() => town.close());

const hanako: Actor = { kind: 'citizen', userId: 'hanako', name: '見本 花子' };
const told = () =>
  town.inTown(async ({ db }) =>
    (await db.select().from(noticeRows)).map(({ recipient, title }) => `${recipient} ${title.ja}`),
  );
const get = async (id: string) => {
  const report = await town.inTown((unit) => findReport(unit, id));
  if (!report) throw new Error(`no report ${id}`);
  return report;
};
const byMail = (email: string) => ({ author: { email, wantsNotices: true } });

describe('a report', () => {
  it('goes to the section of its category and area, is due by its target, and is one however often it is sent', async () => {
    const id = newId();
    const light = { id, category: 'light', area: 'nirei', place: '仁礼' };
    const first = await town.report(light);
    const again = await town.report(light);
    expect([again.receipt, again.secret, again.repeated]).toEqual([
      first.receipt,
      first.secret,
      true,
    ]);
    expect(await get(id)).toMatchObject({
      ...{ departmentId: town.sections.zaisei, dueOn: '2026-06-15', followers: 1, sight: 'shown' },
    });
    const elsewhere = await town.report({ category: 'light', place: '駅前' });
    expect((await get(elsewhere.id)).departmentId).toBe(town.sections.shimin);
  });

  it('follows its voice to another section, and out of sight', async () => {
    const { id, inputId } = await town.report();
    const { zaisei } = town.sections;
    expect(await town.inTown(openedIds)).toContain(id);
    await town.inTown((unit) => assignInput(unit, system, inputId, { departmentId: zaisei }));
    expect((await get(id)).departmentId).toBe(zaisei);
    await town.hide(inputId);
    expect((await get(id)).sight).toBe('hidden');
    const { shown } = await town.inTown((unit) => listShown(unit, { page: 1 }));
    expect(shown.map(({ report }) => report.id)).not.toContain(id);
    expect(await town.inTown(openedIds)).not.toContain(id);
  });

  it('is gone with its photos once its author takes it back', async () => {
    const { id, inputId } = await town.report();
    const photo = { reportId: id, part: 'before', state: 'shown' } as const;
    const drawn = {
      ...{ content: Buffer.from('iVBORw0KGgo=', 'base64'), mediaType: 'image/png' },
      ...{ width: 1, height: 1 },
    };
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { files } = town.platform;
    await town.inTown((unit) => keepPhoto(unit, files, photo, { ...drawn, content: png }));
    await town.inTown((unit) =>
      withdrawInput(unit, { kind: 'author', inputIds: [inputId] }, inputId),
    );
    expect(await get(id)).toMatchObject({ status: 'withdrawn', sight: 'hidden' });
    expect(await town.inTown((unit) => listPhotos(unit, id))).toEqual([]);
  });
});

it('keeps nothing of people once its time is over, and what everybody reads', async () => {
  const open = await town.report({ person: 'somebody' });
  const hidden = await town.report({ wish: 'private' });
  const dispose = ({ inputId }: typeof open) =>
    town.inTown(async (unit) => {
      const [row] = await unit.db.select().from(inputs).where(eq(inputs.id, inputId));
      const caseId = row?.caseId ?? '';
      await erase(unit, { caseId, type: 'threads.input', submissionIds: [] });
    });
  await dispose(open);
  await dispose(hidden);
  expect(await get(open.id)).toMatchObject({ place: '', ...station });
  expect(await get(hidden.id)).toMatchObject({ place: '', latitude: null, longitude: null });
  const left = await town.inTown(({ db }) =>
    db.select().from(follows).where(eq(follows.person, 'somebody')),
  );
  expect(left).toEqual([]);
});

describe('who has the problem', () => {
  it('is counted once, and told of each step once', async () => {
    const { id, inputId } = await town.report(byMail('writer@example.jp'));
    const follow = (actor: Actor, person: string) =>
      town.inTown((unit) => followReport(unit, actor, { id, person }));
    expect(await follow(hanako, 'h')).toBe(true);
    expect(await follow(hanako, 'h')).toBe(false);
    expect(await follow(visitor, 'v')).toBe(true);
    expect((await get(id)).followers).toBe(3);
    const before = await told();
    const step = { text: '補修します。', note: '' };
    await town.inTown((unit) => moveReport(unit, system, id, { status: 'working', ...step }));
    await town.inTown((unit) => moveReport(unit, system, id, { status: 'done', ...step }));
    const news = (await told()).slice(before.length);
    const count = (who: string) => news.filter((line) => line.includes(who)).length;
    expect([count('user:hanako'), count('writer@'), news.length]).toEqual([2, 2, 4]);
    const voice = await town.inTown((unit) =>
      findInput(unit, { kind: 'staff', actor: system }, inputId),
    );
    expect(voice?.state).toBe('answered');
    await expect(follow(visitor, 'late')).rejects.toMatchObject({ kind: 'rule-violation' });
  });

  it('may say that it is not done: the report is open once more, and ends with a second answer', async () => {
    const { id, inputId } = await town.report();
    const end = { status: 'done', text: '直しました', note: '' } as const;
    await town.inTown((unit) => moveReport(unit, system, id, end));
    const author = { kind: 'author', inputIds: [inputId] } as const;
    await town.inTown((unit) => objectTo(unit, author, inputId, { text: 'まだ穴があります' }));
    expect(await get(id)).toMatchObject({ status: 'working', endedOn: null });
    await town.inTown((unit) => moveReport(unit, system, id, end));
    const voice = await town.inTown((unit) => findInput(unit, author, inputId));
    expect([(await get(id)).status, voice?.state]).toEqual(['done', 'answered']);
  });

  it('ends as the answer from the desk of voices says', async () => {
    const { id, inputId } = await town.report();
    const answer = {
      text: '私道です',
      reason: '市の道ではありません',
      outcome: 'not-taken-up',
    } as const;
    await town.inTown((unit) => recordAnswer(unit, system, [inputId], answer));
    expect((await get(id)).status).toBe('declined');
  });

  it('is told by the words that everybody reads, whatever the place was called', async () => {
    const { id } = await town.report({ place: '山田太郎さんの家の前' });
    await town.inTown((unit) => followReport(unit, hanako, { id, person: 'h' }));
    const step = { status: 'confirmed', text: '', note: '' } as const;
    await town.inTown((unit) => moveReport(unit, system, id, step));
    const bodies = await town.inTown(async ({ db }) =>
      (await db.select().from(noticeRows)).map(({ body }) => body.ja),
    );
    expect(bodies.join()).not.toContain('山田太郎');
  });

  it('goes on in the report that theirs was joined with, and nobody is counted twice', async () => {
    const into = await town.report({ ...byMail('first@example.jp'), person: 'a' });
    const from = await town.report({ ...byMail('second@example.jp'), person: 'b' });
    for (const [id, actor, person] of [
      [into.id, visitor, 'c'],
      [from.id, visitor, 'c'],
      [from.id, hanako, 'h'],
    ] as const) {
      await town.inTown((unit) => followReport(unit, actor, { id, person }));
    }
    const before = await told();
    const merge = (id: string, other: string) =>
      town.inTown((unit) => mergeReport(unit, system, id, { into: other, note: '' }));
    await merge(from.id, into.id);
    expect(await get(from.id)).toMatchObject({ status: 'merged', mergedInto: into.id });
    expect((await get(into.id)).followers).toBe(4);
    expect((await told()).length - before.length).toBe(2);
    const done = { status: 'done', text: '', note: '' } as const;
    await town.inTown((unit) => moveReport(unit, system, into.id, done));
    const news = (await told()).slice(before.length + 2);
    expect(news.filter((line) => line.startsWith('user:hanako'))).toHaveLength(1);
    expect(news.filter((line) => line.includes('second@'))).toHaveLength(1);
    expect(news).toHaveLength(3);
    await expect(merge(from.id, into.id)).rejects.toMatchObject({ kind: 'rule-violation' });
  });
});

describe('the desk', () => {
  it('moves only what its sections have, and gives on what is not theirs with a reason', async () => {
    const clerk = await town.actor('clerk');
    const finance = await town.actor('finance');
    const { id } = await town.report();
    const step = { status: 'confirmed', text: '', note: '' } as const;
    const move = (actor: Actor) => town.inTown((unit) => moveReport(unit, actor, id, step));
    await expect(move(finance)).rejects.toMatchObject({ kind: 'forbidden' });
    await move(clerk);
    await expect(move(clerk)).rejects.toMatchObject({ reason: { code: 'not-now' } });
    const route = { category: 'light', area: 'nirei', departmentId: '', note: '灯具の故障でした' };
    await town.inTown((unit) => routeReport(unit, clerk, id, route));
    expect(await get(id)).toMatchObject({ category: 'light', departmentId: town.sections.zaisei });
    await expect(town.inTown((unit) => routeReport(unit, clerk, id, route))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const other = await town.report();
    const both = [id, other.id];
    expect(await town.inTown((unit) => moveReports(unit, system, both, step))).toBe(1);
  });
});

it('drafts that nobody sent go after two days', async () => {
  const id = await town.inTown((unit) => startDraft(unit, 'me', 'road'));
  const mine = (person: string) => town.inTown((unit) => findDraft(unit, person, id));
  const draft = await mine('me');
  if (!draft) throw new Error('no draft');
  expect(await mine('somebody else')).toBeUndefined();
  await town.inTown((unit) => keepTyped(unit, draft, { place: '駅前' }));
  const later = new Date(town.clock.now.getTime() + 49 * 3_600_000);
  const sweep = (now: Date) => town.inTown((unit) => sweepDrafts({ ...unit, now, db: unit.db }));
  await sweep(town.clock.now);
  expect((await mine('me'))?.values).toEqual({ place: '駅前' });
  await sweep(later);
  expect(await mine('me')).toBeUndefined();
});

describe('figures', () => {
  it('count what is done of what was reported, without those joined or taken back', async () => {
    const at = '2027-05-01';
    const named = (id: string) => {
      const measure = measures.find((one) => one.id === `problem-reports.${id}`);
      if (!measure) throw new Error(id);
      return measure;
    };
    const params = { category: 'light' };
    const figure = (id: string) => town.inTown((unit) => named(id).compute(unit, params, at));
    town.clock.now = new Date('2027-04-10T03:00:00Z');
    const light = { category: 'light', place: '駅前' };
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push((await town.report(light)).id);
    const [first = '', second = '', third = ''] = ids;
    const move = (id: string, status: 'done' | 'declined', day: string) => {
      town.clock.now = new Date(`${day}T03:00:00Z`);
      const form = { status, text: '説明', note: '' };
      return town.inTown((unit) => moveReport(unit, system, id, form));
    };
    await move(first, 'done', '2027-04-12');
    await move(second, 'done', '2027-04-20');
    await move(third, 'declined', '2027-04-20');
    expect(await figure('doneShare')).toEqual({ value: 50, numerator: 2, denominator: 4 });
    expect(await figure('medianDaysToDone')).toEqual({ value: 6, numerator: 2 });
    const page = { offset: 0, limit: 2 };
    const told = await town.inTown((unit) =>
      named('doneShare').evidence(unit, params, at, visitor, page),
    );
    expect(told.rows.map(({ counted }) => counted)).toEqual(['numerator', 'numerator']);
    expect(told.total).toBe(4);
  });
});

const asked: readonly [string, (unit: Unit) => Promise<unknown>][] = [
  [
    'what is near',
    (unit) =>
      findNearby(unit, { slug: 'road', nearMetres: 30 }, { ...station, approximate: false }),
  ],
  ['the list', (unit) => listShown(unit, { page: 1 })],
  ['a filtered list', (unit) => listShown(unit, { page: 1, category: 'light', status: 'open' })],
  ['the map', (unit) => listOnMap(unit, { status: 'received' })],
];

describe('on many rows', () => {
  beforeAll(async () => {
    const { id } = await town.report();
    await town.inTown((unit) => fillReports(unit, id));
    await town.database.pool.query('ANALYZE problem_reports_reports');
  });

  it.each(asked)('%s is found by an index', async (_what, ask) => {
    const plans = await town.inTown((unit) => plansOf(unit, ask));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).toMatch(/problem_reports_(?:near|shown\w*)/);
      expect(plan).not.toContain('Seq Scan on problem_reports_reports');
    }
  });
});
