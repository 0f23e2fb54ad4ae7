import type { Language } from '#platform/i18n/text.ts';
import { formatNumber, formatYen } from './numbers.ts';

function inEnglish(size: bigint): string {
  if (size < 1_000_000n) return `¥${formatNumber(Number(size))}`;
  const millions = Number(size / 100_000n) / 10;
  return `¥${formatNumber(millions, { decimals: size < 100_000_000n ? 1 : 0 })} million`;
}

function inJapanese(size: bigint): string {
  const [oku, man] = [size / 100_000_000n, (size % 100_000_000n) / 10_000n];
  if (oku === 0n && man === 0n) return `${formatNumber(Number(size))}円`;
  const parts = [
    oku > 0n ? `${formatNumber(Number(oku))}億` : '',
    man > 0n ? `${formatNumber(Number(man))}万` : '',
  ];
  return `${parts.join('')}円`;
}

/** Below zero as budgets write it: △5円, in English −¥5. */
const minus: Readonly<Record<Language, string>> = { ja: '△', easy: '△', en: '−' };

/** Large amounts as people say them: 245億1,200万円, ¥24,512 million; what is below is cut off. */
export function spokenYen(yen: bigint | number, language: Language): string {
  const whole = BigInt(yen);
  const sign = whole < 0n ? minus[language] : '';
  const size = whole < 0n ? -whole : whole;
  return `${sign}${language === 'en' ? inEnglish(size) : inJapanese(size)}`;
}

/** An amount to the yen: 461,790円, ¥461,790. */
export function writtenYen(yen: bigint | number, language: Language): string {
  const amount = Number(yen);
  if (language !== 'en') return formatYen(amount);
  return `${amount < 0 ? minus.en : ''}¥${formatNumber(Math.abs(amount))}`;
}
