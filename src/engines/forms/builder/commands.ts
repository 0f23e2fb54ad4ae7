import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { FormDefinition } from '../definition/model.ts';
import { authorise } from '../policy.ts';
import { proveForm } from '../prover/prove.ts';
import { formsForms } from '../schema.ts';
import { text } from '../text.ts';
import { publishVersion, saveVersion } from '../versions/commands.ts';
import { findNewestVersion, getVersion } from '../versions/queries.ts';
import { builderTexts } from './text.ts';

export const emptyForm: FormDefinition = { fields: [], screens: [], rules: [], checks: [] };

/** Names the state of a form that a page showed; another state has another name. */
export function revisionOf(definition: FormDefinition): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16);
}

/** Thrown when somebody else was faster; the page keeps what was typed. */
export const changedMeanwhile = new AppError('conflict', {
  code: 'form-changed-meanwhile',
  text: builderTexts.errors.changedMeanwhile,
});

/** Two people who change one form wait for each other here. */
async function lockForm({ db, town }: Unit, formId: string): Promise<void> {
  const [form] = await db
    .select({ id: formsForms.id })
    .from(formsForms)
    .where(and(eq(formsForms.town, town), eq(formsForms.id, formId)))
    .for('update');
  if (!form) throw notFound(text.form);
}

export interface FormChange {
  /** The state that the page showed. */
  readonly revision: string;
  /** @throws AppError rule-violation when the change cannot be made. */
  readonly change: (definition: FormDefinition) => FormDefinition;
}

/**
 * Changes the newest version of a form; a published one stays as it is and a draft begins after it.
 * @throws `changedMeanwhile` when the form is not as the page showed it; AppError forbidden,
 *   not-found, rule-violation; InputError for faults of the definition.
 */
export async function changeForm(
  unit: Unit,
  actor: Actor,
  formId: string,
  { revision, change }: FormChange,
): Promise<void> {
  authorise(actor, 'forms.build');
  await lockForm(unit, formId);
  const newest = await findNewestVersion(unit, formId);
  const before = newest?.definition ?? emptyForm;
  if (revisionOf(before) !== revision) throw changedMeanwhile;
  const after = change(before);
  if (revisionOf(after) !== revision) await saveVersion(unit, actor, formId, after);
}

/** Makes an earlier version the draft. @throws as `changeForm`. */
export async function restoreVersion(
  unit: Unit,
  actor: Actor,
  formId: string,
  { versionId, revision }: { readonly versionId: string; readonly revision: string },
): Promise<void> {
  const { definition, formId: owner } = await getVersion(unit, versionId);
  if (owner !== formId) throw notFound(text.version);
  await changeForm(unit, actor, formId, { revision, change: () => definition });
}

/**
 * Publishes the draft of a form, once the prover finds no error.
 * @throws AppError forbidden, rule-violation; `changedMeanwhile`.
 */
export async function publishForm(
  unit: Unit,
  actor: Actor,
  formId: string,
  revision: string,
): Promise<void> {
  authorise(actor, 'forms.publish');
  await lockForm(unit, formId);
  const newest = await findNewestVersion(unit, formId);
  if (newest?.status !== 'draft') {
    throw new AppError('rule-violation', { code: 'no-draft', text: builderTexts.errors.noDraft });
  }
  if (revisionOf(newest.definition) !== revision) throw changedMeanwhile;
  const { findings } = proveForm(newest.definition, dayInTokyo(unit.now));
  if (findings.some(({ severity }) => severity === 'error')) {
    const reason = { code: 'form-not-proven', text: builderTexts.errors.notProven };
    throw new AppError('rule-violation', reason);
  }
  await publishVersion(unit, actor, newest.id);
}
