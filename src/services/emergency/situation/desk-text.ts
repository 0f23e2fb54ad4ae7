import type { Text } from '#platform/i18n/text.ts';
import type { ActKind } from '../schema.ts';

export const actNames: Readonly<Record<ActKind, Text>> = {
  started: { ja: '切り替え', en: 'Switched on' },
  headquarters: { ja: '災害対策本部の設置', en: 'Headquarters set up' },
  ordered: { ja: '避難情報の発令', en: 'Evacuation ordered' },
  lifted: { ja: '避難情報の解除', en: 'Evacuation lifted' },
  shelter: { ja: '避難所', en: 'Shelter' },
  reported: { ja: '情報の掲載', en: 'Report' },
  withdrawn: { ja: '情報の取り下げ', en: 'Report withdrawn' },
  ended: { ja: '終了', en: 'Ended' },
};

export const words = {
  calm: { ja: '通常の体制です。', en: 'Ordinary times.' },
  real: { ja: '緊急体制です。', en: 'An emergency is on.' },
  drill: {
    ja: '訓練中です。市民向けのページは変わらず、投稿も送信されません。',
    en: 'A drill is on. No public page changes and nothing is sent.',
  },
  since: { ja: '開始', en: 'Since' },
  switchTitle: { ja: '緊急体制に切り替える', en: 'Switch to emergency' },
  switchLead: {
    ja: 'ホーム、全ページの帯、すべての発信手段が一度に切り替わります。承認は後から行えます。',
    en: 'The home page, a banner on every page and all channels switch at once. Approval follows afterwards.',
  },
  mode: { ja: '本番か訓練か', en: 'Real or drill' },
  modeReal: { ja: '本番（市民に知らせます）', en: 'Real (citizens are told)' },
  modeDrill: { ja: '訓練（外には何も出ません）', en: 'Drill (nothing leaves)' },
  name: { ja: '災害の名前', en: 'Name of the disaster' },
  nameHint: { ja: '例：令和8年11月の大雨', en: 'For example: heavy rain of November 2026' },
  headquarters: { ja: '災害対策本部を設置した', en: 'The disaster headquarters are set up' },
  headquartersBox: { ja: '設置済み', en: 'Set up' },
  setUp: { ja: '災害対策本部の設置を知らせる', en: 'Tell that the headquarters are set up' },
  start: { ja: '切り替える', en: 'Switch' },
  end: { ja: '緊急体制を終了する', en: 'End the emergency' },
  endDrill: { ja: '訓練を終了する', en: 'End the drill' },
  preview: { ja: '市民が見るページを確認する', en: 'See the page as citizens see it' },
  acts: { ja: '行ったことの記録', en: 'What was done' },
  actTime: { ja: '日時', en: 'Time' },
  actKind: { ja: '内容', en: 'Act' },
  actTitle: { ja: '発信した題', en: 'Title sent' },
  actBy: { ja: '行った人', en: 'By' },
  messages: { ja: '送信数', en: 'Messages' },
  keptBack: (count: number): Text => ({
    ja: `${count}（訓練のため送信しません）`,
    en: `${count} (a drill: nothing is sent)`,
  }),
  confirmed: { ja: '事後の承認', en: 'Confirmed' },
  confirm: { ja: '承認する', en: 'Confirm' },
  waiting: { ja: '承認待ち', en: 'Waiting' },
  past: { ja: 'これまでの緊急体制と訓練', en: 'Past emergencies and drills' },
  noPast: { ja: 'まだ記録がありません', en: 'Nothing recorded yet' },
  noPastHint: {
    ja: '年に1回は訓練をして、切り替えを試すことをお勧めします。',
    en: 'We suggest to rehearse the switch once a year.',
  },
  until: { ja: '終了', en: 'Until' },
} as const;
