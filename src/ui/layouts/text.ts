export const words = {
  skip: { ja: '本文へ移動', en: 'Skip to main content', easy: 'ページの 中身へ 行く' },
  menu: { ja: 'メニュー', en: 'Menu', easy: 'メニュー' },
  mainMenu: { ja: '主なメニュー', en: 'Main menu', easy: 'おもな メニュー' },
  search: { ja: 'サイト内を検索', en: 'Search this site', easy: 'ことばで さがす' },
  searchButton: { ja: '検索する', en: 'Search', easy: 'さがす' },
  language: { ja: '言語', en: 'Language', easy: 'ことば' },
  aids: { ja: '読みやすさ', en: 'Reading aids', easy: '読みやすく する' },
  textSize: { ja: '文字の大きさ', en: 'Text size', easy: '文字の 大きさ' },
  contrast: { ja: '背景と文字の差', en: 'Contrast', easy: '文字の 見やすさ' },
  furigana: { ja: 'ふりがな', en: 'Furigana', easy: 'ふりがな' },
  standard: { ja: '標準', en: 'Standard', easy: 'ふつう' },
  large: { ja: '大', en: 'Large', easy: '大きい' },
  largest: { ja: '特大', en: 'Largest', easy: 'とても 大きい' },
  high: { ja: '強い', en: 'High', easy: '見やすい' },
  on: { ja: 'つける', en: 'On', easy: 'つける' },
  off: { ja: 'つけない', en: 'Off', easy: 'つけない' },
  contact: { ja: 'お問い合わせ', en: 'Contact', easy: '聞きたい ことが ある 時' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話（でんわ）' },
  hours: { ja: '受付時間', en: 'Hours', easy: '電話（でんわ）できる 時間' },
  demo: {
    ja: 'これは見本のまちです。計画の数値以外の記録は、実際のものではありません。',
    en: 'This is a demonstration town. Records other than the plan’s own figures are not real.',
    easy: 'これは みほんの まちです。計画（けいかく）の 数字は 本当です。ほかの 記録（きろく）は、本当の ものでは ありません。',
  },
  staffArea: { ja: '職員用', en: 'Staff' },
  staffMenu: { ja: '職員メニュー', en: 'Staff menu' },
  staffDesk: { ja: '職員の画面', en: 'Staff desk', easy: '市で はたらく 人の ページ' },
  publicPages: { ja: '公開ページ', en: 'Public pages' },
  signedInAs: { ja: 'サインイン中', en: 'Signed in as' },
  signOut: { ja: 'サインアウトする', en: 'Sign out', easy: 'サインアウトする（出る）' },
} as const;

/** Each language is named in itself, so that whoever needs it can read its name. */
export const languageNames = {
  ja: { name: '日本語', lang: 'ja' },
  easy: { name: 'やさしい日本語', lang: 'ja' },
  en: { name: 'English', lang: 'en' },
} as const;
