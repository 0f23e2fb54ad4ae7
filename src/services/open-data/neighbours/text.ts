import type { Text } from '#platform/i18n/text.ts';

export const neighbourWords = {
  title: {
    ja: '近隣のまちのデータ',
    en: 'Data of neighbouring towns',
    easy: '近くの まちの データ',
  },
  lead: {
    ja: '連携しているまちのオープンデータです。データは各まちのページで公開されています。',
    en: 'Open data of the towns we work with. The data are on the pages of these towns.',
    easy: '近くの まちの データです。くわしい ことは、その まちの ページを 見て ください。',
  },
  words: { ja: 'キーワード', en: 'Words', easy: '言葉' },
  search: { ja: 'データを検索する', en: 'Search data', easy: 'データを さがす' },
  none: {
    ja: '条件に合うデータはありません。',
    en: 'No data set fits.',
    easy: 'この 条件の データは ありません。',
  },
  clear: { ja: '条件を消す', en: 'Clear', easy: '条件を 消す' },
  empty: {
    ja: 'まだ近隣のまちのデータはありません。',
    en: 'There are no data of other towns yet.',
    easy: 'まだ ありません。',
  },
  emptyHint: {
    ja: '連携しているまちのカタログを登録すると、ここに並びます。',
    en: 'They appear here when the catalogue of a partner town is entered.',
    easy: '近くの まちと いっしょに すると、ここに 出ます。',
  },
  own: { ja: 'この市のデータを探す', en: 'Search our own data', easy: 'この 市の データを さがす' },
} as const;

export const deskWords = {
  menu: { ja: '近隣のまちのカタログ', en: 'Catalogues of other towns' },
  lead: {
    ja: 'ほかのまちのカタログを登録すると、毎晩読み取り、「近隣のまちのデータ」に表示します。',
    en: 'Catalogues that are entered here are read every night and listed beside ours.',
  },
  add: { ja: 'カタログを登録する', en: 'Add a catalogue' },
  title: { ja: 'まちの名前', en: 'Name of the town' },
  url: { ja: 'アドレス', en: 'Address' },
  urlHint: {
    ja: 'CKANは「https://…/api/3/action」の前まで、DCATはカタログのファイル（JSON-LD、Turtle、RDF/XML）のアドレス',
    en: 'For CKAN what stands before /api/3/action, for DCAT the file of the catalogue (JSON-LD, Turtle or RDF/XML)',
  },
  kind: { ja: '種類', en: 'Kind' },
  kinds: {
    ckan: { ja: 'CKAN', en: 'CKAN' },
    dcat: { ja: 'DCAT', en: 'DCAT' },
  },
  none: { ja: '登録したカタログはありません。', en: 'No catalogue is entered.' },
  noneHint: {
    ja: '下の欄にまちの名前とアドレスを入力して、登録してください。',
    en: 'Enter the name and the address of a town below.',
  },
  acts: { ja: '操作', en: 'Actions' },
  sets: { ja: 'データセット', en: 'Data sets' },
  never: { ja: 'まだ読み取っていません', en: 'Not read yet' },
  read: { ja: '読み取った日', en: 'Read on' },
  fault: { ja: '読み取れなかった理由', en: 'Why it could not be read' },
  readNow: { ja: '今すぐ読み取る', en: 'Read now' },
  remove: { ja: '登録を消す', en: 'Remove' },
} as const;

export const sourceErrors = {
  title: { ja: 'まちの名前を入力してください。', en: 'Please give the name of the town.' },
  url: {
    ja: 'https:// で始まるアドレスを入力してください。',
    en: 'Please give an address that begins with https://',
  },
  kind: { ja: '種類を選んでください。', en: 'Please choose a kind.' },
} as const;

export const sourceName: Text = { ja: 'カタログ', en: 'The catalogue' };
