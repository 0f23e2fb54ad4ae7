import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  percent: { ja: '%', en: '%', easy: '%' },
  day: { ja: '日', en: 'days', easy: '日' },
  answered: {
    ja: '回答した声の割合',
    en: 'Share of voices that were answered',
    easy: '答えた 声の わりあい',
  },
  answeredFormula: {
    ja: '今年度に届いた声（取り下げを除く）のうち、回答したもの ÷ 届いた声 × 100',
    en: 'Voices of this fiscal year that were answered ÷ all that came in (without those withdrawn) × 100',
    easy: '答えた 声 ÷ とどいた 声 × 100',
  },
  decided: {
    ja: '市の決定につながった声の割合',
    en: 'Share of voices that reached a decision',
    easy: '市が 決める ことに つながった 声の わりあい',
  },
  decidedFormula: {
    ja: '今年度に届いた声のうち、声のあゆみで市の決定まで進んだもの ÷ 届いた声 × 100',
    en: 'Voices of this fiscal year whose thread has reached a decision ÷ all that came in × 100',
    easy: '決める ことに つながった 声 ÷ とどいた 声 × 100',
  },
  days: {
    ja: '回答までの日数（中央値）',
    en: 'Median days to the answer',
    easy: '答えるまでの 日数',
  },
  daysFormula: {
    ja: '今年度に届いて回答した声を、受付から回答までの日数の順に並べた真ん中の値',
    en: 'The middle of the days from receipt to answer of this fiscal year’s answered voices',
    easy: '答えるまでの 日数の まんなか',
  },
  notShown: { ja: '公開していない声', en: 'A voice that is not public', easy: '見せない 声' },
} as const satisfies Record<string, Text>;
