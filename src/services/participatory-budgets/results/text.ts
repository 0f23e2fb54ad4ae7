import type { Text } from '#platform/i18n/text.ts';

export const resultWords = {
  won: { ja: '選ばれました', en: 'Won', easy: 'えらばれました' },
  votes: (count: number): Text => ({
    ja: `${count.toLocaleString('en')}票`,
    en: count === 1 ? '1 vote' : `${count.toLocaleString('en')} votes`,
    easy: `${count.toLocaleString('en')}ひょう`,
  }),
} as const;
