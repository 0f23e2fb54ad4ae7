import type { Text } from '#platform/i18n/text.ts';
import type { FullText } from '../schema.ts';

export const stateNames: Readonly<Record<'open' | 'full' | 'closed', FullText>> = {
  open: { ja: '開設', en: 'Open', easy: 'あいて います' },
  full: { ja: '満員', en: 'Full', easy: 'いっぱいです' },
  closed: { ja: '閉鎖', en: 'Closed', easy: 'しまって います' },
};

export const words = {
  shelter: { ja: 'この避難所', en: 'This shelter', easy: 'この 避難所（逃げる 所）' },
  fullAndEmpty: {
    ja: '満員のときは、避難者数を1人以上で入力してください。',
    en: 'For a full shelter, please enter at least one person.',
  },
  titleOf: (state: 'open' | 'full' | 'closed'): FullText => ({
    ja: `避難所${stateNames[state].ja}`,
    en: `Shelter: ${stateNames[state].en.toLowerCase()}`,
    easy: `避難所（逃げる 所）：${stateNames[state].easy}`,
  }),
  textOf: (name: Text, address: string, state: 'open' | 'full' | 'closed'): FullText => {
    const easy = name.easy ?? name.ja;
    const texts = {
      open: {
        ja: `避難所「${name.ja}」（${address}）を開設しました。`,
        en: `Shelter open: ${name.en} (${address}).`,
        easy: `「${easy}」（${address}）に 逃げる ことが できます。`,
      },
      full: {
        ja: `避難所「${name.ja}」は満員です。ほかの避難所をご利用ください。`,
        en: `Shelter full: ${name.en}. Please go to another one.`,
        easy: `「${easy}」は 人が いっぱいです。ほかの 避難所に 行って ください。`,
      },
      closed: {
        ja: `避難所「${name.ja}」を閉鎖しました。`,
        en: `Shelter closed: ${name.en}.`,
        easy: `避難所「${easy}」は 終わりました。`,
      },
    };
    return texts[state];
  },
} as const;
