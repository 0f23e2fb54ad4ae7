import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  outlet: { ja: '報道機関の名前を入力してください。', en: 'Enter who reported.' },
  title: { ja: '見出しを入力してください。', en: 'Enter the headline.' },
  href: {
    ja: 'アドレスを「https://」から入力してください。',
    en: 'Enter the address, beginning with https://.',
  },
  day: { ja: '報道された日を入力してください。', en: 'Enter the day.' },
} as const satisfies Record<string, Text>;

export const words = {
  title: { ja: '報道の記録', en: 'What was covered' },
  outlet: { ja: '報道機関', en: 'Reported by' },
  headline: { ja: '見出し', en: 'Headline' },
  href: { ja: 'アドレス', en: 'Address' },
  day: { ja: '報道された日', en: 'Day' },
  act: { ja: '操作', en: 'Action' },
  add: { ja: '報道を記録する', en: 'Record a report' },
  remove: { ja: '記録を消す', en: 'Remove' },
  removeOf: (title: string): Text => ({
    ja: `「${title}」の記録を消す`,
    en: `Remove “${title}”`,
  }),
  none: { ja: 'まだ報道の記録がありません', en: 'Nothing recorded yet' },
  noneHint: {
    ja: '新聞や番組で取り上げられたら、リンクを記録してください。本文は写しません。',
    en: 'Record the link when somebody reports on it. The text itself is not copied.',
  },
} as const;
