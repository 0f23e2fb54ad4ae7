import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FaultKind } from './check.ts';

const refusal = (code: string, ja: string, en: string): Reason => ({ code, text: { ja, en } });

export const refusals = {
  noWorkbook: refusal(
    'no-workbook',
    'Excelファイルとして読み取れませんでした。Excelで開き直し、「.xlsx」形式で保存してお送りください。',
    'This could not be read as a workbook. Please open it in Excel and save it as .xlsx.',
  ),
  noGeoJson: refusal(
    'no-geojson',
    'GeoJSONとして読み取れませんでした。FeatureCollection 形式のファイルをお送りください。',
    'This could not be read as GeoJSON. Please send a FeatureCollection.',
  ),
  openQuote: refusal(
    'open-quote',
    '「"」で始まった値が閉じられていません。ファイルの「"」の数を確認してください。',
    'A value that begins with a quotation mark is not closed. Please check the quotation marks.',
  ),
  empty: refusal(
    'empty-file',
    'ファイルに行がありません。見出しとデータの入ったファイルをお送りください。',
    'There are no rows in the file. Please send one with a heading and rows.',
  ),
  tooManyColumns: refusal(
    'too-many-columns',
    '列は100列までです。不要な列を削るか、表を分けてください。',
    'A table may have 100 columns. Please take some out or split it.',
  ),
  slugTaken: refusal(
    'slug-taken',
    'このアドレス名は使われています。別の名前にしてください。',
    'This address is taken. Please choose another.',
  ),
  notReady: refusal(
    'version-not-ready',
    'この版はまだ公開できる状態ではありません。取り込みの結果を確認してください。',
    'This version cannot be published yet. Please look at the result of the import.',
  ),
  faultsLeft: refusal(
    'faults-left',
    '直していない値が残っています。値を直すか、列の種類を「文字」に変えてから公開してください。',
    'Some values are still wrong. Please mend them, or make the column text, before publishing.',
  ),
  noSuchRow: refusal(
    'no-such-row',
    'その行または列がありません。画面を開き直してください。',
    'There is no such row or column. Please open the page again.',
  ),
  fixedRows: refusal(
    'published-rows',
    '公開した版は書き換えられません。新しい版を取り込んでください。',
    'A published version cannot be changed. Please bring in a new one.',
  ),
} as const;

export const faultTexts: Readonly<Record<FaultKind, Text>> = {
  required: {
    ja: '必須の項目です。値を入力してください。',
    en: 'This is needed. Please give a value.',
  },
  type: {
    ja: '列の種類に合いません。日付は2026-04-01、時刻は09:30、数は数字だけで入力してください。',
    en: 'This does not fit the column. Write days as 2026-04-01, times as 09:30, numbers in digits.',
  },
  'not-allowed': {
    ja: '決められた値ではありません。「有」「無」、または該当するときだけ「1」を入力してください。',
    en: 'This is none of the values of the standard: 有 or 無, or 1 where it applies.',
  },
  exchanged: {
    ja: '緯度と経度が入れ替わっているようです。緯度は20〜46、経度は122〜154です。',
    en: 'Latitude and longitude seem to be exchanged. Latitude is 20 to 46, longitude 122 to 154.',
  },
  outside: {
    ja: '日本の範囲の外です。世界測地系の十進法の度で入力してください（例：36.651）。',
    en: 'This is outside of Japan. Please give decimal degrees of WGS 84, such as 36.651.',
  },
  rounded: {
    ja: '表計算ソフトで桁が失われています。元の番号を文字として入力してください。',
    en: 'A spreadsheet has rounded this. Please give the original number as text.',
  },
  code: {
    ja: '全国地方公共団体コードではありません。検査数字を含む6桁で入力してください（例：202070）。',
    en: 'This is no municipality code. Please give six digits with the check digit, such as 202070.',
  },
  'double-id': {
    ja: '同じIDの行がほかにあります。IDが重ならないようにしてください。',
    en: 'Another row has this ID. Please give each row its own.',
  },
  sum: {
    ja: '男性と女性の合計が総人口と一致しません。どちらかを直してください。',
    en: 'Men and women do not add up to the total. Please mend one of them.',
  },
};

export const datasetName: Text = { ja: 'データセット', en: 'The data set' };
export const versionName: Text = { ja: '版', en: 'The version' };
