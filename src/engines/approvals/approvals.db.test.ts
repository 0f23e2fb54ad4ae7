import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError, InputError } from '#platform/errors.ts';
import type { RoleName } from '#platform/module.ts';
import { previewChain } from './chain/preview.ts';
import { requestApproval } from './drafts/commands.ts';
import { findApproval, getApproval } from './drafts/queries.ts';
import { countWaiting, findInbox, listLongWaiting } from './inbox/queries.ts';
import { readAfterwards, returnDraft, stampDraft, takeBackDraft } from './stamps/commands.ts';
import { approvalsWorld, type World } from './testing.ts';

let world: World;
beforeAll(async () => {
  world = await approvalsWorld();
});
afterAll(() => world.database.close());

let subjects = 0;
const nextSubject = () => {
  subjects += 1;
  return { type: 'test.case', id: `case-${subjects}` };
};

interface Wanted {
  readonly by?: RoleName;
  readonly amount?: number;
  readonly subject?: { type: string; id: string };
  readonly kind?: string;
  readonly department?: string;
}

async function draft({ by = 'clerk', amount = 100, ...more }: Wanted = {}): Promise<string> {
  const { subject = nextSubject(), kind = 'procedures.decision', department = 'shimin' } = more;
  const actor = await world.actor(by);
  const departmentId = await world.department(department);
  const wanted = { kind, subject, departmentId, amount, title: '補助金の交付決定' };
  return (await world.inTown((unit) => requestApproval(unit, actor, wanted))).id;
}

const look = (id: string) => world.inTown((unit) => getApproval(unit, id));

async function stepOf(id: string, label: string): Promise<string> {
  const { steps } = await look(id);
  return steps.find((step) => step.label === label)?.id ?? '';
}

async function stamp(id: string, by: RoleName, label: string, comment = ''): Promise<void> {
  const actor = await world.actor(by);
  const stepId = await stepOf(id, label);
  await world.inTown((unit) => stampDraft(unit, actor, { draftId: id, stepId, comment }));
}

async function giveBack(id: string, by: RoleName, label: string, to?: string): Promise<void> {
  const actor = await world.actor(by);
  const stepId = await stepOf(id, label);
  const target = to ? await stepOf(id, to) : '';
  const input = { draftId: id, stepId, to: target, reason: '金額の根拠を付けてください' };
  await world.inTown((unit) => returnDraft(unit, actor, input));
}

async function takeBack(id: string, by: RoleName, reason = ''): Promise<void> {
  const actor = await world.actor(by);
  const { round } = await look(id);
  await world.inTown((unit) => takeBackDraft(unit, actor, { draftId: id, round, reason }));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error.reason.code;
  return error instanceof InputError ? Object.keys(error.fields).join() : String(error);
}

const inbox = async (name: RoleName, view: 'waiting' | 'others' | 'drafted' | 'reading') => {
  const { staffId } = await world.actor(name);
  const found = await world.inTown((unit) => findInbox(unit, staffId, view, 1));
  return found.rows.map(({ id }) => id);
};

const states = async (id: string) =>
  (await look(id)).steps.map(({ label, state }) => `${label} ${state}`);

describe('the chain', () => {
  const preview = async (by: RoleName, department: string, amount?: number) => {
    const { staffId } = await world.actor(by);
    const departmentId = await world.department(department);
    const query = { kind: 'procedures.decision', departmentId, amount, drafterStaffId: staffId };
    return world.inTown((unit) => previewChain(unit, query));
  };

  it.each([
    ['clerk', 'shimin', 1_000_000, ['課長']],
    ['clerk', 'shimin', 1_000_001, ['課長', '総務課', '財政課', '市長']],
    ['chief', 'shimin', 100, ['総務課', '財政課', '市長']],
    ['planner', 'seisaku', 100, ['総務課', '財政課', '市長']],
    ['finance', 'zaisei', 100, ['総務課', '市長']],
  ] as const)('of a draft by %s in %s over %s yen', async (by, department, amount, labels) => {
    const { steps, why } = await preview(by, department, amount);
    expect(steps.filter(({ skipped }) => !skipped).map(({ label }) => label)).toEqual(labels);
    expect(steps.at(-1)?.final).toBe(true);
    expect(why?.ja).toContain(amount.toLocaleString('en'));
  });

  it('is said to be missing where there is no route', async () => {
    const departmentId = await world.department('shimin');
    const query = { kind: 'no.route', departmentId, drafterStaffId: '' };
    const chain = await world.inTown((unit) => previewChain(unit, query));
    expect(chain.problem?.code).toBe('no-route');
  });
});

describe('a draft', () => {
  it('is decided by one stamp within 課長専決, and the module is told once', async () => {
    const id = await draft();
    expect(await inbox('chief', 'waiting')).toContain(id);
    expect(await inbox('clerk', 'others')).toContain(id);
    await stamp(id, 'chief', '課長');
    const { state, subject, endedAt } = await look(id);
    expect(state).toBe('approved');
    expect(endedAt).toEqual(world.clock.now);
    expect(world.told.filter((one) => one.id === subject.id)).toEqual([
      { id: subject.id, outcome: 'approved' },
    ]);
    expect(await inbox('chief', 'waiting')).not.toContain(id);
    await stamp(id, 'chief', '課長');
    expect(world.told.filter((one) => one.id === subject.id)).toHaveLength(1);
  });

  it('waits for both of a parallel 合議 and then for the mayor', async () => {
    const id = await draft({ amount: 2_000_000 });
    await stamp(id, 'chief', '課長');
    expect(await states(id)).toEqual([
      '課長 stamped',
      '総務課 open',
      '財政課 open',
      '市長 waiting',
    ]);
    expect(await refusal(stamp(id, 'mayor', '市長'))).toBe('moved-on');
    await Promise.all([stamp(id, 'finance', '財政課'), stamp(id, 'admin', '総務課')]);
    expect((await states(id)).at(-1)).toBe('市長 open');
    await stamp(id, 'mayor', '市長');
    expect((await look(id)).state).toBe('approved');
  });

  it('asked for twice at once is one draft', async () => {
    const subject = nextSubject();
    const ids = await Promise.allSettled(Array.from({ length: 5 }, () => draft({ subject })));
    const made = ids.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(new Set(made).size).toBe(1);
    expect(await refusal(draft({ subject, amount: 200 }))).toBe('already-running');
  });

  it('has numbers without gaps or repeats', async () => {
    const before = (await look(await draft())).serial;
    const ids = await Promise.all(Array.from({ length: 4 }, () => draft()));
    const serials = await Promise.all(ids.map(async (id) => (await look(id)).serial));
    expect(serials.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4].map((n) => before + n));
  });

  it('stamped by two at once has one stamp; the other is told', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    await world.delegate('chief', 'finance', ['2026-07-01', '2026-07-01']);
    const stepId = await stepOf(id, '課長');
    const actors = [await world.actor('chief'), await world.actor('finance')];
    const outcomes = await Promise.all(
      actors.map((actor) =>
        refusal(world.inTown((unit) => stampDraft(unit, actor, { draftId: id, stepId }))),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['moved-on', 'undefined']);
    expect(world.told.filter((one) => one.id === subject.id)).toHaveLength(1);
  });

  it('keeps no stamp when its module refuses the decision', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    world.refusing.add(subject.id);
    await expect(stamp(id, 'chief', '課長')).rejects.toThrow('the case is closed');
    const after = await look(id);
    expect(after.state).toBe('running');
    expect(after.steps[0]?.state).toBe('open');
    expect(after.events.map(({ kind }) => kind)).toEqual(['drafted']);
    world.refusing.clear();
  });
});

describe('separation of duties', () => {
  it('keeps drafters from their own drafts', async () => {
    const id = await draft({ by: 'chief' });
    expect(await refusal(stamp(id, 'chief', '総務課'))).toBe('own-draft');
    expect(await inbox('chief', 'waiting')).not.toContain(id);
    expect(await refusal(stamp(await draft(), 'clerk', '課長'))).toBe('not-permitted');
  });

  it('keeps drafters and their deputies from it by delegation too', async () => {
    await world.delegate('chief', 'clerk', ['2026-07-01', '2026-07-01']);
    const own = await draft({ by: 'clerk' });
    expect(await refusal(stamp(own, 'clerk', '課長'))).toBe('own-draft');
    const ofChief = await draft({ by: 'chief', kind: 'letters.issue', department: 'seisaku' });
    expect(await refusal(stamp(ofChief, 'clerk', '市長'))).toBe('not-yours');
    expect(await inbox('clerk', 'waiting')).not.toContain(own);
    expect(await inbox('clerk', 'waiting')).not.toContain(ofChief);
  });

  it('lets nobody stamp for somebody else without a delegation', async () => {
    const id = await draft();
    expect(await refusal(stamp(id, 'mayor', '課長'))).toBe('not-yours');
  });
});

describe('代決 and 後閲', () => {
  it('bears both names, and the absent person reads it afterwards', async () => {
    world.clock.now = new Date('2026-07-10T10:00:00+09:00');
    await world.delegate('mayor', 'finance', ['2026-07-10', '2026-07-11']);
    const id = await draft({ amount: 2_000_000, kind: 'letters.issue', department: 'seisaku' });
    expect(await inbox('finance', 'waiting')).toContain(id);
    await stamp(id, 'finance', '市長');
    const [, step] = (await look(id)).steps;
    expect(step).toMatchObject({ stampedBy: '見本 実', stampedFor: '見本 望' });
    expect(await inbox('mayor', 'reading')).toContain(id);
    const mayor = await world.actor('mayor');
    await world.inTown((unit) => readAfterwards(unit, mayor, id));
    await world.inTown((unit) => readAfterwards(unit, mayor, id));
    expect(await inbox('mayor', 'reading')).not.toContain(id);
    const after = await look(id);
    expect(after.steps[1]?.readAt).toEqual(world.clock.now);
    expect(after.events.filter(({ kind }) => kind === 'read')).toHaveLength(1);
  });

  it('ends with the last day of the delegation', async () => {
    const id = await draft({ kind: 'letters.issue', department: 'seisaku' });
    world.clock.now = new Date('2026-07-12T00:00:00+09:00');
    expect(await inbox('finance', 'waiting')).not.toContain(id);
    expect(await refusal(stamp(id, 'finance', '市長'))).toBe('not-yours');
  });
});

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
  it('is counted, and listed once it waits too long', async () => {
    const subject = nextSubject();
    const id = await draft({ subject });
    const { staffId } = await world.actor('chief');
    const waiting = await world.inTown((unit) => countWaiting(unit, staffId));
    expect(waiting).toBe((await inbox('chief', 'waiting')).length);
    const long = async () => {
      const rows = await world.inTown((unit) => listLongWaiting(unit, 3));
      return rows.find(({ draftId }) => draftId === id);
    };
    expect(await long()).toBeUndefined();
    world.clock.now = new Date(world.clock.now.getTime() + 4 * 86_400_000);
    expect((await long())?.staff.map(({ name }) => name)).toEqual(['見本 要']);
    expect((await world.inTown((unit) => findApproval(unit, subject)))?.id).toBe(id);
  });
});
