import type { Text } from '#platform/i18n/text.ts';

export const words = {
  lead: {
    ja: '市の課と、それぞれの仕事、連絡先を紹介します。',
    en: 'The sections of the city, what each does, and how to reach it.',
    easy: '市の 係（かかり）の しごとと、電話（でんわ）番号です。',
  },
  none: {
    ja: '課はまだ登録されていません',
    en: 'There are no sections yet',
    easy: '係（かかり）は まだ ありません',
  },
  duties: { ja: '仕事', en: 'What it does', easy: 'しごと' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話（でんわ）' },
  hours: { ja: '受付時間', en: 'Hours', easy: '来て いい 時間' },
  place: { ja: '場所', en: 'Where', easy: 'ばしょ' },
  email: { ja: 'メール', en: 'Mail', easy: 'メール' },
  items: {
    ja: 'この課からのお知らせ',
    en: 'News of this section',
    easy: 'この 係（かかり）の お知らせ',
  },
  noItems: {
    ja: 'この課からのお知らせはまだありません',
    en: 'This section has published nothing yet',
    easy: 'お知らせは まだ ありません',
  },
  noItemsHint: {
    ja: '公開したお知らせが、新しい順にここに並びます。',
    en: 'What it publishes appears here, the newest first.',
    easy: '新しい お知らせが ここに 出ます。',
  },
} as const;

export const staffWords = {
  title: { ja: '課の紹介ページ', en: 'Pages of sections' },
  lead: {
    ja: '公開ページ「組織から探す」に出る、課の仕事と連絡先です。名前と電話番号は「組織と職員」で変更します。',
    en: 'What the public pages tell of each section. Names and telephones are changed under “Organisation”.',
  },
  section: { ja: '課', en: 'Section' },
  state: { ja: '状態', en: 'State' },
  written: { ja: '書かれています', en: 'Written' },
  missing: { ja: 'まだ書かれていません', en: 'Not written yet' },
  edit: (name: Text): Text => ({ ja: `${name.ja}の紹介`, en: `About ${name.en}` }),
  fields: {
    'duties.ja': { ja: '仕事（日本語）', en: 'What it does (Japanese)' },
    'duties.en': { ja: '仕事（英語）', en: 'What it does (English)' },
    'duties.easy': { ja: '仕事（やさしい日本語）', en: 'What it does (plain Japanese)' },
    'place.ja': { ja: '場所（日本語）', en: 'Where (Japanese)' },
    'place.en': { ja: '場所（英語）', en: 'Where (English)' },
    'place.easy': { ja: '場所（やさしい日本語）', en: 'Where (plain Japanese)' },
    'hours.ja': { ja: '受付時間（日本語）', en: 'Hours (Japanese)' },
    'hours.en': { ja: '受付時間（英語）', en: 'Hours (English)' },
    'hours.easy': { ja: '受付時間（やさしい日本語）', en: 'Hours (plain Japanese)' },
    email: { ja: 'メールアドレス', en: 'Mail address' },
  },
  dutiesHint: { ja: '1行に一つずつ書いてください。', en: 'One thing a line.' },
  errors: {
    duties: {
      ja: '課の仕事を、1行に一つずつ入力してください。',
      en: 'Please enter what the section does, one thing a line.',
    },
    email: {
      ja: 'メールアドレスは「name@example.jp」の形で入力してください。',
      en: 'Please enter a mail address such as name@example.jp.',
    },
  },
} as const;
