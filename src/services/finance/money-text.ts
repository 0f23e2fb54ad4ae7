import { formatNumber } from '#japan/numbers.ts';
import type { Language } from '#platform/i18n/text.ts';

/** Large amounts as people say them: 245億1,200万円; in English millions of yen. */
export function spokenYen(yen: bigint, language: Language): string {
  const sign = yen < 0n ? '△' : '';
  const size = yen < 0n ? -yen : yen;
  if (language === 'en') return `${sign}¥${formatNumber(Number(size / 1_000_000n))} million`;
  const [oku, man] = [size / 100_000_000n, (size % 100_000_000n) / 10_000n];
  if (oku === 0n && man === 0n) return `${sign}${formatNumber(Number(size))}円`;
  const parts = [
    oku > 0n ? `${formatNumber(Number(oku))}億` : '',
    man > 0n ? `${formatNumber(Number(man))}万` : '',
  ];
  return `${sign}${parts.join('')}円`;
}
