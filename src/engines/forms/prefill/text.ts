import type { Text } from '#platform/i18n/text.ts';

/** What a source is called where it filled something in. */
export const sourceLabels = {
  profile: { ja: 'プロフィール', en: 'your profile', easy: 'プロフィール' },
  earlier: { ja: '以前の申請', en: 'an earlier application', easy: '前の 申し込み' },
  identity: {
    ja: 'マイナンバーカードの情報',
    en: 'your My Number Card',
    easy: 'マイナンバーカード',
  },
  postcode: { ja: '郵便番号', en: 'the postcode', easy: '郵便番号（ゆうびん ばんごう）' },
} as const satisfies Record<string, Text>;
