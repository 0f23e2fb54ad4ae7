import type { Text } from '#platform/i18n/text.ts';

/** How to mend an amount that was typed. */
export const moneyTexts = {
  number: {
    ja: '千円単位の整数で入力してください。例：1,200',
    en: 'Please enter whole thousands of yen, such as 1,200.',
  },
  negative: {
    ja: '0以上の金額を入力してください。',
    en: 'Please enter an amount from 0.',
  },
  tooMuch: (special: string, amount: string): Text => ({
    ja: `国・県などの特定財源の合計（${special}）が、金額（${amount}）を上回っています。どちらかを直してください。`,
    en: `Special funds (${special}) are above the amount (${amount}). Please mend one of them.`,
  }),
  differs: (parts: string, amount: string): Text => ({
    ja: `財源の合計（${parts}）が、金額（${amount}）と一致しません。一般財源を空欄にすると、残りを計算します。`,
    en: `The funds (${parts}) are not the amount (${amount}). Leave general funds empty to have the rest computed.`,
  }),
};

/** How to mend a table that was sent. */
export const moneyTableTexts = {
  unreadable: {
    ja: 'ファイルを読み取れませんでした。Excel（.xlsx）かCSVで保存し直してください。',
    en: 'The file could not be read. Please save it as Excel (.xlsx) or CSV.',
  },
  noHeader: (headings: readonly string[]): Text => ({
    ja: `見出しの「${headings.join('」「')}」が見つかりません。様式の見出しの行をそのままお使いください。`,
    en: `The headings ${headings.join(', ')} were not found. Please keep the row of headings.`,
  }),
  empty: {
    ja: '金額の入った行がありません。金額を入力してから取り込んでください。',
    en: 'No row has an amount. Please enter amounts and import it again.',
  },
  cell: (row: number, heading: string, value: string, { ja, en }: Text): Text => ({
    ja: `${row}行目「${heading}」の「${value}」：${ja}`,
    en: `Row ${row}, ${heading}, "${value}": ${en}`,
  }),
  unknown: {
    ja: 'この年度にこのコードの事業はありません。コードを確かめてください。',
    en: 'There is no project of this code in this year. Please check the code.',
  },
  twice: {
    ja: '同じコードの行が上にもあります。どちらかの行を消してください。',
    en: 'There is a row of this code above. Please remove one of them.',
  },
  foreign: {
    ja: 'ほかの課が受け持つ事業です。この行を消してください。',
    en: 'Another department has this project. Please remove the row.',
  },
};
