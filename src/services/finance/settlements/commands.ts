import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { addYears, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { financeTopic } from '../model.ts';
import { authorise } from '../policy.ts';
import { measureIds } from '../ratios/measure-ids.ts';
import { amounts as amountTable, settlements } from '../schema.ts';
import { refusals } from '../text.ts';
import { type FullSettlement, findDraft, listPublished, nextVersion } from './queries.ts';
import { type Amounts, type Finding, findingsOf, isBlocking } from './rules.ts';

export interface NewSettlement {
  readonly year: FiscalYear;
  readonly residents: number;
  readonly amounts: Amounts;
  readonly sample?: boolean;
}

async function removeDraft(unit: Unit, year: FiscalYear): Promise<void> {
  const { db, town } = unit;
  const draft = await findDraft(unit, year);
  if (!draft) return;
  await db.delete(settlements).where(and(eq(settlements.town, town), eq(settlements.id, draft.id)));
}

/** Keeps the table as the draft of its year, in the place of an earlier draft. */
export async function importSettlement(
  unit: Unit,
  actor: Actor,
  { year, residents, amounts, sample = false }: NewSettlement,
): Promise<void> {
  authorise(actor, 'finance.settle');
  const { db, town, now } = unit;
  await removeDraft(unit, year);
  const id = newId();
  const version = await nextVersion(unit, year);
  await db
    .insert(settlements)
    .values({ town, id, year, version, residents, note: '', sample, createdAt: now });
  const rows = [...amounts].map(([item, amount]) => ({ town, settlementId: id, item, amount }));
  await db.insert(amountTable).values(rows);
  await recordAudit(unit, actor, {
    action: 'finance.imported',
    subject: { type: 'finance-settlement', id },
    details: { year, version },
  });
}

export async function discardDraft(unit: Unit, actor: Actor, year: FiscalYear): Promise<void> {
  authorise(actor, 'finance.settle');
  await removeDraft(unit, year);
  await recordAudit(unit, actor, {
    action: 'finance.discarded',
    subject: { type: 'finance-settlement', id: String(year) },
  });
}

/** What does not fit in a settlement beside the published one of the year before. */
export async function findingsOfDraft(unit: Unit, draft: FullSettlement): Promise<Finding[]> {
  const published = await listPublished(unit);
  const before = published.find(({ year }) => year === addYears(draft.year, -1));
  return findingsOf(draft.amounts, before?.amounts);
}

/**
 * Makes the draft of a year public, in the place of an earlier version.
 *
 * @param note why there are points that do not fit, or what was corrected; everybody reads it.
 * @throws AppError `rule-violation` where sums do not agree, or points are open without a note.
 */
export async function publishSettlement(
  unit: Unit,
  actor: Actor,
  { year, note, day }: { readonly year: FiscalYear; readonly note: string; readonly day?: IsoDate },
): Promise<void> {
  authorise(actor, 'finance.settle');
  const draft = await findDraft(unit, year);
  if (!draft) throw new AppError('rule-violation', refusals.nothing);
  const findings = await findingsOfDraft(unit, draft);
  if (findings.some(isBlocking)) throw new AppError('rule-violation', refusals.blocked);
  const explained = note.trim() !== '';
  if ((findings.length > 0 || draft.version > 1) && !explained) {
    throw new AppError('rule-violation', refusals.note);
  }
  const { db, town, now } = unit;
  const publishedOn = day ?? dayInTokyo(now);
  await db
    .update(settlements)
    .set({ publishedOn, note: note.trim() })
    .where(and(eq(settlements.town, town), eq(settlements.id, draft.id)));
  for (const id of measureIds) await markStale(unit, id, publishedOn);
  await recordAudit(unit, actor, {
    action: 'finance.published',
    subject: { type: 'finance-settlement', id: draft.id },
    details: { year, version: draft.version },
  });
  unit.drop(financeTopic);
}
