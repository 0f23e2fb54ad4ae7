import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { checkDefinition } from '../definition/check.ts';
import type { FormDefinition } from '../definition/model.ts';
import { authorise } from '../policy.ts';
import { formsDrafts, formsForms, formsVersions } from '../schema.ts';
import { refusals } from '../text.ts';
import {
  type FormVersion,
  findNewestVersion,
  getForm,
  getVersion,
  publishedTopic,
} from './queries.ts';

/**
 * @param input `owner`: the module that uses the form, as in `procedures`.
 * @returns the form's id.
 * @throws AppError forbidden without `forms.build`.
 */
export async function createForm(
  unit: Unit,
  actor: Actor,
  { owner, title }: { readonly owner: string; readonly title: Text },
): Promise<string> {
  authorise(actor, 'forms.build');
  const id = newId();
  await unit.db
    .insert(formsForms)
    .values({ town: unit.town, id, owner, title, createdAt: unit.now });
  await recordAudit(unit, actor, {
    action: 'forms.created',
    subject: { type: 'forms.form', id },
    details: { owner },
  });
  return id;
}

/** Somebody is filling it in, as staff do who try it: it then stays as it is. */
async function isUsed({ db, town }: Unit, versionId: string): Promise<boolean> {
  const [draft] = await db
    .select({ id: formsDrafts.id })
    .from(formsDrafts)
    .where(and(eq(formsDrafts.town, town), eq(formsDrafts.formVersionId, versionId)))
    .limit(1);
  return draft !== undefined;
}

async function replace(
  { db, town }: Unit,
  newest: FormVersion,
  definition: FormDefinition,
): Promise<string> {
  await db
    .update(formsVersions)
    .set({ definition })
    .where(and(eq(formsVersions.town, town), eq(formsVersions.id, newest.id)));
  return newest.id;
}

/** Two people who begin the next version at once: the later one is told. */
async function insertNext(
  { db, town, now }: Unit,
  formId: string,
  number: number,
  definition: FormDefinition,
): Promise<string> {
  const [made] = await db
    .insert(formsVersions)
    .values({ town, id: newId(), formId, number, status: 'draft', definition, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: formsVersions.id });
  if (!made) throw new AppError('conflict', refusals.savedMeanwhile);
  return made.id;
}

/**
 * Keeps a definition as the draft version of a form: in place of the present draft while nobody uses
 * that one, else as the next version.
 * @returns the version's id.
 * @throws InputError for faults of the definition; AppError forbidden, not-found, conflict.
 */
export async function saveVersion(
  unit: Unit,
  actor: Actor,
  formId: string,
  definition: unknown,
): Promise<string> {
  authorise(actor, 'forms.build');
  const checked = checkDefinition(definition);
  if (!checked.ok) throw new InputError(checked.errors);
  const form = await getForm(unit, formId);
  const newest = await findNewestVersion(unit, form.id);
  const open = newest?.status === 'draft' && !(await isUsed(unit, newest.id)) ? newest : undefined;
  const versionId = open
    ? await replace(unit, open, checked.value)
    : await insertNext(unit, form.id, (newest?.number ?? 0) + 1, checked.value);
  await recordAudit(unit, actor, {
    action: 'forms.version-saved',
    subject: { type: 'forms.version', id: versionId },
    details: { formId },
  });
  return versionId;
}

/**
 * From now on new drafts answer this version, which never changes again. Drafts under way finish on
 * theirs.
 * @throws AppError forbidden, not-found; conflict when it is published already.
 */
export async function publishVersion(unit: Unit, actor: Actor, versionId: string): Promise<void> {
  authorise(actor, 'forms.publish');
  const { id, formId, number } = await getVersion(unit, versionId);
  const { db, town, now } = unit;
  const [row] = await db
    .update(formsVersions)
    .set({ status: 'published', publishedAt: now })
    .where(
      and(
        eq(formsVersions.town, town),
        eq(formsVersions.id, id),
        eq(formsVersions.status, 'draft'),
      ),
    )
    .returning({ id: formsVersions.id });
  if (!row) throw new AppError('conflict', refusals.publishedAlready);
  unit.drop(publishedTopic);
  await recordAudit(unit, actor, {
    action: 'forms.version-published',
    subject: { type: 'forms.version', id },
    details: { formId, number },
  });
}
