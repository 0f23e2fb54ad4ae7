import type { Text } from '#platform/i18n/text.ts';
import type { Column } from './columns.ts';
import type { Encoding } from './decode.ts';
import type { Delimiter } from './records.ts';
import type { FaultKind } from './residents.ts';

const refusal = (code: string, text: Text) => ({ code, text });
const figure = (count: number): string => count.toLocaleString('en');

export const listRefusals = {
  noSample: refusal('survey-no-sample', {
    ja: '名簿を取り込めるのは、「無作為に選ばれ、依頼状が届いた方」に尋ねるアンケートだけです。答え方を変えてから取り込んでください。',
    en: 'Lists are taken only for surveys of a random sample. Please change who may answer first.',
  }),
  another: refusal('survey-list-there', {
    ja: 'このアンケートには、すでに名簿があります。使わない名簿を削除してから取り込んでください。',
    en: 'This survey has a list already. Please delete it first.',
  }),
  moved: refusal('survey-list-moved', {
    ja: 'この名簿は、ほかの人が先に進めました。ページを開き直してください。',
    en: 'Somebody else went on with this list meanwhile. Please open the page again.',
  }),
};

export const listFaultTexts = {
  file: { ja: 'CSVファイルを選んでください。', en: 'Please choose a CSV file.' },
  unreadable: (line: number): Text => ({
    ja: `${figure(line)}行目に読めない文字があります。UTF-8、Shift_JIS（Excel）、EUC-JPのいずれかで保存し直してください。`,
    en: `Line ${figure(line)} cannot be read. Please save the file in UTF-8, Shift_JIS (Excel) or EUC-JP.`,
  }),
  empty: {
    ja: '見出しの行と、1人以上の行が必要です。',
    en: 'The file needs a heading and at least one row.',
  },
  tooMany: (most: number): Text => ({
    ja: `取り込めるのは${figure(most)}行までです。`,
    en: `At most ${figure(most)} rows can be taken.`,
  }),
  myNumber: (heading: string): Text => ({
    ja: `「${heading}」の列があります。個人番号はアンケートに使えないため、この列を除いて保存し直してください。ファイルは保存していません。`,
    en: `There is a column ${heading}. My Number may not be used for surveys: please remove the column. The file was not kept.`,
  }),
  source: {
    ja: '名簿の内容を入力してください（例: 住民基本台帳の16歳以上の市民）。',
    en: 'Please say what the list is, such as residents aged 16 and over.',
  },
  sourceLong: { ja: '100字までにしてください。', en: 'Please keep it to 100 characters.' },
  day: { ja: '日付を選んでください。', en: 'Please choose a day.' },
  fromAge: {
    ja: '対象の年齢を16から99までの数字で入力してください。',
    en: 'Please enter an age from 16 to 99.',
  },
  deleteOn: (last: string): Text => ({
    ja: `削除する日は、明日から${last}までの間で選んでください。`,
    en: `Please choose a day from tomorrow to ${last}.`,
  }),
  encoding: {
    ja: 'この文字コードでは読めない行があります。自動判定の文字コードに戻してください。',
    en: 'Some lines cannot be read in this encoding. Please go back to the one that was found.',
  },
  column: (column: Column): Text => ({
    ja: `「${columnTexts[column].ja}」の列を選んでください。`,
    en: `Please choose the column of: ${columnTexts[column].en}.`,
  }),
  twice: {
    ja: '同じ列を2つの項目に使っています。どちらかを直してください。',
    en: 'One column is used twice. Please change one of them.',
  },
};

export const columnTexts: Readonly<Record<Column, Text>> = {
  reference: { ja: '整理番号', en: 'Reference number' },
  name: { ja: '氏名', en: 'Name' },
  kana: { ja: '氏名のカナ', en: 'Reading of the name' },
  birth: { ja: '生年月日', en: 'Date of birth' },
  sex: { ja: '性別', en: 'Sex' },
  address: { ja: '住所', en: 'Address' },
  area: { ja: '地区', en: 'District' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
  exclude: { ja: '除外の印（施設入所など）', en: 'Mark of those to leave out' },
};

export const encodingTexts: Readonly<Record<Encoding, Text>> = {
  'utf-8': { ja: 'UTF-8', en: 'UTF-8' },
  shift_jis: { ja: 'Shift_JIS（Windows・Excel）', en: 'Shift_JIS (Windows, Excel)' },
  'euc-jp': { ja: 'EUC-JP', en: 'EUC-JP' },
};

export const delimiterTexts: Readonly<Record<Delimiter, Text>> = {
  ',': { ja: 'カンマ', en: 'Comma' },
  '\t': { ja: 'タブ', en: 'Tab' },
  ';': { ja: 'セミコロン', en: 'Semicolon' },
};

/** What is wrong, and how it is mended. */
export const faultTexts: Readonly<Record<FaultKind, Text>> = {
  quotes: {
    ja: '引用符（"）が閉じていません。引用符を組にしてください。',
    en: 'A quotation mark is not closed. Please close it.',
  },
  cells: {
    ja: '列の数が見出しと違います（左の値は列の数）。区切り文字を含む値は引用符で囲んでください。',
    en: 'The number of columns (as shown) differs from the heading. Please quote values with delimiters.',
  },
  name: { ja: '氏名が空です。氏名を入れてください。', en: 'No name. Please fill it in.' },
  address: {
    ja: '住所が空です。手紙を送れるよう、住所を入れてください。',
    en: 'No address. Please fill it in.',
  },
  birth: {
    ja: '実在する日付ではありません。1985-03-04、昭和60年3月4日、S60.3.4 のように直してください。',
    en: 'No such day. Please write it as 1985-03-04 or S60.3.4.',
  },
  'birth-later': {
    ja: '生年月日が基準日より後です。生年月日か基準日を直してください。',
    en: 'Born after the reference day. Please correct one of them.',
  },
  sex: {
    ja: '性別が読めません。男・女、1・2、その他・不明のいずれかにしてください。',
    en: 'Unknown sex. Please write 男 or 女, 1 or 2, その他 or 不明.',
  },
  postcode: {
    ja: '郵便番号は7桁の数字にしてください。分からなければ空欄でかまいません。',
    en: 'A postcode has seven digits. Leave it empty if it is not known.',
  },
  area: {
    ja: '市の地区の一覧にありません。一覧の名前に直すか、地区の列を使わずに取り込んでください。',
    en: 'Not among the town’s districts. Please correct it, or take the list without districts.',
  },
  double: {
    ja: '氏名・生年月日・住所が同じ人が前の行にあります。どちらかを除いてください。',
    en: 'The same name, birth and address stand further above. Please remove one.',
  },
  'double-reference': {
    ja: '同じ整理番号が前の行にあります。番号を直すか、どちらかを除いてください。',
    en: 'The same number stands further above. Please correct or remove one.',
  },
};

export const listWords = {
  list: { ja: '名簿', en: 'The list' },
  add: { ja: '名簿を取り込む', en: 'Take a list' },
  addLead: {
    ja: '住民基本台帳から抽出した名簿を、この調査のためだけに預かります。暗号化して保存し、決めた日に自動で削除します。内容が公開されることはありません。',
    en: 'A list from the register of residents is kept for this survey only, encrypted, and deleted on the day you set. Nothing of it is ever public.',
  },
  file: { ja: '名簿のファイル（CSV）', en: 'The list (CSV)' },
  fileHint: {
    ja: '1行目は見出しにしてください。氏名・生年月日・性別・住所の列が必要です。32MBまで。個人番号の列は入れないでください。',
    en: 'The first row is the heading. Name, date of birth, sex and address are needed. Up to 32 MB. No My Number, please.',
  },
  source: { ja: '名簿の内容', en: 'What the list is' },
  sourceHint: {
    ja: '依頼状と抽出の記録に載ります。例: 住民基本台帳の16歳以上の市民',
    en: 'Printed in letters and in the manifest. For example: residents aged 16 and over',
  },
  referenceOn: { ja: '年齢の基準日', en: 'Day on which ages are counted' },
  fromAge: { ja: '何歳以上を対象にするか', en: 'From which age' },
  years: { ja: '歳以上', en: 'and over' },
  deleteOn: { ja: '削除する日', en: 'Day of deletion' },
  deleteOnHint: (last: string): Text => ({
    ja: `最長で${last}まで。この日の午前3時ごろに、名簿・ファイル・宛先をすべて消します。催促を送り終える日より後にしてください。`,
    en: `${last} at the latest. At three in the morning of that day list, file and addresses are erased. Choose a day after the last reminder.`,
  }),
  upload: { ja: '読み取り方の確認へ進む', en: 'Go on to check how it is read' },
  confirm: { ja: '読み取り方を確認する', en: 'Check how the list is read' },
  confirmLead: {
    ja: 'まだ取り込んでいません。文字が正しく見えているか、列の対応が合っているかを確かめてください。',
    en: 'Nothing is taken yet. Please check that characters look right and columns match.',
  },
  detected: { ja: '見つかった形式', en: 'What was found' },
  encoding: { ja: '文字コード', en: 'Encoding' },
  delimiter: { ja: '区切り文字', en: 'Delimiter' },
  rows: { ja: '行数（見出しを除く、およそ）', en: 'Rows, about' },
  digest: { ja: 'ファイルのSHA-256', en: 'SHA-256 of the file' },
  look: { ja: 'この設定で表示し直す', en: 'Show it read this way' },
  firstRows: { ja: 'はじめの5行', en: 'First five rows' },
  rowNumber: { ja: '行', en: 'Row' },
  columns: { ja: '列の対応', en: 'Columns' },
  none: { ja: '（この列は使わない）', en: '(not used)' },
  read: { ja: 'この読み取り方で取り込む', en: 'Take the list this way' },
  reading: { ja: '取り込んでいます', en: 'The list is being read' },
  readingHint: {
    ja: 'ページを閉じても続きます。このページは自動で更新されます。',
    en: 'It goes on when you close the page. This page refreshes by itself.',
  },
  progress: { ja: '読み取った行', en: 'Rows read' },
  unit: { ja: '行', en: 'rows' },
  result: { ja: '取り込みの結果', en: 'What was read' },
  residents: { ja: '抽出の対象になる人', en: 'People to draw from' },
  outside: { ja: '対象の年齢に満たない行・空の行', en: 'Too young, or empty' },
  faulty: { ja: '直す必要がある行', en: 'Rows with faults' },
  doubles: { ja: 'うち重複', en: 'Of those: doubles' },
  faults: { ja: '直す必要があるところ', en: 'What needs mending' },
  faultsHint: (kept: number): Text => ({
    ja: `行番号は、表計算ソフトで開いたときの番号です（見出しが1行目）。${figure(kept)}件まで表示します。`,
    en: `Rows are numbered as spreadsheets do (the heading is row 1). Up to ${figure(kept)} are listed.`,
  }),
  column: { ja: '列', en: 'Column' },
  value: { ja: '値', en: 'Value' },
  mend: { ja: '直し方', en: 'How to mend it' },
  first: (row: number): Text => ({
    ja: `（前の行: ${figure(row)}行目）`,
    en: `(first in row ${figure(row)})`,
  }),
  wholeRow: { ja: '行全体', en: 'Whole row' },
  emptyValue: { ja: '（空）', en: '(empty)' },
  decide: {
    ja: '名簿を直して取り込み直すか、これらの行を除いて進むかを決めてください。',
    en: 'Please mend the list and take it again, or go on without these rows.',
  },
  accept: (count: number): Text => ({
    ja: `${figure(count)}行を除いて進む`,
    en: `Go on without ${figure(count)} rows`,
  }),
  ready: { ja: '抽出の準備ができました', en: 'Ready to draw from' },
  goOn: { ja: '標本を抽出する', en: 'Draw the sample' },
  move: { ja: '削除する日を変える', en: 'Move the day of deletion' },
  delete: { ja: '名簿を今すぐ削除する', en: 'Delete the list now' },
  deleteHint: {
    ja: '名簿・ファイル・手紙の宛先が消え、元に戻せません。依頼状と催促は作れなくなります。抽出の記録は残ります。',
    en: 'List, file and addresses of letters are erased for good; no letters can be made any more. The manifest of the draw stays.',
  },
  deleted: { ja: '名簿を削除しました', en: 'The list was deleted' },
  deletedAt: { ja: '削除した日時', en: 'Deleted' },
  deletedLists: { ja: '削除した名簿', en: 'Lists that were deleted' },
  addedBy: { ja: '取り込んだ人', en: 'Taken by' },
  acceptedBy: { ja: '除いて進むと決めた人', en: 'Who decided to leave rows out' },
};
