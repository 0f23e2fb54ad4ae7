import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError } from '#platform/errors.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { FileStore } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import { readSettings } from '#platform/settings.ts';
import { startDraft } from './drafts/commands.ts';
import type { Draft, StartedDraft } from './drafts/model.ts';
import { getDraft } from './drafts/queries.ts';
import { saveScreen } from './drafts/screens.ts';
import { exampleAnswers } from './json-schema/example.ts';
import type { FormOwner, Submission } from './owner.ts';
import { registerFormOwners } from './owners.ts';
import { everyKind } from './testing.ts';
import type { RawAnswer } from './values/raw.ts';
import { createForm, publishVersion, saveVersion } from './versions/commands.ts';

export const visitor: Actor = { kind: 'visitor' };
export const hanako: Actor = { kind: 'citizen', userId: 'hanako', name: 'Hanako' };
export const clerk: StaffActor = {
  kind: 'staff',
  userId: 'clerk',
  staffId: newId(),
  name: 'Clerk',
  departmentIds: [],
  permissions: new Set(['forms.build', 'forms.publish', 'forms.enter']),
};
export const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

/** A valid set of answers to `everyKind`, with files and children. */
export const example = exampleAnswers(everyKind, 5, {
  want: { 'is-adult': true, 'is-owner': true },
});
const { proof: _proof, children: _children, ...withoutFiles } = example;
/** The same without files and rows. */
export const plain = withoutFiles;

/** The code of a refusal, or `done`. */
export function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.reason.code : String(error)),
  );
}

/** A town with the form `everyKind`, published, and an owner who notes what it gets. */
export interface World {
  readonly database: Database;
  readonly files: FileStore;
  readonly formId: string;
  readonly versionId: string;
  /** What the owner got. */
  readonly opened: Submission[];
  readonly owner: FormOwner;
  inTown<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  start(actor?: Actor): Promise<StartedDraft>;
  /** A draft with everything answered that has to be. */
  filled(actor?: Actor): Promise<{ readonly draft: Draft; readonly secret: string }>;
  close(): Promise<void>;
}

function noting(opened: Submission[]): FormOwner {
  return {
    owner: 'tests',
    describe: async () => undefined,
    submitted: async (_unit, _actor, submission) => {
      opened.push(submission);
      const answer = { receipt: `R${opened.length}`, secret: 's3cret' };
      return { href: `/done/${submission.id}`, answer };
    },
  };
}

async function publish(unit: Unit): Promise<{ formId: string; versionId: string }> {
  const title = { ja: '犬', en: 'Dog' };
  const formId = await createForm(unit, clerk, { owner: 'tests', title });
  const versionId = await saveVersion(unit, clerk, formId, everyKind);
  await publishVersion(unit, clerk, versionId);
  return { formId, versionId };
}

export async function openWorld(): Promise<World> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-forms-'));
  const inTown: World['inTown'] = (work) => database.inTown('202070', work);
  const opened: Submission[] = [];
  const owner = noting(opened);
  registerFormOwners([owner]);
  const { formId, versionId } = await inTown(publish);
  const start = (actor: Actor = visitor) =>
    inTown((unit) =>
      startDraft(unit, actor, {
        ...{ owner: 'tests', subject: 'dog', formVersionId: versionId },
        channel: actor.kind === 'staff' ? 'paper' : 'web',
        representation: { role: 'self' },
      }),
    );
  const fill = async (unit: Unit, draft: Draft): Promise<Draft> => {
    const json = plain as Record<string, RawAnswer>;
    const saved = await saveScreen(unit, draft, 'all', { json });
    expect(saved).toMatchObject({ ok: true, errors: {} });
    return saved.draft;
  };
  return {
    ...{ database, formId, versionId, opened, owner, inTown, start },
    files: createFiles(readSettings({ TOMONI_DATA: folder })),
    filled: async (actor = visitor) => {
      const { draftId, secret } = await start(actor);
      const draft = await inTown(async (unit) =>
        fill(unit, await getDraft(unit, actor, draftId, secret)),
      );
      return { draft, secret };
    },
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
