import type { Text } from '#platform/i18n/text.ts';

export const text = {
  title: { ja: 'ふりがな辞書', en: 'Dictionary of readings' },
  lead: {
    ja: '地名や施設名など、このまちでの読み方を登録します。ふりがなと検索に使われます。',
    en: 'How this town reads its names. Used for furigana and for the search.',
  },
  word: { ja: '語', en: 'Word' },
  wordHint: { ja: '漢字を含む40文字以内の語。例：米子', en: 'Up to 40 characters with kanji' },
  reading: { ja: '読み', en: 'Reading' },
  readingHint: { ja: 'ひらがな。例：よなこ', en: 'In hiragana' },
  note: { ja: 'メモ', en: 'Note' },
  changed: { ja: '変更', en: 'Changed' },
  change: { ja: '変更する', en: 'Change' },
  remove: { ja: '削除する', en: 'Remove' },
  save: { ja: '登録する', en: 'Save' },
  saveChange: { ja: '変更を保存する', en: 'Save the change' },
  addTitle: { ja: '語を登録する', en: 'Add a word' },
  editTitle: (word: string): Text => ({
    ja: `「${word}」の読みを変更する`,
    en: `Change the reading of “${word}”`,
  }),
  list: { ja: '登録されている語', en: 'Words' },
  none: { ja: 'まだ登録されていません', en: 'No words yet' },
  noneHint: {
    ja: '読みまちがえられやすい地名から登録すると効果的です。',
    en: 'Begin with place names that are often misread.',
  },
  actions: { ja: '操作', en: 'Actions' },
  tryTitle: { ja: 'ふりがなを試す', en: 'Try a sentence' },
  sentence: { ja: '文', en: 'Sentence' },
  tryDo: { ja: 'ふりがなを表示する', en: 'Show the readings' },
  filesTitle: { ja: '一括登録と書き出し', en: 'Import and export' },
  csv: { ja: 'CSVの内容', en: 'Contents of a CSV file' },
  csvHint: {
    ja: '1行に「語,読み,メモ」。表計算ソフトからの貼り付けもできます。登録済みの語は読みが置き換わります。',
    en: 'One line each: word, reading, note. Pasted cells work too. Known words are replaced.',
  },
  importDo: { ja: '一括登録する', en: 'Import' },
  exportDo: { ja: 'CSVで書き出す', en: 'Export as CSV' },
  done: {
    saved: { ja: '登録しました', en: 'Saved' },
    removed: { ja: '削除しました', en: 'Removed' },
    imported: { ja: '一括登録しました', en: 'Imported' },
  } as Readonly<Record<string, Text>>,
  errors: {
    word: {
      ja: '漢字を含む40文字以内の語を入力してください。',
      en: 'Enter a word of up to 40 characters that has kanji.',
    },
    reading: {
      ja: '読みは80文字以内のひらがなで入力してください。',
      en: 'Enter the reading in hiragana, up to 80 characters.',
    },
    note: { ja: 'メモは200文字以内で入力してください。', en: 'Up to 200 characters, please.' },
    csv: {
      ja: '登録する行を入力してください。10万文字までです。',
      en: 'Enter lines to import, up to 100,000 characters.',
    },
    row: (row: number, reason: Text): Text => ({
      ja: `${row}行目：${reason.ja}`,
      en: `Row ${row}: ${reason.en}`,
    }),
    quote: {
      ja: '引用符（"）が閉じていません。CSVの形をご確認ください。',
      en: 'A quotation mark is not closed. Please check the CSV.',
    },
  },
  entry: { ja: '語', en: 'The word' },
} as const;
