import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { NewInput } from '../input.ts';
import { recordInput } from '../inputs/record.ts';
import { measures } from '../measures.ts';
import { openTestVoices, suzaka, visitor } from '../testing.ts';
import { hopsOfTarget } from './behind.ts';
import { addHop, correctHop, linkInputs, startThread, withdrawHop } from './commands.ts';
import { registerHopKinds } from './kinds.ts';
import { threadsTopic } from './model.ts';
import { tellHop, tellName } from './notify.ts';
import { ownHopKinds } from './own-kinds.ts';
import { findThread } from './queries.ts';

type World = Awaited<ReturnType<typeof openTestVoices>>;
const system: Actor = { kind: 'system', name: 'test' };
const says = (ja: string) => ({ ja, en: ja });
let world: World;
const dropped: string[] = [];

beforeAll(async () => {
  world = await openTestVoices();
  world.database.hooks.dropped = (_town, topics) => void dropped.push(...topics);
  const get = async (_unit: Unit, ref: string) => ({ ref, title: says(ref) });
  const targets = { get, find: async () => [] };
  registerHopKinds([
    ...ownHopKinds,
    { kind: 'test.goal', label: says('目標'), meaning: says('目標'), stage: 'plan', targets },
  ]);
});
afterAll(() => world.database.close());

async function threadOf(authors: readonly NewInput['author'][]): Promise<string> {
  return world.inTown(async (unit) => {
    const about = { title: '通学路', summary: '危ない道', departmentId: world.section };
    const id = await startThread(unit, system, about);
    const ids: string[] = [];
    for (const author of authors) {
      const voice = world.voice({ kind: 'test.opinion', author });
      ids.push((await recordInput(unit, visitor, voice)).id);
    }
    await linkInputs(unit, system, id, ids);
    return id;
  });
}

/** The job of the newest row, as it was enqueued with it. */
function jobOfHop(): string {
  const job = world.jobs.findLast((one) => one.job === tellName)?.payload as { hop: string };
  return job.hop;
}

const tell = () => tellHop(world.platform, suzaka, jobOfHop());
const toldTo = async (recipient: string) => {
  const { rows } = await world.inTown((unit) => listNotices(unit, recipient, 1));
  return rows.map(({ body }) => body.ja);
};
const step = (text: string, more: object = {}) => ({
  ...{ kind: 'threads.decision', text, on: '2026-06-01' },
  ...more,
});
const wants = { wantsNotices: true };

describe('a hop', () => {
  test('reaches each contributor who wants it once, by account, mail or LINE', async () => {
    const decided = async () => {
      const share = measures.find(({ id }) => id === 'threads.decidedShare');
      return (await world.inTown(async (unit) => share?.compute(unit, {}, '2026-06-01')))
        ?.numerator;
    };
    const thread = await threadOf([
      { userId: 'taro', email: 'taro@example.jp', ...wants },
      { email: 'Jiro@example.jp', ...wants },
      { email: 'jiro@example.jp', ...wants },
      { lineUserId: 'U-saburo', ...wants },
      { email: 'quiet@example.jp', wantsNotices: false },
      wants,
    ]);
    expect((await world.inTown((unit) => findThread(unit, thread)))?.movedOn).toBeUndefined();
    const first = await world.inTown((unit) => addHop(unit, system, thread, step('決めました。')));
    expect(await decided()).toBe(6);
    await tell();
    await tell();
    for (const recipient of ['user:taro', 'mail:jiro@example.jp', 'line:U-saburo']) {
      expect(await toldTo(recipient)).toEqual([expect.stringContaining('決めました。')]);
    }
    expect(await toldTo('mail:quiet@example.jp')).toEqual([]);
    expect(await toldTo('mail:taro@example.jp')).toEqual([]);
    const again = { text: '見直して決めました。', on: '2026-05-30' };
    const second = await world.inTown((unit) => correctHop(unit, system, first, again));
    await tell();
    expect(await toldTo('line:U-saburo')).toEqual([
      expect.stringContaining('訂正しました'),
      expect.stringContaining('決めました。'),
    ]);
    await expect(
      world.inTown((unit) => correctHop(unit, system, first, again)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await world.inTown((unit) => withdrawHop(unit, system, second, { reason: '誤り' }));
    expect(await decided()).toBe(0);
    await tell();
    expect((await toldTo('user:taro'))[0]).toContain('誤り');
    expect((await world.inTown((unit) => findThread(unit, thread)))?.reached.size).toBe(0);
  });

  test('is told to many in pages; the job that was killed goes on and tells nobody twice', async () => {
    const many = Array.from({ length: 130 }, (_, n) => ({ email: `m${n}@example.jp`, ...wants }));
    const thread = await threadOf(many);
    await world.inTown((unit) => addHop(unit, system, thread, step('工事を始めました。')));
    const { inTown } = world.database;
    let units = 0;
    const counted: typeof inTown = (town, work) => {
      units += 1;
      return inTown(town, work);
    };
    const dying: typeof inTown = (town, work) =>
      units === 1 ? Promise.reject(new Error('killed')) : counted(town, work);
    const hop = jobOfHop();
    const database = { ...world.database, inTown: dying };
    await expect(tellHop({ database }, suzaka, hop)).rejects.toThrow('killed');
    units = 0;
    await tellHop({ database: { ...world.database, inTown: counted } }, suzaka, hop);
    // Two pages, and one that finds nobody left.
    expect(units).toBe(3);
    const { rows } = await world.database.pool.query(
      'SELECT count(*)::int AS n, count(DISTINCT recipient)::int AS people FROM notifications_notices WHERE recipient LIKE $1',
      ['mail:m%'],
    );
    expect(rows).toEqual([{ n: 130, people: 130 }]);
  });
});

describe('what is behind a goal', () => {
  test('follows hops as they are told, corrected and taken back, and its pages are made anew', async () => {
    const behind = async (ref: string) => {
      const found = await world.inTown((unit) => hopsOfTarget(unit, 'test.goal', ref));
      return found.map(({ hop }) => hop.text);
    };
    const changed = async (work: (unit: Unit) => Promise<string>) => {
      dropped.length = 0;
      const id = await world.inTown(work);
      expect(dropped).toContain(threadsTopic);
      return id;
    };
    const thread = await threadOf([wants]);
    const goal = (text: string, target: string) => step(text, { kind: 'test.goal', target });
    const first = await changed((unit) => addHop(unit, system, thread, goal('位置づけ', 'roads')));
    expect(await behind('roads')).toEqual(['位置づけ']);
    const second = await changed((unit) =>
      correctHop(unit, system, first, { text: '安全へ', on: '2026-06-01', target: 'safety' }),
    );
    expect([await behind('roads'), await behind('safety')]).toEqual([[], ['安全へ']]);
    await changed((unit) => withdrawHop(unit, system, second, { reason: '誤り' }));
    expect(await behind('safety')).toEqual([]);
  });

  test('takes as many queries for twenty threads as for two', async () => {
    const goal = (n: number) => step(`${n}`, { kind: 'test.goal', target: n < 2 ? 'few' : 'many' });
    for (let n = 0; n < 22; n += 1) {
      const thread = await threadOf([wants]);
      await world.inTown((unit) => addHop(unit, system, thread, goal(n)));
    }
    const queries = (ref: string) =>
      world.inTown(async (unit) => {
        let asked = 0;
        const db = new Proxy(unit.db, {
          get: (own, name, itself) => {
            if (String(name).startsWith('select')) asked += 1;
            return Reflect.get(own, name, itself) as unknown;
          },
        });
        const found = await hopsOfTarget({ ...unit, db }, 'test.goal', ref);
        return { found: found.length, asked };
      });
    const [few, many] = [await queries('few'), await queries('many')];
    expect([few.found, many.found]).toEqual([2, 20]);
    expect(many.asked).toBe(few.asked);
  });
});
