import type { Text } from '#platform/i18n/text.ts';

/** Headings of the table, as they are written and read. */
export const columnTexts = {
  screen: { ja: '画面', en: 'Screen' },
  repeat: { ja: '繰り返し', en: 'Repeat' },
  label: { ja: '項目', en: 'Field' },
  kind: { ja: '種類', en: 'Kind' },
  required: { ja: '必須', en: 'Required' },
  options: { ja: '選択肢', en: 'Options' },
  hint: { ja: '説明', en: 'Hint' },
  when: { ja: '条件', en: 'When' },
  settings: { ja: '設定', en: 'Settings' },
  key: { ja: '識別名', en: 'Key' },
} as const satisfies Record<string, Text>;

/** What a row can be beside a question. */
export const rowKinds = {
  screen: { ja: '画面', en: 'Screen' },
  rule: { ja: '条件', en: 'Rule' },
  check: { ja: '確認', en: 'Check' },
} as const satisfies Record<string, Text>;

/** Names of settings in the column 設定, each on a line of its own: 最大文字数=100. */
export const settingNames = {
  maxLength: '最大文字数',
  width: '文字',
  min: '最小',
  max: '最大',
  decimals: '小数',
  unit: '単位',
  earliest: '最も早い日',
  latest: '最も遅い日',
  maxFiles: 'ファイル数',
  accept: 'ファイル',
  statement: '文',
  minRows: '最小行',
  maxRows: '最大行',
  rowLabel: '呼び名',
  question: '質問',
  sources: '元',
  locked: '固定',
  digits: '桁数',
  beside: '補足先',
  exclusive: '単独',
  other: '自由記述',
  top: '順位の数',
  rows: '行',
  requires: '回答する行',
  noOpinion: '意見なし',
  lowest: '最小の言葉',
  highest: '最大の言葉',
  points: '段階の言葉',
} as const;

/** What a table of questions asks for when it is required. */
export const requiredRows = { 'every-row': 'すべて', 'one-row': '1つ以上' } as const;

/** Parts an option from its explanation. */
export const optionHint = '[説明]';
export const widthNames = { half: '半角', kana: 'カナ', free: '自由' } as const;
export const yes = 'はい';
export const no = 'いいえ';
export const nowhere = '（なし）';

/** Words of the language of conditions. */
export const grammar = {
  and: 'かつ',
  or: 'または',
  not: 'ではない',
  answered: 'に回答',
  unanswered: 'に未回答',
  countOf: 'の数',
  rule: '条件',
  today: '今日',
  units: { years: '年', months: 'か月', days: '日' },
} as const;

const quoted = (name: string) => ({ ja: `「${name}」`, en: `“${name}”` });

export const problemTexts = {
  at: (row: number, column: Text, value: string, message: Text): Text => ({
    ja: `${row}行目「${column.ja}」（${value || '空欄'}）：${message.ja}`,
    en: `Row ${row}, ${column.en} (${value || 'empty'}): ${message.en}`,
  }),
  empty: {
    ja: '表を貼り付けるか、ファイルを選んでください。',
    en: 'Please paste a table or choose a file.',
  },
  unreadable: {
    ja: '表を読み取れません。引用符（"）が閉じているか確かめてください。',
    en: 'The table cannot be read. Please check that every quotation mark is closed.',
  },
  notAFile: {
    ja: 'ファイルを読み取れません。Excel（xlsx）か、UTF-8またはShift_JISのCSVとして保存し直してください。',
    en: 'The file cannot be read. Please save it as xlsx, or as CSV in UTF-8 or Shift_JIS.',
  },
  missing: (column: Text): Text => ({
    ja: `1行目に「${column.ja}」の見出しがありません。`,
    en: `The first row has no heading “${column.en}”.`,
  }),
  noRows: { ja: '見出しの下に行がありません。', en: 'There is no row below the headings.' },
  tooLong: {
    ja: '一度に取り込めるのは2,000行までです。',
    en: 'At most 2,000 rows can be imported at once.',
  },
  label: { ja: '名前を入力してください。', en: 'Please enter a name.' },
  kind: (known: string): Text => ({
    ja: `種類は次から選んでください：${known}`,
    en: `Please choose one of these kinds: ${known}`,
  }),
  options: {
    ja: '選択肢を、改行か「、」で区切って入力してください。',
    en: 'Please enter the options, one a line.',
  },
  repeat: (name: string): Text => ({
    ja: `${quoted(name).ja}という繰り返しがありません。先に種類「繰り返し」の行を入れてください。`,
    en: `There is no repeat ${quoted(name).en}. Please put its row first.`,
  }),
  emptyRepeat: {
    ja: '繰り返しの中の項目がありません。「繰り返し」の列にこの名前を書いた行を加えてください。',
    en: 'This repeat has no field. Please add rows that name it in the column Repeat.',
  },
  setting: {
    ja: '「名前=値」の形で、1行に一つ書いてください。使える名前は見本をご覧ください。',
    en: 'Please write one “name=value” a line; the template shows the names.',
  },
  figure: { ja: '数字を書いてください。', en: 'Please write a number.' },
  day: {
    ja: '日付は「2026-04-01」「今日-18年」「[項目の名前]」のように書いてください。',
    en: 'Please write a day as 2026-04-01, 今日-18年 or [name of a field].',
  },
  field: (name: string): Text => ({
    ja: `${quoted(name).ja}という項目がないか、二つ以上あります。`,
    en: `There is no field ${quoted(name).en}, or more than one.`,
  }),
  rule: (name: string): Text => ({
    ja: `${quoted(name).ja}という条件がないか、二つ以上あります。`,
    en: `There is no rule ${quoted(name).en}, or more than one.`,
  }),
  option: (name: string): Text => ({
    ja: `${quoted(name).ja}という選択肢がありません。`,
    en: `There is no option ${quoted(name).en}.`,
  }),
  condition: (rest: string): Text => ({
    ja: `${rest ? quoted(rest).ja : '終わり'}のところが読み取れません。「世帯人数 >= 2 かつ 住まい = 賃貸」のように書いてください。`,
    en: `The part ${quoted(rest).en} cannot be read. Please write as in 世帯人数 >= 2 かつ 住まい = 賃貸.`,
  }),
  definition: { ja: '取り込んだ様式', en: 'The imported form' },
} as const;

export const importTexts = {
  title: { ja: '表計算ソフトから取り込む', en: 'Import from a spreadsheet' },
  lead: {
    ja: '表を貼り付けるか、ExcelまたはCSVのファイルを選びます。取り込む前に内容を確かめられます。',
    en: 'Paste a table or choose an xlsx or CSV file. You can check it before anything is stored.',
  },
  howTitle: { ja: '表の書き方', en: 'How to write the table' },
  how: [
    {
      ja: '1行に一つの項目を書きます。「画面」「項目」「種類」は必ず書いてください。',
      en: 'One field a row. Screen, field and kind are needed.',
    },
    {
      ja: '「条件」には「世帯人数 >= 2 かつ 住まい = 賃貸」のように書きます。「または」「ではない」「に回答」「に未回答」「の数」と（ ）も使えます。',
      en: 'Conditions read like 世帯人数 >= 2 かつ 住まい = 賃貸; または, ではない, に回答, に未回答, の数 and brackets may be used.',
    },
    {
      ja: '英語ややさしい日本語は「氏名 [en] Name [easy] なまえ」のように続けて書きます。',
      en: 'Other languages follow in the same cell: 氏名 [en] Name [easy] なまえ.',
    },
    {
      ja: '繰り返しの中の項目は、「繰り返し」の列に繰り返しの名前を書きます。',
      en: 'Fields of a repeat name it in the column 繰り返し.',
    },
  ],
  template: { ja: '見本（Excel）をダウンロードする', en: 'Download a template (xlsx)' },
  table: { ja: '表の貼り付け', en: 'Table' },
  tableHint: {
    ja: '表計算ソフトで範囲を選んでコピーし、ここに貼り付けてください。',
    en: 'Copy the cells in the spreadsheet and paste them here.',
  },
  file: { ja: 'ファイル', en: 'File' },
  fileHint: {
    ja: 'Excel（xlsx）、CSV（UTF-8・Shift_JIS）。2 MBまで。',
    en: 'xlsx or CSV (UTF-8, Shift_JIS), up to 2 MB.',
  },
  check: { ja: '内容を確かめる', en: 'Check' },
  problems: { ja: '直していただきたいところ', en: 'What to mend' },
  preview: (screens: number, fields: number): Text => ({
    ja: `${screens}の画面、${fields}の項目を取り込みます`,
    en: `${screens} screens and ${fields} fields will be imported`,
  }),
  nothingYet: {
    ja: 'まだ保存していません。取り込むと、今の下書きはこの内容に置きかわります。',
    en: 'Nothing is stored yet. The import replaces the present draft.',
  },
  import: { ja: 'この内容で取り込む', en: 'Import this form' },
} as const;
