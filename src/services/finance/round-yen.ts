import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';

const units = [
  [100_000_000, '億円'],
  [10_000, '万円'],
] as const;

function inEnglish(size: number): string {
  if (size >= 1_000_000_000)
    return `¥${formatNumber(size / 1_000_000_000, { decimals: 1 })} billion`;
  if (size >= 1_000_000) return `¥${formatNumber(size / 1_000_000, { decimals: 1 })} million`;
  return `¥${formatNumber(size)}`;
}

function inJapanese(size: number): string {
  const [yen, word] = units.find(([one]) => size >= one) ?? [1, '円'];
  const value = size / yen;
  // Three figures are what a sentence can carry: 235億円, 7.1億円, 48万円.
  return `${formatNumber(value, { decimals: yen === units[0][0] && value < 100 ? 1 : 0 })}${word}`;
}

/** An amount as a sentence says it, rounded: 235億円, 7.1億円; its size without the sign. */
export function roundYen(yen: bigint | number): Text {
  const size = Math.abs(Number(yen));
  return { ja: inJapanese(size), en: inEnglish(size), easy: inJapanese(size) };
}

/** The same words around an amount in each language. */
export function aroundYen(
  yen: bigint | number,
  words: (amount: string) => { readonly ja: string; readonly en: string; readonly easy: string },
): Text {
  const amount = roundYen(yen);
  return {
    ja: words(amount.ja).ja,
    en: words(amount.en).en,
    easy: words(amount.easy ?? amount.ja).easy,
  };
}
