import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { financeTopic } from '../model.ts';
import { authorise } from '../policy.ts';
import { computeJob } from './effort.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import { findDraft, newestNumber, type OutlookDraft } from './queries.ts';
import type { OutlookResult } from './result.ts';
import { outlookDrafts, outlooks } from './schema.ts';
import { draftText, outlookRefusals } from './staff-text.ts';

const subject = (id: string) => ({ type: 'finance-outlook', id });
const nameOf = (actor: Actor): string => ('name' in actor ? actor.name : '');

/** Keeps the assumptions as a new draft. @returns its id. */
export async function startDraft(
  unit: Unit,
  actor: Actor,
  input: { readonly assumptions: OutlookAssumptions; readonly result?: OutlookResult },
): Promise<string> {
  authorise(actor, 'finance.outlook');
  const { db, town, now } = unit;
  const id = newId();
  const { assumptions, result = null } = input;
  await db.insert(outlookDrafts).values({
    ...{ town, id, assumptions, result, done: 0, steps: 0 },
    ...{ madeBy: nameOf(actor), createdAt: now, changedAt: now },
  });
  await recordAudit(unit, actor, { action: 'finance.outlook-started', subject: subject(id) });
  return id;
}

async function getDraft(unit: Unit, id: string): Promise<OutlookDraft> {
  const draft = await findDraft(unit, id);
  if (!draft) throw notFound(draftText);
  return draft;
}

/** Puts other assumptions in the place of the draft's. A result that was computed for others goes. */
export async function changeDraft(
  unit: Unit,
  actor: Actor,
  input: {
    readonly id: string;
    readonly assumptions: OutlookAssumptions;
    readonly result?: OutlookResult;
  },
): Promise<void> {
  authorise(actor, 'finance.outlook');
  const { db, town, now } = unit;
  const { id, assumptions, result = null } = input;
  await getDraft(unit, id);
  await db
    .update(outlookDrafts)
    .set({ assumptions, result, done: 0, steps: 0, changedAt: now })
    .where(and(eq(outlookDrafts.town, town), eq(outlookDrafts.id, id)));
  await recordAudit(unit, actor, { action: 'finance.outlook-changed', subject: subject(id) });
}

/** Has a draft computed by a job, because it takes longer than somebody waits for a page. */
export async function computeLater(
  unit: Unit,
  actor: Actor,
  { id, steps }: { readonly id: string; readonly steps: number },
): Promise<void> {
  authorise(actor, 'finance.outlook');
  const { db, town } = unit;
  await getDraft(unit, id);
  await db
    .update(outlookDrafts)
    .set({ done: 0, steps })
    .where(and(eq(outlookDrafts.town, town), eq(outlookDrafts.id, id)));
  await unit.enqueue(computeJob, { town, draft: id });
}

/**
 * What a job has computed so far. A draft that was changed meanwhile keeps nothing of it.
 *
 * @returns whether the job should go on.
 */
export async function noteProgress(
  { db, town }: Unit,
  input: Pick<OutlookDraft, 'id' | 'changedAt' | 'done' | 'steps'> & { result?: OutlookResult },
): Promise<boolean> {
  const { id, changedAt, done, steps, result } = input;
  const rows = await db
    .update(outlookDrafts)
    .set({ done, steps, ...(result && { result }) })
    .where(
      and(
        ...[eq(outlookDrafts.town, town), eq(outlookDrafts.id, id)],
        eq(outlookDrafts.changedAt, changedAt),
      ),
    )
    .returning({ id: outlookDrafts.id });
  return rows.length > 0;
}

async function removeDraft({ db, town }: Unit, id: string): Promise<void> {
  await db.delete(outlookDrafts).where(and(eq(outlookDrafts.town, town), eq(outlookDrafts.id, id)));
}

export async function discardOutlook(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'finance.outlook');
  await getDraft(unit, id);
  await removeDraft(unit, id);
  await recordAudit(unit, actor, { action: 'finance.outlook-discarded', subject: subject(id) });
}

export interface Publication {
  readonly id: string;
  /** What readers should know; everybody reads it. */
  readonly note: string;
  /** Whether the settlements it starts from are sample data. */
  readonly sample: boolean;
  readonly day?: IsoDate;
}

/**
 * Makes a draft public, in the place of the outlook before, which stays readable.
 *
 * @returns its number.
 * @throws AppError `rule-violation` while nothing is computed for the assumptions as they stand.
 */
export async function publishOutlook(
  unit: Unit,
  actor: Actor,
  { id, note, sample, day }: Publication,
): Promise<number> {
  authorise(actor, 'finance.outlook');
  const { assumptions, result, madeBy } = await getDraft(unit, id);
  const base = assumptions.books.at(-1)?.year;
  if (!result || base === undefined) {
    throw new AppError('rule-violation', outlookRefusals.notComputed);
  }
  const { db, town, now } = unit;
  const number = (await newestNumber(unit)) + 1;
  const { title, horizon } = assumptions;
  await db.insert(outlooks).values({
    ...{ town, id: newId(), number, title, baseYear: base, horizon, note: note.trim() },
    ...{ madeBy, sample, publishedOn: day ?? dayInTokyo(now), assumptions, result },
  });
  await removeDraft(unit, id);
  await recordAudit(unit, actor, {
    action: 'finance.outlook-published',
    subject: subject(id),
    details: { number },
  });
  unit.drop(financeTopic);
  return number;
}
