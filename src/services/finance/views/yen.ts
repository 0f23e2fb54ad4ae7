import { formatNumber, formatYen } from '#japan/numbers.ts';
import type { Language } from '#platform/i18n/text.ts';
import { useLanguage } from '#ui/language.tsx';
import { publicTexts } from '../public-text.ts';

/** 1,234円, in English ¥1,234; △ before amounts below zero, as settlements write them. */
export function yenText(yen: bigint | number, language: Language): string {
  const amount = Number(yen);
  if (language !== 'en') return formatYen(amount);
  return `${amount < 0 ? '△' : ''}¥${formatNumber(Math.abs(amount))}`;
}

/** Writes amounts in the language of the page. */
export function useYen(): (yen: bigint | number) => string {
  const language = useLanguage();
  return (yen) => yenText(yen, language);
}

/** Large amounts on a chart: in 億円, in English in billions. */
export function useLargeYen() {
  const inEnglish = useLanguage() === 'en';
  return {
    inUnit: (yen: bigint): number => Number(yen) / (inEnglish ? 1_000_000_000 : 100_000_000),
    digits: inEnglish ? 2 : 1,
    unit: publicTexts.largeYen,
  };
}
