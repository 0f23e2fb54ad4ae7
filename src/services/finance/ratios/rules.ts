import type { FiscalYear } from '#japan/fiscal-year.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import type { Amounts } from '../settlements/rules.ts';
import { type Fraction, fraction, mean, times } from './fraction.ts';

export const ratioIds = [
  'real-deficit',
  'consolidated-deficit',
  'real-debt-service',
  'future-burden',
  'fiscal-strength',
  'current-balance',
  'real-balance',
] as const;
export type RatioId = (typeof ratioIds)[number];

/** One amount of a calculation: with its sign, and whether it stands above or below the line. */
export interface Line {
  readonly code: string;
  readonly part: 'top' | 'bottom';
  readonly sign: 1 | -1;
  /** In yen. */
  readonly amount: bigint;
}

/** One year of a calculation. */
export interface YearOfRatio {
  readonly year: FiscalYear;
  readonly lines: readonly Line[];
  readonly value: Fraction;
}

export type Ratio =
  | { readonly id: RatioId; readonly value: Fraction; readonly years: readonly YearOfRatio[] }
  /** 「－」: there is no deficit, or what the town has covers its burden. */
  | { readonly id: RatioId; readonly none: true; readonly years: readonly YearOfRatio[] }
  /** What stops it: years that are not there, amounts that are not, or nothing (or less) below the line. */
  | { readonly id: RatioId; readonly missing: Missing };

export interface Missing {
  readonly years: readonly FiscalYear[];
  readonly codes: readonly string[];
  readonly zeroBelow: boolean;
}

interface Definition {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** Amounts that may be left out of a file: they are zero for most towns. */
  readonly optional?: readonly string[];
  /** The ratio is the mean of this many years. */
  readonly years: 1 | 3;
  /** Times 100. */
  readonly percent: boolean;
  /** 「－」 stands for zero and less. */
  readonly dash?: boolean;
}

const currentCodes = itemsOfGroup('current').map(({ code }) => code);
const bonds = ['ratio.deficit-bonds', 'ratio.extraordinary-bonds', 'ratio.grace-bonds'];

/**
 * Local Public Finance Soundness Act (地方公共団体の財政の健全化に関する法律), article 2, and the
 * Ministry's definitions of the settlement statistics. A minus before a code subtracts it.
 */
export const definitions: Readonly<Record<RatioId, Definition>> = {
  'fiscal-strength': { top: ['ratio.income'], bottom: ['ratio.need'], years: 3, percent: false },
  'current-balance': {
    ...{ top: currentCodes, bottom: ['ratio.current-general', ...bonds] },
    ...{ optional: [...bonds, 'current.lending'], years: 1, percent: true },
  },
  'real-balance': { top: ['balance.real'], bottom: ['ratio.scale'], years: 1, percent: true },
  'real-deficit': {
    ...{ top: ['ratio.real-deficit'], bottom: ['ratio.scale'] },
    ...{ years: 1, percent: true, dash: true },
  },
  'consolidated-deficit': {
    ...{ top: ['ratio.consolidated-deficit'], bottom: ['ratio.scale'] },
    ...{ years: 1, percent: true, dash: true },
  },
  'real-debt-service': {
    top: [
      ...['ratio.repayment', 'ratio.quasi-repayment'],
      ...['-ratio.repayment-specific', '-ratio.repayment-included'],
    ],
    bottom: ['ratio.scale', '-ratio.repayment-included'],
    ...{ years: 3, percent: true },
  },
  'future-burden': {
    top: [
      ...['ratio.burden', '-ratio.burden-funds'],
      ...['-ratio.burden-specific', '-ratio.burden-included'],
    ],
    bottom: ['ratio.scale', '-ratio.repayment-included'],
    ...{ years: 1, percent: true, dash: true },
  },
};

function linesOf(definition: Definition, amounts: Amounts): { lines: Line[]; missing: string[] } {
  const lines: Line[] = [];
  const missing: string[] = [];
  for (const part of ['top', 'bottom'] as const) {
    for (const written of definition[part]) {
      const code = written.replace(/^-/, '');
      const amount = amounts.get(code) ?? (definition.optional?.includes(code) ? 0n : undefined);
      if (amount === undefined) missing.push(code);
      else lines.push({ code, part, sign: written.startsWith('-') ? -1 : 1, amount });
    }
  }
  return { lines, missing };
}

const sumOf = (lines: readonly Line[], part: Line['part']): bigint =>
  lines
    .filter((line) => line.part === part)
    .reduce((sum, { sign, amount }) => sum + BigInt(sign) * amount, 0n);

/**
 * The ratio of a year, with each step.
 *
 * @param settlements by fiscal year, amounts in yen.
 */
export function ratioOf(
  id: RatioId,
  year: FiscalYear,
  settlements: ReadonlyMap<FiscalYear, Amounts>,
): Ratio {
  const definition = definitions[id];
  const wanted = Array.from(
    { length: definition.years },
    (_, back) => (year - definition.years + 1 + back) as FiscalYear,
  );
  const years: YearOfRatio[] = [];
  const missing = { years: [] as FiscalYear[], codes: new Set<string>(), zeroBelow: false };
  for (const one of wanted) {
    const amounts = settlements.get(one);
    if (!amounts) {
      missing.years.push(one);
      continue;
    }
    const found = linesOf(definition, amounts);
    for (const code of found.missing) missing.codes.add(code);
    if (found.missing.length > 0) continue;
    const below = sumOf(found.lines, 'bottom');
    const value = below > 0n ? fraction(sumOf(found.lines, 'top'), below) : undefined;
    if (!value) missing.zeroBelow = true;
    else years.push({ year: one, lines: found.lines, value });
  }
  const value = years.length === wanted.length ? mean(years.map((one) => one.value)) : undefined;
  if (!value) return { id, missing: { ...missing, codes: [...missing.codes] } };
  if (definition.dash && value.top <= 0n) return { id, none: true, years };
  return { id, value: definition.percent ? times(value, 100n) : value, years };
}

/** As the reports print them: 2 decimals of indices and deficits, 1 of the others. */
export function decimalsOfRatio(id: RatioId): number {
  return ['fiscal-strength', 'real-deficit', 'consolidated-deficit'].includes(id) ? 2 : 1;
}
