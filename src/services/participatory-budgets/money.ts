import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Language, say } from '#platform/i18n/text.ts';

/** Whole yen as people say them: 1,500万円, 2,345,000円; in English ¥2,345,000. */
export function spokenYen(yen: number): Text {
  const full = formatNumber(yen);
  const isRound = yen >= 10_000 && yen % 10_000 === 0;
  const oku = Math.floor(yen / 100_000_000);
  const man = (yen % 100_000_000) / 10_000;
  const parts = `${oku > 0 ? `${formatNumber(oku)}億` : ''}${man > 0 ? `${formatNumber(man)}万` : ''}`;
  const ja = isRound ? `${parts}円` : `${full}円`;
  return { ja, en: `¥${full}`, easy: ja };
}

export const yenIn = (yen: number, language: Language): string => say(spokenYen(yen), language);
