import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  percent: { ja: '%', en: '%', easy: '%' },
  day: { ja: '日', en: 'days', easy: '日' },
  done: {
    ja: '困りごと通報のうち、対応が終わったものの割合',
    en: 'Share of problem reports that are done',
    easy: '町の こまった ことで、なおした ものの 割合',
  },
  doneFormula: {
    ja: 'その年度に届いた通報（取り下げられたもの、同じ通報にまとめたものを除く）のうち、その日までに「完了」になったものの割合。',
    en: 'Of the reports of the fiscal year, without those withdrawn or joined with another: those done by that day.',
    easy: 'その 年に 届いた お知らせの うち、終わった ものの 割合です。',
  },
  days: {
    ja: '困りごと通報が届いてから完了までの日数（中央値）',
    en: 'Median days from a problem report to its end',
    easy: '届いてから 終わるまでの 日数',
  },
  daysFormula: {
    ja: 'その年度に届き、その日までに「完了」になった通報を日数の短い順に並べたときの、真ん中の日数。',
    en: 'The middle one of the days that the reports of the fiscal year took which were done by that day.',
    easy: '終わった お知らせの 日数の 真ん中です。',
  },
  notShown: {
    ja: '公開していない通報',
    en: 'A report that is not shown',
    easy: '見せて いない お知らせ',
  },
} as const satisfies Record<string, Text>;
