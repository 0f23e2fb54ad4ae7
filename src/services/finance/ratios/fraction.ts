/** An exact share; the bottom is above zero. Amounts are integers (yen), so nothing is rounded before it is shown. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const size = (number: bigint) => (number < 0n ? -number : number);

/** In lowest terms. @returns undefined when there is nothing to divide by. */
export function fraction(top: bigint, bottom: bigint): Fraction | undefined {
  if (bottom === 0n) return undefined;
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(size(top), size(bottom)) || 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const sum = fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
  return sum ?? a;
}

export function times(a: Fraction, factor: bigint): Fraction {
  return { top: a.top * factor, bottom: a.bottom };
}

/** The arithmetic mean of the fractions, and not the fraction of their sums. */
export function mean(all: readonly Fraction[]): Fraction | undefined {
  const [first, ...rest] = all;
  if (!first) return undefined;
  const sum = rest.reduce(plus, first);
  return fraction(sum.top, sum.bottom * BigInt(all.length));
}

/** For charts and comparisons: the nearest number there is. */
export function toNumber({ top, bottom }: Fraction): number {
  // 15 digits are all that a number holds.
  const scale = 10n ** 15n;
  return Number(top / bottom) + Number(((top % bottom) * scale) / bottom) / Number(scale);
}

/**
 * Written with so many decimals; the digits behind them are cut off and not rounded, as the reports of
 * the Act on Financial Soundness (健全化法) print them. Minus is written △.
 */
export function cutOff({ top, bottom }: Fraction, decimals: number): string {
  const scaled = (size(top) * 10n ** BigInt(decimals)) / bottom;
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const behind = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${top < 0n && scaled > 0n ? '△' : ''}${grouped}${behind}`;
}

/** The digits of `cutOff` as a number. */
export function cutNumber({ top, bottom }: Fraction, decimals: number): number {
  // The division of integers cuts towards zero.
  return Number((top * 10n ** BigInt(decimals)) / bottom) / 10 ** decimals;
}

export function isAtLeast(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom >= b.top * a.bottom;
}
