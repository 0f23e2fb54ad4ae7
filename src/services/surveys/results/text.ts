import type { Text } from '#platform/i18n/text.ts';

export const texts = {
  yesNo: [
    { value: 'true', label: { ja: 'はい', en: 'Yes', easy: 'はい' } },
    { value: 'false', label: { ja: 'いいえ', en: 'No', easy: 'いいえ' } },
  ],
  first: (label: Text): Text => ({
    ja: `${label.ja}（1位に選んだ人）`,
    en: `${label.en} (chosen as first)`,
    easy: `${label.easy ?? label.ja}（1位）`,
  }),
  anyPlace: (label: Text): Text => ({
    ja: `${label.ja}（順位に入れた人）`,
    en: `${label.en} (chosen at all)`,
    easy: `${label.easy ?? label.ja}（えらんだ 人）`,
  }),
  row: (label: Text, row: Text): Text => ({
    ja: `${label.ja}：${row.ja}`,
    en: `${label.en}: ${row.en}`,
    easy: `${label.easy ?? label.ja}：${row.easy ?? row.ja}`,
  }),
} as const;
