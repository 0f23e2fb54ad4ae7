import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ratioTexts } from '../ratios/text.ts';
import type { FigureId } from './model/figures.ts';
import type { Warning } from './rules.ts';

const fundEmpty = (year: number): Text => ({
  ja: `${year}年度に財政調整基金がなくなる見込みです`,
  en: `The fiscal adjustment fund is expected to be used up in FY${year}`,
  easy: `${year}年度に まちの 貯金が なくなる 見込みです`,
});

const fundRisk = (year: number): Text => ({
  ja: `財政調整基金は保たれる見込みですが、${year}年度までになくなることが10回に1回ほどあります`,
  en: `The fiscal adjustment fund is expected to last, but one path in ten uses it up by FY${year}`,
  easy: `まちの 貯金は のこる 見込みです。でも、10回に 1回くらい、${year}年度までに なくなる ことが あります`,
});

const oku = (yen: number): string => formatNumber(yen / 100_000_000, { decimals: 1 });

const fundFalls = (year: number, from: number, to: number): Text => ({
  ja: `財政調整基金は、今の${oku(from)}億円から${year}年度には${oku(to)}億円に減る見込みです`,
  en: `The fiscal adjustment fund is expected to fall from ${oku(from)} to ${oku(to)} hundred million yen by FY${year}`,
  easy: `まちの 貯金は、${oku(from)}億円から ${year}年度に ${oku(to)}億円に へる 見込みです`,
});

const nameOf = (figure: FigureId): Text =>
  ratioTexts[figure === 'ratio.future-burden' ? 'future-burden' : 'real-debt-service'].name;

function limitText(figure: FigureId, limit: number, year: number): Text {
  const name = nameOf(figure);
  return {
    ja: `${year}年度に${name.ja}が早期健全化基準（${limit}%）に達する見込みです`,
    en: `The ${name.en.toLowerCase()} is expected to reach the early limit (${limit}%) in FY${year}`,
    easy: `${year}年度に ${name.easy ?? name.ja}が 注意の 数字（${limit}%）に なる 見込みです`,
  };
}

function limitRisk(figure: FigureId, limit: number, year: number): Text {
  const name = nameOf(figure);
  return {
    ja: `${year}年度に${name.ja}が早期健全化基準（${limit}%）に達することが10回に1回ほどあります`,
    en: `In one path of ten the ${name.en.toLowerCase()} reaches the early limit (${limit}%) in FY${year}`,
    easy: `10回に 1回くらい、${year}年度に ${name.easy ?? name.ja}が 注意の 数字（${limit}%）に なります`,
  };
}

const deficit = (year: number): Text => ({
  ja: `${year}年度に実質収支が赤字になる見込みです`,
  en: `The real balance is expected to be a deficit in FY${year}`,
  easy: `${year}年度に お金が 足りなく なる 見込みです`,
});

export function warningText(warning: Warning): Text {
  switch (warning.kind) {
    case 'fund-empty':
      return fundEmpty(warning.year);
    case 'fund-risk':
      return fundRisk(warning.year);
    case 'fund-falls':
      return fundFalls(warning.year, warning.from, warning.to);
    case 'limit':
      return limitText(warning.figure, warning.limit, warning.year);
    case 'limit-risk':
      return limitRisk(warning.figure, warning.limit, warning.year);
    case 'deficit':
      return deficit(warning.year);
  }
}

/** Said when no warning is left. */
export const allWell = (year: number): Text => ({
  ja: `${year}年度まで、貯金は保たれ、早期健全化基準に達する指標はない見込みです`,
  en: `Until FY${year} funds are expected to last and no ratio to reach its early limit`,
  easy: `${year}年度まで、まちの 貯金は のこり、お金は だいじょうぶな 見込みです`,
});
