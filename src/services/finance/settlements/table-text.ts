import type { Text } from '#platform/i18n/text.ts';
import type { Group } from './items.ts';

export const groupTexts: Readonly<Record<Group, Text>> = {
  revenue: { ja: '歳入', en: 'Revenue', easy: '入る お金' },
  purpose: { ja: '目的別歳出', en: 'Expenditure by purpose', easy: '何の ために 使ったか' },
  nature: { ja: '性質別歳出', en: 'Expenditure by nature', easy: 'どんな お金を 使ったか' },
  current: { ja: '経常経費充当一般財源', en: 'Current, general funds', easy: '毎年 使う お金' },
  balance: { ja: '決算収支', en: 'Balance', easy: '残った お金' },
  ratio: { ja: '指標の算定に用いる額', en: 'For the ratios', easy: '計算に 使う 数字' },
  fund: { ja: '基金（貯金）', en: 'Funds (savings)', easy: '貯金' },
  debt: { ja: '地方債など（借金）', en: 'Bonds (debt)', easy: '借りている お金' },
  tax: { ja: '市税の徴収', en: 'Collection of taxes', easy: '払って もらった 税金' },
  enterprise: { ja: '公営企業', en: 'Public enterprises', easy: '水道などの しごと' },
};

export const tableTexts = {
  code: { ja: 'コード', en: 'Code' },
  group: { ja: '区分', en: 'Part' },
  item: { ja: '項目', en: 'Item' },
  amount: { ja: '金額（千円）', en: 'Amount (1,000 yen)' },
  yearColumns: (year: number): string[] => [`${year}年度（円）`, `${year - 1}年度（円）`],
  noHeader: {
    ja: '見出しが見つかりません。「コード」または「項目」の列と、「金額」または「決算額」の列がある表をお使いください。',
    en: 'No headings were found. A column コード or 項目 and a column 金額 or 決算額 are needed.',
  },
  twoAmounts: (columns: string): Text => ({
    ja: `金額の列が2つ以上あり（${columns}列）、どの列が取り込む年度か分かりません。見出しに年度を入れるか、その年度の列だけを残してください。`,
    en: `There are several columns of amounts (${columns}), and none says that it is of the year. Please write the year in its heading, or keep only that column.`,
  }),
  empty: {
    ja: '金額が1つも入力されていません。金額の列に入力してください。',
    en: 'There is no amount. Please fill the column of amounts.',
  },
  nothing: {
    ja: '表がまだありません。ファイルを選ぶか、表を貼り付けてください。',
    en: 'There is no table yet. Please choose a file or paste the table.',
  },
  unreadable: {
    ja: 'ファイルを読み取れませんでした。Excel（.xlsx）かCSVで保存し直してください。',
    en: 'The file could not be read. Please save it as Excel (.xlsx) or CSV.',
  },
  unknown: (row: number, code: string): Text => ({
    ja: `${row}行目：コード「${code}」はひな形にありません。ひな形のコードに直してください。`,
    en: `Row ${row}: the code "${code}" is not in the template. Please use a code of the template.`,
  }),
  unknownName: (row: number, name: string): Text => ({
    ja: `${row}行目：「${name}」はひな形の項目にありません。項目の名前をひな形に合わせるか、この行を消してください。`,
    en: `Row ${row}: "${name}" is no item of the template. Please use its names, or take the row out.`,
  }),
  whichPart: (row: number, name: string): Text => ({
    ja: `${row}行目：「${name}」は表の2つの区分にあります。「区分」の列に「目的別歳出」「性質別歳出」などと入れてください。`,
    en: `Row ${row}: "${name}" is there in two parts of the table. Please name the part in the column 区分.`,
  }),
  wholeSum: (row: number, name: string, parts: string): Text => ({
    ja: `${row}行目：「${name}」は${parts}に分けて入力してください。`,
    en: `Row ${row}: please split "${name}" into ${parts}.`,
  }),
  formula: (row: number, code: string): Text => ({
    ja: `${row}行目：「${code}」の金額が計算式のままです。表計算ソフトで開き、値に変えて保存してください。`,
    en: `Row ${row}: the amount of "${code}" is a formula. Please save its value from the spreadsheet.`,
  }),
  tooLarge: (row: number, code: string): Text => ({
    ja: `${row}行目：「${code}」の金額が大きすぎます。金額か単位（千円・円）を確認してください。`,
    en: `Row ${row}: the amount of "${code}" is too large. Please check it and the unit.`,
  }),
  twice: (row: number, code: string): Text => ({
    ja: `${row}行目：「${code}」が2回あります。どちらかの行を消してください。`,
    en: `Row ${row}: "${code}" is there twice. Please remove one of the rows.`,
  }),
  noAmount: (row: number, code: string, value: string): Text => ({
    ja: `${row}行目：「${code}」の金額「${value}」を整数に直してください。`,
    en: `Row ${row}: please make the amount "${value}" of "${code}" a whole number.`,
  }),
};
