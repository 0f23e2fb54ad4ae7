import type { Text } from '#platform/i18n/text.ts';
import type { Understood } from './workbook/population-sheet.ts';

/** What staff see of a projection before it is kept. */
export const projectionWords = {
  title: { ja: '読み取った将来推計人口', en: 'The projection as it was read' },
  lead: {
    ja: 'まだ保存していません。人数と区分が元のファイルと合っているか確かめてから、取り込んでください。',
    en: 'Nothing is kept yet. Please check the figures against the file before you take them in.',
  },
  source: { ja: 'ファイル', en: 'File' },
  how: { ja: '読み取り方', en: 'How it was read' },
  is: ({ sheet, row, columns, byCode }: Understood): Text => ({
    ja: `${sheet ? `シート「${sheet}」の` : ''}${row}行目を${columns === 'ages' ? '年齢' : '年'}の見出しとして読み取りました。${byCode ? '市町村コードが同じ行だけを使いました。' : '市町村コードの列がないため、すべての行を使いました。'}`,
    en: `${sheet ? `Sheet ${sheet}: ` : ''}Row ${row} holds the headings of ${columns === 'ages' ? 'ages' : 'years'}. ${byCode ? "Only rows of this town's code were taken." : 'There is no code of a municipality, so all rows were taken.'}`,
  }),
  groups: { ja: '年齢区分', en: 'Age groups' },
  groupsAre: (first: Text, last: Text, count: number, bySex: boolean): Text => ({
    ja: `${first.ja}から${last.ja}まで、${bySex ? '男女別に' : '男女を合わせて'}${count}区分`,
    en: `${count} ${bySex ? 'for men and women each' : 'for all together'}, from ${first.en} to ${last.en}`,
  }),
  people: { ja: '読み取った人数', en: 'People as they were read' },
  year: { ja: '年', en: 'Year' },
  before: { ja: '今の前提の総数', en: 'All, as assumed now' },
  bands: {
    total: { ja: '総数', en: 'All' },
    child: { ja: '0～14歳', en: '0–14' },
    working: { ja: '15～64歳', en: '15–64' },
    elderly: { ja: '65歳以上', en: '65 and older' },
    'late-elderly': { ja: 'うち75歳以上', en: '75 and older' },
  },
  none: { ja: '－', en: '–' },
  keep: { ja: 'この人口を取り込んで計算する', en: 'Take these people in and compute' },
  back: { ja: '取り込まずに戻る', en: 'Back without taking them in' },
  wrong: { ja: 'このままでは計算できません', en: 'It cannot be computed like this' },
};
