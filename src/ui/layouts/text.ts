export const words = {
  skip: { ja: '本文へ移動', en: 'Skip to main content' },
  menu: { ja: 'メニュー', en: 'Menu' },
  mainMenu: { ja: '主なメニュー', en: 'Main menu' },
  search: { ja: 'サイト内を検索', en: 'Search this site' },
  searchButton: { ja: '検索する', en: 'Search' },
  language: { ja: '言語', en: 'Language' },
  aids: { ja: '読みやすさ', en: 'Reading aids' },
  textSize: { ja: '文字の大きさ', en: 'Text size' },
  contrast: { ja: '背景と文字の差', en: 'Contrast' },
  furigana: { ja: 'ふりがな', en: 'Furigana' },
  standard: { ja: '標準', en: 'Standard' },
  large: { ja: '大', en: 'Large' },
  largest: { ja: '特大', en: 'Largest' },
  high: { ja: '強い', en: 'High' },
  on: { ja: 'つける', en: 'On' },
  off: { ja: 'つけない', en: 'Off' },
  contact: { ja: 'お問い合わせ', en: 'Contact' },
  telephone: { ja: '電話', en: 'Telephone' },
  hours: { ja: '受付時間', en: 'Hours' },
  demo: {
    ja: 'これは見本のまちです。計画の数値以外の記録は、実際のものではありません。',
    en: 'This is a demonstration town. Records other than the plan’s own figures are not real.',
  },
  staffArea: { ja: '職員用', en: 'Staff' },
  staffMenu: { ja: '職員メニュー', en: 'Staff menu' },
  staffDesk: { ja: '職員の画面', en: 'Staff desk' },
  publicPages: { ja: '公開ページ', en: 'Public pages' },
  signedInAs: { ja: 'サインイン中', en: 'Signed in as' },
  signOut: { ja: 'サインアウトする', en: 'Sign out' },
} as const;

/** Each language is named in itself, so that whoever needs it can read its name. */
export const languageNames = {
  ja: { name: '日本語', lang: 'ja' },
  easy: { name: 'やさしい日本語', lang: 'ja' },
  en: { name: 'English', lang: 'en' },
} as const;
