import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  percent: { ja: '%', en: '%', easy: '%' },
  turnout: {
    ja: '市民参加型予算の投票率',
    en: 'Turnout of the participatory budget',
    easy: 'みんなで 決める お金の 投票率',
  },
  turnoutFormula: {
    ja: 'その日までに結果が公表された最も新しい投票で、投票した人（インターネット・郵送・窓口）を、投票できる人で割った割合。',
    en: 'Of the newest vote whose result was published by that day: people who voted, on any way, of those who could.',
    easy: 'いちばん 新しい 投票で、投票した 人を、投票 できる 人で わった 数です。',
  },
  finished: {
    ja: '市民参加型予算で選ばれた提案のうち、完成したものの割合',
    en: 'Share of the participatory budget’s winners that are finished',
    easy: 'えらばれた ものの うち、できた ものの 割合',
  },
  finishedFormula: {
    ja: 'その日までに結果が公表された提案のうち選ばれたものを分母に、その日までに「完成」になったものを分子にした割合。',
    en: 'Of the winners whose result was published by that day: those finished by that day.',
    easy: 'えらばれた ものの うち、できあがった ものの 数です。',
  },
} as const satisfies Record<string, Text>;
