import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClock } from '#engines/deadlines/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';
import {
  addNote,
  caseHistory,
  clockSubject,
  extendCase,
  findCase,
  findCaseByReceipt,
  linkUser,
  listCasesOf,
  withdrawCase,
} from './contract.ts';
import {
  obuse,
  openTestOffice,
  rule,
  staffOf,
  suzaka,
  type TestOffice,
  visitor,
} from './testing.ts';

let office: TestOffice;
let inSuzaka: TestOffice['inSuzaka'];
const refusal = (code: string) =>
  expect.objectContaining({ reason: expect.objectContaining({ code }) });

beforeAll(async () => {
  office = await openTestOffice();
  inSuzaka = office.inSuzaka;
});
afterAll(() => office.database.close());

describe('opening', () => {
  it('gives a receipt and a secret, starts the clock and keeps neither secret nor key', async () => {
    const key = newId();
    const opened = await office.open({ key, submissionId: newId() });
    expect(opened).toMatchObject({ dueOn: '2026-05-25', repeated: false });
    expect(opened.secret).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const found = await inSuzaka((unit) => findCase(unit, opened.id));
    expect(found).toMatchObject({
      ...{ state: 'received', open: true, version: 1, clock: 'running', dueOn: '2026-05-25' },
      ...{ receipt: opened.receipt, receivedOn: '2026-05-11' },
    });
    const clock = await inSuzaka((unit) => findClock(unit, clockSubject(opened.id), 'decision'));
    expect(clock).toMatchObject({ state: 'running', dueOn: '2026-05-25' });
    const { rows } = await office.database.pool.query('SELECT * FROM cases_cases');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(opened.secret.replaceAll('-', ''));
    expect(kept).not.toContain(key);
  });

  it('makes one case of ten submissions at once with one key, and answers all of them alike', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => office.open({ key })));
    expect(
      new Set(answers.map(({ id, receipt, secret, dueOn }) => [id, receipt, secret, dueOn].join()))
        .size,
    ).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const { rows } = await office.database.pool.query(
      'SELECT count(*)::int AS n FROM deadlines_clocks WHERE subject_id = $1',
      [answers[0]?.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('keeps the keys of different senders and types apart', async () => {
    const key = newId();
    const citizen: Actor = { kind: 'citizen', userId: newId(), name: '花子' };
    const ids = [await office.open({ key }), await office.open({ key }, citizen)].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('receipt and secret', () => {
  it('open a case however they are written, and nothing else does', async () => {
    const { id, receipt, secret } = await office.open();
    const other = await office.open();
    const find = (r: string, s: string, town = suzaka) =>
      office.database.inTown(town, (unit) => findCaseByReceipt(unit, r, s));
    expect((await find(receipt.toLowerCase(), secret.replaceAll('-', ' ')))?.id).toBe(id);
    const wrong = receipt.endsWith('0') ? receipt.replace(/.$/, '1') : receipt.replace(/.$/, '0');
    expect(await find(receipt, other.secret)).toBeUndefined();
    expect(await find(wrong, secret)).toBeUndefined();
    expect(await find('', '')).toBeUndefined();
    expect(await find(receipt, secret, obuse)).toBeUndefined();
  });

  it('tie the case to an account once', async () => {
    const { id } = await office.open();
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
    const { id } = await office.open();
    await office.act(id, 'review');
    office.changes.length = 0;
    const { case: decided } = await office.act(id, 'refuse', {
      reason: '所得が限度額を超えるため',
    });
    expect(decided).toMatchObject({
      ...{ state: 'refused', open: false, decision: 'refused', decidedOn: '2026-05-11' },
      ...{ clock: 'stopped', dueOn: undefined, closedOn: '2026-05-11', keptUntil: '2032-03-31' },
    });
    expect(office.changes).toMatchObject([
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
    const { id } = await office.open();
    await expect(office.act(id, 'approve')).rejects.toEqual(refusal('not-in-this-state'));
    await office.act(id, 'review');
    await expect(office.act(id, 'refuse', { reason: ' ' })).rejects.toEqual(
      refusal('reason-missing'),
    );
    await expect(office.act(id, 'toString')).rejects.toEqual(refusal('unknown-action'));
    const reader = staffOf(office.section, ['test.read', 'test.work']);
    await expect(office.act(id, 'approve', {}, reader)).rejects.toEqual(refusal('not-permitted'));
    await expect(office.act(id, 'approve', {}, visitor)).rejects.toEqual(refusal('not-permitted'));
    const elsewhere = staffOf(newId());
    await expect(office.act(id, 'approve', {}, elsewhere)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('lets one of two clerks win and tells the other who did what and when', async () => {
    const { id } = await office.open();
    const { case: seen } = await office.act(id, 'review');
    const decide = (action: string) =>
      office.act(id, action, { version: seen.version, reason: '理由' }, staffOf(office.section));
    const outcomes = await Promise.allSettled([decide('approve'), decide('refuse')]);
    const lost = outcomes.filter((one) => one.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ kind: 'conflict', reason: { code: 'overtaken' } });
    expect(lost[0]?.reason.reason.text.ja).toMatch(/2026-05-11 12:00に、.*「(承認する|却下する)」/);
  });

  it('is not overtaken by a note', async () => {
    const { id } = await office.open();
    const note = { kind: 'note', body: '電話で確認済み', key: newId() } as const;
    await inSuzaka((unit) => addNote(unit, office.clerk, id, note));
    await expect(office.act(id, 'review', { version: 1 })).resolves.toMatchObject({
      repeated: false,
    });
  });

  it('does an act once for its key', async () => {
    const { id } = await office.open();
    const key = newId();
    const answers = await Promise.all([
      office.act(id, 'review', { key }),
      office.act(id, 'review', { key }),
    ]);
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
  });

  it('lets the applicant withdraw, and code act for the system', async () => {
    const citizen: Actor = { kind: 'citizen', userId: newId(), name: '花子' };
    const stranger: Actor = { ...citizen, userId: newId() };
    const { id } = await office.open({ applicant: { userId: citizen.userId } }, citizen);
    const withdraw = (actor: Actor) =>
      inSuzaka((unit) => withdrawCase(unit, actor, id, { key: newId() }));
    await expect(withdraw(stranger)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await withdraw(citizen)).case.state).toBe('withdrawn');
    const other = await office.open();
    await office.act(other.id, 'review');
    await expect(office.act(other.id, 'expire')).rejects.toEqual(refusal('not-permitted'));
    const expired = await office.act(other.id, 'expire', {}, { kind: 'system', name: 'test' });
    expect(expired.case.state).toBe('refused');
  });

  it('extends the clock by its rule and shows the new day', async () => {
    const longer = { ...rule, extension: { days: 30, from: 'start' } as const };
    const { id } = await office.open({ clock: { rule: longer } });
    const input = { key: newId(), days: 30, reason: '調査に時間を要するため' };
    const { case: extended } = await inSuzaka((unit) => extendCase(unit, office.clerk, id, input));
    expect(extended.dueOn).toBe('2026-06-09');
  });
});
