/** Words of the page on which a person keeps what forms ask again and again. */
export const profileWords = {
  title: { ja: 'プロフィール', en: 'Your profile', easy: 'プロフィール' },
  signIn: {
    ja: 'サインインが必要です。',
    en: 'Please sign in first.',
    easy: 'サインインして ください。',
  },
  account: { ja: 'アカウント', en: 'Your account', easy: 'アカウント' },
  lead: {
    ja: 'ここに保存した内容は、申請の入力欄に自動で入ります。使うのはあなたの申請だけです。',
    en: 'What you keep here is filled into your applications, and used for nothing else.',
    easy: 'ここに 書くと、次の 申し込みで 書かなくて いいです。',
  },
  name: { ja: '氏名', en: 'Name', easy: '名前' },
  birthday: { ja: '生年月日', en: 'Date of birth', easy: '生まれた 日' },
  address: { ja: '住所', en: 'Address', easy: '住所（じゅうしょ）' },
  phone: { ja: '電話番号', en: 'Telephone', easy: '電話番号（でんわ ばんごう）' },
  email: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  save: { ja: 'プロフィールを保存する', en: 'Save the profile', easy: '保存（ほぞん）する' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存（ほぞん）しました' },
  remove: {
    ja: 'プロフィールを削除する',
    en: 'Delete the profile',
    easy: 'プロフィールを 消す',
  },
  removed: { ja: '削除しました', en: 'Deleted', easy: '消しました' },
} as const;
