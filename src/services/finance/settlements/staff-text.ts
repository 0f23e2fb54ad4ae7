import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

export const staffTexts = {
  title: { ja: '決算', en: 'Settlements' },
  lead: {
    ja: '決算カードの金額を取り込み、合計を確かめてから公表します。公表した版は残り、訂正は新しい版になります。',
    en: 'Import the amounts of the settlement card, check the sums, then publish. A published version stays; a correction is a new one.',
  },
  versions: { ja: '取り込んだ決算', en: 'Imported settlements' },
  none: { ja: '決算はまだ取り込まれていません。', en: 'No settlement has been imported yet.' },
  noneHint: {
    ja: 'ひな形に金額を入れて、下のフォームから取り込んでください。',
    en: 'Fill the template and import it by the form below.',
  },
  year: { ja: '年度', en: 'Fiscal year' },
  yearHint: { ja: '例：2025、令和7', en: 'Such as 2025, or 令和7' },
  yearError: {
    ja: '年度を西暦4けたか元号で入力してください。例：2025、令和7',
    en: 'Please enter the fiscal year in four figures or by era, such as 2025 or 令和7.',
  },
  version: { ja: '版', en: 'Version' },
  state: { ja: '状態', en: 'State' },
  draft: { ja: '公表前', en: 'Not published' },
  publishedOn: (day: string): Text => ({ ja: `${day}公表`, en: `Published on ${day}` }),
  importTitle: { ja: '決算を取り込む', en: 'Import a settlement' },
  template: { ja: 'ひな形（CSV）', en: 'Template (CSV)' },
  fileName: { ja: '決算ひな形', en: 'settlement-template' },
  templateXlsx: { ja: 'ひな形（Excel）', en: 'Template (Excel)' },
  residents: { ja: '年度末の人口', en: 'Residents at the end of the year' },
  residentsError: {
    ja: '人口を1以上の整数で入力してください。',
    en: 'Please enter the residents as a whole number from 1.',
  },
  file: { ja: 'ファイル', en: 'File' },
  fileHint: {
    ja: 'Excel（.xlsx）またはCSV、5MBまで。下の欄に貼り付けることもできます。',
    en: 'Excel (.xlsx) or CSV, up to 5 MB. You may also paste below.',
  },
  pasted: { ja: '表を貼り付ける', en: 'Paste the table' },
  pastedHint: {
    ja: '見出しの行も含めて、表計算ソフトからそのまま貼り付けてください。',
    en: 'Paste it from the spreadsheet as it is, with the row of headings.',
  },
  importButton: { ja: '取り込んで確かめる', en: 'Import and check' },
  problems: { ja: '表を直してください', en: 'Please mend the table' },
  more: (count: number): Text => ({
    ja: `ほかに${count}か所あります。`,
    en: `And ${count} more.`,
  }),
  checkTitle: (year: string): Text => ({
    ja: `${year}の決算を確かめる`,
    en: `Check the settlement of ${year}`,
  }),
  fits: { ja: '合計は合っています', en: 'The sums agree' },
  fitsIs: {
    ja: '目的別と性質別の合計が一致し、前年度からの繰越金も合っています。',
    en: 'Both sums of expenditure agree, and so does what was carried over.',
  },
  points: { ja: '確認が必要な点', en: 'Points to check' },
  sums: (purpose: string, nature: string): Text => ({
    ja: `目的別歳出の合計（${purpose}）と性質別歳出の合計（${nature}）が一致しません。`,
    en: `Expenditure by purpose (${purpose}) and by nature (${nature}) differ.`,
  }),
  empty: (group: string): Text => ({
    ja: `「${group}」の金額がありません。`,
    en: `There are no amounts of "${group}".`,
  }),
  carried: (stated: string, before: string): Text => ({
    ja: `繰越金（${stated}）が前年度の形式収支（${before}）と一致しません。基金へ直接積み立てた場合は、そのことを理由に書いてください。`,
    en: `What was carried over (${stated}) is not what the year before left (${before}). If some went straight to a fund, please say so.`,
  }),
  realBefore: (stated: string, before: string): Text => ({
    ja: `前年度実質収支（${stated}）が、公表済みの前年度の実質収支（${before}）と一致しません。`,
    en: `The real balance of the year before (${stated}) is not the published one (${before}).`,
  }),
  current: (name: string): Text => ({
    ja: `${name}が、その費用の決算額を上回っています。`,
    en: `${name} is above the whole of its cost.`,
  }),
  overpaid: (name: string): Text => ({
    ja: `${name}が調定済額を上回っています。金額を確認してください。`,
    en: `${name} is above what was due. Please check the amounts.`,
  }),
  negative: (name: string, amount: string): Text => ({
    ja: `${name}がマイナス（${amount}）です。符号が正しいか確認してください。`,
    en: `${name} is below zero (${amount}). Please check the sign.`,
  }),
  size: (each: string): Text => ({
    ja: `歳入が市民1人あたり${each}です。単位（千円・円）と人口が正しいか確認してください。`,
    en: `Revenue is ${each} for each resident. Please check the unit and the number of residents.`,
  }),
  otherYear: (stated: string, year: string): Text => ({
    ja: `表の見出しは${stated}ですが、${year}として取り込んでいます。年度が正しいか確認してください。`,
    en: `The headings of the table say ${stated}, but it was imported as ${year}. Please check the year.`,
  }),
  read: { ja: 'ファイルの読み取り結果', en: 'How the file was read' },
  readUnit: { ja: '金額の単位', en: 'Unit of the amounts' },
  unitNames: {
    1: { ja: '円', en: 'yen' },
    1000: { ja: '千円', en: '1,000 yen' },
    1000000: { ja: '百万円', en: 'million yen' },
  },
  unitFrom: {
    heading: { ja: '表の見出しから', en: 'by the headings' },
    size: { ja: '金額の大きさから推定', en: 'by the size of the amounts' },
    chosen: { ja: '選んだ単位', en: 'as chosen' },
  },
  unitAuto: { ja: '自動で読み取る', en: 'Find it out' },
  changeUnit: { ja: '単位を変えて読み直す', en: 'Read in this unit' },
  readEncoding: { ja: '文字コード', en: 'Encoding' },
  readHeading: { ja: '見出しの行', en: 'Row of headings' },
  readRow: (row: number): Text => ({ ja: `${row}行目`, en: `Row ${row}` }),
  readItems: { ja: '読み取った項目', en: 'Items read' },
  readCount: (count: number): Text => ({ ja: `${count}項目`, en: String(count) }),
  limitReal: {
    ja: '実質赤字比率の早期健全化基準（%）',
    en: 'Early limit of the real deficit ratio (%)',
  },
  limitConsolidated: {
    ja: '連結実質赤字比率の早期健全化基準（%）',
    en: 'Early limit of the consolidated real deficit ratio (%)',
  },
  limitHint: {
    ja: '健全化判断比率の報告書に印刷された値。例：12.90。空欄なら標準財政規模から計算した目安を表示します。',
    en: "As printed in the town's report, such as 12.90. Left empty, a computed guide is shown.",
  },
  limitError: {
    ja: '基準を3.75から20までの数字（小数は2けたまで）で入力してください。例：12.90',
    en: 'Please enter a number from 3.75 to 20 with two decimals at most, such as 12.90.',
  },
  limitsTitle: { ja: '早期健全化基準', en: 'Early limits' },
  limitsOf: (year: Text): Text => ({
    ja: `${year.ja}の早期健全化基準`,
    en: `Early limits of ${year.en}`,
  }),
  limitsLead: {
    ja: '2つの赤字比率の基準は、標準財政規模に応じて市町村ごとに決まります。報告書の値を入力すると、公開ページとAPIの基準が変わります。',
    en: "The limits of both deficit ratios depend on the town's size. The public pages and the API show what you enter.",
  },
  table: { ja: '金額の表（訂正用）', en: 'Amounts, to correct' },
  tableCsv: { ja: 'CSVを保存する', en: 'Save as CSV' },
  limitsSave: { ja: '基準を保存する', en: 'Save the limits' },
  limitsComputed: { ja: '目安を表示中（入力する）', en: 'Computed guide (enter)' },
  groups: { ja: '区分ごとの合計', en: 'Sums by part' },
  group: { ja: '区分', en: 'Part' },
  count: { ja: '項目の数', en: 'Items' },
  sum: { ja: '合計', en: 'Sum' },
  ratios: { ja: '公表すると、健全度は次のようになります', en: 'The ratios when published' },
  note: { ja: '理由・説明（公表されます）', en: 'Reasons and notes (public)' },
  noteHint: {
    ja: '確認が必要な点がある場合と、公表済みの決算を訂正する場合は、必ず書いてください。',
    en: 'Needed where there are points to check, and for corrections.',
  },
  publish: { ja: '公表する', en: 'Publish' },
  discard: { ja: '取り込みを取り消す', en: 'Discard the import' },
  discardIs: {
    ja: '取り込んだ金額が消えます。公表済みの決算は変わりません。',
    en: 'The amounts that were imported go. What is published stays.',
  },
};

export const yearWord = (year: FiscalYear): Text => ({ ja: `${year}年度`, en: `FY${year}` });
