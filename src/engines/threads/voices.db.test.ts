import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findApproval, stampDraft } from '#engines/approvals/contract.ts';
import { listNotices } from '#engines/notifications/contract.ts';
import { search } from '#engines/search/contract.ts';
import { answerTogether, correctAnswer } from './answers/commands.ts';
import { publicAnswersOf } from './answers/queries.ts';
import {
  findByReceipt,
  findInput,
  listInputs,
  readInputs,
  recordInput,
  setModeration,
  type Viewer,
  withdrawInput,
} from './contract.ts';
import { listQueue } from './desk/queries.ts';
import { listAnswerable } from './desk/together/queries.ts';
import { measures } from './measures.ts';
import { objectTo } from './objections/commands.ts';
import { openTestVoices, visitor } from './testing.ts';

type World = Awaited<ReturnType<typeof openTestVoices>>;
let world: World;
beforeAll(async () => {
  world = await openTestVoices();
});
afterAll(() => world.database.close());

const everybody: Viewer = { kind: 'public' };

async function take(more: Parameters<World['voice']>[0] = {}) {
  const recorded = await world.inTown((unit) => recordInput(unit, visitor, world.voice(more)));
  await world.check(recorded.id);
  return recorded;
}

const answer = {
  text: '来年度に増やします。',
  reason: '利用が多いため',
  outcome: 'taken-up',
} as const;
/** Where a voice can be met outside: page, list, export and search. */
async function met(id: string, viewer: Viewer, word: string) {
  return world.inTown(async (unit) => {
    const exported: string[] = [];
    for await (const page of readInputs(unit, viewer))
      exported.push(...page.map((one) => one.text));
    return {
      page: (await findInput(unit, viewer, id))?.text,
      list: (await listInputs(unit, viewer, { words: word })).inputs.map((one) => one.text),
      exported: exported.filter((text) => text.includes(word)),
      found: (await search(unit, { q: word })).hits.map(({ href }) => href),
    };
  });
}

async function stamp(answerId: string) {
  const chief = await world.actor('chief');
  await world.inTown(async (unit) => {
    const subject = { type: 'threads.answer', id: answerId };
    const approval = await findApproval(unit, subject);
    const [step] = approval?.steps ?? [];
    await stampDraft(unit, chief, { draftId: approval?.id ?? '', stepId: step?.id ?? '' });
  });
}

describe('taking in', () => {
  test('the same key is one voice with one receipt, for both ways of answering', async () => {
    for (const kind of ['test.letter', 'test.opinion']) {
      const first = await take({ kind, key: 'k1' });
      const second = await world.inTown((unit) =>
        recordInput(unit, visitor, world.voice({ kind, key: 'k1' })),
      );
      expect(second).toEqual({ ...first, repeated: true });
      const { receipt, secret } = first;
      expect(await world.inTown((unit) => findByReceipt(unit, receipt, secret))).toMatchObject({
        id: first.id,
      });
      expect(await world.inTown((unit) => findByReceipt(unit, receipt, 'AAAA'))).toBeUndefined();
    }
  });
});

const phone = '090-1234-5678';

describe('one rule of who reads', () => {
  const nothing = { page: undefined, list: [], exported: [], found: [] };

  test('outside nobody meets it before it is masked, and then without what tells who', async () => {
    const text = `ひまわり公園のベンチを増やしてください。電話は${phone}です。`;
    const { id } = await world.inTown((unit) => recordInput(unit, visitor, world.voice({ text })));
    expect(await met(id, everybody, 'ひまわり')).toEqual(nothing);
    await world.check(id);
    const shown = await met(id, everybody, 'ひまわり');
    expect(shown).toMatchObject({ page: shown.page, list: [shown.page], exported: [shown.page] });
    expect(shown.found).toEqual([`/voices/${id}`]);
    expect(shown.page).toContain('ベンチを増やして');
    expect(shown.page).not.toContain(phone);
    expect(await met(id, everybody, phone)).toMatchObject({ list: [], exported: [], found: [] });
    const staff = { kind: 'staff', actor: await world.actor('clerk') } as const;
    const own = { kind: 'author', inputIds: [id] } as const;
    for (const viewer of [staff, own]) {
      expect(await met(id, viewer, phone)).toMatchObject({ page: text, list: [text] });
    }
  });

  test('a colleague elsewhere finds nothing by words that masking took out', async () => {
    const text = `つつじの手入れを。電話は${phone}です。`;
    const { id } = await take({ text });
    const queueOf = async (name: 'clerk' | 'finance', words: string) => {
      const actor = await world.actor(name);
      const asked = { view: 'all', words, page: 1 } as const;
      const { inputs } = await world.inTown((unit) => listQueue(unit, actor, asked));
      return inputs.filter((one) => one.id === id).length;
    };
    expect(await queueOf('finance', 'つつじ')).toBe(1);
    expect(await queueOf('finance', phone)).toBe(0);
    expect(await queueOf('clerk', phone)).toBe(1);
  });

  test('hidden, withdrawn and private ones are met nowhere outside', async () => {
    const admin = await world.actor('admin');
    const hidden = await take({ text: 'あじさいの声' });
    const reason = { moderation: 'hidden', reason: 'abuse' } as const;
    await world.inTown((unit) => setModeration(unit, admin, hidden.id, reason));
    const told = await world.inTown((unit) =>
      findInput(unit, { kind: 'author', inputIds: [hidden.id] }, hidden.id),
    );
    expect(told?.moderationReason).toBe('abuse');
    const withdrawn = await take({ text: 'あじさいを植える', kind: 'test.opinion' });
    const author = { kind: 'author', inputIds: [withdrawn.id] } as const;
    await world.inTown((unit) => withdrawInput(unit, author, withdrawn.id));
    const secret = await take({ text: 'あじさいの手紙', wish: 'private' });
    for (const { id } of [hidden, withdrawn, secret]) {
      expect(await met(id, everybody, 'あじさい')).toEqual(nothing);
    }
    const analysis: Viewer = { kind: 'analysis' };
    expect((await met(secret.id, analysis, 'あじさい')).list).toEqual(['あじさいの手紙']);
    const stranger = { kind: 'author', userId: 'somebody' } as const;
    await expect(
      world.inTown((unit) => withdrawInput(unit, stranger, hidden.id)),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('a kind that is looked at later is shown at once, masked by form', async () => {
    const text = `質問です。${phone}`;
    const live = { kind: 'test.live', text };
    const { id } = await world.inTown((unit) => recordInput(unit, visitor, world.voice(live)));
    const shown = await world.inTown((unit) => findInput(unit, everybody, id));
    expect(shown?.text).toContain('質問です');
    expect(shown?.text).not.toContain(phone);
  });
});

describe('answers', () => {
  const stateOf = (id: string) =>
    world.inTown(async (unit) => (await findInput(unit, everybody, id))?.state);

  test('one for many: decided by the last stamp, told once a person, corrected, objected to once', async () => {
    const clerk = await world.actor('clerk');
    const two = [
      await take({ text: '街灯を' }),
      await take({ text: '街灯も', kind: 'test.opinion' }),
    ];
    const ids = two.map(({ id }) => id);
    const [id = ''] = ids;
    const first = await world.inTown((unit) => answerTogether(unit, clerk, ids, answer));
    expect(await world.inTown((unit) => publicAnswersOf(unit, id))).toEqual([]);
    expect(await stateOf(id)).toBe('examining');
    await expect(
      world.inTown((unit) => answerTogether(unit, clerk, [id], answer)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await stamp(first);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['answered', 'answered']);
    const told = () => world.inTown((unit) => listNotices(unit, 'mail:hanako@example.jp', 1));
    expect((await told()).total).toBe(1);
    const mended = { ...answer, text: '今年度に増やします。' };
    const second = await world.inTown((unit) => correctAnswer(unit, clerk, first, mended));
    await stamp(second);
    const shown = await world.inTown((unit) => publicAnswersOf(unit, id));
    expect(shown.map(({ text, state }) => [text, state])).toEqual([
      [mended.text, 'decided'],
      [answer.text, 'replaced'],
    ]);
    const author = { kind: 'author', inputIds: [id] } as const;
    const text = { text: 'まだ暗いです。' };
    await world.inTown((unit) => objectTo(unit, author, id, text));
    const reopened = await world.inTown((unit) => findInput(unit, author, id));
    expect(reopened).toMatchObject({ state: 'examining', dueOn: '2026-06-15' });
    const third = await world.inTown((unit) => answerTogether(unit, clerk, [id], answer));
    await stamp(third);
    await expect(world.inTown((unit) => objectTo(unit, author, id, text))).rejects.toMatchObject({
      kind: 'rule-violation',
    });
    const happened = world.heard.filter(({ input }) => input.id === id);
    expect(happened.map((change) => change.happened)).toEqual([
      ...['shown', 'answered', 'reopened', 'answered'],
    ]);
  });
});

test('what can be answered together is open, not being decided, and theirs to answer', async () => {
  const clerk = await world.actor('clerk');
  const ids = [await take({ text: '橋を直す' }), await take({ text: '橋を塗る' })].map(
    ({ id }) => id,
  );
  const answerable = (inputs: readonly string[]) =>
    world.inTown(async (unit) => {
      const { inputs: open, left } = await listAnswerable(unit, clerk, { inputs });
      return [open.map(({ id }) => id), left];
    });
  const finance = await world.actor('finance');
  const elsewhere = await world.inTown((unit) => listAnswerable(unit, finance, { inputs: ids }));
  expect(elsewhere).toEqual({ inputs: [], left: 2 });
  expect(await answerable([...ids, 'none'])).toEqual([ids, 0]);
  await world.inTown((unit) => answerTogether(unit, clerk, [ids[0] ?? ''], answer));
  expect(await answerable(ids)).toEqual([[ids[1]], 1]);
});

describe('figures', () => {
  test('count what came in this fiscal year, and what was answered', async () => {
    const at = '2026-06-01';
    const kind = 'test.letter';
    const of = (id: string) =>
      world.inTown(
        (unit) =>
          measures.find((one) => one.id === id)?.compute(unit, { kind }, at) ?? Promise.reject(id),
      );
    const before = await of('threads.answeredShare');
    const { id } = await take({ key: 'counted' });
    const open = await of('threads.answeredShare');
    expect(open.denominator).toBe((before.denominator ?? 0) + 1);
    const clerk = await world.actor('clerk');
    await stamp(await world.inTown((unit) => answerTogether(unit, clerk, [id], answer)));
    const after = await of('threads.answeredShare');
    expect(after.numerator).toBe((before.numerator ?? 0) + 1);
    expect((await of('threads.medianDaysToAnswer')).value).toBe(0);
    expect((await of('threads.decidedShare')).numerator).toBe(0);
    const page = { offset: 0, limit: 5 };
    const [share] = measures;
    const rows = await world.inTown(async (unit) =>
      share?.evidence(unit, { kind }, at, visitor, page),
    );
    expect(rows?.total).toBe(after.denominator);
  });

  test('pass over what the town says itself, which is no voice to be found or answered', async () => {
    const all = async () =>
      (await world.inTown(async (unit) => measures[0]?.compute(unit, {}, '2026-06-01')))
        ?.denominator;
    const before = await all();
    const { id } = await take({ kind: 'test.town', text: 'ひなげしの道を残す。' });
    const told = await met(id, everybody, 'ひなげし');
    expect(told).toMatchObject({ page: 'ひなげしの道を残す。', found: [] });
    expect(await all()).toBe(before);
    const read = await world.inTown((unit) => findInput(unit, everybody, id));
    expect(read?.state).toBe('closed');
  });
});
