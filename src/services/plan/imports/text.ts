import type { Text } from '#platform/i18n/text.ts';

export const words = {
  title: { ja: '数値をまとめて取り込む', en: 'Import figures' },
  lead: {
    ja: '表計算ソフトの表を貼り付けるか、CSVファイルを選びます。登録する前に内容を確かめられます。',
    en: 'Paste a table from a spreadsheet or choose a CSV file. You can check it before anything is stored.',
  },
  columnsTitle: { ja: '表の書き方', en: 'How to write the table' },
  columns: {
    ja: '1行目に「指標」「値」「時点」「出典」の見出しを入れてください。「指標」には指標のIDを書きます。',
    en: 'The first row holds the headings indicator, value, asOf and source. Write the id of the indicator.',
  },
  template: {
    ja: '自分が登録できる指標のひな形（CSV）をダウンロードする',
    en: 'Download a template (CSV) with the indicators you may record',
  },
  table: { ja: '表の貼り付け', en: 'Table' },
  tableHint: {
    ja: '表計算ソフトで範囲を選んでコピーし、ここに貼り付けてください。',
    en: 'Copy the cells in the spreadsheet and paste them here.',
  },
  file: { ja: 'CSVファイル', en: 'CSV file' },
  fileHint: {
    ja: 'UTF-8とShift_JISのどちらでも読み込めます。500行までです。',
    en: 'UTF-8 or Shift_JIS, up to 500 rows.',
  },
  check: { ja: '内容を確かめる', en: 'Check' },
  problems: { ja: '直していただきたいところ', en: 'What to mend' },
  checked: (count: number): Text => ({
    ja: `${count}件の数値を取り込みます`,
    en: `${count} figures will be imported`,
  }),
  nothingYet: { ja: 'まだ登録していません。', en: 'Nothing has been stored yet.' },
  import: { ja: 'この内容で取り込む', en: 'Import these figures' },
  done: (count: number): Text => ({
    ja: `${count}件の数値を取り込みました`,
    en: `${count} figures have been imported`,
  }),
  row: { ja: '行', en: 'Row' },
  indicator: { ja: '指標', en: 'Indicator' },
  value: { ja: '値', en: 'Value' },
  asOf: { ja: '時点', en: 'As of' },
  source: { ja: '出典', en: 'Source' },
} as const;

/** Problems of the whole table. */
export const tableProblems = {
  empty: {
    ja: '表を貼り付けるか、CSVファイルを選んでください。',
    en: 'Paste a table or choose a CSV file.',
  },
  unreadable: {
    ja: '表を読み取れません。引用符（"）が閉じているか確かめてください。',
    en: 'The table cannot be read. Please check that every quotation mark is closed.',
  },
  encoding: {
    ja: 'ファイルの文字を読み取れません。UTF-8のCSVとして保存し直してください。',
    en: 'The letters of the file cannot be read. Please save it as CSV in UTF-8.',
  },
  tooLong: {
    ja: '一度に取り込めるのは500行までです。表を分けてください。',
    en: 'At most 500 rows can be imported at once. Please split the table.',
  },
  noRows: {
    ja: '見出しの下に数値の行がありません。',
    en: 'There is no row below the headings.',
  },
  missing: (column: Text): Text => ({
    ja: `1行目に「${column.ja}」の見出しがありません。`,
    en: `The first row has no heading “${column.en}”.`,
  }),
} as const;

/** Problems of one row; the place is said before. */
export const rowProblems = {
  at: (row: number, column: Text, value: string, message: Text): Text => ({
    ja: `${row}行目「${column.ja}」（${value || '空欄'}）：${message.ja}`,
    en: `Row ${row}, ${column.en} (${value || 'empty'}): ${message.en}`,
  }),
  unknown: {
    ja: 'この指標は計画にありません。IDを確かめてください。',
    en: 'The plan has no such indicator. Please check the id.',
  },
  notYours: {
    ja: 'この指標は他の課の担当です。',
    en: 'Another department is in charge of this indicator.',
  },
  taken: {
    ja: 'この時点の数値はすでに登録されています。直すときは、指標の画面で訂正してください。',
    en: 'There is a figure for this day already. To change it, correct it on the indicator’s page.',
  },
  twice: {
    ja: '同じ指標と時点の行が、表の中にもう一つあります。',
    en: 'The table holds this indicator and day twice.',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
