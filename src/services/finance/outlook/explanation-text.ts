import type { Text } from '#platform/i18n/text.ts';

export const explanationWords = {
  changed: {
    ja: 'この見通しを公表したあとに計算のしかたが変わったため、計算の途中を示せません。見通しの値は公表したときのままです。',
    en: 'The way of computing has changed since this outlook was published, so its steps cannot be shown. Its figures stay as they were published.',
    easy: '見通しを 出した あとに、計算の しかたが 変わりました。だから、計算を 見せる ことが できません。数字は 出した ときの ままです。',
  },
  title: { ja: '計算のしかた', en: 'The calculation', easy: '計算の しかた' },
  caption: (year: number): Text => ({
    ja: `${year}年度の計算`,
    en: `The calculation of FY${year}`,
    easy: `${year}年度の 計算`,
  }),
  years: { ja: '計算を見る年度', en: 'Year', easy: '年度' },
  sign: { ja: '計算', en: 'Step', easy: '計算' },
  part: { ja: '何を', en: 'What', easy: '何を' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  signs: {
    start: { ja: 'はじめ', en: 'start', easy: 'はじめ' },
    plus: { ja: '足す', en: 'plus', easy: '足す' },
    minus: { ja: '引く', en: 'minus', easy: '引く' },
    times: { ja: '掛ける', en: 'times', easy: 'かける' },
    over: { ja: '割る', en: 'divided by', easy: 'わる' },
    'at-least': { ja: '少なくとも', en: 'at least', easy: '少なくとも' },
    'at-most': { ja: '多くても', en: 'at most', easy: '多くても' },
  },
  comesTo: { ja: '結果は', en: 'It comes to', easy: '答えは' },
  exact: {
    ja: '前提どおりに進んだ場合の計算です。図の「まんなか」は多くの進み方から求めるため、少し違うことがあります。',
    en: 'Computed as if everything went as assumed; the middle of the chart comes from many paths and may differ a little.',
    easy: '予想どおりの ときの 計算です。図の まんなかと 少し ちがう ことが あります。',
  },
  given: {
    ja: 'この値は前提から直接決まります。',
    en: 'This value comes straight from the assumptions.',
    easy: 'この 数字は、はじめに 決めた 数字です。',
  },
  ratioPage: (name: Text): Text => ({
    ja: `これまでの${name.ja}と決算での計算を見る`,
    en: `${name.en}: the years so far and their calculation`,
    easy: `これまでの ${name.easy ?? name.ja}を 見る`,
  }),
};
