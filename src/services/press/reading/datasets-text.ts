export const set = {
  title: { ja: '報道発表一覧', en: 'Press releases', easy: '報道発表の リスト' },
  description: {
    ja: '市が報道機関に発表し、公開している報道発表の番号、題名、概要、公開日、担当課をまとめたデータです。解禁前のものと取り下げたもの、連絡先は入っていません。',
    en: 'Press releases that are public: number, title, summary, day and section. Releases under embargo, withdrawn ones and contact persons are not in it.',
    easy: '市が 新聞や テレビに 知らせた ことの リストです。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  number: { ja: '番号', en: 'Number' },
  title: { ja: '題名', en: 'Title' },
  titleEn: { ja: '題名_英語', en: 'Title in English' },
  summary: { ja: '概要', en: 'Summary' },
  publishedOn: { ja: '公開日', en: 'Published on' },
  revisedOn: { ja: '訂正日', en: 'Corrected on' },
  section: { ja: '担当課', en: 'Section' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
