import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { addYears, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { financeTopic } from '../model.ts';
import { authorise } from '../policy.ts';
import type { OwnLimits } from '../ratios/limits.ts';
import { measureIds } from '../ratios/measure-ids.ts';
import { amounts as amountTable, settlements } from '../schema.ts';
import { refusals, settlementText } from '../text.ts';
import {
  type FullSettlement,
  findDraft,
  listPublished,
  listVersions,
  nextVersion,
} from './queries.ts';
import type { Reading } from './reading.ts';
import {
  type Amounts,
  type Finding,
  findingsOf,
  isBlocking,
  isTooLarge,
  needsReason,
} from './rules.ts';

export interface NewSettlement {
  readonly year: FiscalYear;
  readonly residents: number;
  readonly amounts: Amounts;
  readonly sample?: boolean;
  readonly limits?: OwnLimits;
  readonly reading?: Reading;
}

async function removeDraft(unit: Unit, year: FiscalYear): Promise<void> {
  const { db, town } = unit;
  const draft = await findDraft(unit, year);
  if (!draft) return;
  await db.delete(settlements).where(and(eq(settlements.town, town), eq(settlements.id, draft.id)));
}

async function writeAmounts({ db, town }: Unit, id: string, amounts: Amounts): Promise<void> {
  const rows = [...amounts].map(([item, amount]) => ({ town, settlementId: id, item, amount }));
  await db.insert(amountTable).values(rows);
}

/** What the report of the year prints stays when its settlement is corrected. */
async function limitsOfYear(unit: Unit, year: FiscalYear): Promise<OwnLimits | undefined> {
  const newest = (await listVersions(unit)).find((one) => one.year === year);
  return (
    newest && {
      earlyRealDeficit: newest.earlyRealDeficit,
      earlyConsolidatedDeficit: newest.earlyConsolidatedDeficit,
    }
  );
}

/** Sets the 早期健全化基準 that the town's report prints, for every version of a year. */
export async function setLimits(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  limits: OwnLimits,
): Promise<void> {
  authorise(actor, 'finance.settle');
  const { db, town } = unit;
  const { earlyRealDeficit, earlyConsolidatedDeficit } = limits;
  const found = await db
    .update(settlements)
    .set({ earlyRealDeficit, earlyConsolidatedDeficit })
    .where(and(eq(settlements.town, town), eq(settlements.year, year)))
    .returning({ id: settlements.id });
  if (found.length === 0) throw notFound(settlementText);
  await recordAudit(unit, actor, {
    action: 'finance.limits-set',
    subject: { type: 'finance-settlement', id: String(year) },
    details: { earlyRealDeficit, earlyConsolidatedDeficit },
  });
  unit.drop(financeTopic);
}

/** Keeps the table as the draft of its year, in the place of an earlier draft. */
export async function importSettlement(
  unit: Unit,
  actor: Actor,
  settlement: NewSettlement,
): Promise<void> {
  authorise(actor, 'finance.settle');
  const { year, residents, amounts, sample = false, reading = null } = settlement;
  const { db, town, now } = unit;
  const limits = settlement.limits ?? (await limitsOfYear(unit, year));
  await removeDraft(unit, year);
  const id = newId();
  const version = await nextVersion(unit, year);
  await db.insert(settlements).values({
    ...limits,
    reading,
    town,
    id,
    year,
    version,
    residents,
    note: '',
    sample,
    createdAt: now,
  });
  await writeAmounts(unit, id, amounts);
  await recordAudit(unit, actor, {
    action: 'finance.imported',
    subject: { type: 'finance-settlement', id },
    details: { year, version },
  });
}

async function getDraft(unit: Unit, year: FiscalYear): Promise<FullSettlement> {
  const draft = await findDraft(unit, year);
  if (!draft) throw new AppError('rule-violation', refusals.nothing);
  return draft;
}

/** Reads the amounts of the draft anew in another unit: what stood in the file stays. */
export async function changeUnit(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  to: Reading['unit'],
): Promise<void> {
  authorise(actor, 'finance.settle');
  const { id, reading, amounts } = await getDraft(unit, year);
  if (!reading || reading.unit === to) return;
  const { db, town } = unit;
  const anew = [...amounts].map(
    ([item, amount]) => [item, (amount / BigInt(reading.unit)) * BigInt(to)] as const,
  );
  if (anew.some(([, amount]) => isTooLarge(amount)))
    throw new AppError('rule-violation', refusals.unit);
  await db
    .delete(amountTable)
    .where(and(eq(amountTable.town, town), eq(amountTable.settlementId, id)));
  await writeAmounts(unit, id, new Map(anew));
  await db
    .update(settlements)
    .set({ reading: { ...reading, unit: to, unitFrom: 'chosen' } })
    .where(and(eq(settlements.town, town), eq(settlements.id, id)));
  await recordAudit(unit, actor, {
    action: 'finance.unit-changed',
    subject: { type: 'finance-settlement', id },
    details: { year, from: reading.unit, to },
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
  const { year, reading, amounts, residents } = draft;
  const stated = reading?.year;
  return [
    ...(stated && stated !== year ? [{ kind: 'year', stated, year } as const] : []),
    ...findingsOf(amounts, before?.amounts, residents),
  ];
}

/**
 * Makes the draft of a year public, in the place of an earlier version.
 *
 * @param note why there are points that do not fit, or what was corrected; everybody reads it.
 * @throws AppError `rule-violation` where sums do not agree
 * @throws InputError where points are open without a note
 */
export async function publishSettlement(
  unit: Unit,
  actor: Actor,
  { year, note, day }: { readonly year: FiscalYear; readonly note: string; readonly day?: IsoDate },
): Promise<void> {
  authorise(actor, 'finance.settle');
  const draft = await getDraft(unit, year);
  const findings = await findingsOfDraft(unit, draft);
  if (findings.some(isBlocking)) throw new AppError('rule-violation', refusals.blocked);
  const explained = note.trim() !== '';
  if ((findings.some(needsReason) || draft.version > 1) && !explained) {
    throw new InputError({ note: refusals.note });
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
