import type { Text } from '#platform/i18n/text.ts';
import { findItem } from '../settlements/items.ts';
import { yearText } from '../views/year-word.ts';
import type { RatioState } from './books.ts';
import { cutOff, type Fraction, fraction, plus, times } from './fraction.ts';
import { stageOf } from './limits.ts';
import { decimalsOfRatio, type Missing, type Ratio, type RatioId } from './rules.ts';
import { stateWords as words } from './state-text.ts';
import { ratioWords } from './text.ts';

export const unitOf = (id: RatioId): string => (id === 'fiscal-strength' ? '' : '%');

/** As the report of the town prints it. */
export const printed = (id: RatioId, value: Fraction): string =>
  `${cutOff(value, decimalsOfRatio(id))}${unitOf(id)}`;

export function valueText(id: RatioId, ratio: Ratio): Text {
  if ('missing' in ratio) return ratioWords.missing;
  if ('none' in ratio) return ratioWords.none;
  const written = printed(id, ratio.value);
  return { ja: written, en: written };
}

/** What stops a ratio, by name. */
export function missingText(
  { years, codes, zeroBelow }: Missing,
  t: (text: Text) => string,
): string {
  const said: string[] = [];
  if (years.length > 0) {
    said.push(t(ratioWords.missingYears(years.map((year) => t(yearText(year))).join('、'))));
  }
  if (codes.length > 0) {
    const names = codes.map((code) => t(findItem(code)?.name ?? { ja: code, en: code }));
    said.push(t(ratioWords.missingItems(names.join('、'))));
  }
  if (zeroBelow) said.push(t(ratioWords.zeroBelow));
  return said.join(' ');
}

/** What is left to the early limit, in percentage points; below zero when it is passed. */
export function distanceOf({ ratio, thresholds }: RatioState): Fraction | undefined {
  const value = 'value' in ratio ? ratio.value : fraction(0n, 1n);
  if ('missing' in ratio || !thresholds || !value) return undefined;
  return plus(thresholds.early, times(value, -1n));
}

/** The state of a ratio in one or two sentences. */
export function stateText(id: RatioId, state: RatioState): Text {
  const { ratio, thresholds } = state;
  if ('missing' in ratio) return words.isMissing(id);
  if ('none' in ratio) return words.isNone(id);
  const is = words.is(id, printed(id, ratio.value));
  const left = distanceOf(state);
  if (!thresholds || !left) return is;
  const limit = printed(id, thresholds.early);
  const more =
    stageOf(ratio, thresholds) === 'sound'
      ? words.away(id, limit, cutOff(left, decimalsOfRatio(id)))
      : words.reached(id, limit);
  return {
    ja: is.ja + more.ja,
    en: `${is.en} ${more.en}`,
    easy: `${is.easy ?? is.ja}${more.easy ?? more.ja}`,
  };
}
