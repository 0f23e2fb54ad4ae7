import type { Fee } from '../model.ts';

export interface FeeLine {
  /** Value of the choice that set the price; undefined where there is one price. */
  readonly choice?: string;
  /** Yen for one. */
  readonly yen: number;
  readonly times: number;
}

export interface FeeDue {
  /** Integer yen. */
  readonly total: number;
  readonly lines: readonly FeeLine[];
}

type Given = Readonly<Record<string, unknown>>;

function rowsOf(answers: Given, rows: string | undefined): Given[] {
  if (rows === undefined) return [answers];
  const list = answers[rows];
  if (!Array.isArray(list)) return [];
  return list.map((row: { readonly answers?: Given } | undefined) => row?.answers ?? {});
}

function timesOf(row: Given, answers: Given, field: string | undefined): number {
  if (field === undefined) return 1;
  const value = row[field] ?? answers[field];
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}

function priceOf(fee: Fee & { kind: 'by-answer' }, row: Given, answers: Given) {
  if (!fee.choice) return { yen: fee.yen ?? 0 };
  const value = row[fee.choice.field] ?? answers[fee.choice.field];
  const choice = typeof value === 'string' ? value : undefined;
  const yen = choice === undefined ? undefined : fee.choice.prices[choice];
  return { choice, yen: yen ?? fee.yen ?? 0 };
}

/** What an application costs by its answers (as the forms engine stores them). Free of charge: no lines. */
export function feeOf(fee: Fee, answers: Given): FeeDue {
  if (fee.kind === 'none') return { total: 0, lines: [] };
  if (fee.kind === 'fixed') return { total: fee.yen, lines: [{ yen: fee.yen, times: 1 }] };
  const lines = rowsOf(answers, fee.rows)
    .map((row) => ({ ...priceOf(fee, row, answers), times: timesOf(row, answers, fee.times) }))
    .filter(({ times }) => times > 0);
  return { total: lines.reduce((sum, { yen, times }) => sum + yen * times, 0), lines };
}
