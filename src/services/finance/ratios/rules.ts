import type { FiscalYear } from '#japan/fiscal-year.ts';
import { enterprises } from '../settlements/enterprise-text.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import type { Amounts } from '../settlements/rules.ts';
import { type Fraction, fraction, mean, times } from './fraction.ts';

/** The four of the Act on Financial Soundness (健全化判断比率). */
export const soundnessIds = [
  'real-deficit',
  'consolidated-deficit',
  'real-debt-service',
  'future-burden',
] as const;

/** Ratios that every settlement card prints. */
export const cardIds = [
  ...soundnessIds,
  ...(['fiscal-strength', 'current-balance', 'real-balance'] as const),
] as const;

/** 徴収率: what of the taxes that were due has been paid. */
export const collectionIds = ['collection-current', 'collection-overdue', 'collection'] as const;

const shortfallKeys = enterprises.map(({ key }) => key);
/** 資金不足比率 of each public enterprise (公営企業). */
export const shortfallIds = shortfallKeys.map((key) => `shortfall-${key}` as const);

export const ratioIds = [
  ...soundnessIds,
  ...(['fiscal-strength', 'current-balance', 'current-balance-without-bonds'] as const),
  ...(['real-balance'] as const),
  ...collectionIds,
  ...shortfallIds,
] as const;
export type RatioId = (typeof ratioIds)[number];

/** One amount of a calculation: with its sign, and whether it stands above or below the line. */
export interface Line {
  readonly code: string;
  readonly part: 'top' | 'bottom';
  readonly sign: 1 | -1;
  /** In yen. */
  readonly amount: bigint;
  /** The file says nothing of it, and most towns have none: it counts as zero. */
  readonly left?: true;
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
  /** Only towns that have entered one of these amounts have the ratio. */
  readonly onlyWith?: readonly string[];
}

const currentCodes = itemsOfGroup('current').map(({ code }) => code);
const bonds = ['ratio.deficit-bonds', 'ratio.extraordinary-bonds', 'ratio.grace-bonds'];

const currentBalance: Definition = {
  ...{ top: currentCodes, bottom: ['ratio.current-general', ...bonds] },
  ...{ optional: [...bonds, 'current.lending'], years: 1, percent: true },
};

const collection = (...parts: readonly ('current' | 'overdue')[]): Definition => {
  const [top, bottom] = ['paid', 'due'].map((key) => parts.map((part) => `tax.${key}-${part}`));
  const share = { top: top ?? [], bottom: bottom ?? [] };
  return { ...share, years: 1, percent: true, onlyWith: [...share.top, ...share.bottom] };
};

const shortfall = (key: string): Definition => {
  const [top, bottom] = [[`enterprise.${key}-shortfall`], [`enterprise.${key}-scale`]];
  return { top, bottom, years: 1, percent: true, dash: true, onlyWith: [...top, ...bottom] };
};

const shortfalls = Object.fromEntries(
  shortfallKeys.map((key) => [`shortfall-${key}`, shortfall(key)]),
) as Readonly<Record<(typeof shortfallIds)[number], Definition>>;

/**
 * Local Public Finance Soundness Act (地方公共団体の財政の健全化に関する法律), article 2, and the
 * Ministry's definitions of the settlement statistics. A minus before a code subtracts it.
 */
export const definitions: Readonly<Record<RatioId, Definition>> = {
  'fiscal-strength': { top: ['ratio.income'], bottom: ['ratio.need'], years: 3, percent: false },
  'current-balance': currentBalance,
  // What the card prints in brackets.
  'current-balance-without-bonds': {
    ...currentBalance,
    ...{ bottom: ['ratio.current-general'], onlyWith: bonds },
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
  'collection-current': collection('current'),
  'collection-overdue': collection('overdue'),
  collection: collection('current', 'overdue'),
  ...shortfalls,
};

function linesOf(definition: Definition, amounts: Amounts): { lines: Line[]; missing: string[] } {
  const lines: Line[] = [];
  const missing: string[] = [];
  for (const part of ['top', 'bottom'] as const) {
    for (const written of definition[part]) {
      const code = written.replace(/^-/, '');
      const sign = written.startsWith('-') ? -1 : 1;
      const amount = amounts.get(code);
      if (amount !== undefined) lines.push({ code, part, sign, amount });
      else if (definition.optional?.includes(code))
        lines.push({ code, part, sign, amount: 0n, left: true });
      else missing.push(code);
    }
  }
  return { lines, missing };
}

/** What stands above or below the line, in yen. */
export const sumOfLines = (lines: readonly Line[], part: Line['part']): bigint =>
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
    const below = sumOfLines(found.lines, 'bottom');
    const value = below > 0n ? fraction(sumOfLines(found.lines, 'top'), below) : undefined;
    if (!value) missing.zeroBelow = true;
    else years.push({ year: one, lines: found.lines, value });
  }
  const value = years.length === wanted.length ? mean(years.map((one) => one.value)) : undefined;
  if (!value) return { id, missing: { ...missing, codes: [...missing.codes] } };
  if (definition.dash && value.top <= 0n) return { id, none: true, years };
  return { id, value: definition.percent ? times(value, 100n) : value, years };
}

export const isShortfall = (id: RatioId): id is (typeof shortfallIds)[number] =>
  (shortfallIds as readonly string[]).includes(id);

/** As the reports print them: 2 decimals of indices and deficits, 1 of the others. */
export function decimalsOfRatio(id: RatioId): number {
  return ['fiscal-strength', 'real-deficit', 'consolidated-deficit'].includes(id) ? 2 : 1;
}
