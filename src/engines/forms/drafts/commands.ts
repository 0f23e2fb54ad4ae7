import { and, eq } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Answer, FormDefinition, RowAnswer } from '../definition/model.ts';
import { authorise } from '../policy.ts';
import { formsDrafts } from '../schema.ts';
import { refusals } from '../text.ts';
import type { Written } from '../values/merge.ts';
import { getVersion } from '../versions/queries.ts';
import type { Draft, NewDraft, PrefillMarks, StartedDraft } from './model.ts';
import { type DraftRow, draftDays, draftOf, lockDraft } from './queries.ts';
import { hashSecret, newSecret } from './secret.ts';

/** Kept to the end of its last day in Japan. */
function expiryAfter(now: Date, days: number): Date {
  return new Date(`${addDays(dayInTokyo(now), days + 1)}T00:00:00+09:00`);
}

/** Rows that a repeat has from the start, so that their questions are there to be answered. */
function firstRows({ fields }: FormDefinition): Record<string, Answer> {
  const row = (): RowAnswer => ({ id: newId(), answers: {} });
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.kind === 'repeat' && field.minRows > 0
        ? [[field.key, Array.from({ length: field.minRows }, row)]]
        : [],
    ),
  );
}

/**
 * Begins a draft. A version that is not published yet is for staff who try it.
 * @returns its id and the secret of its resume link, of which only a hash is kept.
 * @throws AppError not-found; forbidden for staff channels without `forms.enter`; rule-violation for
 *   a version that is not published.
 */
export async function startDraft(unit: Unit, actor: Actor, input: NewDraft): Promise<StartedDraft> {
  if (input.channel !== 'web' && input.channel !== 'api') authorise(actor, 'forms.enter');
  const version = await getVersion(unit, input.formVersionId);
  if (version.status !== 'published' && !can(actor, 'forms.build')) {
    throw new AppError('rule-violation', refusals.notPublished);
  }
  const { town, now } = unit;
  const draftId = newId();
  const secret = newSecret();
  const keepDays = await draftDays(unit);
  await unit.db.insert(formsDrafts).values({
    town,
    id: draftId,
    ...input,
    context: input.context ?? {},
    userId: actor.kind === 'citizen' ? actor.userId : null,
    enteredBy: actor.kind === 'staff' ? actor.staffId : null,
    secretHash: hashSecret(secret),
    answers: firstRows(version.definition),
    typed: {},
    pending: {},
    prefilled: {},
    createdAt: now,
    updatedAt: now,
    keepDays,
    expiresAt: expiryAfter(now, keepDays),
    held: false,
  });
  return { draftId, secret };
}

/** What may change in a draft while it is written. */
export type DraftChange = Partial<Written & { readonly prefilled: PrefillMarks }>;

/**
 * Changes a draft as it stands now, not as the page saw it: another tab may have been faster.
 * @param work gets the present state; gives what changes.
 * @throws AppError conflict when it was sent meanwhile.
 */
export async function changeDraft(
  unit: Unit,
  { id, definition }: Draft,
  work: (draft: Draft) => DraftChange | Promise<DraftChange>,
): Promise<Draft> {
  const row = await lockDraft(unit, id);
  if (row.submissionId) throw new AppError('conflict', refusals.sentAlready);
  const { answers, typed, pending, prefilled } = await work(draftOf(row, definition));
  return writeDraft(unit, row, definition, {
    ...(answers ? { answers } : {}),
    ...(typed ? { typed } : {}),
    ...(pending ? { pending } : {}),
    ...(prefilled ? { prefilled } : {}),
  });
}

async function writeDraft(
  { db, town, now }: Unit,
  row: DraftRow,
  definition: FormDefinition,
  change: Partial<DraftRow>,
): Promise<Draft> {
  const set = { ...change, updatedAt: now, expiresAt: expiryAfter(now, row.keepDays) };
  await db
    .update(formsDrafts)
    .set(set)
    .where(and(eq(formsDrafts.town, town), eq(formsDrafts.id, row.id)));
  return draftOf({ ...row, ...set }, definition);
}

/**
 * Makes a visitor's draft that of the person who signed in.
 * @param draft from `getDraft` with its secret; a draft of somebody else stays theirs.
 */
export async function claimDraft(unit: Unit, actor: Actor, draft: Draft): Promise<Draft> {
  if (actor.kind !== 'citizen' || draft.userId || draft.enteredBy) return draft;
  const row = await lockDraft(unit, draft.id);
  if (row.userId || row.submissionId) return draft;
  return writeDraft(unit, row, draft.definition, { userId: actor.userId });
}

/**
 * Replaces what the owner keeps with a draft, such as the verified contact.
 * @param draft from `getDraft`, which checked the access.
 */
export async function saveContext(
  unit: Unit,
  draft: Draft,
  context: Readonly<Record<string, string>>,
): Promise<Draft> {
  const row = await lockDraft(unit, draft.id);
  if (row.submissionId) throw new AppError('conflict', refusals.sentAlready);
  return writeDraft(unit, row, draft.definition, { context });
}

/** Keeps the draft of a submission while that is being corrected, or lets its days run again. */
export async function holdDraft(
  { db, town }: Unit,
  submissionId: string,
  held: boolean,
): Promise<void> {
  await db
    .update(formsDrafts)
    .set({ held })
    .where(and(eq(formsDrafts.town, town), eq(formsDrafts.submissionId, submissionId)));
}
