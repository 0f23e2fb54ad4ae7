import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  title: { ja: '議題を入力してください。', en: 'Enter what it is about.' },
  minutes: { ja: '時間を1から600までの数字で入力してください。', en: 'Enter 1 to 600 minutes.' },
} as const satisfies Record<string, Text>;

export const names = {
  item: { ja: '議題', en: 'The item' },
} as const satisfies Record<string, Text>;

export const words = {
  lead: {
    ja: '前の会議から終わっていない質問と約束は、自動で載ります。順番は変えられます。',
    en: 'What earlier meetings left open comes by itself. You can change the order.',
  },
  caption: { ja: '次第', en: 'Agenda' },
  position: { ja: '順', en: 'No.' },
  title: { ja: '議題', en: 'Item' },
  detail: { ja: '説明', en: 'Details' },
  people: { ja: '話す人', en: 'Who speaks' },
  peopleHint: { ja: '例：まちづくり課長、区長会の代表', en: 'Such as: head of the section' },
  minutes: { ja: '時間', en: 'Time' },
  minutesUnit: { ja: '分', en: 'minutes' },
  moves: { ja: '操作', en: 'Actions' },
  up: { ja: '上へ', en: 'Up' },
  down: { ja: '下へ', en: 'Down' },
  remove: { ja: '削除する', en: 'Delete' },
  edit: { ja: '編集する', en: 'Edit' },
  of: (act: Text, title: string): Text => ({
    ja: `「${title}」を${act.ja}`,
    en: `${act.en}: ${title}`,
  }),
  add: { ja: '議題を加える', en: 'Add an item' },
  save: { ja: '保存する', en: 'Save' },
  none: { ja: 'まだ議題がありません', en: 'No items yet' },
  noneHint: { ja: '下から議題を加えてください。', en: 'Add items below.' },
  total: (minutes: number): Text => ({
    ja: `合計 ${minutes}分`,
    en: `${minutes} minutes in all`,
  }),
} as const;
