import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  number: { ja: '通巻番号を1以上の数字で入力してください。', en: 'Enter the number, 1 or more.' },
  month: {
    ja: '発行月を「2026-11」の形で入力してください。',
    en: 'Enter the month as in 2026-11.',
  },
  slug: {
    ja: 'アドレスは「2026-11」か「2026-11-special」の形で入力してください。',
    en: 'Enter the address as 2026-11 or 2026-11-special.',
  },
  title: { ja: '題名を入力してください。', en: 'Enter a title.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section.' },
  choose: { ja: '一覧から選んでください。', en: 'Choose from the list.' },
  moment: { ja: '日付と時刻を入力してください。', en: 'Enter a day and a time.' },
  reason: { ja: '理由を入力してください。', en: 'Enter the reason.' },
} as const satisfies Record<string, Text>;

export const listWords = {
  lead: {
    ja: '広報の号を作り、記事を並べ、決裁を経て公開します。',
    en: 'Make issues of the magazine, put articles in order and publish them after approval.',
  },
  add: { ja: '新しい号を作る', en: 'Make a new issue' },
  counts: { ja: '読まれた回数を見る', en: 'See how often it was read' },
  caption: { ja: '広報の号', en: 'Issues of the magazine' },
  title: { ja: '題名', en: 'Title' },
  number: { ja: '通巻', en: 'Number' },
  month: { ja: '発行月', en: 'Month' },
  state: { ja: '状態', en: 'State' },
  date: { ja: '公開日時', en: 'Published' },
  none: { ja: 'まだ号がありません', en: 'No issues yet' },
  noneHint: {
    ja: '「新しい号を作る」から始めてください。',
    en: 'Begin with “Make a new issue”.',
  },
} as const satisfies Record<string, Text>;

export const formWords = {
  newTitle: { ja: '新しい号', en: 'New issue' },
  editTitle: { ja: '号の内容を変更する', en: 'Change the issue' },
  number: { ja: '通巻番号', en: 'Number' },
  month: { ja: '発行月', en: 'Month' },
  monthHint: { ja: '例：2026-11', en: 'For example 2026-11' },
  slug: { ja: 'アドレス', en: 'Address' },
  slugHint: {
    ja: '空欄のときは発行月になります。臨時号は「2026-11-special」のようにします。',
    en: 'Left empty it is the month. For a special issue: 2026-11-special.',
  },
  title: { ja: '題名', en: 'Title' },
  titleHint: { ja: '例：広報見本 2026年11月号', en: 'For example: Town Magazine, November 2026' },
  titleEn: { ja: '題名（英語）', en: 'Title (English)' },
  lead: { ja: '紹介文', en: 'Introduction' },
  leadHint: {
    ja: '一覧やSNSに出ます。1文か2文で書いてください。',
    en: 'Shown in lists and posts. One or two sentences.',
  },
  department: { ja: '担当課', en: 'Section' },
  choose: { ja: '選んでください', en: 'Choose' },
  cover: { ja: '表紙の画像', en: 'Cover' },
  coverHint: {
    ja: 'メディアの一覧にある新しい画像から選びます。代替テキストのある画像だけを使えます。',
    en: 'From the newest pictures of the library; it needs a text alternative.',
  },
  noCover: { ja: '表紙なし', en: 'No cover' },
  publishAt: { ja: '公開する日時', en: 'Publish at' },
  publishHint: {
    ja: '空欄のときは、決裁が終わるとすぐに公開します。',
    en: 'Left empty it is published as soon as it is approved.',
  },
  pdfText: { ja: 'PDFの本文', en: 'Text of the PDF' },
  pdfTextHint: {
    ja: 'PDFを読めない人と検索のための文章です。取り出した文字を確かめ、読む順に直してください。',
    en: 'For those who cannot read the PDF, and for the search. Check it and put it in the order of reading.',
  },
  save: { ja: '保存する', en: 'Save' },
} as const satisfies Record<string, Text>;

export const pageWords = {
  facts: { ja: '号について', en: 'About the issue' },
  state: { ja: '状態', en: 'State' },
  address: { ja: '公開ページ', en: 'Public page' },
  publishAt: { ja: '公開する日時', en: 'Publish at' },
  atOnce: { ja: '決裁のあとすぐ', en: 'As soon as approved' },
  cover: { ja: '表紙', en: 'Cover' },
  none: { ja: 'なし', en: 'None' },
  pdf: { ja: '登録したPDF', en: 'Uploaded PDF' },
  edit: { ja: '号の内容を変更する', en: 'Change the issue' },
  preview: { ja: '通して読む', en: 'Read it through' },
  open: { ja: '公開ページを開く', en: 'Open the public page' },
  contents: { ja: '目次と記事', en: 'Contents' },
  contentsHint: {
    ja: '上から順に読まれます。ボタンで順番を入れ替えます。',
    en: 'Read from top to bottom. The buttons change the order.',
  },
  noArticles: { ja: 'まだ記事がありません', en: 'No articles yet' },
  noArticlesHint: {
    ja: 'お知らせから選ぶか、新しい記事を書いてください。',
    en: 'Pick from what the town published, or write one.',
  },
  place: { ja: '順番', en: 'Place' },
  section: { ja: 'コーナー', en: 'Section' },
  articleTitle: { ja: '記事', en: 'Article' },
  source: { ja: '元のお知らせ', en: 'Made from' },
  own: { ja: '広報の記事', en: 'Own article' },
  acts: { ja: '操作', en: 'Actions' },
  up: { ja: '上へ', en: 'Move up' },
  down: { ja: '下へ', en: 'Move down' },
  remove: { ja: '外す', en: 'Take out' },
  upOf: (title: string): Text => ({ ja: `「${title}」を上へ`, en: `Move “${title}” up` }),
  downOf: (title: string): Text => ({ ja: `「${title}」を下へ`, en: `Move “${title}” down` }),
  removeOf: (title: string): Text => ({ ja: `「${title}」を外す`, en: `Take “${title}” out` }),
  changed: { ja: '元のお知らせが変わりました', en: 'The item has changed' },
  withdrawn: { ja: '元のお知らせが取り下げられました', en: 'The item was withdrawn' },
  write: { ja: '記事を書く', en: 'Write an article' },
  pick: { ja: 'お知らせから選ぶ', en: 'Pick from what was published' },
  pdfPart: { ja: 'PDFの登録', en: 'Upload a PDF' },
  pdfHint: {
    ja: 'PDF、50MBまで。登録すると文字を取り出します。記事がない号は、その文章が本文になります。',
    en: 'PDF, up to 50 MB. Its text is read; in an issue without articles it is the text of the issue.',
  },
  pdfFile: { ja: 'PDFファイル', en: 'PDF file' },
  upload: { ja: 'PDFを登録する', en: 'Upload the PDF' },
  pdfGone: { ja: 'PDFを外す', en: 'Take the PDF out' },
} as const;
