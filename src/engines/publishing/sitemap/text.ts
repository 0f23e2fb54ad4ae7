export const words = {
  lead: {
    ja: 'このサイトのページを、まとめてご覧いただけます。',
    en: 'The pages of this site at a glance.',
    easy: 'この サイトの ページの ぜんぶです。',
  },
  services: { ja: '主なページ', en: 'Main pages', easy: 'おもな ページ' },
  kinds: { ja: 'お知らせの種類', en: 'Kinds of news', easy: 'お知らせの しゅるい' },
  machines: {
    ja: '機械で読むためのファイル',
    en: 'For programs',
    easy: 'コンピューターの ための ファイル',
  },
} as const;
