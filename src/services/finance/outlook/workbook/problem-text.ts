import type { Text } from '#platform/i18n/text.ts';
import { bilingual } from './text.ts';

/** What is wrong with a cell, and how to mend it. */
export const workbookProblems = {
  noWorkbook: bilingual(
    'ファイルを読み取れませんでした。Excel（.xlsx）で保存し直してください。',
    'The file could not be read. Please save it as Excel (.xlsx).',
  ),
  tooLarge: bilingual(
    'ファイルの中身が大きすぎます。前提のシートだけを残して保存し直してください。',
    'The content of the file is too large. Please keep only the sheets of the assumptions.',
  ),
  noSheet: (sheet: string): Text =>
    bilingual(
      `シート「${sheet}」がありません。ひな形のシートの名前に戻してください。`,
      `The sheet ${sheet} is missing. Please give it the name of the template again.`,
    ),
  noColumn: (heading: string): Text =>
    bilingual(
      `見出し「${heading}」がありません。ひな形の見出しに戻してください。`,
      `The heading ${heading} is missing. Please put it back as in the template.`,
    ),
  noYears: bilingual(
    '年の見出し（2025など）がありません。右の列の見出しに年を入力してください。',
    'There are no headings of years, such as 2025. Please enter them on the right.',
  ),
  empty: bilingual('空欄です。値を入力してください。', 'It is empty. Please enter a value.'),
  number: bilingual(
    '数字ではありません。半角の数字で入力してください（例：1234.5）。',
    'It is no number. Please enter one, as 1234.5.',
  ),
  notComputed: bilingual(
    '数式の結果がありません。Excelで開いて計算し、保存し直してください。',
    'The formula has no result. Please open the file in Excel, let it compute and save it again.',
  ),
  formulaError: (error: string): Text =>
    bilingual(
      `数式がエラー（${error}）です。数式を直すか、値を入力してください。`,
      `The formula comes to ${error}. Please mend it or enter a value.`,
    ),
  year: bilingual(
    '年度ではありません。西暦（2026）か和暦（令和8）で入力してください。',
    'It is no year. Please enter 2026 or 令和8.',
  ),
  choice: (words: string): Text =>
    bilingual(`次の言葉から選んでください：${words}`, `Please choose one of these words: ${words}`),
  unknownCode: bilingual(
    'このコードはひな形にありません。ひな形のコードに戻してください。',
    'This code is not in the template. Please put it back.',
  ),
  twice: bilingual(
    '同じものが2回あります。どちらかの行を消してください。',
    'It is there twice. Please remove one of the rows.',
  ),
  unknownScenario: bilingual(
    'このIDは「シナリオ」のシートにありません。IDを確かめてください。',
    'The sheet シナリオ has no such id. Please check it.',
  ),
  missing: (name: string): Text =>
    bilingual(
      `「${name}」の行がありません。ひな形の行を戻してください。`,
      `The row ${name} is missing.`,
    ),
};
