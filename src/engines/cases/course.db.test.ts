import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';
import {
  addNote,
  answerCorrection,
  answerOpinion,
  bulkAct,
  caseHistory,
  caseStatistics,
  correctionRounds,
  disposeCase,
  findCase,
  findCaseByReceipt,
  findDuplicates,
  findLinked,
  findVisibleCase,
  getCase,
  linkCases,
  listDisposable,
  listNotes,
  requestCorrection,
} from './contract.ts';
import { obuse, openTestOffice, staffOf, suzaka, type TestOffice, visitor } from './testing.ts';

let office: TestOffice;
let inSuzaka: TestOffice['inSuzaka'];
const refusal = (code: string) =>
  expect.objectContaining({ reason: expect.objectContaining({ code }) });

beforeAll(async () => {
  office = await openTestOffice();
  inSuzaka = office.inSuzaka;
});
afterAll(() => office.database.close());

describe('correction', () => {
  const request = (id: string, message: string) =>
    inSuzaka((unit) =>
      requestCorrection(unit, office.clerk, id, {
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
    office.at('2026-05-11');
    const first = newId();
    const { id } = await office.open({ submissionId: first });
    office.at('2026-05-13');
    const asked = await request(id, '生年月日をご確認ください。');
    expect(asked.case).toMatchObject({ state: 'correction', clock: 'paused', dueOn: undefined });
    await expect(request(id, 'もう一度')).rejects.toEqual(refusal('round-open'));
    office.at('2026-05-20');
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
    office.at('2026-05-11');
  });

  it('goes beside the states of a type that knows no corrections', async () => {
    const { id } = await office.open({ type: 'test.plain' });
    const asked = await request(id, '住所をご確認ください。');
    expect(asked.case).toMatchObject({ state: 'received', clock: 'paused' });
    expect(asked.case.dueOn).toBeUndefined();
    await expect(request(id, 'もう一度')).rejects.toEqual(refusal('round-open'));
    const answered = await answer(id, newId());
    expect(answered.case).toMatchObject({ state: 'received', clock: 'running' });
  });
});

describe('beside a case', () => {
  it('links show from both sides, duplicates only where the rule says so', async () => {
    const [a, b] = [
      await office.open({ duplicateKey: 'hanako 1' }),
      await office.open({ duplicateKey: 'hanako 1' }),
    ];
    const c = await office.open({ duplicateKey: 'taro 1' });
    await inSuzaka((unit) => linkCases(unit, office.clerk, c.id, a.id));
    await inSuzaka((unit) => linkCases(unit, office.clerk, a.id, c.id));
    const [fromA, fromC, duplicates] = await inSuzaka(async (unit) => [
      await findLinked(unit, office.clerk, a.id),
      await findLinked(unit, office.clerk, c.id),
      await findDuplicates(unit, office.clerk, a.id),
    ]);
    expect(fromA.map(({ id }) => id)).toEqual([c.id]);
    expect(fromC.map(({ receipt }) => receipt)).toEqual([a.receipt]);
    expect(duplicates.map(({ id }) => id)).toEqual([b.id]);
  });

  it('opinions are answered by whom was asked, who sees the case for it', async () => {
    const { id } = await office.open();
    const expert: StaffActor = { ...staffOf(newId(), []), staffId: newId() };
    const see = (actor: Actor) => inSuzaka((unit) => findVisibleCase(unit, actor, id));
    expect(await see(expert)).toBeUndefined();
    await office.database.pool.query(
      `INSERT INTO organisation_staff (town, id, employee_number, name, valid_from)
       VALUES ($1, $2, 'E1', '見本 博', '2020-04-01')`,
      [suzaka, expert.staffId],
    );
    const question = { kind: 'opinion', body: '差し支えありませんか', key: newId() } as const;
    const asked = { ...question, askedStaffId: expert.staffId, dueOn: '2026-05-20' };
    const { id: noteId = '' } = await inSuzaka((unit) => addNote(unit, office.clerk, id, asked));
    expect((await see(expert))?.id).toBe(id);
    const answer = (actor: Actor) =>
      inSuzaka((unit) => answerOpinion(unit, actor, { caseId: id, noteId, answer: 'ありません' }));
    await expect(answer(office.clerk)).rejects.toEqual(refusal('not-asked'));
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
    const opened = [await office.open(), await office.open(), await office.open()].map(
      ({ id }) => id,
    );
    await office.act(opened[1] ?? '', 'review');
    const input = {
      ids: [...opened, newId()],
      act: { kind: 'act', action: 'review' },
      key: newId(),
    } as const;
    const report = await bulkAct(inSuzaka, office.clerk, input);
    expect(report.map(({ outcome }) => outcome)).toEqual(['done', 'refused', 'done', 'refused']);
    expect(report[1]?.reason?.ja).toContain('審査中');
    const again = await bulkAct(inSuzaka, office.clerk, input);
    expect(again.map(({ outcome }) => outcome)).toEqual([
      'repeated',
      'refused',
      'repeated',
      'refused',
    ]);
    const many = { ...input, ids: Array.from({ length: 501 }, newId) };
    await expect(bulkAct(inSuzaka, office.clerk, many)).rejects.toEqual(refusal('too-many'));
  });
});

describe('disposal', () => {
  const archivist = staffOf(newId(), ['cases.dispose']);
  const dispose = (id: string, actor: Actor = archivist) =>
    inSuzaka((unit) => disposeCase(unit, actor, id));

  it('erases every personal word after the last day of keeping, and leaves the trace', async () => {
    const submissionId = newId();
    const opened = await office.open({
      submissionId,
      applicant: { name: '処分 太郎', phone: '0262481234' },
    });
    const { id } = opened;
    const note = { kind: 'note', body: '処分太郎さんに電話', key: newId() } as const;
    await inSuzaka((unit) => addNote(unit, office.clerk, id, note));
    await office.act(id, 'review');
    await expect(dispose(id)).rejects.toEqual(refusal('still-open'));
    await office.act(id, 'refuse', { reason: '処分太郎さんの所得のため' });
    office.at('2032-03-31');
    await expect(dispose(id)).rejects.toEqual(refusal('still-kept'));
    office.at('2032-04-01');
    expect((await inSuzaka((unit) => listDisposable(unit))).map((one) => one.id)).toContain(id);
    await expect(dispose(id, office.clerk)).rejects.toMatchObject({ kind: 'forbidden' });
    await dispose(id);
    expect(office.disposals).toMatchObject([{ caseId: id, submissionIds: [submissionId] }]);
    const tables = ['cases', 'events', 'reasons', 'notes', 'corrections'];
    for (const table of tables) {
      const { rows } = await office.database.pool.query(
        `SELECT t::text AS row FROM cases_${table} t`,
      );
      expect(JSON.stringify(rows)).not.toMatch(/処分|0262481234/);
    }
    const history = await inSuzaka((unit) => caseHistory(unit, id));
    expect(history.at(-1)).toMatchObject({ kind: 'disposed', actor: { id: archivist.staffId } });
    await expect(dispose(id)).rejects.toEqual(refusal('disposed'));
    expect(
      await inSuzaka((unit) => findCaseByReceipt(unit, opened.receipt, opened.secret)),
    ).toBeUndefined();
    office.at('2026-05-11');
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
    const { id } = await office.open();
    const elsewhere = await office.database.inTown(obuse, (unit) => findCase(unit, id));
    expect(elsewhere).toBeUndefined();
    await inSuzaka((unit) => getCase(unit, office.clerk, id));
    const { rows } = await office.database.pool.query(
      `SELECT read_personal_data AS personal, actor_id FROM audit_entries
        WHERE subject_id = $1 AND action = 'cases.read'`,
      [id],
    );
    expect(rows).toEqual([{ personal: true, actor_id: office.clerk.staffId }]);
  });

  it('counts by subject, channel, month and outcome, with the median of the days', async () => {
    const subject = 'counted';
    office.at('2026-07-01');
    for (const [channel, days] of [
      ['web', 2],
      ['counter', 4],
      ['api', 9],
      ['web', undefined],
    ] as const) {
      office.at('2026-07-01');
      const { id } = await office.open({ subject, channel });
      await office.act(id, 'review');
      if (days === undefined) continue;
      office.at(`2026-07-${String(1 + days).padStart(2, '0')}`);
      await office.act(id, 'approve');
    }
    office.at('2026-05-11');
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
