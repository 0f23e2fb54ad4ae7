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
};

export const tableTexts = {
  code: { ja: 'コード', en: 'Code' },
  group: { ja: '区分', en: 'Part' },
  item: { ja: '項目', en: 'Item' },
  amount: { ja: '金額（千円）', en: 'Amount (1,000 yen)' },
  noHeader: {
    ja: '見出しの「コード」と「金額（千円）」が見つかりません。ひな形の1行目をそのままお使いください。',
    en: 'The headings コード and 金額（千円） were not found. Please keep the first row of the template.',
  },
  empty: {
    ja: '金額が1つも入力されていません。「金額（千円）」の列に入力してください。',
    en: 'There is no amount. Please fill the column 金額（千円）.',
  },
  unreadable: {
    ja: 'ファイルを読み取れませんでした。Excel（.xlsx）かCSVで保存し直してください。',
    en: 'The file could not be read. Please save it as Excel (.xlsx) or CSV.',
  },
  unknown: (row: number, code: string): Text => ({
    ja: `${row}行目：コード「${code}」はひな形にありません。ひな形のコードに直してください。`,
    en: `Row ${row}: the code "${code}" is not in the template. Please use a code of the template.`,
  }),
  twice: (row: number, code: string): Text => ({
    ja: `${row}行目：コード「${code}」が2回あります。どちらかの行を消してください。`,
    en: `Row ${row}: the code "${code}" is there twice. Please remove one of the rows.`,
  }),
  noAmount: (row: number, code: string, value: string): Text => ({
    ja: `${row}行目：「${code}」の金額「${value}」を整数（千円単位）に直してください。`,
    en: `Row ${row}: please make the amount "${value}" of "${code}" a whole number of 1,000 yen.`,
  }),
};
