import { and, desc, eq, isNull } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { FormDefinition } from '../definition/model.ts';
import type { OwnedDraft } from '../owner.ts';
import { formsDrafts, formsSettings } from '../schema.ts';
import { text } from '../text.ts';
import { getVersion } from '../versions/queries.ts';
import { mayOpen } from './access.ts';
import type { Draft } from './model.ts';

export type DraftRow = typeof formsDrafts.$inferSelect;

/** Days that a draft is kept where the town has not decided otherwise. */
const defaultDraftDays = 30;

export async function draftDays({ db, town }: Unit): Promise<number> {
  const [row] = await db
    .select({ days: formsSettings.draftDays })
    .from(formsSettings)
    .where(eq(formsSettings.town, town));
  return row?.days ?? defaultDraftDays;
}

function ownedBy(row: DraftRow): OwnedDraft {
  const { id, owner, subject, formVersionId, channel, representation, context } = row;
  return {
    id,
    owner,
    subject,
    formVersionId,
    channel,
    representation,
    context,
    ...(row.userId ? { userId: row.userId } : {}),
    ...(row.enteredBy ? { enteredBy: row.enteredBy } : {}),
  };
}

export function draftOf(row: DraftRow, definition: FormDefinition): Draft {
  const { answers, typed, pending, prefilled, createdAt, updatedAt, expiresAt, held } = row;
  return {
    ...ownedBy(row),
    definition,
    answers,
    typed,
    pending,
    prefilled,
    createdAt,
    updatedAt,
    ...(row.submissionId ? { submissionId: row.submissionId } : {}),
    ...(row.resultHref ? { resultHref: row.resultHref } : {}),
    // It goes at the midnight that ends its last day.
    ...(held ? {} : { keptUntil: dayInTokyo(new Date(expiresAt.getTime() - 1)) }),
  };
}

/** The row, locked until the commit: two tabs of one draft take turns. */
export async function lockDraft({ db, town }: Unit, draftId: string): Promise<DraftRow> {
  const [row] = isId(draftId)
    ? await db
        .select()
        .from(formsDrafts)
        .where(and(eq(formsDrafts.town, town), eq(formsDrafts.id, draftId)))
        .for('update')
    : [];
  if (!row) throw notFound(text.draft);
  return row;
}

/**
 * A draft for whoever may see it (see `mayOpen`).
 * @throws AppError not-found, also for drafts of somebody else.
 */
export async function getDraft(
  unit: Unit,
  actor: Actor,
  draftId: string,
  secret?: string,
): Promise<Draft> {
  const { db, town } = unit;
  const [row] = isId(draftId)
    ? await db
        .select()
        .from(formsDrafts)
        .where(and(eq(formsDrafts.town, town), eq(formsDrafts.id, draftId)))
    : [];
  if (!row || !mayOpen(actor, row, secret)) throw notFound(text.draft);
  const { definition } = await getVersion(unit, row.formVersionId);
  return draftOf(row, definition);
}

/** Unsent drafts of a person, the one changed last first. */
export async function listDrafts(
  unit: Unit,
  userId: string,
  filter: { readonly owner?: string; readonly subject?: string } = {},
): Promise<readonly Draft[]> {
  const { town, owner, subject, submissionId, updatedAt } = formsDrafts;
  const rows = await unit.db
    .select()
    .from(formsDrafts)
    .where(
      and(
        eq(town, unit.town),
        eq(formsDrafts.userId, userId),
        isNull(submissionId),
        filter.owner ? eq(owner, filter.owner) : undefined,
        filter.subject ? eq(subject, filter.subject) : undefined,
      ),
    )
    .orderBy(desc(updatedAt));
  const drafts: Draft[] = [];
  for (const row of rows) {
    drafts.push(draftOf(row, (await getVersion(unit, row.formVersionId)).definition));
  }
  return drafts;
}
