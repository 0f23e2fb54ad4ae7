import { formatNumber, readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { amountOf, type Financing, type Source, sources } from './financing.ts';
import { moneyTexts } from './money-text.ts';

/** Budgets are written in thousands of yen. */
const unit = 1000n;
/** Above the budgets of all towns together: a larger figure is a slip. */
const most = 10n ** 12n;

/** 1,234, △5, full-width digits, with or without 千円. @returns yen; undefined for no whole number. */
export function readThousands(typed: string): bigint | undefined {
  const digits = readNumber(typed.normalize('NFKC').trim().replace(/千円$/, ''));
  if (digits === undefined || digits.includes('.')) return undefined;
  const amount = BigInt(digits);
  return amount > most || amount < -most ? undefined : amount * unit;
}

/** For the cells of a spreadsheet. */
export const thousands = (yen: bigint): number => Number(yen / unit);

/** As it is typed again: yen to thousands, without separators. */
export const typedThousands = (yen: bigint): string => String(yen / unit);

/** 1,234千円 */
export const thousandsText = (yen: bigint): string =>
  `${formatNumber(Number(yen / unit), { negative: '△' })}千円`;

export type TypedMoney = Readonly<Record<'amount' | Source, string>>;
export type MoneyField = keyof TypedMoney;

export type ReadMoney =
  | { readonly ok: true; readonly financing: Financing }
  | { readonly ok: false; readonly field: MoneyField; readonly text: Text };

export interface MoneyRule {
  /** For changes of a budget, which may also take away. */
  readonly signed?: boolean;
}

/**
 * An amount and its funds as they were typed. Special funds left empty are none; general funds left
 * empty are what remains (一般財源 is the remainder in every budget book).
 */
export function readMoney(typed: TypedMoney, { signed = false }: MoneyRule = {}): ReadMoney {
  const read: Partial<Record<MoneyField, bigint>> = {};
  for (const field of ['amount', ...sources] as const) {
    if (field !== 'amount' && typed[field].trim() === '') continue;
    const yen = readThousands(typed[field]);
    if (yen === undefined) return { ok: false, field, text: moneyTexts.number };
    if (yen < 0n && !signed) return { ok: false, field, text: moneyTexts.negative };
    read[field] = yen;
  }
  const { amount = 0n, national = 0n, prefectural = 0n, bonds = 0n, others = 0n } = read;
  const special = { national, prefectural, bonds, others, general: 0n };
  const rest = amount - amountOf(special);
  if (read.general === undefined && rest < 0n && !signed) {
    const text = moneyTexts.tooMuch(thousandsText(amountOf(special)), thousandsText(amount));
    return { ok: false, field: 'amount', text };
  }
  const financing = { ...special, general: read.general ?? rest };
  if (amountOf(financing) === amount) return { ok: true, financing };
  const text = moneyTexts.differs(thousandsText(amountOf(financing)), thousandsText(amount));
  return { ok: false, field: 'amount', text };
}

/** An amount and its funds for the fields of a form. */
export const typedMoney = (financing: Financing): TypedMoney => ({
  amount: typedThousands(amountOf(financing)),
  national: typedThousands(financing.national),
  prefectural: typedThousands(financing.prefectural),
  bonds: typedThousands(financing.bonds),
  others: typedThousands(financing.others),
  general: typedThousands(financing.general),
});
