import type { Text } from '#platform/i18n/text.ts';

export const words = {
  lawWordsMissing: (name: string): Text => ({
    ja: `どの言語の文にも「${name}」ということばを入れてください。法律で決められたことばです。`,
    en: `Please keep the word 「${name}」 in the text of every language: the law sets it.`,
  }),
  order: { ja: 'この避難情報', en: 'This evacuation information', easy: 'この お知らせ' },
  lifted: {
    ja: '避難情報の解除',
    en: 'Evacuation information lifted',
    easy: '逃げなくて いい お知らせ',
  },
  wholeTown: { ja: '市内全域', en: 'the whole city', easy: '市の ぜんぶ' },
} as const;
