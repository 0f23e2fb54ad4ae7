import { englishDate, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

/** What readers see at an address where something was. */
export const goneWords = {
  title: {
    ja: 'このページの公開は終わりました',
    en: 'This page is no longer published',
    easy: 'この ページは もう ありません',
  },
  moved: {
    ja: 'お探しのページは、なくなりました。新しい情報は、お知らせ一覧や検索から探せます。',
    en: 'The page that you look for is gone. Please look for newer information in the news or the search.',
    easy: 'この ページは なくなりました。新しい ページを さがして ください。',
  },
  withdrawn: (day: string): Text => ({
    ja: `次のページは、${japaneseDate(day)}に公開を取りやめました。`,
    en: `The following page was withdrawn on ${englishDate(day)}.`,
    easy: `つぎの ページは ${japaneseDate(day)}に やめました。`,
  }),
  ended: (day: string): Text => ({
    ja: `次のページは、${japaneseDate(day)}に公開期間が終わりました。`,
    en: `The following page was published until ${englishDate(day)}.`,
    easy: `つぎの ページは ${japaneseDate(day)}に 終わりました。`,
  }),
  ask: {
    ja: '内容についてのお問い合わせ先',
    en: 'Whom to ask about it',
    easy: '聞く ところ',
  },
  news: { ja: 'お知らせ一覧を見る', en: 'See the news', easy: 'お知らせを 見る' },
} as const;

export const staffWords = {
  title: { ja: '転送', en: 'Redirects' },
  lead: {
    ja: '昔のアドレスを開いた人を、いまのページへ案内します。ページがあるアドレスでは働きません。',
    en: 'Leads readers of old addresses to today’s pages. It never acts where there is a page.',
  },
  add: { ja: '転送を追加する', en: 'Add a redirect' },
  source: { ja: '昔のアドレス', en: 'Old address' },
  sourceHint: {
    ja: '「/」で始まる、このサイトの中のアドレスです。例：/docs/2019/gomi.html',
    en: 'An address of this site that begins with “/”, for example /docs/2019/gomi.html',
  },
  target: { ja: 'いまのアドレス', en: 'Address now' },
  targetHint: {
    ja: '空欄にすると「公開は終わりました」と案内します（410）。',
    en: 'Left empty, readers are told that it is gone (410).',
  },
  note: { ja: 'メモ', en: 'Note' },
  hits: { ja: '使われた回数', en: 'Used' },
  lastHit: { ja: '最後に使われた日', en: 'Last used' },
  gone: { ja: '公開終了（410）', en: 'Gone (410)' },
  never: { ja: 'まだありません', en: 'Not yet' },
  none: { ja: '転送はまだありません', en: 'There are no redirects yet' },
  noneHint: {
    ja: '一つずつ追加するか、CSVでまとめて取り込めます。',
    en: 'Add one by one, or import many from CSV.',
  },
  find: { ja: 'アドレスで探す', en: 'Find by address' },
  findButton: { ja: '探す', en: 'Find' },
  import: { ja: 'CSVでまとめて取り込む', en: 'Import from CSV' },
  table: { ja: 'CSV', en: 'CSV' },
  tableHint: {
    ja: '1行に「昔のアドレス,いまのアドレス,メモ」と書きます。Excelから貼り付けることもできます。',
    en: 'One line each: old address, address now, note. You may also paste from Excel.',
  },
  importButton: { ja: '取り込む', en: 'Import' },
  imported: (count: number): Text => ({
    ja: `${count}件を取り込みました。`,
    en: `${count} imported.`,
  }),
  remove: { ja: '削除する', en: 'Remove' },
  action: { ja: '操作', en: 'Action' },
  errors: {
    source: {
      ja: '「/」で始まる、このサイトの中のアドレスを入力してください。',
      en: 'Please enter an address of this site that begins with “/”.',
    },
    'to-itself': {
      ja: '昔のアドレスと、いまのアドレスが同じです。別のアドレスを入力してください。',
      en: 'Both addresses are the same. Please enter another one.',
    },
    loop: {
      ja: 'ほかの転送とつながって、元のアドレスに戻ってしまいます。いまのアドレスを見直してください。',
      en: 'Together with other redirects it leads back to where it began. Please check the address.',
    },
    row: (row: number, column: Text, value: string, why: Text): Text => ({
      ja: `${row}行目の${column.ja}「${value}」：${why.ja}`,
      en: `Row ${row}, ${column.en} “${value}”: ${why.en}`,
    }),
    tooMany: {
      ja: '一度に取り込めるのは10,000行までです。分けて取り込んでください。',
      en: 'At most 10,000 rows at once. Please import them in parts.',
    },
    empty: { ja: '取り込む行を入力してください。', en: 'Please enter the rows to import.' },
    quotes: {
      ja: '引用符（"）が閉じていません。表をご確認ください。',
      en: 'A quotation mark is not closed. Please check the table.',
    },
  },
} as const;
