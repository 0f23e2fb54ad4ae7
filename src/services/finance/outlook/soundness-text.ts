import type { Text } from '#platform/i18n/text.ts';
import type { Limits } from './soundness.ts';

/** The two limits of the Act on Financial Soundness (健全化法). */
export const limitNames: Readonly<Record<keyof Limits, Text>> = {
  early: { ja: '早期健全化基準', en: 'Early limit', easy: '注意の 数字' },
  revival: { ja: '財政再生基準', en: 'Revival limit', easy: '危ない 数字' },
};

/** What the section answers that people ask in these words. */
export const soundnessWords = {
  title: {
    ja: '市の財政は破綻しますか',
    en: 'Will the city go bankrupt?',
    easy: 'まちの お金は なくなりますか',
  },
  revival: (year: number): Text => ({
    ja: `何も見直さずに進むと、${year}年度に財政再生基準に達する見込みです。達した市は、国の同意を得た計画で財政を立て直すことになります。`,
    en: `If nothing is changed, the revival limit is expected to be reached in FY${year}. A city that reaches it must recover by a plan that the state watches.`,
    easy: `このままだと、${year}年度に「危ない 数字」に なる 見込みです。そう なると、国と いっしょに お金を 立てなおします。`,
  }),
  early: (year: number): Text => ({
    ja: `何も見直さずに進むと、${year}年度に早期健全化基準に達する見込みです。達した市は、議会の議決を経た計画で財政を立て直すことになります。財政再生基準に達する見込みではありません。`,
    en: `If nothing is changed, the early limit is expected to be reached in FY${year}. A city that reaches it must recover by a plan that its council adopts. The revival limit is not expected to be reached.`,
    easy: `このままだと、${year}年度に「注意の 数字」に なる 見込みです。そう なると、まちは お金を 立てなおす 計画を 作ります。`,
  }),
  risk: (year: number, stage: Text): Text => ({
    ja: `国の基準に達する見込みではありません。ただし10回に1回ほどの悪い場合には、${year}年度に${stage.ja}に達します。`,
    en: `No limit is expected to be reached. In one path of ten, though, the ${stage.en.toLowerCase()} is reached in FY${year}.`,
    easy: `国の きまりの 数字には ならない 見込みです。でも 10回に 1回くらい、${year}年度に「${stage.easy ?? stage.ja}」に なります。`,
  }),
  short: (year: number, last: number): Text => ({
    ja: `${last}年度まで、国の基準に達する見込みではありません。ただし${year}年度からは、収入だけでは足りず赤字になる見込みです。`,
    en: `No limit is expected to be reached until FY${last}, but from FY${year} revenue will not cover spending.`,
    easy: `${last}年度まで、国の きまりの 数字には ならない 見込みです。でも ${year}年度から お金が 足りなく なります。`,
  }),
  sound: (last: number): Text => ({
    ja: `${last}年度まで、国の基準に達する見込みではありません。`,
    en: `No limit is expected to be reached until FY${last}.`,
    easy: `${last}年度まで、だいじょうぶな 見込みです。`,
  }),
  is: {
    ja: '市は、会社のように倒産してなくなることはありません。その代わりに、法律が4つの比率に基準を定めています。この見通しで計算できる3つについて、基準までの道のりを示します。歳出や収入を何も見直さない場合の計算です。',
    en: 'A city does not vanish as a company may. Instead the law sets limits to four ratios. Here are the three that this outlook computes, if neither spending nor revenue is changed.',
    easy: 'まちは 会社のように なくなる ことは ありません。でも、法律が「注意の 数字」と「危ない 数字」を きめて います。これは、何も 変えない ときの 計算です。',
  },
  caption: {
    ja: '健全化判断比率の見込みと基準',
    en: 'Ratios and their limits',
    easy: '数字と 国の きまり',
  },
  ratio: { ja: '比率', en: 'Ratio', easy: '数字の 名前' },
  worst: {
    ja: '期間中の最大',
    en: 'Highest expected',
    easy: 'いちばん 大きい とき',
  },
  worstInTen: {
    ja: '10回に1回の悪い場合',
    en: 'In one path of ten',
    easy: '10回に 1回の 悪い とき',
  },
  inYear: (value: string, year: number): Text => ({
    ja: `${value}（${year}年度）`,
    en: `${value} (FY${year})`,
    easy: `${value}（${year}年度）`,
  }),
  reached: (stage: Text, year: number): Text => ({
    ja: `${year}年度に${stage.ja}`,
    en: `${stage.en}, FY${year}`,
    easy: `${year}年度に ${stage.easy ?? stage.ja}`,
  }),
  mayReach: (stage: Text, year: number): Text => ({
    ja: `${year}年度に${stage.ja}のおそれ`,
    en: `${stage.en} may be reached, FY${year}`,
    easy: `${year}年度に ${stage.easy ?? stage.ja}に なるかも しれません`,
  }),
  state: { ja: '基準への到達', en: 'Limit reached', easy: '国の きまり' },
  notReached: { ja: '達しない見込み', en: 'Not expected', easy: 'ならない 見込み' },
  /** Why the early limit of the deficit may differ from the town's report. */
  limitIs: {
    ja: '実質赤字比率の早期健全化基準は、基準年度の標準財政規模から計算した目安です。連結実質赤字比率は、ほかの会計の見通しがないため計算していません。',
    en: 'The early limit of the real deficit ratio is a guide computed from the standard scale of the base year. The consolidated deficit ratio is not computed: there is no outlook of the other accounts.',
    easy: '注意の 数字は、めやすです。',
  },
};
