import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { FileStore } from '#platform/files/files.ts';
import { fileObjects } from '#platform/files/schema.ts';
import { newId } from '#platform/ids.ts';
import { readSettings } from '#platform/settings.ts';
import type { Answers, FormDefinition } from '../definition/types.ts';
import { holdDraft, startDraft } from '../drafts/commands.ts';
import { deleteExpiredDrafts } from '../drafts/jobs.ts';
import type { Draft } from '../drafts/model.ts';
import { savePrefilled } from '../drafts/prefilled.ts';
import { getDraft } from '../drafts/queries.ts';
import { addRow, removeRow } from '../drafts/rows.ts';
import { saveScreen } from '../drafts/screens.ts';
import { exampleAnswers } from '../json-schema/example.ts';
import { sendableAnswers } from '../json-schema/schema.ts';
import type { FormOwner, Submission } from '../owner.ts';
import { registerFormOwners } from '../owners.ts';
import { formsContents, formsDrafts, formsSubmissions, formsVersions } from '../schema.ts';
import { everyKind } from '../testing.ts';
import { attachFile, removeFile } from '../uploads/commands.ts';
import type { RawAnswer } from '../values/raw.ts';
import { createForm, publishVersion, saveVersion } from '../versions/commands.ts';
import { findPublishedVersion, getVersion } from '../versions/queries.ts';
import { submitAnswers, submitDraft } from './commands.ts';
import { saveCorrection } from './corrections.ts';
import { eraseSubmissions } from './erase.ts';
import { getSubmission, listSubmissions, listVersionsOfSubmission } from './queries.ts';

const town = '202070';
const visitor: Actor = { kind: 'visitor' };
const hanako: Actor = { kind: 'citizen', userId: 'hanako', name: 'Hanako' };
const clerk: StaffActor = {
  kind: 'staff',
  userId: 'clerk',
  staffId: newId(),
  name: 'Clerk',
  departmentIds: [],
  permissions: new Set(['forms.build', 'forms.publish', 'forms.enter']),
};
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

let database: Database;
let files: FileStore;
let folder: string;
let formId: string;
let versionId: string;
let opened: Submission[] = [];

const owner: FormOwner = {
  owner: 'tests',
  describe: async () => undefined,
  submitted: async (_unit, _actor, submission) => {
    opened.push(submission);
    return {
      href: `/done/${submission.id}`,
      answer: { receipt: `R${opened.length}`, secret: 's3cret' },
    };
  },
};

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.reason.code : String(error)),
  );
const start = (actor: Actor = visitor) =>
  inTown((unit) =>
    startDraft(unit, actor, {
      owner: 'tests',
      subject: 'dog',
      formVersionId: versionId,
      channel: actor.kind === 'staff' ? 'paper' : 'web',
      representation: { role: 'self' },
    }),
  );
const example = exampleAnswers(everyKind, 5, { want: { 'is-adult': true, 'is-owner': true } });
const { proof: _proof, children: _children, ...plain } = example;

async function filled(actor: Actor = visitor): Promise<{ draft: Draft; secret: string }> {
  const { draftId, secret } = await start(actor);
  const draft = await inTown(async (unit) => {
    const open = await getDraft(unit, actor, draftId, secret);
    const saved = await saveScreen(unit, open, 'all', { json: plain as Record<string, RawAnswer> });
    expect(saved).toMatchObject({ ok: true, errors: {} });
    return saved.draft;
  });
  return { draft, secret };
}

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'tomoni-forms-'));
  files = createFiles(readSettings({ TOMONI_DATA: folder }));
  registerFormOwners([owner]);
  await inTown(async (unit) => {
    formId = await createForm(unit, clerk, { owner: 'tests', title: { ja: '犬', en: 'Dog' } });
    versionId = await saveVersion(unit, clerk, formId, everyKind);
    await publishVersion(unit, clerk, versionId);
  });
});
beforeEach(() => {
  opened = [];
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('versions', () => {
  it('replace a draft nobody uses, never a published one, and the database sees to it', async () => {
    const changed: FormDefinition = { ...everyKind, checks: [] };
    const second = await inTown((unit) => saveVersion(unit, clerk, formId, everyKind));
    expect(second).not.toBe(versionId);
    expect(await inTown((unit) => saveVersion(unit, clerk, formId, changed))).toBe(second);
    expect((await inTown((unit) => getVersion(unit, second))).definition.checks).toEqual([]);
    expect((await inTown((unit) => findPublishedVersion(unit, formId)))?.id).toBe(versionId);
    await expect(inTown((unit) => publishVersion(unit, clerk, versionId))).rejects.toThrow(
      'conflict',
    );
    const { rowCount } = await inTown((unit) =>
      unit.db.update(formsVersions).set({ definition: changed }).where(sql`id = ${versionId}`),
    );
    expect(rowCount).toBe(0);
  });

  it('are refused with a fault, or without permission', async () => {
    const broken = { ...everyKind, screens: [{ id: 's' }] };
    await expect(inTown((unit) => saveVersion(unit, clerk, formId, broken))).rejects.toThrow(
      InputError,
    );
    expect(await codeOf(inTown((unit) => saveVersion(unit, hanako, formId, everyKind)))).toBe(
      'not-permitted',
    );
  });

  it('stay with the drafts that began on them', async () => {
    const { draft, secret } = await filled();
    const stricter = {
      ...everyKind,
      fields: everyKind.fields.map((one) => ({ ...one, required: true })),
    };
    await inTown(async (unit) => {
      await publishVersion(unit, clerk, await saveVersion(unit, clerk, formId, stricter));
    });
    const result = await inTown((unit) =>
      submitDraft(unit, visitor, draft.id, { key: 'key-of-version', secret }),
    );
    expect(result.href).toContain('/done/');
    expect(opened[0]?.draft.formVersionId).toBe(versionId);
  });
});

describe('a draft', () => {
  it('opens for its owner, for its secret, for staff where staff typed it; else there is none', async () => {
    const mine = await start(hanako);
    const theirs = await start(clerk);
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
    const stored = await database.pool.query('SELECT secret_hash FROM forms_drafts');
    expect(JSON.stringify(stored.rows)).not.toContain(mine.secret);
  });

  it('keeps what was typed, faulty or hidden, and reveals what an answer asks for', async () => {
    const { draftId, secret } = await start();
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
    const { draft } = await filled(hanako);
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
    const { draft } = await filled(hanako);
    await inTown(async (unit) => {
      const taken = await attachFile(files, unit, draft, 'proof', { name: 'a.pdf', content: pdf });
      const html = Buffer.from('<html><script>1</script>');
      const wrong = await attachFile(files, unit, draft, 'proof', { name: 'b.pdf', content: html });
      expect(wrong).toMatchObject({ ok: false, error: { ja: expect.stringContaining('HTML') } });
      const huge = { name: 'c.pdf', content: Buffer.alloc(11_000_000, pdf) };
      expect(await attachFile(files, unit, draft, 'proof', huge)).toMatchObject({ ok: false });
      const away: FileStore = {
        ...files,
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
    expect(await codeOf(inTown((unit) => attachFile(files, unit, draft, 'text', nowhere)))).toBe(
      'not-found',
    );
  });

  it('goes with its files when its days are over, unless it is held', async () => {
    const { draft, secret } = await filled();
    const other = await filled();
    await inTown(async (unit) => {
      await attachFile(files, unit, draft, 'proof', { name: 'a.pdf', content: pdf });
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

describe('sending', () => {
  it('ten times at once with one key gives one submission and one answer', async () => {
    const { draft, secret } = await filled();
    const send = (key: string) =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key, secret }));
    const results = await Promise.all(Array.from({ length: 10 }, () => send('the-same-key')));
    expect(opened).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await send('another-key')).toEqual({ href: results[0]?.href, answer: {} });
    expect(
      await codeOf(inTown((unit) => saveScreen(unit, draft, 'all', { json: { text: 'late' } }))),
    ).toBe('draft-sent');
  });

  it('leaves out what is hidden and refuses what is wrong', async () => {
    const { draft, secret } = await filled();
    await inTown((unit) => saveScreen(unit, draft, 'all', { json: { owner: false, tel: 'zz' } }));
    const send = () =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key: 'hidden-key', secret }));
    const refused = await send().catch((error: unknown) => error);
    expect(refused).toMatchObject({ fields: { tel: expect.anything() } });
    await inTown((unit) => saveScreen(unit, draft, 'all', { json: { tel: null } }));
    await send();
    expect(opened[0]?.answers).not.toHaveProperty('account');
    const kept = await inTown((unit) => getDraft(unit, visitor, draft.id, secret));
    expect(kept.answers).toHaveProperty('account');
  });

  it('answers all at once: once for a key, files in it, conflict for another request', async () => {
    const answers = sendableAnswers(everyKind, example);
    const send = (key: string, more: object = {}, actor: Actor = visitor) =>
      inTown((unit) =>
        submitAnswers(unit, actor, {
          ...{
            owner: 'tests',
            subject: 'dog',
            formVersionId: versionId,
            channel: 'api',
            key,
            files,
          },
          answers: { ...(answers as object), ...more },
        }),
      );
    const results = await Promise.all(Array.from({ length: 10 }, () => send('api-key-1')));
    expect(opened).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(opened[0]?.answers.proof).toMatchObject([{ mediaType: 'application/pdf' }]);
    expect(await inTown((unit) => unit.db.select().from(fileObjects))).toHaveLength(
      JSON.stringify(opened[0]?.answers).split('"mediaType"').length - 1,
    );
    expect(await codeOf(send('api-key-1', { text: 'other' }))).toBe('idempotency-key-reused');
    await send('api-key-1', {}, hanako);
    expect(opened).toHaveLength(2);
    const wrong = await send('api-key-2', {
      proof: [{ name: 'x.pdf', content: 'PGh0bWw+' }],
    }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ fields: { proof: { ja: expect.stringContaining('PDF') } } });
    expect(await codeOf(send('api-key-3', { nobody: 1, text: '' }))).toContain('nobody');
    const { rows } = await database.pool.query('SELECT sealed FROM forms_results');
    expect(JSON.stringify(rows)).not.toContain('s3cret');
  });

  it('happens wholly or not at all, and can be tried again', async () => {
    const { draft, secret } = await filled();
    const refuse: FormOwner = {
      ...owner,
      owner: 'refusing',
      submitted: async () => {
        throw new AppError('rule-violation', {
          code: 'closed',
          text: { ja: '終了', en: 'closed' },
        });
      },
    };
    registerFormOwners([refuse]);
    const setOwner = (name: string) =>
      inTown((unit) =>
        unit.db.update(formsDrafts).set({ owner: name }).where(sql`id = ${draft.id}`),
      );
    await setOwner('refusing');
    const send = () =>
      inTown((unit) => submitDraft(unit, visitor, draft.id, { key: 'try-again', secret }));
    expect(await codeOf(send())).toBe('closed');
    await setOwner('tests');
    expect((await send()).answer).toMatchObject({ secret: 's3cret' });
  });
});

describe('what was sent', () => {
  const send = async (key: string): Promise<string> => {
    const answers = sendableAnswers(everyKind, { ...plain, tel: '026-248-9000' });
    const result = await inTown((unit) =>
      submitAnswers(unit, hanako, {
        ...{ owner: 'tests', subject: 'cat', formVersionId: versionId, channel: 'api', key },
        answers,
      }),
    );
    return result.href.replace('/done/', '');
  };

  it('is read as it was sent, and cannot be changed', async () => {
    const id = await send('read-key-1');
    const sent = await inTown((unit) => getSubmission(unit, id));
    expect(sent).toMatchObject({ version: 1, erased: false, typed: { tel: '026-248-9000' } });
    expect(sent.answers as Answers).toEqual({ ...plain, tel: '0262489000' });
    expect(sent.draft).toMatchObject({ userId: 'hanako', subject: 'cat', channel: 'api' });
    const listed = await inTown((unit) =>
      listSubmissions(unit, { owner: 'tests', subject: 'cat', userId: 'hanako' }),
    );
    expect(listed.map((one) => one.id)).toContain(id);
    const change = (unit: Unit) => unit.db.update(formsSubmissions).set({ subject: 'x' });
    await expect(inTown(change)).rejects.toThrow();
    const answers = (unit: Unit) => unit.db.update(formsContents).set({ answers: {} });
    expect((await inTown(answers)).rowCount).toBe(0);
  });

  it('is corrected by a new version, once, only where asked, with files', async () => {
    const id = await send('correct-key');
    const correct = (input: { json: Record<string, RawAnswer> }, only?: string[]) =>
      inTown((unit) =>
        saveCorrection(unit, hanako, id, input, {
          ...(only ? { only } : {}),
          uploads: { store: files, files: { proof: [{ name: 'n.pdf', content: pdf }] } },
        }),
      );
    await expect(correct({ json: { text: '' } })).rejects.toThrow(InputError);
    const next = await correct({ json: { text: '直した', tel: '0120-000-000' } }, [
      'text',
      'proof',
    ]);
    const versions = await inTown((unit) => listVersionsOfSubmission(unit, next));
    expect(versions.map((one) => [one.id, one.version, one.previousId])).toEqual([
      [id, 1, undefined],
      [next, 2, id],
    ]);
    expect(versions[1]?.answers).toMatchObject({
      ...{ text: '直した', tel: '0262489000', person: plain.person },
      proof: [{ name: 'n.pdf' }],
    });
    expect(await codeOf(correct({ json: { text: 'x' } }))).toBe('corrected-meanwhile');
    await inTown((unit) => eraseSubmissions(unit, [id, next]));
    const gone = await inTown((unit) => getSubmission(unit, next));
    expect(gone).toMatchObject({ erased: true, answers: {}, version: 2 });
  });
});
