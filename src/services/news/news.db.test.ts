import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApproval, returnDraft } from '#engines/approvals/contract.ts';
import { applyFix } from '#engines/content/contract.ts';
import { listNotices } from '#engines/notifications/contract.ts';
import { posts } from '#engines/organisation/schema.ts';
import { findItem as findRegistered } from '#engines/publishing/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import { handOver } from './handover/commands.ts';
import { copyItem, createItem, restoreVersion, saveVersion } from './items/commands.ts';
import { getItem, getVersion, listEvents } from './items/queries.ts';
import { keepAnswer } from './links/check-commands.ts';
import { listBroken, listLinksTo } from './links/queries.ts';
import { holdLock, takeLock } from './locks/commands.ts';
import { measures } from './measures.ts';
import { subjectType } from './model.ts';
import { discard, overrideFinding, publishNow, submit, withdraw } from './publication/commands.ts';
import { mendFinding } from './publication/mend.ts';
import { judgeVersion } from './publication/queries.ts';
import { refOf } from './publication/register.ts';
import { findPublicPage } from './reading/queries.ts';
import { type Newsroom, newDraft, openNewsroom, sampleContent } from './testing.ts';

describe('the newsroom', () => {
  let room: Newsroom;
  let clerk: StaffActor;
  let chief: StaffActor;
  let editor: StaffActor;
  let shimin: string;
  let count = 0;

  beforeAll(async () => {
    room = await openNewsroom();
    [clerk, chief, editor] = [
      await room.actor('clerk'),
      await room.actor('chief'),
      await room.actor('editor'),
    ];
    shimin = await room.department('shimin');
  });
  afterAll(() => room.database.close());

  const slug = () => {
    count += 1;
    return `park-${count}`;
  };
  const draft = (
    more: Parameters<typeof newDraft>[1] = {},
    kind?: Parameters<typeof newDraft>[2],
  ) =>
    room.inTown((unit) =>
      createItem(unit, clerk, newDraft(shimin, { slug: slug(), ...more }, kind)),
    );
  const published = async (...given: Parameters<typeof draft>) => {
    const id = await draft(...given);
    await room.inTown((unit) =>
      publishNow(unit, { ...chief, permissions: all(chief) }, id, { seen: 1 }),
    );
    return id;
  };
  const all = (who: StaffActor) => new Set([...who.permissions, 'news.publish', 'news.manage']);
  const item = (id: string) => room.inTown((unit) => getItem(unit, id));
  const kinds = async (id: string) =>
    (await room.inTown((unit) => listEvents(unit, id))).map(({ kind }) => kind).reverse();
  const notices = async (who: StaffActor) =>
    room.inTown((unit) => listNotices(unit, `staff:${who.staffId}`, 1));
  /** The post of 課長 of the citizens' section goes from one to the other. */
  const moveHead = (from: StaffActor, to: StaffActor) =>
    room.inTown((unit) =>
      unit.db
        .update(posts)
        .set({ staffId: to.staffId })
        .where(
          and(
            eq(posts.staffId, from.staffId),
            eq(posts.departmentId, shimin),
            eq(posts.title, '課長'),
          ),
        ),
    );
  const save = (who: StaffActor, id: string, seen: number, body: string) =>
    room.inTown(async (unit) => {
      const { lastVersion, departmentId } = await getItem(unit, id);
      const { content } = await getVersion(unit, id, lastVersion);
      const next = { ...content, body: { ...content.body, ja: body } };
      return saveVersion(unit, who, id, { seen, content: next, departmentId, note: '' });
    });

  it('loses nothing when two people save: the second sees both texts and saves again', async () => {
    const id = await draft();
    expect(await save(clerk, id, 1, '<p>午前の部です。</p>')).toEqual({ kind: 'saved', number: 2 });
    const second = await save(editor, id, 1, '<p>午後の部です。</p>');
    expect(second.kind).toBe('behind');
    if (second.kind !== 'behind') throw new Error('it was saved over');
    expect(second.newest.content.body.ja).toBe('<p>午前の部です。</p>');
    expect(second.newest.savedBy).toBe(clerk.name);
    expect(await save(editor, id, 2, '<p>午後の部です。</p>')).toEqual({
      kind: 'saved',
      number: 3,
    });
    // The same text once more, as after a cut connection, is no new version.
    expect(await save(editor, id, 2, '<p>午後の部です。</p>')).toEqual({ kind: 'same', number: 3 });
    const old = await room.inTown((unit) => getVersion(unit, id, 2));
    expect(old.content.body.ja).toBe('<p>午前の部です。</p>');
    await room.inTown((unit) => restoreVersion(unit, clerk, id, { number: 1, seen: 3, note: '' }));
    const restored = await room.inTown((unit) => getVersion(unit, id, 4));
    expect(restored.content.body.ja).toBe(sampleContent().body.ja);
  });

  it('holds an item for 15 minutes after the last sign of life, and tells whom it is taken from', async () => {
    const id = await draft();
    expect(await room.inTown((unit) => holdLock(unit, clerk, id))).toBeUndefined();
    expect((await room.inTown((unit) => holdLock(unit, editor, id)))?.name).toBe(clerk.name);
    await room.inTown((unit) => takeLock(unit, editor, id));
    expect((await room.inTown((unit) => holdLock(unit, clerk, id)))?.name).toBe(editor.name);
    expect((await notices(clerk)).rows[0]?.title.ja).toContain('編集を引き取りました');
    const before = room.clock.now;
    room.clock.now = new Date(before.getTime() + 16 * 60_000);
    expect(await room.inTown((unit) => holdLock(unit, clerk, id))).toBeUndefined();
    room.clock.now = before;
  });

  it('stops at the gate until it is mended or somebody with the right answers for it', async () => {
    const content = sampleContent({
      slug: slug(),
      body: '<p>詳しくは<a href="/plan">こちら</a></p>',
    });
    const id = await room.inTown((unit) =>
      createItem(unit, clerk, { kind: 'article', departmentId: shimin, content }),
    );
    await expect(
      room.inTown((unit) => submit(unit, clerk, id, { seen: 1, comment: '' })),
    ).rejects.toMatchObject({ reason: { code: 'checks-stop' } });
    const stopping = await room.inTown(async (unit) => {
      const bodies = await judgeVersion(unit, await getItem(unit, id), 1, content);
      return bodies.flatMap((body) => body.stopping);
    });
    expect(stopping.map(({ rule }) => rule)).toContain('link-text');
    for (const { rule, place } of stopping) {
      const form = {
        seen: 1,
        wording: 'ja',
        rule,
        excerpt: place.excerpt,
        reason: '案内板の文言',
      } as const;
      await room.inTown((unit) => overrideFinding(unit, chief, id, form));
    }
    await room.inTown((unit) => submit(unit, clerk, id, { seen: 1, comment: '' }));
    expect((await item(id)).branch).toBe('waiting');
  });

  it('mends a spot with the fix that the checks propose, and only the text they saw', async () => {
    const content = sampleContent({ slug: slug(), body: '<p>日　時は１０月です。</p>' });
    const id = await room.inTown((unit) =>
      createItem(unit, clerk, { kind: 'article', departmentId: shimin, content }),
    );
    const [finding] = await room.inTown(async (unit) => {
      const bodies = await judgeVersion(unit, await getItem(unit, id), 1, content);
      return bodies.flatMap(({ findings }) => findings.filter(({ fix }) => fix));
    });
    if (!finding) throw new Error('nothing can be mended by one key');
    const { path, start } = finding.place;
    const form = { ...{ seen: 1, wording: 'ja' as const, rule: finding.rule }, start: `${start}` };
    const mend = () =>
      room.inTown((unit) => mendFinding(unit, clerk, id, { ...form, path: path.join('-') }));
    await mend();
    const mended = await room.inTown((unit) => getVersion(unit, id, 2));
    expect(mended.content.body.ja).toBe(applyFix(content.body.ja, finding));
    await expect(mend()).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('goes to the approvers and out with the last stamp; whoever moved into the post may stamp', async () => {
    const id = await draft();
    await room.inTown((unit) =>
      submit(unit, clerk, id, { seen: 1, comment: '確認をお願いします' }),
    );
    await expect(save(clerk, id, 1, '<p>変更</p>')).rejects.toMatchObject({
      reason: { code: 'on-its-way' },
    });
    // 人事異動: the old head leaves the section; the seat asks who sits there today.
    const finance = await room.actor('finance');
    await moveHead(chief, finance);
    await expect(room.stamp(id, chief)).rejects.toMatchObject({ kind: 'forbidden' });
    await room.stamp(id, finance);
    await moveHead(finance, chief);
    expect(await item(id)).toMatchObject({ live: 'live', liveVersion: 1, branch: 'none' });
    expect(await kinds(id)).toEqual(['created', 'submitted', 'approved', 'published']);
    const registered = await room.inTown((unit) => findRegistered(unit, refOf(id)));
    expect(registered).toMatchObject({ status: 'published', departmentId: shimin });
  });

  it('is a draft again when it is returned', async () => {
    const id = await draft();
    await room.inTown((unit) => submit(unit, clerk, id, { seen: 1, comment: '' }));
    await room.inTown(async (unit) => {
      const approval = await findApproval(unit, { type: subjectType, id });
      const step = approval?.steps.find(({ state }) => state === 'open');
      const at = { draftId: approval?.id ?? '', stepId: step?.id ?? '' };
      await returnDraft(unit, chief, { ...at, reason: '日付を確かめてください' });
    });
    expect((await item(id)).branch).toBe('draft');
    expect((await save(clerk, id, 1, '<p>直しました。</p>')).kind).toBe('saved');
  });

  it('changes a public item beside the live one; a correction goes wherever the error went', async () => {
    const id = await published();
    const { slug: address } = await item(id);
    await save(clerk, id, 1, '<p>変更の途中です。</p>');
    const shown = await room.inTown((unit) => findPublicPage(unit, address));
    expect(shown?.content.body.ja).toBe(sampleContent().body.ja);
    await room.inTown((unit) => discard(unit, clerk, id, { seen: 2, note: '' }));
    expect(await item(id)).toMatchObject({ branch: 'none', liveVersion: 1, lastVersion: 3 });
    await room.inTown(async (unit) => {
      const { content } = await getVersion(unit, id, 3);
      const correction = { ja: '雨の日の扱いを訂正しました。', en: '' };
      const next = { ...content, slug: `${address}-new`, correction };
      await saveVersion(unit, clerk, id, {
        seen: 3,
        content: next,
        departmentId: shimin,
        note: '',
      });
      await publishNow(unit, { ...clerk, permissions: all(clerk) }, id, { seen: 4 });
    });
    const last = room.carried.at(-1);
    expect(last).toMatchObject({ kind: 'corrected', note: '雨の日の扱いを訂正しました。' });
    expect((await item(id)).slug).toBe(`${address}-new`);
    expect(await room.inTown((unit) => findPublicPage(unit, address))).toBeUndefined();
  });

  it('shows what links here before anything is withdrawn', async () => {
    const target = await published();
    const { slug: address } = await item(target);
    const from = await published({
      body: {
        ja: `<p><a href="/news/${address}?x=1#y">清掃の案内</a>を見る</p>`,
        en: '',
        easy: '',
      },
    });
    const links = await room.inTown(async (unit) => listLinksTo(unit, await getItem(unit, target)));
    expect(links.map(({ itemId, side }) => [itemId, side])).toContainEqual([from, 'live']);
    const boss = { ...chief, permissions: all(chief) };
    const why = { reason: '中止になったため', linksSeen: false };
    await expect(room.inTown((unit) => withdraw(unit, boss, target, why))).rejects.toMatchObject({
      reason: { code: 'linked-from' },
    });
    await room.inTown((unit) => withdraw(unit, boss, target, { ...why, linksSeen: true }));
    expect(room.carried.at(-1)).toMatchObject({ kind: 'withdrawn', reason: why.reason });
    expect(await room.inTown((unit) => findPublicPage(unit, address))).toBeUndefined();
  });

  it('lists links outside that failed twice, and only those', async () => {
    const href = 'https://example.com/gone';
    const id = await published({
      body: { ja: `<p><a href="${href}">県の案内</a>を見る</p>`, en: '', easy: '' },
    });
    const gone = { state: 'broken', answer: '404' } as const;
    expect(await room.inTown((unit) => keepAnswer(unit, href, gone))).toBe(false);
    expect(await room.inTown(listBroken)).toEqual([]);
    expect(await room.inTown((unit) => keepAnswer(unit, href, gone))).toBe(true);
    expect((await room.inTown(listBroken)).map(({ itemId }) => itemId)).toEqual([id]);
  });

  it('counts videos of a topic and stories, as of a day', async () => {
    const video = { transcript: '須坂の町を歩きます。', href: 'https://example.com/video' };
    const id = await published({ video, topics: ['migration'] }, 'video');
    await published({}, 'story');
    const figure = (name: string, params: Record<string, string>, at: string) =>
      room.inTown(async (unit) => {
        const measure = measures.find((one) => one.id === name);
        return (await measure?.compute(unit, params, at))?.value;
      });
    expect(await figure('content.videosAdded', { topic: 'migration' }, '2026-07-01')).toBe(1);
    expect(await figure('content.videosAdded', { topic: 'tax' }, '2026-07-01')).toBe(0);
    expect(await figure('content.videosAdded', {}, '2026-06-30')).toBe(0);
    expect(await figure('content.storiesPublished', {}, '2026-07-01')).toBe(1);
    const boss = { ...chief, permissions: all(chief) };
    await room.inTown((unit) => withdraw(unit, boss, id, { reason: '誤り', linksSeen: true }));
    expect(await figure('content.videosAdded', {}, '2026-07-01')).toBe(0);
  });

  it('lets sections write their own pages only, and hands pages over in bulk', async () => {
    const id = await draft();
    const finance = await room.actor('finance');
    await expect(save(finance, id, 1, '<p>変更</p>')).rejects.toMatchObject({ kind: 'forbidden' });
    const zaisei = await room.department('zaisei');
    const admin = await room.actor('admin');
    const form = { items: [id], toDepartment: zaisei, toPerson: finance.staffId };
    expect(await room.inTown((unit) => handOver(unit, admin, form))).toBe(1);
    expect((await save(finance, id, 1, '<p>引き継ぎました。</p>')).kind).toBe('saved');
    const copy = await room.inTown((unit) => copyItem(unit, clerk, id));
    expect(await item(copy)).toMatchObject({ departmentId: shimin, branch: 'draft', live: 'none' });
  });
});
