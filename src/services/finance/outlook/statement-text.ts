import { sayEach, type Text } from '#platform/i18n/text.ts';
import { ratioTexts } from '../ratios/text.ts';
import { written } from './charted.ts';
import { ratioOfFigure } from './history.ts';
import { figureTexts } from './model/figure-text.ts';
import type { FigureId } from './model/figures.ts';
import type { Warning } from './rules.ts';
import type { Reached } from './soundness.ts';
import { limitNames } from './soundness-text.ts';

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

const fundFalls = (year: number, before: number, after: number): Text =>
  sayEach((language) => {
    const [from, to] = [before, after].map((yen) => written('fund.adjustment', yen, language));
    return {
      ja: `財政調整基金は、今の${from}から${year}年度には${to}に減る見込みです`,
      en: `The fiscal adjustment fund is expected to fall from ${from} to ${to} by FY${year}`,
      easy: `まちの 貯金は、${from}から ${year}年度に ${to}に へる 見込みです`,
    };
  });

/** A ratio and the limit that it reaches: 実質公債費比率, 早期健全化基準（25%）. */
function limitOf({ figure, stage, limit }: Reached & { readonly figure: FigureId }) {
  const ratio = ratioOfFigure(figure);
  const name: Text = ratio ? ratioTexts[ratio].name : figureTexts[figure];
  const { ja, en, easy = ja } = limitNames[stage];
  return {
    name: { ja: name.ja, en: name.en.toLowerCase(), easy: name.easy ?? name.ja },
    limit: {
      ja: `${ja}（${limit}%）`,
      en: `${en.toLowerCase()} (${limit}%)`,
      easy: `${easy}（${limit}%）`,
    },
  };
}

function limitText(warning: Reached & { readonly figure: FigureId }): Text {
  const { name, limit } = limitOf(warning);
  const { year } = warning;
  return {
    ja: `${year}年度に${name.ja}が${limit.ja}に達する見込みです`,
    en: `The ${name.en} is expected to reach the ${limit.en} in FY${year}`,
    easy: `${year}年度に ${name.easy}が ${limit.easy}に なる 見込みです`,
  };
}

function limitRisk(warning: Reached & { readonly figure: FigureId }): Text {
  const { name, limit } = limitOf(warning);
  const { year } = warning;
  return {
    ja: `${year}年度に${name.ja}が${limit.ja}に達することが10回に1回ほどあります`,
    en: `In one path of ten the ${name.en} reaches the ${limit.en} in FY${year}`,
    easy: `10回に 1回くらい、${year}年度に ${name.easy}が ${limit.easy}に なります`,
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
      return limitText(warning);
    case 'limit-risk':
      return limitRisk(warning);
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
