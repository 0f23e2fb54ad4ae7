import type { Text } from '#platform/i18n/text.ts';
import type { Words } from '../model.ts';

export const formErrors = {
  tooLong: {
    ja: '文字数が多すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
  },
  choose: { ja: '一覧から選んでください。', en: 'Choose one of the list.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section in charge.' },
  title: { ja: '題名を入力してください。', en: 'Enter a title.' },
  titleLong: {
    ja: '題名は150文字以内で入力してください。',
    en: 'Please use at most 150 characters for the title.',
  },
  slug: {
    ja: 'アドレスは半角の英小文字・数字・ハイフンで入力してください（例：bousai-kunren）。',
    en: 'Use small letters, digits and hyphens, as in bousai-kunren.',
  },
  policy: { ja: '施策の番号を数字で入力してください。', en: 'Enter the number of the policy.' },
  moment: { ja: '日付と時刻を入力してください。', en: 'Enter a day and a time.' },
  day: { ja: '日付を入力してください。', en: 'Enter a day.' },
  time: { ja: '時刻を「9:00」の形で入力してください。', en: 'Enter a time, as in 09:00.' },
  href: {
    ja: 'https:// から始まるアドレスを入力してください。',
    en: 'Enter an address that begins with https://',
  },
  startsOn: { ja: '催しの日を入力してください。', en: 'Enter the day of the event.' },
  endsOn: {
    ja: '終了日は開始日以降にしてください。',
    en: 'Choose an end on or after the first day.',
  },
  startsAt: { ja: '開始の時刻も入力してください。', en: 'Enter the time at which it begins too.' },
  expireAt: {
    ja: '公開終了は公開開始より後にしてください。',
    en: 'Choose an end that lies after the beginning.',
  },
  easyEmpty: {
    ja: 'やさしい日本語の本文が空です。本文を書いてから印を付けてください。',
    en: 'The body in easy Japanese is empty. Write it before you tick this.',
  },
  reason: { ja: '理由を入力してください。', en: 'Please give a reason.' },
} as const satisfies Record<string, Text>;

/** So that two pages of one title can be told apart on the desk. */
export const copyTitle = (title: Words): Words => ({
  ja: `${title.ja}（写し）`.slice(0, 150),
  en: title.en,
  easy: title.easy,
});
