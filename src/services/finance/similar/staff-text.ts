import type { Text } from '#platform/i18n/text.ts';

export const similarTexts = {
  title: { ja: '類似団体の数値', en: 'Figures of similar towns' },
  lead: {
    ja: 'ほかの市町村の決算の数値を取り込み、本市と同じ類型の団体と比べて公開します。',
    en: 'Bring in the figures of other towns; the public pages show ours among those of its class.',
  },
  file: { ja: '取り込んだファイル', en: 'The file' },
  files: { ja: '取り込んだ数値', en: 'What was brought in' },
  none: { ja: 'まだ取り込まれていません。', en: 'Nothing has been brought in yet.' },
  noneHint: {
    ja: 'ひな形に数値を入れるか、国の「市町村別決算状況調」などの表を下のフォームから取り込んでください。',
    en: "Fill the template, or take a table such as the Ministry's survey, and bring it in below.",
  },
  yearHint: { ja: '数値の年度。例：2024、令和6', en: 'Of the figures, such as 2024, or 令和6' },
  source: { ja: '出典', en: 'Source' },
  sourceHint: {
    ja: '公開ページに表示します。例：総務省「令和6年度市町村別決算状況調」',
    en: 'Shown on the public page, with publisher and title.',
  },
  sourceError: { ja: '出典を入力してください。', en: 'Please enter the source.' },
  ownType: { ja: '本市の類型', en: 'Our class (類型)' },
  ownTypeHint: {
    ja: '例：Ⅰ-2。ファイルに本市の行があれば空欄のままでかまいません。類型がないファイルでは、全団体と比べます。',
    en: 'Such as Ⅰ-2. Leave it empty where our own row is in the file.',
  },
  bring: { ja: '取り込んで列を確かめる', en: 'Bring in and check the columns' },
  bringTitle: { ja: '数値を取り込む', en: 'Bring in figures' },
  fileHint: {
    ja: 'Excel（.xlsx）またはCSV、20MBまで。下の欄に貼り付けることもできます。',
    en: 'Excel (.xlsx) or CSV, up to 20 MB. You may also paste below.',
  },
  fileName: { ja: '類似団体ひな形', en: 'similar-towns-template' },
  draft: { ja: '列の確認待ち', en: 'Columns to be checked' },
  checkTitle: (year: string): Text => ({
    ja: `${year}年度の類似団体：列を確かめる`,
    en: `Similar towns of FY${year}: check the columns`,
  }),
  checkLead: {
    ja: '見出しの言葉から、どの列が何の数値かを読み取りました。国の表は年度ごとに列が変わります。必ず確かめ、違うところを直してから公表してください。',
    en: 'The headings told which column is what. Tables of the state move their columns each year: please check each, correct what is wrong, then publish.',
  },
  columnOf: { ja: '列', en: 'Columns' },
  noColumn: { ja: '（この数値はない）', en: '(not in the file)' },
  first: { ja: '最初の団体の行', en: 'Row of the first town' },
  firstHint: { ja: '見出しのすぐ下の行の番号', en: 'The number of the row below the headings' },
  firstError: {
    ja: '行の番号を1以上の整数で入力してください。',
    en: 'Please enter the number of the row, from 1.',
  },
  unit: { ja: '金額の単位', en: 'Unit of the amounts' },
  preview: { ja: '読み取った団体（最初の5団体）', en: 'The first five towns as read' },
  previewOf: (count: number): Text => ({
    ja: `${count}団体を読み取りました。`,
    en: `${count} towns were read.`,
  }),
  name: { ja: '団体名', en: 'Name' },
  type: { ja: '類型', en: 'Class' },
  residents: { ja: '人口', en: 'Residents' },
  publish: { ja: 'この内容で公表する', en: 'Publish' },
  look: { ja: '読み直す', en: 'Read again' },
  removeHead: { ja: '操作', en: 'Act' },
  remove: { ja: '取り消す', en: 'Take away' },
  removePublished: {
    ja: '公開ページとオープンデータから、この年度の比較が消えます。元に戻せません。',
    en: 'The comparison of the year goes from the public page and the open data. It cannot be undone.',
  },
  removeDraft: {
    ja: '取り込んだファイルの内容が消えます。公表済みの数値は変わりません。',
    en: 'The file that was brought in goes. What is published stays.',
  },
  wrong: { ja: '直すところ', en: 'What to mend' },
  mended: { ja: '直した値', en: 'New value' },
  mendedOf: (row: number): Text => ({
    ja: `${row}行目の直した値`,
    en: `New value of row ${row}`,
  }),
  mend: { ja: '直した値で読み直す', en: 'Read again with the new values' },
  noNames: {
    ja: '団体名の列を選んでください。',
    en: 'Please choose the column of names.',
  },
  noResidentsColumn: {
    ja: '人口の列を選んでください。1人あたりの額の計算に使います。',
    en: 'Please choose the column of residents; amounts are shown for each.',
  },
  noFigures: {
    ja: '比べる数値の列を1つ以上選んでください。',
    en: 'Please choose at least one column of figures.',
  },
  noTowns: {
    ja: '団体の行が見つかりません。「最初の団体の行」を確かめてください。',
    en: 'There is no row of a town. Please check the row of the first town.',
  },
  onlyOurs: {
    code: 'only-ours',
    text: {
      ja: 'ファイルに本市以外の団体がありません。ほかの市町村の行を含む表を取り込んでください。',
      en: 'The file has no other town. Please bring in a table with other towns.',
    },
  },
  noFigure: (row: number, heading: string, value: string): Text => ({
    ja: `${row}行目「${heading}」：「${value}」を数字に直してください。`,
    en: `Row ${row}, "${heading}": please make "${value}" a number.`,
  }),
  noResidents: (row: number, name: string, value: string): Text => ({
    ja: `${row}行目「${name}」：人口${value ? `「${value}」` : '（空欄）'}を1以上の整数に直してください。`,
    en: `Row ${row}, ${name}: please make the residents (${value || 'empty'}) a whole number from 1.`,
  }),
  twice: (row: number, name: string): Text => ({
    ja: `${row}行目：「${name}」が2回あります。どちらかの行を消してください。`,
    en: `Row ${row}: ${name} is there twice. Please remove one of the rows.`,
  }),
};
