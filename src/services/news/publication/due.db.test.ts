import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import { addDepartment, closeDepartment } from '#engines/organisation/contract.ts';
import { findItem as findRegistered } from '#engines/publishing/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import { followSuccessions } from '../handover/succession.ts';
import { createItem } from '../items/commands.ts';
import { getItem, listEvents } from '../items/queries.ts';
import { keepAnswer } from '../links/check-commands.ts';
import { type Newsroom, newDraft, openNewsroom, sampleContent, town } from '../testing.ts';
import { publishNow, submit, unschedule } from './commands.ts';
import { publishDue, runDue } from './due.ts';
import { refOf } from './register.ts';

describe('what the clock does', () => {
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
  const draft = (more: Parameters<typeof newDraft>[1] = {}) =>
    room.inTown((unit) => createItem(unit, clerk, newDraft(shimin, { slug: slug(), ...more })));
  const all = (who: StaffActor) => new Set([...who.permissions, 'news.publish', 'news.manage']);
  const item = (id: string) => room.inTown((unit) => getItem(unit, id));
  const kinds = async (id: string) =>
    (await room.inTown((unit) => listEvents(unit, id))).map(({ kind }) => kind).reverse();
  const notices = async (who: StaffActor) =>
    room.inTown((unit) => listNotices(unit, `staff:${who.staffId}`, 1));

  it('publishes a scheduled item once, also when nothing ran at its time', async () => {
    const id = await draft({ publishAt: '2026-07-02T09:00', expireAt: '2026-07-10T09:00' });
    await room.inTown((unit) =>
      publishNow(unit, { ...clerk, permissions: all(clerk) }, id, { seen: 1 }),
    );
    expect(await item(id)).toMatchObject({ branch: 'scheduled', live: 'none' });
    const before = room.clock.now;
    await runDue(room.database, town);
    expect((await item(id)).live).toBe('none');
    room.clock.now = new Date('2026-07-04T03:00:00+09:00');
    const heard = room.carried.length;
    await Promise.all([
      room.inTown((unit) => publishDue(unit, id)),
      room.inTown((unit) => publishDue(unit, id)),
      runDue(room.database, town),
    ]);
    expect(room.carried.slice(heard).map(({ kind }) => kind)).toEqual(['published']);
    expect((await kinds(id)).filter((kind) => kind === 'published')).toHaveLength(1);
    room.clock.now = new Date('2026-07-10T09:00:00+09:00');
    await runDue(room.database, town);
    await runDue(room.database, town);
    expect(await item(id)).toMatchObject({ live: 'expired', branch: 'none' });
    expect((await kinds(id)).filter((kind) => kind === 'expired')).toHaveLength(1);
    expect(room.carried.slice(heard)).toHaveLength(1);
    expect((await notices(clerk)).rows[0]?.title.ja).toContain('公開期間が終わりました');
    room.clock.now = before;
  });

  it('gives back a scheduled version that may no longer go out, and says why', async () => {
    const id = await draft({ publishAt: '2026-07-02T09:00', expireAt: '2026-07-03T09:00' });
    await room.inTown((unit) =>
      publishNow(unit, { ...clerk, permissions: all(clerk) }, id, { seen: 1 }),
    );
    const before = room.clock.now;
    room.clock.now = new Date('2026-07-05T09:00:00+09:00');
    await runDue(room.database, town);
    expect(await item(id)).toMatchObject({ branch: 'draft', live: 'none' });
    expect((await notices(clerk)).rows[0]?.title.ja).toContain('予定どおり公開できませんでした');
    room.clock.now = before;
  });

  it('asks the gate again at the moment of publication: a link that broke meanwhile stops it', async () => {
    const href = 'https://example.com/program';
    const body = { ja: `<p><a href="${href}">県の案内</a>を見てください。</p>`, en: '', easy: '' };
    const id = await draft({ body, publishAt: '2026-07-02T09:00' });
    await room.inTown((unit) =>
      publishNow(unit, { ...clerk, permissions: all(clerk) }, id, { seen: 1 }),
    );
    const gone = { state: 'broken', answer: '404' } as const;
    for (const _ of [1, 2]) await room.inTown((unit) => keepAnswer(unit, href, gone));
    const before = room.clock.now;
    const heard = room.carried.length;
    room.clock.now = new Date('2026-07-02T09:00:00+09:00');
    await runDue(room.database, town);
    expect(await item(id)).toMatchObject({ branch: 'draft', live: 'none' });
    expect(await kinds(id)).toContain('refused');
    expect(room.carried).toHaveLength(heard);
    room.clock.now = before;
  });

  it('sends a scheduled item of a merged section to its successor, and tells its head', async () => {
    const system = { kind: 'system', name: 'test' } as const;
    const old = await room.inTown((unit) =>
      addDepartment(unit, system, {
        ...{ code: 'koen', name: { ja: '公園課', en: 'Parks' }, from: '2021-04-01' },
      }),
    );
    const content = { ...sampleContent(), slug: slug(), publishAt: '2026-07-03T09:00' };
    const manager = { ...editor, permissions: all(editor) };
    const id = await room.inTown(async (unit) => {
      const made = await createItem(unit, manager, { kind: 'article', departmentId: old, content });
      await publishNow(unit, manager, made, { seen: 1 });
      return made;
    });
    await room.inTown((unit) =>
      closeDepartment(unit, system, old, { lastDay: '2026-07-02', successorIds: [shimin] }),
    );
    const before = room.clock.now;
    room.clock.now = new Date('2026-07-03T09:01:00+09:00');
    await runDue(room.database, town);
    expect(await item(id)).toMatchObject({ live: 'live', departmentId: shimin });
    const registered = await room.inTown((unit) => findRegistered(unit, refOf(id)));
    expect(registered?.departmentId).toBe(shimin);
    expect((await notices(chief)).rows[0]?.title.ja).toContain('課の再編によりこの課に移りました');
    room.clock.now = before;
  });

  it('tells whoever drafted an item that waits for approval what to do when its section is merged', async () => {
    const system = { kind: 'system', name: 'test' } as const;
    const old = await room.inTown((unit) =>
      addDepartment(unit, system, {
        ...{ code: 'hana', name: { ja: '花と緑の課', en: 'Flowers' }, from: '2021-04-01' },
      }),
    );
    const content = { ...sampleContent(), slug: slug() };
    const id = await room.inTown(async (unit) => {
      const made = await createItem(unit, editor, { kind: 'article', departmentId: old, content });
      await submit(unit, editor, made, { seen: 1, comment: '' });
      return made;
    });
    await room.inTown((unit) =>
      closeDepartment(unit, system, old, { lastDay: '2026-07-02', successorIds: [shimin] }),
    );
    const before = room.clock.now;
    room.clock.now = new Date('2026-07-03T09:01:00+09:00');
    await room.inTown((unit) => followSuccessions(unit, system));
    expect(await item(id)).toMatchObject({ branch: 'waiting', departmentId: shimin });
    const [notice] = (await notices(editor)).rows;
    expect(notice?.title.ja).toContain('市民課に移りました');
    expect(notice?.body.ja).toContain('引き戻し');
    room.clock.now = before;
  });

  it('takes a version off the schedule', async () => {
    const id = await draft({ publishAt: '2026-08-01T09:00' });
    await room.inTown((unit) =>
      publishNow(unit, { ...clerk, permissions: all(clerk) }, id, { seen: 1 }),
    );
    await room.inTown((unit) => unschedule(unit, clerk, id));
    expect(await item(id)).toMatchObject({ branch: 'draft', publishAt: null });
  });
});
