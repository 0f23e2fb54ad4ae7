import type { Text } from '#platform/i18n/text.ts';

export const yesNo = [
  { value: 'yes', label: { ja: 'はい', en: 'Yes', easy: 'はい' } },
  { value: 'no', label: { ja: 'いいえ', en: 'No', easy: 'いいえ' } },
] as const;

export const within14: Text = {
  ja: '14日以内',
  en: 'Within 14 days',
  easy: '14日までに',
};
export const early: Text = {
  ja: 'なるべく早く',
  en: 'As soon as you can',
  easy: 'はやく',
};

export const counters = {
  citizens: {
    ja: '市民課の窓口',
    en: 'Citizens Section',
    easy: '市役所の 市民課（しみんか）',
  },
  childCare: {
    ja: '子育て支援課の窓口',
    en: 'Child Care Support Section',
    easy: '市役所の 子どもの 係（かかり）',
  },
  seniors: {
    ja: '高齢者福祉課の窓口',
    en: 'Senior Welfare Section',
    easy: '市役所の お年寄（としよ）りの 係（かかり）',
  },
  tax: { ja: '税務課の窓口', en: 'Tax Section', easy: '市役所の 税金（ぜいきん）の 係（かかり）' },
  pensions: {
    ja: '市民課の窓口または年金事務所',
    en: 'Citizens Section or the pension office',
    easy: '市役所か 年金（ねんきん）の 事務所（じむしょ）',
  },
} as const satisfies Record<string, Text>;
