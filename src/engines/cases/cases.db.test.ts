import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClock } from '#engines/deadlines/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import type { CaseChange, DisposedCase } from './case-type.ts';
import {
  actOnCase,
  addNote,
  answerCorrection,
  answerOpinion,
  bulkAct,
  caseHistory,
  caseStatistics,
  clockSubject,
  correctionRounds,
  disposeCase,
  extendCase,
  findCase,
  findCaseByReceipt,
  findDuplicates,
  findLinked,
  findVisibleCase,
  getCase,
  linkCases,
  linkUser,
  listCasesOf,
  listDisposable,
  listNotes,
  openCase,
  registerCaseTypes,
  requestCorrection,
  withdrawCase,
} from './contract.ts';
import { application, obuse, rule, staffOf, suzaka, testType } from './testing.ts';

const visitor: Actor = { kind: 'visitor' };
const section = newId();
const clerk = staffOf(section);
const changes: CaseChange[] = [];
const disposals: DisposedCase[] = [];

let database: Database;
const inSuzaka = <T>(work: (unit: Unit) => Promise<T>): Promise<T> => database.inTown(suzaka, work);
const at = (day: string): void => {
  database.hooks.now = () => new Date(`${day}T03:00:00Z`);
};

const open = (more = {}, actor: Actor = visitor) =>
  inSuzaka((unit) => openCase(unit, actor, application(section, more)));
const act = (id: string, action: string, more = {}, actor: Actor = clerk) =>
  inSuzaka((unit) => actOnCase(unit, actor, id, action, { key: newId(), ...more }));
const refusal = (code: string) =>
  expect.objectContaining({ reason: expect.objectContaining({ code }) });

beforeAll(async () => {
  registerCaseTypes([
    {
      ...testType,
      acted: async (_unit, change) => {
        changes.push(change);
      },
      disposed: async (_unit, disposed) => {
        disposals.push(disposed);
      },
    },
  ]);
  database = await testDatabase();
  database.hooks.emit = async () => undefined;
  at('2026-05-11');
});
afterAll(() => database.close());

describe('opening', () => {
  it('gives a receipt and a secret, starts the clock and keeps neither secret nor key', async () => {
    const key = newId();
    const opened = await open({ key, submissionId: newId() });
    expect(opened).toMatchObject({ dueOn: '2026-05-25', repeated: false });
    expect(opened.secret).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const found = await inSuzaka((unit) => findCase(unit, opened.id));
    expect(found).toMatchObject({
      ...{ state: 'received', open: true, version: 1, clock: 'running', dueOn: '2026-05-25' },
      ...{ receipt: opened.receipt, receivedOn: '2026-05-11' },
    });
    const clock = await inSuzaka((unit) => findClock(unit, clockSubject(opened.id), 'decision'));
    expect(clock).toMatchObject({ state: 'running', dueOn: '2026-05-25' });
    const { rows } = await database.pool.query('SELECT * FROM cases_cases');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(opened.secret.replaceAll('-', ''));
    expect(kept).not.toContain(key);
  });

  it('makes one case of ten submissions at once with one key, and answers all of them alike', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => open({ key })));
    expect(
      new Set(answers.map(({ id, receipt, secret, dueOn }) => [id, receipt, secret, dueOn].join()))
        .size,
    ).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const { rows } = await database.pool.query(
      'SELECT count(*)::int AS n FROM deadlines_clocks WHERE subject_id = $1',
      [answers[0]?.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('keeps the keys of different senders and types apart', async () => {
    const key = newId();
    const citizen: Actor = { kind: 'citizen', userId: newId(), name: '花子' };
    const ids = [await open({ key }), await open({ key }, citizen)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('receipt and secret', () => {
  it('open a case however they are written, and nothing else does', async () => {
    const { id, receipt, secret } = await open();
    const other = await open();
    const find = (r: string, s: string, town = suzaka) =>
      database.inTown(town, (unit) => findCaseByReceipt(unit, r, s));
    expect((await find(receipt.toLowerCase(), secret.replaceAll('-', ' ')))?.id).toBe(id);
    const wrong = receipt.endsWith('0') ? receipt.replace(/.$/, '1') : receipt.replace(/.$/, '0');
    expect(await find(receipt, other.secret)).toBeUndefined();
    expect(await find(wrong, secret)).toBeUndefined();
    expect(await find('', '')).toBeUndefined();
    expect(await find(receipt, secret, obuse)).toBeUndefined();
  });

  it('tie the case to an account once', async () => {
    const { id } = await open();
    const userId = newId();
    await inSuzaka((unit) => linkUser(unit, visitor, id, userId));
    await inSuzaka((unit) => linkUser(unit, visitor, id, userId));
    const own = await inSuzaka((unit) => listCasesOf(unit, userId));
    expect(own.map((one) => one.id)).toEqual([id]);
    await expect(inSuzaka((unit) => linkUser(unit, visitor, id, newId()))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});

describe('acting', () => {
  it('follows the type: state, outcome, clock, closing, and tells the owner', async () => {
    const { id } = await open();
    await act(id, 'review');
    changes.length = 0;
    const { case: decided } = await act(id, 'refuse', { reason: '所得が限度額を超えるため' });
    expect(decided).toMatchObject({
      ...{ state: 'refused', open: false, decision: 'refused', decidedOn: '2026-05-11' },
      ...{ clock: 'stopped', dueOn: undefined, closedOn: '2026-05-11', keptUntil: '2032-03-31' },
    });
    expect(changes).toMatchObject([
      { caseId: id, action: 'refuse', from: 'reviewing', to: 'refused' },
    ]);
    const history = await inSuzaka((unit) => caseHistory(unit, id));
    expect(history.map(({ kind, toState, reason }) => [kind, toState, reason])).toEqual([
      ['opened', 'received', undefined],
      ['acted', 'reviewing', undefined],
      ['acted', 'refused', '所得が限度額を超えるため'],
    ]);
  });

  it('refuses what the state, the permission or a missing reason forbids', async () => {
    const { id } = await open();
    await expect(act(id, 'approve')).rejects.toEqual(refusal('not-in-this-state'));
    await act(id, 'review');
    await expect(act(id, 'refuse', { reason: ' ' })).rejects.toEqual(refusal('reason-missing'));
    await expect(act(id, 'toString')).rejects.toEqual(refusal('unknown-action'));
    const reader = staffOf(section, ['test.read', 'test.work']);
    await expect(act(id, 'approve', {}, reader)).rejects.toEqual(refusal('not-permitted'));
    await expect(act(id, 'approve', {}, visitor)).rejects.toEqual(refusal('not-permitted'));
    const elsewhere = staffOf(newId());
    await expect(act(id, 'approve', {}, elsewhere)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets one of two clerks win and tells the other who did what and when', async () => {
    const { id } = await open();
    const { case: seen } = await act(id, 'review');
    const decide = (action: string) =>
      act(id, action, { version: seen.version, reason: '理由' }, staffOf(section));
    const outcomes = await Promise.allSettled([decide('approve'), decide('refuse')]);
    const lost = outcomes.filter((one) => one.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ kind: 'conflict', reason: { code: 'overtaken' } });
    expect(lost[0]?.reason.reason.text.ja).toMatch(/2026-05-11 12:00に、.*「(承認する|却下する)」/);
  });

  it('is not overtaken by a note', async () => {
    const { id } = await open();
    const note = { kind: 'note', body: '電話で確認済み', key: newId() } as const;
    await inSuzaka((unit) => addNote(unit, clerk, id, note));
    await expect(act(id, 'review', { version: 1 })).resolves.toMatchObject({ repeated: false });
  });

  it('does an act once for its key', async () => {
    const { id } = await open();
    const key = newId();
    const answers = await Promise.all([act(id, 'review', { key }), act(id, 'review', { key })]);
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
  });

  it('lets the applicant withdraw, and code act for the system', async () => {
    const citizen: Actor = { kind: 'citizen', userId: newId(), name: '花子' };
    const stranger: Actor = { ...citizen, userId: newId() };
    const { id } = await open({ applicant: { userId: citizen.userId } }, citizen);
    const withdraw = (actor: Actor) =>
      inSuzaka((unit) => withdrawCase(unit, actor, id, { key: newId() }));
    await expect(withdraw(stranger)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await withdraw(citizen)).case.state).toBe('withdrawn');
    const other = await open();
    await act(other.id, 'review');
    const expired = await act(other.id, 'expire', {}, { kind: 'system', name: 'test' });
    expect(expired.case.state).toBe('refused');
  });

  it('extends the clock by its rule and shows the new day', async () => {
    const longer = { ...rule, extension: { days: 30, from: 'start' } as const };
    const { id } = await open({ clock: { rule: longer } });
    const input = { key: newId(), days: 30, reason: '調査に時間を要するため' };
    const { case: extended } = await inSuzaka((unit) => extendCase(unit, clerk, id, input));
    expect(extended.dueOn).toBe('2026-06-09');
  });
});

describe('correction', () => {
  const request = (id: string, message: string) =>
    inSuzaka((unit) =>
      requestCorrection(unit, clerk, id, {
        ...{
          key: newId(),
          reason: '確認のため',
          fields: [{ path: 'children.r1.birthday', message }],
        },
      }),
    );
  const answer = (id: string, submissionId: string, key = newId()) =>
    inSuzaka((unit) => answerCorrection(unit, visitor, id, { submissionId, key }));

  it('stops the clock from the request to the answer, in round after round', async () => {
    at('2026-05-11');
    const first = newId();
    const { id } = await open({ submissionId: first });
    at('2026-05-13');
    const asked = await request(id, '生年月日をご確認ください。');
    expect(asked.case).toMatchObject({ state: 'correction', clock: 'paused', dueOn: undefined });
    await expect(request(id, 'もう一度')).rejects.toEqual(refusal('round-open'));
    at('2026-05-20');
    const [second, third] = [newId(), newId()];
    const key = newId();
    const answered = await answer(id, second, key);
    expect(answered.case).toMatchObject({
      state: 'reviewing',
      clock: 'running',
      submissionId: second,
    });
    // Seven days, the 14th to the 20th, do not count.
    expect(answered.case.dueOn).toBe('2026-06-01');
    expect((await answer(id, second, key)).repeated).toBe(true);
    await expect(answer(id, third)).rejects.toEqual(refusal('no-round'));
    await request(id, '続柄もご確認ください。');
    await answer(id, third);
    const rounds = await inSuzaka((unit) => correctionRounds(unit, id));
    expect(
      rounds.map(({ round, submissionBefore, submissionAfter }) => [
        round,
        submissionBefore,
        submissionAfter,
      ]),
    ).toEqual([
      [1, first, second],
      [2, second, third],
    ]);
    at('2026-05-11');
  });
});

describe('beside a case', () => {
  it('links show from both sides, duplicates only where the rule says so', async () => {
    const [a, b] = [
      await open({ duplicateKey: 'hanako 1' }),
      await open({ duplicateKey: 'hanako 1' }),
    ];
    const c = await open({ duplicateKey: 'taro 1' });
    await inSuzaka((unit) => linkCases(unit, clerk, c.id, a.id));
    await inSuzaka((unit) => linkCases(unit, clerk, a.id, c.id));
    const [fromA, fromC, duplicates] = await inSuzaka(async (unit) => [
      await findLinked(unit, clerk, a.id),
      await findLinked(unit, clerk, c.id),
      await findDuplicates(unit, clerk, a.id),
    ]);
    expect(fromA.map(({ id }) => id)).toEqual([c.id]);
    expect(fromC.map(({ receipt }) => receipt)).toEqual([a.receipt]);
    expect(duplicates.map(({ id }) => id)).toEqual([b.id]);
  });

  it('opinions are answered by whom was asked, who sees the case for it', async () => {
    const { id } = await open();
    const expert: StaffActor = { ...staffOf(newId(), []), staffId: newId() };
    const see = (actor: Actor) => inSuzaka((unit) => findVisibleCase(unit, actor, id));
    expect(await see(expert)).toBeUndefined();
    await database.pool.query(
      `INSERT INTO organisation_staff (town, id, employee_number, name, valid_from)
       VALUES ($1, $2, 'E1', '見本 博', '2020-04-01')`,
      [suzaka, expert.staffId],
    );
    const question = { kind: 'opinion', body: '差し支えありませんか', key: newId() } as const;
    const asked = { ...question, askedStaffId: expert.staffId, dueOn: '2026-05-20' };
    const { id: noteId = '' } = await inSuzaka((unit) => addNote(unit, clerk, id, asked));
    expect((await see(expert))?.id).toBe(id);
    const answer = (actor: Actor) =>
      inSuzaka((unit) => answerOpinion(unit, actor, { caseId: id, noteId, answer: 'ありません' }));
    await expect(answer(clerk)).rejects.toEqual(refusal('not-asked'));
    await answer(expert);
    await expect(answer(expert)).rejects.toEqual(refusal('opinion-answered'));
    const notes = await inSuzaka((unit) => listNotes(unit, id));
    expect(notes).toMatchObject([
      { kind: 'opinion', answer: 'ありません', answeredBy: expert.staffId },
    ]);
  });
});

describe('many at once', () => {
  it('are reported row by row; a refusal undoes nothing else, and a repetition is told apart', async () => {
    const opened = [await open(), await open(), await open()].map(({ id }) => id);
    await act(opened[1] ?? '', 'review');
    const input = {
      ids: [...opened, newId()],
      act: { kind: 'act', action: 'review' },
      key: newId(),
    } as const;
    const report = await bulkAct(inSuzaka, clerk, input);
    expect(report.map(({ outcome }) => outcome)).toEqual(['done', 'refused', 'done', 'refused']);
    expect(report[1]?.reason?.ja).toContain('審査中');
    const again = await bulkAct(inSuzaka, clerk, input);
    expect(again.map(({ outcome }) => outcome)).toEqual([
      'repeated',
      'refused',
      'repeated',
      'refused',
    ]);
    const many = { ...input, ids: Array.from({ length: 501 }, newId) };
    await expect(bulkAct(inSuzaka, clerk, many)).rejects.toEqual(refusal('too-many'));
  });
});

describe('disposal', () => {
  const archivist = staffOf(newId(), ['cases.dispose']);
  const dispose = (id: string, actor: Actor = archivist) =>
    inSuzaka((unit) => disposeCase(unit, actor, id));

  it('erases every personal word after the last day of keeping, and leaves the trace', async () => {
    const submissionId = newId();
    const opened = await open({
      submissionId,
      applicant: { name: '処分 太郎', phone: '0262481234' },
    });
    const { id } = opened;
    const note = { kind: 'note', body: '処分太郎さんに電話', key: newId() } as const;
    await inSuzaka((unit) => addNote(unit, clerk, id, note));
    await act(id, 'review');
    await expect(dispose(id)).rejects.toEqual(refusal('still-open'));
    await act(id, 'refuse', { reason: '処分太郎さんの所得のため' });
    at('2032-03-31');
    await expect(dispose(id)).rejects.toEqual(refusal('still-kept'));
    at('2032-04-01');
    expect((await inSuzaka((unit) => listDisposable(unit))).map((one) => one.id)).toContain(id);
    await expect(dispose(id, clerk)).rejects.toMatchObject({ kind: 'forbidden' });
    await dispose(id);
    expect(disposals).toMatchObject([{ caseId: id, submissionIds: [submissionId] }]);
    const tables = ['cases', 'events', 'reasons', 'notes', 'corrections'];
    for (const table of tables) {
      const { rows } = await database.pool.query(`SELECT t::text AS row FROM cases_${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/処分|0262481234/);
    }
    const history = await inSuzaka((unit) => caseHistory(unit, id));
    expect(history.at(-1)).toMatchObject({ kind: 'disposed', actor: { id: archivist.staffId } });
    await expect(dispose(id)).rejects.toEqual(refusal('disposed'));
    expect(
      await inSuzaka((unit) => findCaseByReceipt(unit, opened.receipt, opened.secret)),
    ).toBeUndefined();
    at('2026-05-11');
  });

  it('leaves events that nobody can change', async () => {
    for (const change of [sql`UPDATE cases_events SET kind = 'x'`, sql`DELETE FROM cases_events`]) {
      await expect(inSuzaka(({ db }) => db.execute(change))).rejects.toMatchObject({
        cause: { code: '42501' },
      });
    }
  });
});

describe('a town', () => {
  it('sees nothing of another, and audits who read what', async () => {
    const { id } = await open();
    const elsewhere = await database.inTown(obuse, (unit) => findCase(unit, id));
    expect(elsewhere).toBeUndefined();
    await inSuzaka((unit) => getCase(unit, clerk, id));
    const { rows } = await database.pool.query(
      `SELECT read_personal_data AS personal, actor_id FROM audit_entries
        WHERE subject_id = $1 AND action = 'cases.read'`,
      [id],
    );
    expect(rows).toEqual([{ personal: true, actor_id: clerk.staffId }]);
  });

  it('counts by subject, channel, month and outcome, with the median of the days', async () => {
    const subject = 'counted';
    at('2026-07-01');
    for (const [channel, days] of [
      ['web', 2],
      ['counter', 4],
      ['api', 9],
      ['web', undefined],
    ] as const) {
      at('2026-07-01');
      const { id } = await open({ subject, channel });
      await act(id, 'review');
      if (days === undefined) continue;
      at(`2026-07-${String(1 + days).padStart(2, '0')}`);
      await act(id, 'approve');
    }
    at('2026-05-11');
    const filter = { type: 'test.case', from: '2026-07-01', to: '2026-07-31', subject };
    const counted = await inSuzaka((unit) => caseStatistics(unit, filter));
    expect(counted.total).toEqual({ received: 4, online: 3, decided: 3, medianDays: 4 });
    expect(counted.byChannel.map(({ channel, received }) => [channel, received])).toEqual([
      ['web', 2],
      ['api', 1],
      ['counter', 1],
    ]);
    expect(counted.byMonth).toMatchObject([{ month: '2026-07', received: 4 }]);
    expect(counted.byDecision).toEqual([{ decision: 'approved', count: 3 }]);
    expect(counted.bySubject).toMatchObject([{ subject: 'counted', decided: 3 }]);
  });
});
