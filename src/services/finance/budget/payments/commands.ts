import { recordAudit } from '#engines/audit/contract.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { type NewMonth, storeMonths } from '../commands.ts';
import { budgetTopic } from '../model.ts';
import { authoriseBudget } from '../policy.ts';
import { lockRound } from '../rounds/commands.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { listMonthVersions } from './queries.ts';
import type { PaymentRow } from './table.ts';

/**
 * Takes months of the finance system in. A month that is there already is corrected: the new version
 * is the whole month, the earlier one stays to be read.
 *
 * @param idOf the project of a code that was checked.
 * @throws InputError where a correction has no reason.
 */
export async function importMonths(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  facts: {
    readonly rows: readonly PaymentRow[];
    readonly idOf: (code: string) => string;
    readonly note: string;
  },
): Promise<readonly string[]> {
  authoriseBudget(actor, 'finance.budget');
  const { rows, idOf, note } = facts;
  const { sample } = await lockRound(unit, year);
  const versions = new Map<string, number>();
  for (const { month, version } of (await listMonthVersions(unit, year)).toReversed()) {
    versions.set(month, version);
  }
  const sent = [...new Set(rows.map(({ month }) => month))].sort();
  const corrected = sent.some((month) => versions.has(month));
  if (corrected && note === '') throw new InputError({ note: texts.correctionError });
  await storeMonths(
    unit,
    sent.map(
      (month): NewMonth => ({
        ...{ year, month, version: (versions.get(month) ?? 0) + 1, note, sample },
        payments: rows
          .filter((row) => row.month === month)
          .map(({ code, paid, committed }) => ({ projectId: idOf(code), paid, committed })),
      }),
    ),
  );
  await recordAudit(unit, actor, {
    action: 'finance.budget-paid',
    subject: { type: 'finance-budget', id: String(year) },
    details: { year, months: sent.join(' '), rows: rows.length, corrected },
  });
  unit.drop(budgetTopic);
  return sent;
}
