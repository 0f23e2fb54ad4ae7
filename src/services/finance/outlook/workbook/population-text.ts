import type { Text } from '#platform/i18n/text.ts';

/** Why a projection was not read, and how to mend it. */
export const populationProblems = {
  noTable: {
    ja: '年齢の見出し（0～4歳など）か年の見出し（2025年など）が見つかりません。見出しのある表を、ファイルの最初のシートに置いてください。',
    en: 'No headings of ages, such as 0～4歳, or of years were found. Please put the table on the first sheet of the file.',
  },
  noTown: (code: string): Text => ({
    ja: `市町村コード「${code}」の行がありません。この市の行があるファイルを選んでください。`,
    en: `There is no row of the municipality ${code}. Please choose a file that has it.`,
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
