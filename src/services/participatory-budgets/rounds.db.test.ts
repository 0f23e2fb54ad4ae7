import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '#engines/notifications/schema.ts';
import {
  currentAnswers,
  findInput,
  findThread,
  listHops,
  publicViewer,
  setModeration,
  withdrawInput,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { datasets } from './datasets.ts';
import {
  drawBallot,
  examineProposal,
  mergeProposal,
  routeProposal,
} from './examination/commands.ts';
import { drawOrder } from './examination/order.ts';
import { measures } from './measures.ts';
import {
  correctMilestone,
  planMilestones,
  reachMilestone,
  takeBackMilestone,
} from './progress/commands.ts';
import { milestonesOfOne } from './progress/queries.ts';
import { ProposalFilter } from './proposals/inputs.ts';
import {
  findAlike,
  findProposal,
  listEvents,
  listProposalsOnBallot,
  listShown,
} from './proposals/queries.ts';
import { publishResult } from './results/commands.ts';
import { findResult } from './results/queries.ts';
import { createRound, saveRound, withdrawRound } from './rounds/commands.ts';
import { RoundForm } from './rounds/inputs.ts';
import { getRound } from './rounds/queries.ts';
import { proposals } from './schema.ts';
import { openRounds, roundTyped, system, type World } from './testing.ts';

let world: World;
beforeAll(async () => {
  world = await openRounds();
});
afterAll(() => world.database.close());

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof InputError) return Object.keys(error.fields).join();
      return error instanceof AppError ? error.reason.code : String(error);
    },
  );

const able = (title: string, cost: number) => ({
  ...({ verdict: 'feasible', reason: '実現できます。', titleEn: '', runningCost: null } as const),
  ...{ title, summary: `${title}を置きます。`, cost, note: '' },
});
const all = ProposalFilter.parse({});

const hanako = { kind: 'citizen', userId: 'hanako', name: '花子' } as const;
const noticesOf = (userId: string) =>
  world.inTown(({ db }) => db.$count(notices, eq(notices.recipient, `user:${userId}`)));

describe('a round', () => {
  it('is public with the last stamp, and keeps from then on what people rely on', async () => {
    const { inTown, planner, clerk, sections } = world;
    const form = RoundForm.parse(roundTyped(sections.shimin, { slug: 'stamped' }));
    expect(form.sum).toBe(10_000_000);
    expect(await reasonOf(inTown((unit) => createRound(unit, clerk, form)))).toBe('not-permitted');
    const id = await inTown((unit) => createRound(unit, planner, form));
    expect(await reasonOf(inTown((unit) => createRound(unit, planner, form)))).toBe('slug');
    await world.approve(id);
    const round = await inTown((unit) => getRound(unit, id));
    expect(round).toMatchObject({ status: 'published', publishedOn: '2026-05-10' });
    const save = (more: object) =>
      inTown((unit) => saveRound(unit, planner, id, { ...form, seen: 1, ...more }));
    expect(await reasonOf(save({ sum: 1, votesUntil: '2026-10-01' }))).toBe('sum');
    expect(await reasonOf(save({ seen: 0 }))).toBe('changed-meanwhile');
    const later = { votesUntil: '2026-10-01', title: '令和8年度（延長）' };
    expect(await reasonOf(save(later))).toBe('note');
    await save({ ...later, note: '投票の最終日を延ばしました。' });
    expect(await inTown((unit) => getRound(unit, id))).toMatchObject({ votesUntil: '2026-10-01' });
  });
});

describe('a proposal', () => {
  it('goes from a voice to the ballot, to the result and to the finished thing', async () => {
    const { inTown, planner, clerk, sections, at } = world;
    const round = await world.announce({ slug: 'whole-way' });
    const bench = await world.propose(round.id, '駅前のベンチ', {}, hanako);
    const seats = await world.propose(round.id, '駅前に座る場所', {}, hanako);
    const pool = await world.propose(round.id, '温水プール', {}, hanako);
    const light = await world.propose(round.id, '公園の照明');
    const near = { title: '駅前のベンチ', text: '駅前のベンチがほしいです。' };
    const alike = await inTown((unit) => findAlike(unit, round.id, near));
    expect(alike.map(({ proposal }) => proposal.id)[0]).toBe(bench);

    const route = { departmentId: sections.seisaku, routeNote: '' };
    await inTown((unit) => routeProposal(unit, clerk, bench, route));
    const late = inTown((unit) => examineProposal(unit, clerk, bench, able('ベンチ', 4_000_000)));
    expect(await reasonOf(late)).toBe('other-section');
    expect(await noticesOf('hanako')).toBe(1);
    await inTown((unit) =>
      mergeProposal(unit, planner, seats, { into: bench, mergeNote: '電話で' }),
    );
    await inTown((unit) => examineProposal(unit, planner, bench, able('ベンチ', 4_000_000)));
    await inTown((unit) => examineProposal(unit, clerk, light, able('照明', 7_000_000)));
    at('2026-06-10');
    const left = inTown((unit) => drawBallot(unit, planner, round.id));
    expect(await reasonOf(left)).toBe('still-waiting');
    const no = { verdict: 'infeasible', reason: '費用が大きすぎます。', note: '' } as const;
    await inTown((unit) => examineProposal(unit, clerk, pool, no));
    const refused = await inTown(async (unit) => (await findProposal(unit, pool))?.inputId ?? '');
    const answers = await inTown((unit) => currentAnswers(unit, [refused]));
    expect(answers.get(refused)).toMatchObject({ outcome: 'not-taken-up', reason: no.reason });
    // The route, the merge, the verdict of the joined ones (once), and the answer.
    expect(await noticesOf('hanako')).toBe(4);

    await inTown((unit) => drawBallot(unit, planner, round.id, 'seed'));
    const ballot = await inTown((unit) => listProposalsOnBallot(unit, round.id));
    expect(ballot.map(({ id }) => id)).toEqual(drawOrder('seed', [bench, light]));
    expect(ballot.find(({ id }) => id === bench)).toMatchObject({
      title: 'ベンチ',
      cost: 4_000_000,
    });
    const twice = inTown((unit) => drawBallot(unit, planner, round.id));
    expect(await reasonOf(twice)).toBe('drawn');
    const again = inTown((unit) => examineProposal(unit, planner, bench, able('x', 1)));
    expect(await reasonOf(again)).toBe('decided');
    const inputId = await inTown(async (unit) => (await findProposal(unit, bench))?.inputId ?? '');
    const author = { kind: 'author', userId: 'hanako' } as const;
    const back = inTown((unit) => withdrawInput(unit, author, inputId));
    expect(await reasonOf(back)).toBe('on-ballot');

    const turnout = { eligible: 100, online: 20, paper: 3, counter: 2, invalid: 1 };
    const votes = [
      { proposalId: bench, votes: 12 },
      { proposalId: light, votes: 9 },
    ];
    const count = { countId: newId(), votes, turnout };
    const publish = () => inTown((unit) => publishResult(unit, planner, round.id, count));
    expect(await reasonOf(publish())).toBe('not-now');
    at('2026-10-20');
    await publish();
    expect(await reasonOf(publish())).toBe('not-now');
    expect(await inTown((unit) => findResult(unit, round.id))).toMatchObject({
      ...{ committed: 4_000_000, turnout, publishedOn: '2026-10-20' },
    });
    const won = await inTown((unit) => findProposal(unit, bench));
    expect(won).toMatchObject({ won: true, votes: 12 });
    expect(await inTown((unit) => findProposal(unit, light))).toMatchObject({ won: false });

    const figures = await inTown(async (unit) => [
      (await measures[0]?.compute(unit, {}, '2026-10-20'))?.value,
      (await measures[1]?.compute(unit, {}, '2026-10-20'))?.value,
      (await measures[0]?.compute(unit, {}, '2026-10-19'))?.value,
    ]);
    expect(figures).toEqual([25, 0, undefined]);

    const reach = (kind: 'planned' | 'contract', on = '2026-10-20') =>
      inTown((unit) => {
        const step = { kind, on, text: '置く場所を決めました。', spent: 50_000, target: '' };
        return reachMilestone(unit, planner, bench, step);
      });
    expect(await reasonOf(reach('contract'))).toBe('kind');
    expect(await reasonOf(reach('planned', '2026-10-21'))).toBe('on');
    const told = world.jobs.filter((job) => job === 'threads.tellHop').length;
    await reach('planned');
    expect(world.jobs.length).toBeGreaterThan(told);
    const where = { correctKind: 'planned', correctOn: '2026-10-19', correctSpent: 0 } as const;
    const mended = {
      ...where,
      correctText: '置く場所を5か所に決めました。',
      correctWhy: '数の誤り',
    };
    await inTown((unit) => correctMilestone(unit, planner, bench, mended));
    const hops = async () => {
      const found = await inTown((unit) => listHops(unit, [won?.threadId ?? '']));
      return [...found.values()].flat().map(({ text, on, withdrawn }) => [text, on, withdrawn]);
    };
    const fiveSeats = '計画：置く場所を5か所に決めました。';
    expect(await hops()).toContainEqual([fiveSeats, '2026-10-19', undefined]);
    const wrong = {
      takeBackKind: 'planned',
      takeBackSpent: 0,
      takeBackWhy: '別の事業の知らせ',
    } as const;
    const other = inTown((unit) =>
      takeBackMilestone(unit, planner, bench, { ...wrong, takeBackKind: 'contract' }),
    );
    expect(await reasonOf(other)).toBe('not-last');
    await inTown((unit) => takeBackMilestone(unit, planner, bench, wrong));
    expect((await hops()).find(([text]) => text === fiveSeats)?.[2]).toBe('別の事業の知らせ');
    const open = await inTown((unit) => milestonesOfOne(unit, bench));
    expect(open.map(({ reachedOn }) => reachedOn)).toEqual([null, null, null, null]);
    await reach('planned');
    expect(await reasonOf(reach('contract', '2026-10-19'))).toBe('on');
    const later = { planned: '2026-10-20', contract: '2027-01-10', started: '2027-02-10' };
    const plan = { ...later, finished: '2027-12-01', why: '資材が届くのが遅れるため' };
    await inTown((unit) => planMilestones(unit, planner, bench, plan));
    const steps = await inTown((unit) => milestonesOfOne(unit, bench));
    expect(steps.map(({ reachedOn }) => reachedOn)).toEqual(['2026-10-20', null, null, null]);
    expect(steps.at(-1)).toMatchObject({ plannedOn: '2027-12-01', text: plan.why });
    expect(steps[0]?.text).toBe('置く場所を決めました。');
    const line = await inTown((unit) => findThread(unit, won?.threadId ?? ''));
    expect(line?.movedOn).toBe('2026-10-20');
    const events = await inTown((unit) => listEvents(unit, bench));
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['received', 'routed', 'merged', 'examined', 'ballot', 'won', 'milestone'],
      ...['milestone-corrected', 'milestone-withdrawn', 'milestone'],
    ]);
    at('2026-05-10');
  });

  it('is read only as far as the engine shows its voice, and hears when the round is called off', async () => {
    const { inTown } = world;
    const round = await world.announce({ slug: 'sight' });
    const taro = { kind: 'citizen', userId: 'taro', name: '太郎' } as const;
    const id = await world.propose(round.id, '花いっぱい', {}, taro);
    const listed = (q = '') =>
      inTown(async (unit) => (await listShown(unit, round.id, { ...all, q })).total);
    const opened = () =>
      inTown(async (unit) => {
        const [, set] = await datasets.list(unit);
        const rows = (await set?.rows(unit, { limit: 500 })) ?? [];
        return rows.filter(({ key }) => key === id).length;
      });
    expect(await opened()).toBe(1);
    expect([await listed(), await listed('花い'), await listed('ほかの言葉')]).toEqual([1, 1, 0]);
    const inputId = await inTown(async (unit) => (await findProposal(unit, id))?.inputId ?? '');
    await inTown((unit) =>
      setModeration(unit, system, inputId, { moderation: 'hidden', reason: 'x' }),
    );
    expect(await inTown((unit) => findInput(unit, publicViewer, inputId))).toBeUndefined();
    expect([await listed(), await opened()]).toEqual([0, 0]);
    await inTown((unit) => withdrawRound(unit, world.planner, round.id, { note: '災害のため' }));
    expect(await noticesOf('taro')).toBe(1);
  });

  it('costs a list no more statements when there are 2,000', async () => {
    const round = await world.announce({ slug: 'many' });
    await world.propose(round.id, '最初の提案');
    const counted = (filter: Partial<ProposalFilter>) =>
      world.inTown(async (unit) => {
        let asked = 0;
        const db = new Proxy(unit.db, {
          get(target, key) {
            if (key === 'select' || key === '$count') asked += 1;
            const value: unknown = Reflect.get(target, key);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        const found = await listShown({ ...unit, db } as Unit, round.id, { ...all, ...filter });
        return { asked, total: found.total, shown: found.shown.length };
      });
    const few = await counted({});
    await world.inTown(async ({ db, town, now }) => {
      const rows = Array.from({ length: 2000 }, (_, index) => ({
        ...{ town, id: newId(), roundId: round.id, inputId: newId(), title: `提案${index}` },
        ...{ summary: '内容', titleEn: '', status: 'feasible' as const, sight: 'shown' as const },
        ...{ departmentId: newId(), reason: '', spent: 0, sample: true, createdAt: now },
      }));
      for (let from = 0; from < rows.length; from += 500) {
        await db.insert(proposals).values(rows.slice(from, from + 500));
      }
    });
    const many = await counted({ page: 2 });
    expect(many).toMatchObject({ total: 2001, shown: 20 });
    expect(many.asked).toBeLessThanOrEqual(few.asked);
    expect(many.asked).toBeLessThanOrEqual(4);
    expect(await counted({ q: '提案1999' })).toMatchObject({ total: 1 });
  });
});
