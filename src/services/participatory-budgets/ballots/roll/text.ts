import type { Text } from '#platform/i18n/text.ts';
import type { Column } from './columns.ts';
import type { Fault, FaultKind } from './read-roll.ts';

const reason = (code: string, text: Text) => ({ code, text });

export const rollRefusals = {
  none: reason('roll-none', {
    ja: '投票資格者名簿がまだありません。先に名簿を取り込んでください。',
    en: 'There is no roll of voters yet. Please import it first.',
  }),
  deleted: reason('roll-deleted', {
    ja: '投票資格者名簿は、保存期間が過ぎたため削除されています。',
    en: 'The roll of voters was deleted on its day.',
  }),
  used: reason('roll-used', {
    ja: 'すでに投票があるため、名簿を取り替えられません。',
    en: 'Somebody has voted already, so the roll cannot be replaced.',
  }),
  nobody: reason('roll-nobody', {
    ja: '名簿に、この番号の人はいません。',
    en: 'Nobody on the roll has this number.',
  }),
  voted: reason('roll-voted', {
    ja: 'この人は投票を済ませているため、カードを再発行できません。',
    en: 'This person has voted, so no other card can be issued.',
  }),
};

export const columnTexts: Readonly<Record<Column, Text>> = {
  number: { ja: '名簿番号', en: 'Number' },
  name: { ja: '氏名', en: 'Name' },
  kana: { ja: 'フリガナ', en: 'Reading' },
  birth: { ja: '生年月日', en: 'Day of birth' },
  ward: { ja: '地区', en: 'District' },
  address: { ja: '住所', en: 'Address' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
};

const mend: Readonly<Record<FaultKind, Text>> = {
  cells: {
    ja: '見出しより列が多くあります。値の中の区切り文字をご確認ください。',
    en: 'The row has more cells than the heading. Please look for a delimiter within a value.',
  },
  number: { ja: '1以上の整数にしてください。', en: 'Please give a whole number from 1.' },
  name: { ja: '氏名を入れてください。', en: 'Please give the name.' },
  birth: {
    ja: '2000-04-01 や 平成12年4月1日 のような、実在する日にしてください。',
    en: 'Please give a day that exists, such as 2000-04-01.',
  },
  address: { ja: '住所を入れてください。', en: 'Please give the address.' },
  postcode: { ja: '郵便番号は7桁の数字にしてください。', en: 'Please give seven digits.' },
  double: {
    ja: '同じ氏名・生年月日・住所の人がもう一度出てきます。',
    en: 'The same name, day of birth and address again.',
  },
  'double-number': { ja: '同じ名簿番号がもう一度出てきます。', en: 'The same number again.' },
};

export const rollFaults = {
  file: { ja: '名簿のファイルを選んでください。', en: 'Please choose the file of the roll.' },
  unreadable: {
    ja: 'ファイルを読み取れません。CSV・TSV（UTF-8、Shift_JIS、EUC-JP）かExcel（xlsx）で保存したファイルを選んでください。',
    en: 'The file cannot be read. Please choose CSV or TSV (UTF-8, Shift_JIS, EUC-JP), or an Excel file (xlsx).',
  },
  empty: {
    ja: '名簿に行がありません。1行目を見出し、2行目から1人1行にしてください。',
    en: 'The roll has no rows. Please put the heading into the first row, and a person into each further one.',
  },
  tooMany: (rows: number): Text => ({
    ja: `取り込めるのは${rows.toLocaleString('en')}行までです。`,
    en: `At most ${rows.toLocaleString('en')} rows can be imported.`,
  }),
  columns: (missing: readonly Text[]): Text => ({
    ja: `必要な列が見つかりません: ${missing.map(({ ja }) => ja).join('、')}。1行目の見出しをご確認ください。`,
    en: `These columns are missing: ${missing.map(({ en }) => en).join(', ')}. Please look at the first row.`,
  }),
  myNumber: {
    ja: '個人番号の列があります。投票には使えないため、その列を除いてください。',
    en: 'The file has a column of My Number, which must not be used here. Please take it out.',
  },
  rows: (count: number): Text => ({
    ja: `直す必要のある行が${count.toLocaleString('en')}件あります。下の一覧のとおりに直して、もう一度選んでください。名簿は取り込んでいません。`,
    en: `${count.toLocaleString('en')} rows need mending, as listed below. Nothing was imported; please choose the mended file.`,
  }),
  source: { ja: '名簿の出所を入力してください。', en: 'Please say where the roll comes from.' },
  keepDays: {
    ja: '保存日数は0〜180の整数で入力してください。',
    en: 'Please give a whole number of days from 0 to 180.',
  },
  format: { ja: '形式を選んでください。', en: 'Please choose a format.' },
  fault: ({ kind, first }: Fault): Text => ({
    ja: first === undefined ? mend[kind].ja : `${mend[kind].ja}（${first}行目）`,
    en: first === undefined ? mend[kind].en : `${mend[kind].en} (row ${first})`,
  }),
};

export const rollWords = {
  title: { ja: '投票資格者名簿と投票カード', en: 'Roll of voters and voting cards' },
  lead: {
    ja: '投票できる人の名簿を取り込み、投票カードを印刷します。氏名や住所は暗号化して保存し、集計の公表後に自動で削除します。',
    en: 'Import those who may vote, and print their cards. Names and addresses are encrypted, and deleted after the count is published.',
  },
  none: { ja: '名簿はまだありません', en: 'There is no roll yet' },
  noneHint: {
    ja: '住民記録から書き出したファイルを取り込むと、投票カードを印刷できます。',
    en: 'Import a file from the residents register, and cards can be printed.',
  },
  facts: { ja: '取り込んだ名簿', en: 'The roll' },
  source: { ja: '名簿の出所', en: 'Where it comes from' },
  sourceHint: {
    ja: '記録に残します。例: 住民記録システム 令和8年9月1日現在',
    en: 'Kept in the record, such as: residents register as of 1 September 2026',
  },
  voters: { ja: '名簿の人数', en: 'People' },
  people: { ja: '人', en: 'people' },
  tooYoung: { ja: '年齢のため除いた行', en: 'Rows left out for age' },
  rows: { ja: '行', en: 'rows' },
  addedAt: { ja: '取り込み', en: 'Imported' },
  digest: { ja: 'ファイルのSHA-256', en: 'SHA-256 of the file' },
  keepDays: {
    ja: '集計の公表後に保存する日数',
    en: 'Days to keep it after the count is published',
  },
  keepDaysHint: {
    ja: '異議の申し立てに備える期間です。過ぎた日の夜に、名簿と「投票済み」の印を削除します。',
    en: 'For complaints. The night after, the roll and the marks on it are deleted.',
  },
  days: { ja: '日', en: 'days' },
  deletedOn: { ja: '削除した日', en: 'Deleted on' },
  import: { ja: '名簿を取り込む', en: 'Import a roll' },
  replace: { ja: '名簿を取り替える', en: 'Replace the roll' },
  used: {
    ja: '投票した人がいるため、この名簿は取り替えられません。',
    en: 'Somebody has voted, so that this roll can no longer be replaced.',
  },
  replaceHint: {
    ja: 'だれかが投票するまでは取り替えられます。前の名簿の投票カードは使えなくなります。',
    en: 'Possible until somebody has voted. Cards of the roll before become void.',
  },
  file: { ja: '名簿のファイル', en: 'File' },
  fileHint: (age: number): Text => ({
    ja: `CSV・TSV（UTF-8、Shift_JIS、EUC-JP）またはExcel（xlsx）、20MBまで。列は氏名・生年月日・住所（必要）、名簿番号・フリガナ・地区・郵便番号（あれば）。投票の初日に${age}歳未満の人は自動で除きます。`,
    en: `CSV or TSV (UTF-8, Shift_JIS, EUC-JP) or Excel (xlsx), up to 20 MB. Columns: name, day of birth, address; also number, reading, district, postcode. Who is under ${age} on the first day of the vote is left out.`,
  }),
  run: { ja: 'この名簿を取り込む', en: 'Import this roll' },
  faults: { ja: '直す必要のある行', en: 'Rows to mend' },
  row: { ja: '行', en: 'Row' },
  column: { ja: '列', en: 'Column' },
  value: { ja: '値', en: 'Value' },
  how: { ja: '直し方', en: 'How to mend it' },
  print: { ja: '投票カードを作る', en: 'Make voting cards' },
  printHint: {
    ja: 'カードには投票用の番号が載ります。作るたびに監査記録に残ります。',
    en: 'Cards carry the code to vote with. Every time they are made, the audit log says so.',
  },
  format: { ja: '形式', en: 'Format' },
  formats: {
    pdf: { ja: 'PDF（窓付き封筒用）', en: 'PDF for window envelopes' },
    csv: { ja: 'CSV（印刷会社に渡す）', en: 'CSV for a printing company' },
  },
  make: { ja: '作って受け取る', en: 'Make and download' },
  imported: { ja: '名簿を取り込みました', en: 'The roll was imported' },
} as const;

/** The card itself; citizens read it on paper. */
export const cardPaper = {
  title: ({ round, sample }: { readonly round: string; readonly sample: boolean }): string =>
    `${sample ? '【見本】' : ''}「${round}」投票のご案内`,
  sample: 'これは見本です。実際の投票には使えません。',
  addressee: (name: string): string => `${name}　様`,
  note: (number: number): string => `名簿番号 ${number}`,
  telephone: (telephone: string): string => `電話 ${telephone}`,
  body: (sum: string): string[] => [
    `市の予算のうち${sum}の使いみちを、みなさんの投票で決めます。この案内は、投票できる方全員にお送りしています。`,
    '投票は、お一人1回です。次の3つの方法のうち、どれか1つで投票してください。先に受け付けた1つだけが有効です。',
  ],
  period: (from: string, until: string): string => `${from}から${until}まで`,
  until: (days: string): string => `投票の期間　${days}`,
  online:
    '１　インターネットで：二次元コードを読み取るか、次のページで番号と生年月日を入力します。',
  code: 'あなたの投票番号（ほかの人に教えないでください）',
  qr: '投票ページ',
  counter:
    '２　窓口で：この案内を市役所の窓口にお持ちください。投票用紙か窓口の画面で投票できます。',
  post: (number: number): string =>
    `３　郵便で：投票用紙を中封筒に入れ、返信用封筒の外側に名簿番号「${number}」を書いて送ってください。最終日までに届いたものが有効です。`,
  secret:
    'だれが投票したかの記録と、投票の中身は、別々に保存します。あなたが何を選んだかは、市の職員にも分かりません。',
  english: 'You can also vote in English on the page above.',
} as const;

export const cardCsvHeading = [
  ...['名簿番号', '郵便番号', '住所', '氏名', '敬称', '投票番号', '投票ページ'],
];
export const honorific = '様';
