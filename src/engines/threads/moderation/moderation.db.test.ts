import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import { isPublic, recordInput, type Viewer } from '../contract.ts';
import { keepChecked, maskInput } from '../inputs/check.ts';
import { findRow } from '../inputs/queries.ts';
import { openTestVoices, visitor } from '../testing.ts';
import { appealAgainst, decideAppeal } from './appeals/commands.ts';
import { appealStanding, listOpenAppeals } from './appeals/queries.ts';
import { campaignJobs, decideCampaign } from './campaigns/commands.ts';
import { findCampaigns, readCampaign } from './campaigns/queries.ts';
import { decideInputs } from './commands.ts';
import { decideEach } from './each.ts';
import { saveFilterSettings, settingsSeen } from './filters/commands.ts';
import { FilterForm } from './filters/inputs.ts';
import { moderationNumbers } from './numbers.ts';
import { listHeld, readFilterSettings, readHistory } from './queries.ts';
import { standardSettings as standard } from './rules.ts';

type World = Awaited<ReturnType<typeof openTestVoices>>;
let world: World;
beforeAll(async () => {
  world = await openTestVoices();
});
afterAll(() => world.database.close());

async function take(text: string, email = 'hanako@example.jp') {
  const voice = world.voice({ text, kind: 'test.opinion', author: { email, wantsNotices: true } });
  const { id } = await world.inTown((unit) => recordInput(unit, visitor, voice));
  await world.check(id);
  return id;
}

const shown = async (id: string): Promise<boolean> => {
  const row = await world.inTown((unit) => findRow(unit, id));
  return row !== undefined && isPublic(row);
};
const author = (id: string): Viewer => ({ kind: 'author', inputIds: [id] });
const hide = { moderation: 'hidden', reason: 'abuse' } as const;

describe('an appeal', () => {
  const appeal = { text: '悪口ではありません。' };
  const standing = (id: string) =>
    world.inTown(async (unit) => {
      const row = await findRow(unit, id);
      return row ? appealStanding(unit, row) : Promise.reject(id);
    });
  const openOf = async (id: string) => {
    const items = await world.inTown(listOpenAppeals);
    return items.find(({ input }) => input.id === id)?.appeal.id ?? '';
  };

  test('is made once by the author, decided by another person, and answered', async () => {
    const [chief, planner] = [await world.actor('chief'), await world.actor('planner')];
    const id = await take('この計画には賛成できません。', 'appeal@example.jp');
    await world.inTown((unit) => decideInputs(unit, chief, [id], hide));
    expect(await shown(id)).toBe(false);
    const stranger = { kind: 'author', userId: 'somebody' } as const;
    await expect(
      world.inTown((unit) => appealAgainst(unit, stranger, id, appeal)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await world.inTown((unit) => appealAgainst(unit, author(id), id, appeal));
    await expect(
      world.inTown((unit) => appealAgainst(unit, author(id), id, appeal)),
    ).rejects.toMatchObject({ kind: 'rule-violation' });
    const open = await openOf(id);
    const form = { outcome: 'shown', answer: '意見の範囲です。' };
    await expect(
      world.inTown((unit) => decideAppeal(unit, chief, open, form)),
    ).rejects.toMatchObject({ reason: { code: 'own-decision' } });
    await expect(
      world.inTown((unit) => decideInputs(unit, planner, [id], hide)),
    ).rejects.toMatchObject({ reason: { code: 'appeal-open' } });
    await world.inTown((unit) => decideAppeal(unit, planner, open, form));
    expect(await shown(id)).toBe(true);
    await expect(
      world.inTown((unit) => decideAppeal(unit, planner, open, form)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    expect((await standing(id)).appeal).toMatchObject(form);
    const told = await world.inTown((unit) => listNotices(unit, 'mail:appeal@example.jp', 1));
    expect(told.rows.map(({ title }) => title.ja)).toEqual([
      '届けていただいた声を公開しました',
      '届けていただいた声を公開しないことにしました',
    ]);
    const history = await world.inTown((unit) => readHistory(unit, id));
    expect(history.map(({ moderation, reason, by }) => [moderation, reason, by])).toEqual([
      ['shown', 'rules', undefined],
      ['hidden', 'abuse', chief.name],
      ['shown', 'appeal', planner.name],
    ]);
  });

  test('that is not granted leaves it hidden, and is counted; hiding anew can be appealed anew', async () => {
    const [chief, planner] = [await world.actor('chief'), await world.actor('planner')];
    const id = await take('別の意見です。');
    await world.inTown((unit) => decideInputs(unit, chief, [id], hide));
    await world.inTown((unit) => appealAgainst(unit, author(id), id, appeal));
    const form = { outcome: 'upheld', answer: '人を傷つける言葉です。' };
    const open = await openOf(id);
    await world.inTown((unit) => decideAppeal(unit, planner, open, form));
    expect(await shown(id)).toBe(false);
    expect((await standing(id)).against).toBeUndefined();
    const at = world.clock.now.getTime();
    const period = { from: new Date(at - 1000), until: new Date(at + 1000) };
    const numbers = await world.inTown((unit) => moderationNumbers(unit, period));
    expect(numbers.appeals).toEqual({ received: 2, granted: 1, open: 0 });
    expect(numbers.hidden).toEqual([{ reason: 'abuse', count: 1 }]);
    world.clock.now = new Date(at + 60_000);
    await world.inTown((unit) => decideInputs(unit, chief, [id], { moderation: 'shown' }));
    world.clock.now = new Date(at + 120_000);
    await world.inTown((unit) => decideInputs(unit, chief, [id], hide));
    expect((await standing(id)).against).toBeDefined();
  });
});

test('hiding asks for the reason, and many are decided with a report', async () => {
  const planner = await world.actor('planner');
  const [one, two] = [await take('一つめの声です。'), await take('二つめの声です。')];
  const reasonless = { moderation: 'hidden' } as const;
  await expect(
    world.inTown((unit) => decideInputs(unit, planner, [one], reasonless)),
  ).rejects.toMatchObject({ fields: { reason: { ja: '公開しない理由を選んでください。' } } });
  const gone = '01890000-0000-7000-8000-000000000000';
  const report = await decideEach(world.inTown, planner, [one, gone, two], hide);
  expect(report.map(({ outcome }) => outcome)).toEqual(['done', 'refused', 'done']);
  expect([await shown(one), await shown(two)]).toEqual([false, false]);
});

test('settings are kept without doubles, hold what comes next, and stand in the log', async () => {
  const typed = { links: '3', repeats: '10', shouting: '0', personalData: '3', alike: '20' };
  const words = 'ばか者\n ﾊﾞｶ者 \nＳＰＡＭ\nspam';
  expect(FilterForm.safeParse({ ...typed, words: 'あ' }).success).toBe(false);
  const settings = FilterForm.parse({ ...typed, words });
  expect(settings.words).toEqual(['ばか者', 'ﾊﾞｶ者', 'ＳＰＡＭ']);
  const clerk = await world.actor('clerk');
  await expect(
    world.inTown((unit) => saveFilterSettings(unit, clerk, settings, '')),
  ).rejects.toMatchObject({ kind: 'forbidden' });
  const planner = await world.actor('planner');
  const save = () => world.inTown((unit) => saveFilterSettings(unit, planner, settings, ''));
  await save();
  await expect(save()).rejects.toMatchObject({ kind: 'conflict' });
  expect(await world.inTown(readFilterSettings)).toEqual(settings);
  expect(await shown(await take('これは S P A M です'))).toBe(false);
  expect(await shown(await take('なぜですか！！！！！！'))).toBe(true);
  const { rows } = await world.database.pool.query(
    "SELECT details FROM audit_entries WHERE action = 'threads.filters-changed'",
  );
  expect(rows[0]?.details).toMatchObject({ shouting: 0, added: settings.words.join('\n') });
});

describe('a campaign', () => {
  const text =
    '新しい給食センターの建設に反対します。費用が高すぎますし、自校方式のほうが子どもたちに温かい食事を届けられます。';

  /** As they come in, in two transactions instead of 450. */
  async function takeMany(count: number): Promise<string[]> {
    const voice = (n: number) =>
      world.voice({
        text: `${text}（${n}）`,
        kind: 'test.opinion',
        author: { wantsNotices: false },
      });
    const ids = await world.inTown(async (unit) => {
      const taken: string[] = [];
      for (let n = 0; n < count; n += 1) {
        taken.push((await recordInput(unit, visitor, voice(n))).id);
      }
      return taken;
    });
    const masked = await maskInput({ title: null, text });
    await world.inTown(async (unit) => {
      for (const id of ids) await keepChecked(unit, id, masked);
    });
    return ids;
  }

  test('is held, shown as one with its count, and decided together by a job that may die', async () => {
    const planner = await world.actor('planner');
    const ten = { ...standard, alike: 10 };
    await world.inTown(async (unit) =>
      saveFilterSettings(unit, planner, ten, await settingsSeen(unit)),
    );
    const ids = await takeMany(150);
    const other = await take(
      'https://a.example https://b.example https://c.example を見てください。',
    );
    const groups = await world.inTown(findCampaigns);
    expect(groups.map((group) => group.length)).toEqual([140]);
    const filter = { view: 'all', without: groups.flat(), page: 1 } as const;
    const held = await world.inTown((unit) => listHeld(unit, planner, filter));
    expect(held.inputs.map(({ id }) => id)).toContain(other);
    expect(held.inputs.some(({ id }) => ids.includes(id))).toBe(false);
    const [first = ''] = ids;
    const campaign = () => world.inTown((unit) => readCampaign(unit, first));
    expect(await campaign()).toMatchObject({ count: 150, waiting: 140, shown: 10, hidden: 0 });
    const decision = { ...hide, reason: 'repeated', shownToo: true } as const;
    world.jobs.length = 0;
    await world.inTown((unit) => decideCampaign(unit, planner, first, decision));
    const [job] = world.jobs;
    const run = () =>
      campaignJobs[0]?.run(world.platform, { ...job?.payload, town: '202070' } as never);
    const { inTown } = world.platform.database;
    let units = 0;
    const dying = {
      ...world.platform.database,
      inTown: ((town, work) => {
        units += 1;
        return units > 2 ? Promise.reject(new Error('killed')) : inTown(town, work);
      }) as typeof inTown,
    };
    await expect(
      campaignJobs[0]?.run({ ...world.platform, database: dying }, {
        ...job?.payload,
        town: '202070',
      } as never),
    ).rejects.toThrow('killed');
    expect(await campaign()).toMatchObject({ hidden: 50 });
    await run();
    expect(await campaign()).toMatchObject({ waiting: 0, shown: 0, hidden: 150 });
    const { rows } = await world.database.pool.query(
      'SELECT count(*)::int AS n FROM threads_moderations WHERE input_id = ANY($1) AND reason = $2',
      [ids, 'repeated'],
    );
    expect(rows[0]?.n).toBe(150);
  });
});
