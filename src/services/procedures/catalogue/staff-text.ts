import type { Text } from '#platform/i18n/text.ts';

export const inputTexts = {
  write: { ja: '入力してください。', en: 'Please fill this in.' },
  long: { ja: '短くまとめて入力してください。', en: 'Please make this shorter.' },
  number: { ja: '半角の整数で入力してください。', en: 'Please enter a whole number.' },
  day: { ja: '日付を正しく入力してください。', en: 'Please enter a date.' },
  choose: { ja: '選択してください。', en: 'Please choose.' },
  slug: {
    ja: '半角の英小文字、数字、ハイフンで、英字から始めてください（例：jido-teate）。',
    en: 'Use small letters, digits and hyphens, beginning with a letter (such as jido-teate).',
  },
  fieldKey: {
    ja: '様式の項目の名前を、半角の英数字とハイフンで入力してください。',
    en: 'Enter the key of a field of the form: letters, digits, hyphens.',
  },
  href: {
    ja: 'https:// か / で始まるアドレスを入力してください。',
    en: 'Enter an address that begins with https:// or /.',
  },
  untilBeforeFrom: {
    ja: '受付を始める日か、それより後の日付にしてください。',
    en: 'Please give the first day of acceptance or a later one.',
  },
  department: {
    ja: '今ある課を選択してください。',
    en: 'Please choose a department that exists today.',
  },
  reserved: {
    ja: 'この短い名前は、このシステムのページが使っています。別の名前にしてください。',
    en: 'A page of this system has this short name. Please choose a different one.',
  },
  promoted: {
    ja: '一覧にある手続を選択してください。',
    en: 'Please choose a procedure of the list.',
  },
} as const satisfies Record<string, Text>;
