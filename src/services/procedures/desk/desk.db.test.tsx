import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApproval, returnDraft, stampDraft } from '#engines/approvals/contract.ts';
import { bulkAct, findCase, listQueue } from '#engines/cases/contract.ts';
import { exampleAnswers, submitAnswers } from '#engines/forms/contract.ts';
import { listLetters } from '#engines/letters/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { readStatus } from '../applications/status.ts';
import { recordCharge } from './charges/commands.ts';
import { listChargeEvents } from './charges/queries.ts';
import { decideNow, proposeDecision, saveDecision } from './decisions/commands.ts';
import type { DecisionInput } from './decisions/inputs.ts';
import { findDecision } from './decisions/queries.ts';
import { enterable } from './entry/commands.ts';
import { type Browser, browserOf, type DeskWorld, deskWorld } from './testing.ts';

let world: DeskWorld;
let get: Browser['get'];
let post: Browser['post'];

beforeAll(async () => {
  world = await deskWorld();
  ({ get, post } = browserOf(world));
});
afterAll(() => world.database.close());

const base = '/staff/procedures/cases';

/** The clerk, as somebody who may decide too. */
async function decider(): Promise<StaffActor> {
  const clerk = await world.actor('clerk');
  return { ...clerk, permissions: new Set([...clerk.permissions, 'procedures.decide']) };
}

/** A sample case by its procedure and state. */
async function sample(subject: string, state: string) {
  const clerk = await world.actor('clerk');
  const page = await world.inTown((unit) =>
    listQueue(unit, clerk, { view: 'all', subject, state }),
  );
  const [item] = page.items;
  if (!item) throw new Error(`no sample of ${subject} is ${state}`);
  return item.id;
}

const caseNow = async (id: string) => {
  const record = await world.inTown((unit) => findCase(unit, id));
  if (!record) throw new Error('the case is gone');
  return record;
};

const letters = (id: string) =>
  world.inTown((unit) => listLetters(unit, { type: 'cases.case', id }));

const approvalOf = async (id: string) => {
  const approval = await world.inTown((unit) => findApproval(unit, { type: 'cases.case', id }));
  const step = approval?.steps.find(({ state }) => state === 'open');
  return { draftId: approval?.id ?? '', stepId: step?.id ?? '', state: approval?.state };
};

const refusal = {
  ...{ outcome: 'refuse', template: 'refusal', version: '0' },
  ...{ 'letter-appliedOn': '令和8年11月20日', 'letter-receipt': 'R', 'letter-procedure': '利用' },
  ...{ rule: '条例第3条', facts: '満室', appeal: '3か月以内に審査請求ができます。' },
};

describe('the page of a case', () => {
  it('shows everything on one screen', async () => {
    const id = await sample('jido-teate', 'correcting');
    const { status, html } = await get(`${base}/${id}`);
    expect(status).toBe(200);
    for (const text of [
      '見本　花子',
      '申請者の補正を待っています',
      '第1回',
      'お子さん',
      '担当を変える',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('style="');
  });

  it('is nobody else’s: foreign departments, other cases’ files and letters', async () => {
    const id = await sample('shisetsu-riyo', 'reviewing');
    for (const path of ['', '/decision', '/correction', '/charge', `/files/${newId()}`, '/slip']) {
      expect((await get(`${base}/${id}${path}`, 'chief')).status, path).toBe(404);
    }
    expect((await get(`${base}/${id}/files/${newId()}`)).status).toBe(404);
    expect((await get(`${base}/${id}/letters/${newId()}`)).status).toBe(404);
    expect((await get(`${base}/${newId()}`)).status).toBe(404);
  });

  it('asks for corrections of any question, with a letter', async () => {
    const id = await sample('kaigo-nintei', 'reviewing');
    const form = { key: newId(), version: String((await caseNow(id)).version), letter: '1' };
    const missing = await post(`${base}/${id}/correction`, {
      ...form,
      reason: '確認',
      fields: 'name',
    });
    expect(missing.status).toBe(422);
    const asked = { ...form, reason: '確認', fields: 'name', 'message-name': '漢字' };
    const done = await post(`${base}/${id}/correction`, asked);
    expect(done).toMatchObject({ status: 303, to: `${base}/${id}?done=correction` });
    expect((await caseNow(id)).state).toBe('correcting');
    expect((await letters(id)).map(({ kind }) => kind)).toEqual(['correction']);
  });
});

describe('a decision without 決裁', () => {
  it('cannot go on without reasons, and is told by its letter', async () => {
    const id = await sample('shisetsu-riyo', 'reviewing');
    const at = `${base}/${id}/decision`;
    const bare = await post(at, { ...refusal, facts: '' });
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('条例第3条');
    expect((await post(at, refusal)).to).toBe(`${at}?done=1`);
    expect((await get(at)).html).toContain('満室');
    const { version } = await caseNow(id);
    const carry = { key: newId(), version: String(version), decision: '1' };
    expect((await post(`${at}/decide`, carry)).status).toBe(403);
    expect((await post(`${at}/propose`, carry)).status).toBe(422);
    const chief = await decider();
    const input = { key: newId(), version, decision: 1 };
    const both = [input, { ...input, key: newId() }].map((one) =>
      world.inTown((unit) => decideNow(unit, chief, id, one)),
    );
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const loser = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(loser.reason).toBeInstanceOf(AppError);
    expect(loser.reason.kind).toBe('conflict');
    expect(await caseNow(id)).toMatchObject({ state: 'refused', decision: 'refused' });
    expect(await letters(id)).toMatchObject([{ title: '不承認通知書' }]);
    const decision = await world.inTown((unit) => findDecision(unit, id));
    expect(decision).toMatchObject({ decidedOn: '2026-11-24', outcome: 'refuse' });
  });

  it('is never a refusal by a button of the queue', async () => {
    const id = await sample('juminhyo', 'received');
    const chief = await decider();
    const act = { kind: 'act' as const, action: 'refuse', reason: '理由' };
    const report = await bulkAct(world.inTown, chief, { ids: [id], act, key: newId() });
    expect(report).toMatchObject([{ outcome: 'refused' }]);
    const propose = { kind: 'act' as const, action: 'propose' };
    const second = await bulkAct(world.inTown, chief, { ids: [id], act: propose, key: newId() });
    expect(second).toMatchObject([{ outcome: 'refused' }]);
    expect((await caseNow(id)).state).toBe('received');
  });

  it('is not saved over a newer one', async () => {
    const id = await sample('tennyu-yoyaku', 'received');
    const clerk = await world.actor('clerk');
    const input: DecisionInput = {
      ...{ outcome: 'approve', template: undefined, amount: 10, comment: '', version: 0 },
      ...{ fields: {}, reasons: undefined },
    };
    await world.inTown((unit) => saveDecision(unit, clerk, id, input));
    const late = world.inTown((unit) => saveDecision(unit, clerk, id, input));
    await expect(late).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('a decision with 決裁', () => {
  it('comes back to review when it is returned, and goes round again', async () => {
    const id = await sample('risai-shomei', 'deciding');
    const chief = await world.actor('chief');
    expect((await get(`${base}/${id}/decision`)).html).toContain('変更できません');
    const { draftId, stepId } = await approvalOf(id);
    await world.inTown((unit) =>
      returnDraft(unit, chief, { draftId, stepId, to: '', reason: '写真の確認' }),
    );
    const back = await caseNow(id);
    expect(back.state).toBe('reviewing');
    const clerk = await world.actor('clerk');
    const again = { key: newId(), version: back.version, decision: 1 };
    await world.inTown((unit) => proposeDecision(unit, clerk, id, again));
    const repeated = await world.inTown((unit) => proposeDecision(unit, clerk, id, again));
    expect(repeated.repeated).toBe(true);
    expect((await caseNow(id)).state).toBe('deciding');
  });

  it('is carried out with the last stamp: state, letter, and what the applicant sees', async () => {
    const id = await sample('risai-shomei', 'deciding');
    const chief = await world.actor('chief');
    const at = await approvalOf(id);
    await world.inTown((unit) => stampDraft(unit, chief, at));
    const record = await caseNow(id);
    expect(record).toMatchObject({ state: 'approved', decision: 'approved' });
    expect(await letters(id)).toMatchObject([{ title: '罹災証明書' }]);
    const status = await world.inTown((unit) => readStatus(unit, record));
    expect(status.letters).toHaveLength(1);
  });

  it('is nobody’s alone, whoever may decide', async () => {
    const id = await sample('risai-shomei', 'reviewing');
    const chief = await decider();
    const { version } = await caseNow(id);
    const alone = world.inTown((unit) =>
      decideNow(unit, chief, id, { key: newId(), version, decision: 1 }),
    );
    await expect(alone).rejects.toThrow(/approval-needed/);
    expect((await caseNow(id)).state).toBe('reviewing');
  });
});

describe('the fee at the counter', () => {
  it('is paid once, refunded once, and every act stays', async () => {
    const id = await sample('juminhyo', 'received');
    const at = `${base}/${id}/charge`;
    const paid = { act: 'paid', key: newId(), method: 'counter-cash', reference: 'A-1' };
    expect((await post(at, { ...paid, reference: '' })).status).toBe(422);
    expect((await post(at, paid, 'planner')).status).toBe(403);
    expect((await post(at, paid)).to).toBe(`${at}?done=1`);
    expect((await post(at, paid)).status).toBe(303);
    expect((await post(at, { ...paid, key: newId() })).status).toBe(409);
    const clerk = await world.actor('clerk');
    const refund = {
      act: 'refunded',
      key: newId(),
      method: 'counter-cash',
      reason: '誤り',
    } as const;
    await world.inTown((unit) => recordCharge(unit, clerk, id, refund));
    const record = await caseNow(id);
    const status = await world.inTown((unit) => readStatus(unit, record));
    expect(status.charge?.status).toBe('refunded');
    const events = await world.inTown((unit) => listChargeEvents(unit, status.charge?.id ?? ''));
    expect(events.map(({ act }) => act)).toEqual(['charged', 'paid', 'refunded']);
  });
});

describe('entry for somebody', () => {
  it('finds the procedure in plain words and begins a draft with its channel', async () => {
    expect((await get('/staff/procedures/enter?q=犬')).html).toContain('犬の登録');
    const at = '/staff/procedures/enter/inu-toroku';
    expect((await post(at, {})).status).toBe(422);
    const begun = await post(at, { channel: 'counter', phone: '026-000-1234' });
    expect(begun.to).toMatch(/^\/apply\/[0-9a-f-]{36}$/);
  });

  it('prints a slip with the secret for who typed it, until it is handed over', async () => {
    const clerk = await world.actor('clerk');
    const { href, cookie, answer } = await world.inTown(async (unit) => {
      const { form } = await enterable(unit, 'toshokan');
      return submitAnswers(unit, clerk, {
        ...{ owner: 'procedures', subject: 'toshokan', formVersionId: form.id },
        answers: exampleAnswers(form.definition, 7, { today: '2026-11-24' }),
        ...{ channel: 'counter', key: newId() },
      });
    });
    expect(href).toMatch(/\/slip$/);
    const slip = await get(href, 'clerk', `${cookie?.name}=${cookie?.value}`);
    expect(slip.html).toContain(answer.receipt);
    expect(slip.html).toContain(answer.secret);
    const later = await get(href);
    expect(later.html).not.toContain(answer.secret);
    expect(later.html).toContain('照会番号は、もう表示できません');
    expect((await get(href, 'editor')).status).toBe(403);
  });
});

describe('statistics', () => {
  it('count by procedure, channel and month, and go to CSV and xlsx', async () => {
    const page = await get('/staff/procedures/statistics');
    expect(page.html).toContain('体育館・会議室などの利用申込');
    expect(page.html).toContain('標準処理期間内');
    const csv = await get('/staff/procedures/statistics.csv');
    expect(csv.html).toMatch(/^手続,受付,オンライン/);
    expect((await get('/staff/procedures/statistics.xlsx')).status).toBe(200);
    expect((await get('/staff/procedures/statistics', 'admin')).status).toBe(403);
  });

  it('tell everybody how many came online', async () => {
    expect((await get('/procedures/statistics', 'visitor')).html).toContain('オンライン利用率');
    const csv = await get('/procedures/statistics.csv', 'visitor');
    expect(csv.html).toContain('令和8年度（2026年度）,sodai-gomi,粗大ごみの収集の申込,');
  });
});
