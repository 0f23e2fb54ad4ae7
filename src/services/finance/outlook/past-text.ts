import type { Text } from '#platform/i18n/text.ts';

export const pastWords = {
  title: {
    ja: 'これまでの見通しと実績',
    en: 'Past outlooks and what happened',
    easy: '前の 見通しと 本当の 数字',
  },
  lead: {
    ja: 'これまでに公表した見通しは、そのまま残しています。見通しのページで、その後の決算と比べられます。',
    en: 'Every published outlook stays. Its page compares it with the settlements that came since.',
    easy: '前の 見通しも 見る ことが できます。本当の 数字と くらべて います。',
  },
  name: { ja: '見通し', en: 'Outlook', easy: '見通し' },
  from: { ja: 'もとにした決算', en: 'From the settlement of', easy: 'もとの 年' },
  until: { ja: '見通した年度', en: 'Up to', easy: 'いつまで' },
  published: { ja: '公表日', en: 'Published', easy: '出した 日' },
  current: { ja: '表示中', en: 'Shown', easy: '今 見て います' },
  compared: {
    ja: '見通しと実績の差',
    en: 'The outlook and what happened',
    easy: '見通しと 本当の 数字の ちがい',
  },
  comparedIs: {
    ja: 'この見通しを公表したあとに出た決算と比べています。',
    en: 'Compared with the settlements that came after this outlook.',
    easy: '見通しの あとに わかった 本当の 数字と くらべて います。',
  },
  figure: { ja: '項目', en: 'Figure', easy: '数字の 名前' },
  year: { ja: '年度', en: 'Year', easy: '年度' },
  expected: { ja: '見込み', en: 'Expected', easy: '見込み' },
  actual: { ja: '実績', en: 'Actual', easy: '本当の 数字' },
  error: { ja: '差', en: 'Difference', easy: 'ちがい' },
  inside: { ja: '8割の範囲', en: 'Range of eight in ten', easy: '見込みの 中か' },
  isInside: { ja: '範囲の中', en: 'Inside', easy: '中' },
  isOutside: { ja: '範囲の外', en: 'Outside', easy: '外' },
  unknown: { ja: '－', en: '–', easy: '－' },
  percent: (value: string): Text => ({ ja: `${value}%`, en: `${value}%`, easy: `${value}%` }),
  points: (value: string): Text => ({
    ja: `${value}ポイント`,
    en: `${value} points`,
    easy: `${value}ポイント`,
  }),
  /** How well the bands were drawn: eight of ten is what they promise. */
  summary: (inside: number, all: number): Text => ({
    ja: `比べられる${all}個の値のうち、${inside}個（${Math.round((inside / all) * 100)}%）が8割の範囲に入りました。80%に近いほど、幅の見積もりが合っていたことになります。`,
    en: `Of ${all} values that can be compared, ${inside} (${Math.round((inside / all) * 100)}%) lay in the range of eight paths in ten. The nearer to 80%, the better the ranges were drawn.`,
    easy: `くらべる ことが できる ${all}の 数字の うち、${inside}が 見込みの 中でした。`,
  }),
  outside: (name: Text, all: number): Text => ({
    ja: `${name.ja}は${all}年とも8割の範囲から外れました`,
    en: `${name.en}: all ${all} years lay outside of the range of eight paths in ten`,
    easy: `${name.easy ?? name.ja}は、${all}年とも 見込みと ちがいました`,
  }),
  chart: (name: Text, inside: number, all: number): Text => ({
    ja: `${name.ja}は${all}年のうち${inside}年が8割の範囲に入りました`,
    en: `${name.en}: ${inside} of ${all} years lay in the range of eight paths in ten`,
    easy: `${name.easy ?? name.ja}は、${all}年の うち ${inside}年が 見込みの 中でした`,
  }),
  errors: (name: Text): Text => ({
    ja: `${name.ja}の年度ごとの差`,
    en: `${name.en}: difference by year`,
    easy: `${name.easy ?? name.ja}の 年ごとの ちがい`,
  }),
  errorsIs: {
    ja: '実績から見込みを引いた差です。金額と人数は見込みに対する割合、比率はポイントです。',
    en: 'Actual less expected: in percent of the expected for amounts, in points for ratios.',
    easy: '本当の 数字から 見込みを 引いた 数字です。',
  },
};
