import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff } from '#engines/organisation/contract.ts';
import type { RoleName } from '#platform/module.ts';
import { previewChain } from './chain/preview.ts';
import { readAfterwards, stampDraft } from './stamps/commands.ts';
import { actsIn, draftsIn, nextSubject, refusal } from './stamps/testing.ts';
import { approvalsWorld, type World } from './testing.ts';

let world: World;
beforeAll(async () => {
  world = await approvalsWorld();
});
afterAll(() => world.database.close());

const { draft, look, stepOf, states, inbox } = draftsIn(() => world);
const { stamp } = actsIn(() => world);

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
    ['clerk', 'somu', 100, ['総務課', '財政課', '市長']],
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
    const ids = await Promise.all(Array.from({ length: 5 }, () => draft({ subject })));
    expect(new Set(ids).size).toBe(1);
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

describe('a post of two', () => {
  it('is open to the other one, but not to a deputy of the drafter', async () => {
    const departmentId = await world.department('zeimu');
    const second = { employeeNumber: '見本-101', name: '見本 二', userId: 'second' };
    const posts = [{ departmentId, title: '課長' }];
    const system = { kind: 'system', name: 'test' } as const;
    await world.inTown((unit) => addStaff(unit, system, { ...second, roles: ['chief'], posts }));
    await world.delegate('finance', 'planner', ['2026-07-01', '2026-07-01']);
    const id = await draft({ by: 'finance', department: 'zeimu' });
    expect((await look(id)).steps[0]?.staff.map(({ name }) => name)).toEqual(['見本 二']);
    expect(await inbox('planner', 'waiting')).not.toContain(id);
    expect(await refusal(stamp(id, 'planner', '課長'))).toBe('not-yours');
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

describe('notices', () => {
  /** Kinds of what a person was told about a draft. */
  const told = async (name: RoleName, id: string) => {
    const { staffId } = await world.actor(name);
    const { rows } = await world.inTown(({ db }) =>
      db.execute<{ kind: string }>(sql`
        SELECT kind FROM notifications_notices
         WHERE recipient = ${`staff:${staffId}`} AND href = ${`/staff/approvals/${id}`}`),
    );
    return rows.map(({ kind }) => kind);
  };

  it('go to who has to stamp next, and to the drafter at the end', async () => {
    const id = await draft();
    expect(await told('chief', id)).toEqual(['approvals.waiting']);
    expect(await told('mayor', id)).toEqual([]);
    expect(await told('clerk', id)).toEqual([]);
    await stamp(id, 'chief', '課長');
    expect(await told('clerk', id)).toEqual(['approvals.done']);
  });
});
