import type { Text } from '#platform/i18n/text.ts';

export const refusals = {
  notPublished: {
    ja: 'この記事は、いま公開されていません。状態をご確認ください。',
    en: 'This item is not public at the moment. Please check its status.',
  },
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
  href: {
    ja: '「/」で始まるこのサイトの中のアドレスか、「https://」で始まるアドレスを入力してください。',
    en: 'Please enter an address of this site that begins with “/”, or one that begins with “https://”.',
  },
  nameJa: { ja: '日本語の名前を入力してください。', en: 'Please enter the Japanese name.' },
  nameEn: { ja: '英語の名前を入力してください。', en: 'Please enter the English name.' },
  position: {
    ja: '並び順は0から9999までの数字で入力してください。',
    en: 'Please enter the order as a number from 0 to 9999.',
  },
  tooLong: { ja: '短くしてください。', en: 'Please make it shorter.' },
} as const satisfies Readonly<Record<string, Text>>;

export const fieldNames = {
  nameJa: { ja: '名前（日本語）', en: 'Name (Japanese)' },
  nameEn: { ja: '名前（英語）', en: 'Name (English)' },
  nameEasy: { ja: '名前（やさしい日本語）', en: 'Name (plain Japanese)' },
  position: { ja: '並び順', en: 'Order' },
  positionHint: { ja: '小さい数が先に並びます。', en: 'Smaller numbers come first.' },
  save: { ja: '保存する', en: 'Save' },
  remove: { ja: '削除する', en: 'Remove' },
  change: { ja: '変更', en: 'Change' },
  done: { ja: '保存しました。', en: 'Saved.' },
  page: { ja: '公開ページを見る', en: 'See the public page' },
} as const satisfies Readonly<Record<string, Text>>;
