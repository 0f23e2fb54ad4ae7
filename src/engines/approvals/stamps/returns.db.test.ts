import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import { remindHolders } from '../drafts/notices.ts';
import { findApproval } from '../drafts/queries.ts';
import { countWaiting } from '../inbox/queries.ts';
import { approvalsWorld, type World } from '../testing.ts';
import { returnDraft, stampDraft } from './commands.ts';
import { actsIn, draftsIn, nextSubject, refusal } from './testing.ts';

let world: World;
beforeAll(async () => {
  world = await approvalsWorld();
});
afterAll(() => world.database.close());

const { draft, look, stepOf, states, inbox } = draftsIn(() => world);
const { stamp, giveBack, takeBack } = actsIn(() => world);

describe('差戻し', () => {
  it('goes to the drafter and comes again as round 2 under the same number', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    await giveBack(id, 'chief', '課長');
    expect((await look(id)).state).toBe('returned');
    expect(world.told.at(-1)).toEqual({ id: subject.id, outcome: 'returned' });
    expect(await draft({ subject, amount: 300 })).toBe(id);
    const again = await look(id);
    expect(again).toMatchObject({ round: 2, state: 'running', amount: 300 });
    expect(again.events.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
      'drafted 1',
      'returned 1',
      'drafted 2',
    ]);
    await stamp(id, 'chief', '課長');
    expect((await look(id)).state).toBe('approved');
  });

  it('goes to an earlier step, and what was stamped before it stays', async () => {
    const id = await draft({ amount: 2_000_000 });
    await stamp(id, 'chief', '課長');
    await stamp(id, 'finance', '財政課');
    await stamp(id, 'admin', '総務課');
    await giveBack(id, 'mayor', '市長', '総務課');
    const { round, state } = await look(id);
    expect({ round, state }).toEqual({ round: 2, state: 'running' });
    expect(await states(id)).toEqual([
      '課長 stamped',
      '総務課 open',
      '財政課 open',
      '市長 waiting',
    ]);
    expect(world.told.some((one) => one.id === id)).toBe(false);
  });

  it('needs a reason, and a step that has stamped', async () => {
    const id = await draft({ amount: 2_000_000 });
    const actor = await world.actor('chief');
    const stepId = await stepOf(id, '課長');
    const back = (to: string, reason: string) =>
      refusal(
        world.inTown((unit) => returnDraft(unit, actor, { draftId: id, stepId, to, reason })),
      );
    expect(await back('', ' ')).toBe('reason');
    expect(await back(await stepOf(id, '市長'), '理由')).toBe('no-return-there');
    expect((await look(id)).steps[0]?.state).toBe('open');
  });

  it('makes an old page useless: the steps of the round before are over', async () => {
    const id = await draft({ amount: 2_000_000 });
    await stamp(id, 'chief', '課長');
    const old = await stepOf(id, '財政課');
    await giveBack(id, 'admin', '総務課', '課長');
    const finance = await world.actor('finance');
    const late = world.inTown((unit) => stampDraft(unit, finance, { draftId: id, stepId: old }));
    expect(await refusal(late)).toBe('moved-on');
  });
});

describe('引戻し', () => {
  it('is free before the first stamp and needs a reason after it', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    await takeBack(id, 'clerk');
    expect((await look(id)).state).toBe('withdrawn');
    expect(world.told.at(-1)).toEqual({ id: subject.id, outcome: 'withdrawn' });
    const stamped = await draft({ amount: 2_000_000 });
    await stamp(stamped, 'chief', '課長');
    expect(await refusal(takeBack(stamped, 'clerk'))).toBe('reason');
    await takeBack(stamped, 'clerk', '金額を直します');
    expect(await inbox('finance', 'waiting')).not.toContain(stamped);
  });

  it('is for the drafter only, and too late after the decision', async () => {
    const id = await draft();
    expect(await refusal(takeBack(id, 'chief'))).toBe('not-drafter');
    await stamp(id, 'chief', '課長');
    expect(await refusal(takeBack(id, 'clerk', '理由'))).toBe('moved-on');
  });
});

describe('what waits', () => {
  it('is told to the deputy as well', async () => {
    await world.delegate('chief', 'planner', ['2026-07-01', '2026-07-31']);
    const id = await draft();
    const { staffId } = await world.actor('planner');
    const { rows } = await world.inTown((unit) => listNotices(unit, `staff:${staffId}`, 1));
    expect(rows.filter((row) => row.href?.endsWith(id))).toHaveLength(1);
  });

  it('is counted, and brought to mind once it waits too long', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    const { staffId } = await world.actor('chief');
    const waiting = await world.inTown((unit) => countWaiting(unit, staffId));
    expect(waiting).toBe((await inbox('chief', 'waiting')).length);
    const reminded = async () => {
      await world.inTown(remindHolders);
      const { rows } = await world.inTown((unit) => listNotices(unit, `staff:${staffId}`, 1));
      return rows.filter((row) => row.href?.endsWith(id)).map((row) => row.title.ja);
    };
    const once = ['決裁（合議）をお願いします'];
    expect(await reminded()).toEqual(once);
    world.clock.now = new Date(world.clock.now.getTime() + 4 * 86_400_000);
    expect(await reminded()).toEqual(['決裁（合議）が3日以上待っています', ...once]);
    expect((await world.inTown((unit) => findApproval(unit, subject)))?.id).toBe(id);
  });
});
