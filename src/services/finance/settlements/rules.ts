import { type Group, itemsOfGroup } from './items.ts';

/** Amounts of a settlement by the code of their item, in yen. */
export type Amounts = ReadonlyMap<string, bigint>;

/** In yen; the sum of all towns' budgets is below: a larger figure is a slip. */
const most = 10n ** 15n;
export const isTooLarge = (amount: bigint): boolean => amount > most || amount < -most;

export function sumOfGroup(amounts: Amounts, group: Group): bigint {
  return itemsOfGroup(group).reduce((sum, { code }) => sum + (amounts.get(code) ?? 0n), 0n);
}

/** What the town has borrowed: 地方債現在高, without what is promised by contract (債務負担行為). */
export const bondsOf = (amounts: Amounts): bigint =>
  sumOfGroup(amounts, 'debt') - (amounts.get('debt.committed') ?? 0n);

export interface Balances {
  /** 形式収支: revenue less expenditure. */
  readonly formal: bigint;
  /** 実質収支: less what belongs to the next year. */
  readonly real: bigint;
  /** 単年度収支: against the year before; undefined while that is not known. */
  readonly singleYear?: bigint;
  /** 実質単年度収支. */
  readonly realSingleYear?: bigint;
}

/** The words of the settlement statistics (決算統計); all in yen. */
export function balancesOf(amounts: Amounts): Balances {
  const of = (key: string) => amounts.get(`balance.${key}`);
  const formal = sumOfGroup(amounts, 'revenue') - sumOfGroup(amounts, 'purpose');
  const real = formal - (of('carried-funds') ?? 0n);
  const before = of('real-before');
  if (before === undefined) return { formal, real };
  const singleYear = real - before;
  const saved = (of('adjustment-saved') ?? 0n) + (of('early-repayment') ?? 0n);
  return {
    ...{ formal, real, singleYear },
    realSingleYear: singleYear + saved - (of('adjustment-taken') ?? 0n),
  };
}

/** The amounts with those that follow from them: 実質収支. */
export function withBalances(amounts: Amounts): Amounts {
  return new Map([...amounts, ['balance.real', balancesOf(amounts).real]]);
}

export type Finding =
  | { readonly kind: 'sums'; readonly purpose: bigint; readonly nature: bigint }
  | { readonly kind: 'carried'; readonly stated: bigint; readonly before: bigint }
  | { readonly kind: 'real-before'; readonly stated: bigint; readonly before: bigint }
  | { readonly kind: 'current'; readonly code: string }
  /** More taxes were paid than were due. */
  | { readonly kind: 'overpaid'; readonly code: string }
  /** A fund or a debt below zero: savings and debts are what there is, never less. */
  | { readonly kind: 'negative'; readonly code: string; readonly amount: bigint }
  /** Revenue that no town has for each resident: the unit is wrong, or the number of residents. */
  | { readonly kind: 'size'; readonly each: bigint }
  /** The file says another year. */
  | { readonly kind: 'year'; readonly stated: number; readonly year: number }
  | { readonly kind: 'empty'; readonly group: 'revenue' | 'purpose' | 'nature' };

/**
 * What does not fit: expenditure by purpose and by nature are the same money; what was left of the
 * year before is carried over as revenue; no part is larger than its whole.
 *
 * @param before the settlement of the year before, where there is one.
 * @param residents where they are known.
 */
export function findingsOf(amounts: Amounts, before?: Amounts, residents?: number): Finding[] {
  const found: Finding[] = residents ? sizeFindings(amounts, BigInt(residents)) : [];
  for (const group of ['revenue', 'purpose', 'nature'] as const) {
    if (!itemsOfGroup(group).some(({ code }) => amounts.has(code)))
      found.push({ kind: 'empty', group });
  }
  const purpose = sumOfGroup(amounts, 'purpose');
  const nature = sumOfGroup(amounts, 'nature');
  if (purpose !== nature) found.push({ kind: 'sums', purpose, nature });
  for (const { code } of itemsOfGroup('current')) {
    const whole = amounts.get(code.replace('current', 'nature')) ?? 0n;
    if ((amounts.get(code) ?? 0n) > whole) found.push({ kind: 'current', code });
  }
  for (const part of ['current', 'overdue']) {
    const [paid, due] = ['paid', 'due'].map((key) => amounts.get(`tax.${key}-${part}`));
    if (paid !== undefined && due !== undefined && paid > due)
      found.push({ kind: 'overpaid', code: `tax.paid-${part}` });
  }
  for (const { code } of [...itemsOfGroup('fund'), ...itemsOfGroup('debt')]) {
    const amount = amounts.get(code) ?? 0n;
    if (amount < 0n) found.push({ kind: 'negative', code, amount });
  }
  if (before) found.push(...againstBefore(amounts, before));
  return found;
}

/** In yen: what towns take in for a resident lies between, islands of a few hundred people included. */
const [leastEach, mostEach] = [100_000n, 30_000_000n];

function sizeFindings(amounts: Amounts, residents: bigint): Finding[] {
  const each = sumOfGroup(amounts, 'revenue') / residents;
  return each !== 0n && (each < leastEach || each > mostEach) ? [{ kind: 'size', each }] : [];
}

function againstBefore(amounts: Amounts, before: Amounts): Finding[] {
  const { formal, real } = balancesOf(before);
  const found: Finding[] = [];
  const carried = amounts.get('revenue.carry-over') ?? 0n;
  if (carried !== formal) found.push({ kind: 'carried', stated: carried, before: formal });
  const stated = amounts.get('balance.real-before');
  if (stated !== undefined && stated !== real) {
    found.push({ kind: 'real-before', stated, before: real });
  }
  return found;
}

/** Points that no reason explains: the table itself is wrong. */
export const isBlocking = ({ kind }: Finding): boolean => kind === 'sums' || kind === 'empty';

/** Points that everybody may read the reason for; others are for whoever checks the file. */
export const needsReason = ({ kind }: Finding): boolean => kind !== 'size' && kind !== 'year';
