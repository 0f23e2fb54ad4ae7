import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import { findItem } from '#engines/publishing/contract.ts';
import { search } from '#engines/search/contract.ts';
import {
  currentAnswers,
  decideInputs,
  findInput,
  findThread,
  linkInputs,
  publicAnswersOf,
  publicViewer,
  startThread,
} from '#engines/threads/contract.ts';
import { measures } from '#engines/threads/measures.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { announceNow, createCall, extendCall, submitCall } from './calls/commands.ts';
import { getCall } from './calls/queries.ts';
import { editSubmission, withdrawSubmission } from './comments/change.ts';
import { commentsOfSubmission, countNumbers, findByReceipt } from './comments/queries.ts';
import { enterSubmission, takeSubmission } from './comments/take.ts';
import { callApprovalKind, callItem, resultApprovalKind, resultItem } from './model.ts';
import {
  fileComments,
  reopenResult,
  saveResult,
  saveRow,
  submitResult,
} from './results/commands.ts';
import { readDraft } from './results/draft.ts';
import { FileForm, type RowForm } from './results/inputs.ts';
import { openComments, openedRows, said, visitor } from './testing.ts';

type World = Awaited<ReturnType<typeof openComments>>;
let world: World;
beforeAll(async () => {
  world = await openComments();
});
afterAll(() => world.database.close());

const loader = { kind: 'system', name: 'test' } as const;
const on = (day: string) => {
  world.clock.now = new Date(`${day}T12:00:00+09:00`);
};

/** A call that is open since the 1st of June. */
async function announced(slug: string, more = {}): Promise<string> {
  on('2026-06-01');
  return world.inTown(async (unit) => {
    const id = await createCall(unit, loader, world.form({ slug, ...more }));
    await announceNow(unit, loader, id);
    return id;
  });
}

const take = (id: string, form: ReturnType<typeof said>) =>
  world.inTown((unit) => takeSubmission(unit, visitor, id, form));

const idsOf = (submissionId: string) =>
  world.inTown(async (unit) =>
    (await commentsOfSubmission(unit, submissionId)).map((one) => one.id),
  );

const complete: RowForm = {
  ...{ section: '第1章 目的', summary: '書類を減らしてほしい。', view: '原則1枚にします。' },
  ...{
    reflection: 'reflected',
    before: '書類は5枚とします。',
    after: '書類は1枚とします。',
    seen: 1,
  },
};

const fileInto = (id: string, comments: readonly string[], row = complete) =>
  world.inTown(async (unit) => {
    const rowId = await fileComments(
      unit,
      world.clerk,
      id,
      FileForm.parse({ comments: [...comments] }),
    );
    await saveRow(unit, world.clerk, id, rowId, row);
    return rowId;
  });

const conclude = (id: string) =>
  world.inTown((unit) =>
    saveResult(unit, world.clerk, id, {
      ...{ conclusion: 'changed', conclusionText: '修正して決めました。', finalDocuments: [] },
    }),
  );

const submit = (id: string) =>
  world.inTown((unit) => submitResult(unit, world.clerk, id, { comment: '' }));

const refused = (code: string) => ({ reason: { code } });

describe('the announcement', () => {
  it('goes out with the last stamp, no shorter than the town set, from that day on', async () => {
    on('2026-06-01');
    const form = world.form({ slug: 'stamped', opensOn: '2026-06-05', closesOn: '2026-07-04' });
    const id = await world.inTown((unit) => createCall(unit, world.clerk, form));
    await world.inTown((unit) => submitCall(unit, world.clerk, id, { comment: '' }));
    expect((await world.ask('/public-comments/stamped')).status).toBe(404);
    on('2026-06-10');
    await expect(world.stamp(id, callApprovalKind)).rejects.toMatchObject(refused('too-short'));
    on('2026-06-05');
    await world.stamp(id, callApprovalKind);
    expect((await world.ask('/public-comments/stamped')).status).toBe(200);
    const item = await world.inTown((unit) => findItem(unit, callItem(id)));
    expect(item).toMatchObject({ status: 'published', href: '/public-comments/stamped' });
    await world.inTown((unit) =>
      extendCall(unit, world.clerk, id, { until: '2026-07-20', note: '資料を差し替えたため' }),
    );
    expect(await (await world.ask('/public-comments/stamped')).text()).toContain(
      '資料を差し替えたため',
    );
  });

  it('belongs to its section', async () => {
    on('2026-06-01');
    const form = world.form({ slug: 'other' });
    const made = world.inTown((unit) => createCall(unit, world.finance, form));
    await expect(made).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('a submission', () => {
  it('is one for one key, keeps what stays, and is gone when it is withdrawn', async () => {
    const id = await announced('submission');
    const first = await take(id, said('one', ['書類を減らして。', '託児を付けて。']));
    const again = await take(id, said('one', ['書類を減らして。', '託児を付けて。']));
    expect(again).toEqual({ ...first, repeated: true });
    const [kept = '', gone = ''] = await idsOf(first.id);
    const owned = await world.inTown((unit) => findByReceipt(unit, first.receipt));
    if (!owned) throw new Error('no submission');
    const [same, other] = said('edit', ['書類を減らして。', '昼に開いて。']).comments;
    if (!same || !other) throw new Error('no comments');
    const comments = [
      { ...same, id: kept },
      { ...other, id: gone },
    ];
    const form = { ...said('edit', []), comments };
    await world.inTown((unit) => editSubmission(unit, visitor, owned, form));
    const now = await idsOf(first.id);
    expect(now).toHaveLength(2);
    expect(now).toContain(kept);
    expect(now).not.toContain(gone);
    const numbers = await world.inTown((unit) => countNumbers(unit, id));
    expect(numbers).toMatchObject({ people: 1, comments: 2, byChannel: { web: 1 } });
    await world.inTown((unit) => withdrawSubmission(unit, owned));
    expect(await world.inTown((unit) => countNumbers(unit, id))).toMatchObject({ comments: 0 });
    on('2026-07-01');
    expect(await take(id, said('one', ['書類を減らして。']))).toMatchObject({ repeated: true });
    await expect(take(id, said('late', ['遅れました。']))).rejects.toMatchObject(refused('closed'));
    await expect(world.inTown((unit) => withdrawSubmission(unit, owned))).rejects.toMatchObject(
      refused('closed'),
    );
  });
});

async function pdfText(path: string): Promise<string> {
  const answer = await world.ask(path);
  return readPdf(new Uint8Array(await answer.arrayBuffer())).text;
}

async function xlsxText(path: string): Promise<string> {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(await (await world.ask(path)).arrayBuffer());
  return workbook.worksheets
    .flatMap((sheet) => sheet.getSheetValues().map((row) => JSON.stringify(row)))
    .join('\n');
}

describe('the result', () => {
  const phone = '090-1234-5678';
  const hanako = { name: '見本 花子', address: '須坂市大字須坂1番地', email: 'hanako@example.jp' };
  let id = '';
  let comments: string[] = [];
  let typed: string[] = [];
  let threadId = '';

  it('is refused while a comment has no row, and names it; then while somebody is named', async () => {
    id = await announced('result');
    const sent = await take(id, said('r', ['書類を減らして。', `連絡は${phone}へ。`], hanako));
    comments = await idsOf(sent.id);
    on('2026-07-02');
    const entered = await world.inTown((unit) =>
      enterSubmission(unit, world.clerk, id, said('paper', ['書類が多い。']), {
        ...{ channel: 'post', receivedOn: '2026-06-30' },
      }),
    );
    typed = await idsOf(entered.id);
    for (const one of [...comments, ...typed]) await world.check(one);
    const [first = '', second = ''] = comments;
    await fileInto(id, [first, ...typed]);
    await conclude(id);
    const gaps = () =>
      world.inTown(async (unit) => (await readDraft(unit, await getCall(unit, id))).gaps);
    expect(await gaps()).toEqual([{ kind: 'without-row', numbers: [2] }]);
    await expect(submit(id)).rejects.toMatchObject(refused('gaps'));
    const named = { ...complete, view: '見本花子さんにお答えします。' };
    const row = await fileInto(id, [second], named);
    expect(await gaps()).toEqual([{ kind: 'personal', numbers: [2] }]);
    await expect(submit(id)).rejects.toMatchObject(refused('gaps'));
    const mended = { ...complete, reflection: 'outside', after: '', before: '', seen: 2 } as const;
    await world.inTown((unit) => saveRow(unit, world.clerk, id, row, mended));
    expect(await gaps()).toEqual([]);
  });

  it('shows nothing of what was said before it is published, not even by moderation', async () => {
    const [first = ''] = comments;
    const shown = { moderation: 'shown' } as const;
    const show = world.inTown((unit) => decideInputs(unit, world.chief, [first], shown));
    await expect(show).rejects.toMatchObject(refused('shown-with-result'));
    expect(await world.inTown((unit) => findInput(unit, publicViewer, first))).toBeUndefined();
    expect((await world.ask('/public-comments/result/results')).status).toBe(404);
    expect(await world.inTown(openedRows)).toEqual([]);
  });

  it('is published by the last stamp: answers, hop, lists, one notice a person', async () => {
    const [first = '', second = ''] = comments;
    threadId = await world.inTown(async (unit) => {
      const thread = { title: '申請書類', summary: '多いという声。', departmentId: world.section };
      const made = await startThread(unit, loader, thread);
      await linkInputs(unit, loader, made, typed);
      return made;
    });
    await submit(id);
    await expect(fileInto(id, [first])).rejects.toMatchObject(refused('table-frozen'));
    await world.stamp(id, resultApprovalKind);
    const answers = await world.inTown((unit) => currentAnswers(unit, [first, second, ...typed]));
    expect(answers.get(first)).toMatchObject({ outcome: 'taken-up', text: '原則1枚にします。' });
    expect(answers.get(second)).toMatchObject({ outcome: 'explained' });
    const [share] = measures;
    const kind = 'public-comments.comment';
    const figure = await world.inTown(async (unit) => share?.compute(unit, { kind }, '2026-07-02'));
    expect(figure).toMatchObject({ value: 100, numerator: 3 });
    const thread = await world.inTown((unit) => findThread(unit, threadId));
    expect(thread?.movedOn).toBe('2026-07-02');
    const notices = await world.inTown((unit) => listNotices(unit, `mail:${hanako.email}`, 1));
    expect(notices.rows.map((one) => one.href)).toEqual(['/public-comments/result/results']);
    const item = await world.inTown((unit) => findItem(unit, resultItem(id)));
    expect(item).toMatchObject({ status: 'published' });
  });

  it('is corrected in its words by an approval; readers have the old ones until then', async () => {
    const [first = ''] = comments;
    const page = async () => (await world.ask('/public-comments/result/results')).text();
    const note = { note: '枚数に誤りがありました。' };
    await world.inTown((unit) => reopenResult(unit, world.clerk, id, note));
    await expect(fileInto(id, [first])).rejects.toMatchObject(refused('filing-fixed'));
    const [row] = (await world.inTown(async (unit) => readDraft(unit, await getCall(unit, id))))
      .rows;
    const form = { ...complete, view: '原則2枚にします。', seen: row?.revision ?? 0 };
    await world.inTown((unit) => saveRow(unit, world.clerk, id, row?.id ?? '', form));
    await submit(id);
    expect(await page()).not.toContain('原則2枚にします。');
    await world.stamp(id, resultApprovalKind);
    expect(await page()).toContain(note.note);
    expect(await page()).toContain('原則2枚にします。');
    const answers = await world.inTown((unit) => publicAnswersOf(unit, first));
    expect(answers.map(({ state, text }) => [state, text])).toEqual([
      ['decided', '原則2枚にします。'],
      ['replaced', '原則1枚にします。'],
    ]);
    const told = await world.inTown((unit) => listNotices(unit, `mail:${hanako.email}`, 1));
    expect(told.total).toBe(2);
  });

  it('tells nobody’s name or number: page, voices, feeds, files and search', async () => {
    const [first = '', second = ''] = comments;
    expect((await world.inTown((unit) => findInput(unit, publicViewer, first)))?.text).toBe(
      '書類を減らして。',
    );
    await world.inTown((unit) => decideInputs(unit, loader, [second], { moderation: 'shown' }));
    const page = async (path: string) => (await world.ask(path)).text();
    const base = '/public-comments/result';
    const texts = [
      ...[await page(base), await page(`${base}/results`), await page(`${base}/results.csv`)],
      ...[await page(`/voices/${first}`), await page(`/voices/${second}`)],
      ...[await pdfText(`${base}/results.pdf`), await xlsxText(`${base}/results.xlsx`)],
      JSON.stringify(await world.inTown(openedRows)),
    ];
    for (const text of texts) {
      expect(text).not.toContain(phone);
      expect(text).not.toContain('花子');
      expect(text).not.toContain(hanako.email);
    }
    for (const text of texts.slice(1, 4)) expect(text).toContain('書類');
    expect(texts[5]?.replace(/\s/g, '')).toContain('原則2枚にします。');
    for (const text of texts.slice(6)) expect(text).toContain('原則2枚にします。');
    for (const q of [phone, '花子', '090']) {
      const { hits } = await world.inTown((unit) => search(unit, { q, page: 1 }));
      expect(hits.filter(({ href }) => href.includes('voices') || href.includes(base))).toEqual([]);
    }
  });
});
