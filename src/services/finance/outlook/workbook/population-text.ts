import type { Text } from '#platform/i18n/text.ts';

/** The first few of many, with how many there are besides. */
function someOf(all: readonly string[], most: number): Text {
  const [some, rest] = [all.slice(0, most), all.length - most];
  return {
    ja: `${some.join('、')}${rest > 0 ? `（ほか${rest}件）` : ''}`,
    en: `${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}

/** Why a projection was not read, and how to mend it. */
export const populationProblems = {
  noTable: (sheets: readonly string[] = []): Text => {
    const names = someOf(sheets, 5);
    return {
      ja: `年齢の見出し（0～4歳など）が3つ以上並ぶ行も、年の見出し（2025年など）が2つ以上並ぶ行も、はじめの30行に見つかりません。${sheets.length > 0 ? `見たシート：${names.ja}。` : ''}見出しのある表のファイルを選んでください。`,
      en: `The first 30 rows have neither three headings of ages, such as 0～4歳, nor two of years. ${sheets.length > 0 ? `Sheets looked at: ${names.en}. ` : ''}Please choose a file with such a table.`,
    };
  },
  noTown: (town: string, codes: readonly string[]): Text => {
    const found = someOf(codes, 5);
    return {
      ja: `市町村コード「${town}」の行がありません。表にあったコード：${found.ja}。この市の行があるファイルを選んでください。`,
      en: `There is no row of the municipality ${town}; found: ${found.en}. Please choose a file that has it.`,
    };
  },
  noYears: (row: number): Text => ({
    ja: `${row}行目に年齢の見出しがありますが、その下の行に年（2025年など）が見つかりません。年の列がある表にしてください。`,
    en: `Row ${row} has headings of ages, but the rows below name no year, such as 2025. Please use a table with a column of years.`,
  }),
  noAges: (row: number): Text => ({
    ja: `${row}行目に年の見出しがありますが、その下の行に年齢（0～4歳など）が見つかりません。年齢の列がある表にしてください。`,
    en: `Row ${row} has headings of years, but the rows below name no ages, such as 0～4歳. Please use a table with a column of ages.`,
  }),
  number: {
    ja: '人数ではありません。0以上の数字に直してください。',
    en: 'It is no number of people. Please make it zero or more.',
  },
  hole: (ages: string): Text => ({
    ja: `${ages}歳の人数がない年があります。すべての年の人数を入力してください。`,
    en: `The ages ${ages} lack a year. Please enter every year.`,
  }),
};
