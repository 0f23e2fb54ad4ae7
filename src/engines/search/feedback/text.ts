import type { Text } from '#platform/i18n/text.ts';

export const feedbackText = {
  title: { ja: 'ご意見', en: 'Your feedback', easy: 'あなたの こえ' },
  thanks: {
    ja: 'ご回答ありがとうございました',
    en: 'Thank you for telling us',
    easy: 'ありがとう ございました',
  },
  thanksText: {
    ja: 'いただいた回答は、ページをわかりやすくするために使います。',
    en: 'Your answer helps us to make the pages clearer.',
    easy: 'ページを わかりやすく する ために つかいます。',
  },
  back: { ja: '前のページへ戻る', en: 'Back to the page', easy: '前の ページへ もどる' },
  choose: {
    ja: '「はい」か「いいえ」を選んでください。',
    en: 'Please choose yes or no.',
    easy: '「はい」か 「いいえ」を えらんで ください。',
  },
  tooLong: {
    ja: '400文字以内で入力してください。',
    en: 'Please write at most 400 characters.',
    easy: '400文字までに して ください。',
  },
  badPath: {
    ja: 'ページを開き直して、もう一度お送りください。',
    en: 'Please open the page again and send once more.',
    easy: 'ページを もう一度 ひらいて、送って ください。',
  },
} as const satisfies Readonly<Record<string, Text>>;
