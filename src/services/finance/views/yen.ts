import { writtenYen } from '#japan/spoken-yen.ts';
import { useLanguage } from '#ui/language.tsx';
import { publicTexts } from '../public-text.ts';

/** Writes amounts to the yen in the language of the page. */
export function useYen(): (yen: bigint | number) => string {
  const language = useLanguage();
  return (yen) => writtenYen(yen, language);
}

/** Amounts of a project on a chart: in 万円, in English in millions. */
export function useProjectYen() {
  const inEnglish = useLanguage() === 'en';
  return {
    inUnit: (yen: bigint): number => Number(yen) / (inEnglish ? 1_000_000 : 10_000),
    digits: inEnglish ? 1 : 0,
    unit: publicTexts.projectYen,
  };
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
