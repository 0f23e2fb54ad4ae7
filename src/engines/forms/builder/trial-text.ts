import type { Text } from '#platform/i18n/text.ts';

export const trialTexts = {
  title: (form: Text): Text => ({
    ja: `【お試し】${form.ja}`,
    en: `[Trial] ${form.en}`,
    easy: `【ためし】${form.easy ?? form.ja}`,
  }),
  contact: {
    ja: 'これは職員のお試しです',
    en: 'This is a trial by staff',
    easy: 'これは ためしです',
  },
  tried: {
    ja: '最後まで試せました。入力した内容はどこにも送られていません。',
    en: 'You tried the form to its end. Nothing was sent to anybody.',
  },
} as const;
