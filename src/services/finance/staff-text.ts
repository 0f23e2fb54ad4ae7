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
  yearHint: { ja: '西暦の4けた。例：2025', en: 'Four figures, such as 2025' },
  yearError: {
    ja: '年度を西暦4けたの数字で入力してください。例：2025',
    en: 'Please enter the fiscal year in four figures, such as 2025.',
  },
  version: { ja: '版', en: 'Version' },
  state: { ja: '状態', en: 'State' },
  draft: { ja: '公表前', en: 'Not published' },
  publishedOn: (day: string): Text => ({ ja: `${day}公表`, en: `Published on ${day}` }),
  open: { ja: '確かめて公表する', en: 'Check and publish' },
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
  published: { ja: '公表しました', en: 'Published' },
  seePage: { ja: '公開ページを見る', en: 'See the public page' },
};

export const yearWord = (year: FiscalYear): Text => ({ ja: `${year}年度`, en: `FY${year}` });
