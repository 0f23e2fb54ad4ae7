import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/files.ts';
import { fileObjects } from '#platform/files/schema.ts';
import type { FormDefinition } from '../definition/model.ts';
import { formsDrafts, formsVersions } from '../schema.ts';
import { submitDraft } from '../submissions/commands.ts';
import { everyKind } from '../testing.ts';
import { attachFile, removeFile } from '../uploads/commands.ts';
import { publishVersion, saveVersion } from '../versions/commands.ts';
import { findPublishedVersion, getVersion } from '../versions/queries.ts';
import {
  clerk,
  codeOf,
  hanako,
  openWorld,
  pdf,
  plain,
  visitor,
  type World,
} from '../world.testing.ts';
import { holdDraft } from './commands.ts';
import { deleteExpiredDrafts } from './jobs.ts';
import type { Draft } from './model.ts';
import { savePrefilled } from './prefilled.ts';
import { getDraft } from './queries.ts';
import { addRow, removeRow } from './rows.ts';
import { saveScreen } from './screens.ts';
import { saveDraftDays } from './settings.ts';

let world: World;
const inTown: World['inTown'] = (work) => world.inTown(work);

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  world.opened.length = 0;
});
afterAll(() => world.close());

describe('versions', () => {
  it('replace a draft nobody uses, never a published one, and the world.database sees to it', async () => {
    const changed: FormDefinition = { ...everyKind, checks: [] };
    const second = await inTown((unit) => saveVersion(unit, clerk, world.formId, everyKind));
    expect(second).not.toBe(world.versionId);
    expect(await inTown((unit) => saveVersion(unit, clerk, world.formId, changed))).toBe(second);
    expect((await inTown((unit) => getVersion(unit, second))).definition.checks).toEqual([]);
    expect((await inTown((unit) => findPublishedVersion(unit, world.formId)))?.id).toBe(
      world.versionId,
    );
    await expect(inTown((unit) => publishVersion(unit, clerk, world.versionId))).rejects.toThrow(
      'conflict',
    );
    const { rowCount } = await inTown((unit) =>
      unit.db
        .update(formsVersions)
        .set({ definition: changed })
        .where(sql`id = ${world.versionId}`),
    );
    expect(rowCount).toBe(0);
  });

  it('are refused with a fault, or without permission', async () => {
    const broken = { ...everyKind, screens: [{ id: 's' }] };
    await expect(inTown((unit) => saveVersion(unit, clerk, world.formId, broken))).rejects.toThrow(
      InputError,
    );
    expect(await codeOf(inTown((unit) => saveVersion(unit, hanako, world.formId, everyKind)))).toBe(
      'not-permitted',
    );
  });

  it('stay with the drafts that began on them', async () => {
    const { draft, secret } = await world.filled();
    const stricter = {
      ...everyKind,
      fields: everyKind.fields.map((one) => ({ ...one, required: true })),
    };
    await inTown(async (unit) => {
      await publishVersion(unit, clerk, await saveVersion(unit, clerk, world.formId, stricter));
    });
    const result = await inTown((unit) =>
      submitDraft(unit, visitor, draft.id, { key: 'key-of-version', secret }),
    );
    expect(result.href).toContain('/done/');
    expect(world.opened[0]?.draft.formVersionId).toBe(world.versionId);
  });
});

describe('a draft', () => {
  it('opens for its owner, for its secret, for staff where staff typed it; else there is none', async () => {
    const mine = await world.start(hanako);
    const theirs = await world.start(clerk);
    const open = (actor: Actor, draftId: string, secret?: string) =>
      codeOf(inTown((unit) => getDraft(unit, actor, draftId, secret)));
    const nobody: Actor = { kind: 'citizen', userId: 'taro', name: 'Taro' };
    expect(await open(hanako, mine.draftId)).toBe('done');
    expect(await open(visitor, mine.draftId, mine.secret)).toBe('done');
    expect(await open(clerk, theirs.draftId)).toBe('done');
    expect(await open(visitor, mine.draftId)).toBe('not-found');
    expect(await open(visitor, mine.draftId, theirs.secret)).toBe('not-found');
    expect(await open(nobody, mine.draftId)).toBe('not-found');
    expect(await open(clerk, mine.draftId)).toBe('not-found');
    expect(await open(visitor, 'no-id', 'x')).toBe('not-found');
    const stored = await world.database.pool.query('SELECT secret_hash FROM forms_drafts');
    expect(JSON.stringify(stored.rows)).not.toContain(mine.secret);
  });

  it('keeps what was typed, faulty or hidden, and reveals what an answer asks for', async () => {
    const { draftId, secret } = await world.start();
    await inTown(async (unit) => {
      const draft = await getDraft(unit, visitor, draftId, secret);
      const form = { tel: '12', owner: 'yes', count: '７', zip: '382-8511', _shown: ['some'] };
      const saved = await saveScreen(unit, draft, 'all', { form });
      expect(saved.ok).toBe(false);
      expect(saved.revealed).toEqual(['account']);
      expect(saved.errors.tel?.ja).toContain('市外局番');
      expect(saved.errors.text?.ja).toContain('入力してください');
      expect(saved.errors).not.toHaveProperty('account');
      expect(saved.draft.answers).toMatchObject({ owner: true, count: 7, zip: '3828511' });
      expect(saved.draft.pending).toEqual({ tel: '12' });
      expect(saved.draft.typed).toEqual({ count: '７', zip: '382-8511' });
      const account = { bank: '0001', branch: '001', type: 'ordinary', number: '1', holder: 'ﾐﾎﾝ' };
      const second = await saveScreen(unit, saved.draft, 'all', { json: { account, tel: null } });
      const third = await saveScreen(unit, second.draft, 'all', { json: { owner: false } });
      expect(third.draft.answers.account).toMatchObject({ bank: '0001' });
      expect(third.draft.pending).toEqual({});
    });
  });

  it('keeps what a page did not show, what a source locked, and the ids of rows', async () => {
    const locked: FormDefinition = {
      ...everyKind,
      fields: everyKind.fields.map((one) =>
        one.key === 'tel' ? { ...one, prefill: { sources: ['profile'], locked: true } } : one,
      ),
    };
    const { draft } = await world.filled(hanako);
    await inTown(async (unit) => {
      const free = { ...draft, definition: locked };
      const cleared = await saveScreen(unit, free, 'all', { json: { tel: null, mail: null } });
      const marks = {
        tel: { source: 'profile', value: '026-248-9000' },
        text: { source: 'profile', value: 'never over an answer' },
        mail: { source: 'profile', value: 'no address' },
      };
      const prefilled = await savePrefilled(unit, cleared.draft, marks);
      expect(Object.keys(prefilled.prefilled)).toEqual(['tel']);
      const first = await addRow(unit, prefilled, 'children');
      const second = await addRow(unit, first.draft, 'children');
      const form = { tel: '090-0000-0000', text: 'new', [`children.${second.rowId}.apart`]: 'no' };
      await saveScreen(unit, second.draft, 'all', { form });
      const { draft: after } = await saveScreen(unit, second.draft, 'family', { form });
      expect(after.answers).toMatchObject({ tel: '0262489000', text: 'new', home: plain.home });
      expect(after.answers.children).toEqual([
        { id: first.rowId, answers: {} },
        { id: second.rowId, answers: { apart: false } },
      ]);
      const left = await removeRow(unit, after, 'children', first.rowId);
      expect(left.answers.children).toMatchObject([{ id: second.rowId }]);
    });
  });

  it('takes files by their content, tells why not, and is left as it was', async () => {
    const { draft } = await world.filled(hanako);
    await inTown(async (unit) => {
      const taken = await attachFile(world.files, unit, draft, 'proof', {
        name: 'a.pdf',
        content: pdf,
      });
      const html = Buffer.from('<html><script>1</script>');
      const wrong = await attachFile(world.files, unit, draft, 'proof', {
        name: 'b.pdf',
        content: html,
      });
      expect(wrong).toMatchObject({ ok: false, error: { ja: expect.stringContaining('HTML') } });
      const huge = { name: 'c.pdf', content: Buffer.alloc(11_000_000, pdf) };
      expect(await attachFile(world.files, unit, draft, 'proof', huge)).toMatchObject({
        ok: false,
      });
      const away: FileStore = {
        ...world.files,
        save: async () => {
          throw new AppError('unavailable', { code: 'scanner', text: { ja: '検査', en: 'scan' } });
        },
      };
      const scan = await attachFile(away, unit, draft, 'proof', { name: 'd.pdf', content: pdf });
      expect(scan).toEqual({ ok: false, error: { ja: '検査', en: 'scan' } });
      if (!taken.ok) throw new Error('the file was refused');
      expect(taken.draft.answers.proof).toMatchObject([{ id: taken.fileId, name: 'a.pdf' }]);
      const { answers } = await removeFile(unit, taken.draft, 'proof', taken.fileId);
      expect(answers).not.toHaveProperty('proof');
      expect(await unit.db.select().from(fileObjects)).toEqual([]);
    });
    const nowhere = { name: 'a.pdf', content: pdf };
    expect(
      await codeOf(inTown((unit) => attachFile(world.files, unit, draft, 'text', nowhere))),
    ).toBe('not-found');
  });

  it('is kept for the days that the town sets, as from its start', async () => {
    await expect(inTown((unit) => saveDraftDays(unit, clerk, 0))).rejects.toThrow(InputError);
    expect(await codeOf(inTown((unit) => saveDraftDays(unit, hanako, 5)))).toBe('not-permitted');
    const before = await world.filled();
    await inTown((unit) => saveDraftDays(unit, clerk, 5));
    const after = await world.filled();
    const days = (draft: Draft) =>
      dayNumber(draft.keptUntil ?? '') - dayNumber(dayInTokyo(draft.updatedAt));
    expect([days(before.draft), days(after.draft)]).toEqual([30, 5]);
  });

  it('goes with its files when its days are over, unless it is held', async () => {
    const { draft, secret } = await world.filled();
    const other = await world.filled();
    await inTown(async (unit) => {
      await attachFile(world.files, unit, draft, 'proof', { name: 'a.pdf', content: pdf });
    });
    const sent = await inTown((unit) =>
      submitDraft(unit, visitor, other.draft.id, { key: 'held-draft', secret: other.secret }),
    );
    const submissionId = sent.href.replace('/done/', '');
    await inTown((unit) => holdDraft(unit, submissionId, true));
    expect(draft.keptUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
    await inTown((unit) => unit.db.update(formsDrafts).set({ expiresAt: new Date(0) }));
    expect(await inTown(deleteExpiredDrafts)).toBeGreaterThan(0);
    expect(await codeOf(inTown((unit) => getDraft(unit, visitor, draft.id, secret)))).toBe(
      'not-found',
    );
    const held = await inTown((unit) => getDraft(unit, visitor, other.draft.id, other.secret));
    expect(held).not.toHaveProperty('keptUntil');
    expect(await inTown((unit) => unit.db.select().from(fileObjects))).toEqual([]);
  });
});
