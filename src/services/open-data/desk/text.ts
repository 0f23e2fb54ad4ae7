import type { Text } from '#platform/i18n/text.ts';

export const deskWords = {
  menu: { ja: 'オープンデータ', en: 'Open data' },
  lead: {
    ja: 'ファイルをオープンデータとして公開します。計画の指標や手続きなど、市のサービスの記録は自動で公開されます。',
    en: 'Publish files as open data. Records of the town’s services, such as indicators and procedures, are open by themselves.',
  },
  add: { ja: 'データセットを追加する', en: 'Add a data set' },
  uploaded: { ja: 'ファイルで公開するデータ', en: 'Data from files' },
  declared: { ja: '自動で公開しているデータ', en: 'Data open by themselves' },
  noneUploaded: { ja: 'まだデータセットがありません。', en: 'There are no data sets yet.' },
  noneUploadedHint: {
    ja: '「データセットを追加する」から、題名と説明を登録してください。',
    en: 'Begin by adding a data set with a title and a description.',
  },
  templates: { ja: '標準の様式', en: 'Standard layouts' },
  templatesHint: {
    ja: '自治体標準オープンデータセットの見出しだけが入ったCSVです。',
    en: 'CSV files with the headings of the municipal standard.',
  },
  title: { ja: '題名', en: 'Title' },
  section: { ja: '担当課', en: 'Section' },
  state: { ja: '状態', en: 'State' },
  modified: { ja: '更新日', en: 'Changed' },
  rows: { ja: '行数', en: 'Rows' },
  published: { ja: '公開中', en: 'Published' },
  draft: { ja: '準備中', en: 'In preparation' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  failing: { ja: '読み取れません', en: 'Cannot be read' },
  failingTitle: { ja: '読み取れないデータがあります', en: 'Some data cannot be read' },
  failedSource: (name: string): Text => ({
    ja: `業務「${name}」が公開するデータの一覧`,
    en: `The list of what the service “${name}” opens`,
  }),
  failingHint: {
    ja: '公開ページでは「いま読み取れません」と表示しています。ほかのデータには影響しません。理由はサーバーのログに残っています。システムの担当者にお知らせください。',
    en: 'The public pages say that they cannot be read now. No other data are affected. The log of the server says why: please tell whoever runs the system.',
  },
  readAgain: { ja: 'もう一度読み取る', en: 'Read again' },
  tooOld: { ja: '更新が遅れています', en: 'Too old' },
  unowned: { ja: '担当者なし', en: 'Nobody looks after it' },
  seen: { ja: '公開ページを見る', en: 'See the public page' },
  edit: { ja: '題名や説明を変更する', en: 'Change title and description' },
  save: { ja: '保存する', en: 'Save' },
  files: { ja: 'ファイルを取り込む', en: 'Bring in a file' },
  file: { ja: 'ファイル', en: 'File' },
  fileHint: {
    ja: 'CSV、TSV、Excel（.xlsx）、GeoJSON。20MBまで。それより大きいCSVは、コマンド「tomoni open-data import」で取り込めます。',
    en: 'CSV, TSV, Excel (.xlsx) or GeoJSON up to 20 MB. Larger CSV files come in by the command “tomoni open-data import”.',
  },
  read: { ja: '読み取る', en: 'Read the file' },
  versions: { ja: '版', en: 'Versions' },
  version: (number: number): Text => ({ ja: `第${number}版`, en: `Version ${number}` }),
  noVersions: { ja: 'まだファイルを取り込んでいません。', en: 'No file was brought in yet.' },
  by: { ja: '取り込んだ人', en: 'By' },
  at: { ja: '取り込んだ日', en: 'On' },
  score: { ja: '点数', en: 'Score' },
  current: { ja: '現在の版', en: 'Current' },
  note: { ja: 'メモ', en: 'Note' },
  unpublished: { ja: '未公開', en: 'Not published' },
  loading: { ja: '取り込み中', en: 'Being brought in' },
  due: (day: string): Text => ({ ja: `${day}に公開予定`, en: `To be published on ${day}` }),
  faulty: (faults: number): Text => ({
    ja: `直す値が${faults.toLocaleString('en')}件`,
    en: `${faults.toLocaleString('en')} values to mend`,
  }),
  failed: { ja: '取り込めませんでした', en: 'Could not be brought in' },
  restore: { ja: 'この版に戻す', en: 'Restore' },
  withdraw: { ja: '公開を取り下げる', en: 'Withdraw' },
  withdrawHint: {
    ja: '取り下げると、カタログから消え、ダウンロードもできなくなります。もう一度公開すると元に戻ります。',
    en: 'It leaves the catalogue and cannot be downloaded any more. Publishing again brings it back.',
  },
  takeOver: { ja: '自分が担当する', en: 'Look after it' },
} as const;

export const formWords = {
  newTitle: { ja: 'データセットの追加', en: 'Add a data set' },
  editTitle: { ja: 'データセットの変更', en: 'Change the data set' },
  slug: { ja: 'アドレス名', en: 'Address' },
  slugHint: {
    ja: '半角の英小文字・数字・ハイフン。例：public-facilities',
    en: 'Small letters, digits and hyphens, such as public-facilities',
  },
  title: { ja: '題名', en: 'Title' },
  titleEn: { ja: '題名（英語）', en: 'Title in English' },
  description: { ja: '説明', en: 'Description' },
  descriptionHint: {
    ja: '何のデータか、何に使えるかを、専門用語を使わずに書いてください。',
    en: 'What is in it and what it is good for, in plain words.',
  },
  descriptionEn: { ja: '説明（英語）', en: 'Description in English' },
  descriptionEasy: { ja: '説明（やさしい日本語）', en: 'Description in easy Japanese' },
  descriptionEasyHint: {
    ja: '「やさしい日本語」を選んだ人に表示します。一つの文を短くし、難しい言葉を言い換えてください。',
    en: 'Shown to readers who chose easy Japanese: short sentences, simple words.',
  },
  theme: { ja: '分野', en: 'Topic' },
  frequency: { ja: '更新頻度', en: 'Updated' },
  frequencyHint: {
    ja: '更新が遅れると、一覧でお知らせします。',
    en: 'The list warns when it is too old.',
  },
  licence: { ja: 'ライセンス', en: 'Licence' },
  keywords: { ja: 'キーワード', en: 'Keywords' },
  keywordsHint: { ja: '「、」または「,」で区切ってください。', en: 'Separated by commas.' },
  department: { ja: '担当課', en: 'Section' },
  standard: { ja: '標準の様式', en: 'Standard layout' },
  noStandard: { ja: '使わない', en: 'None' },
  temporalFrom: { ja: '対象の期間（始め）', en: 'Period from' },
  temporalUntil: { ja: '対象の期間（終わり）', en: 'Period until' },
} as const;

export const formErrors = {
  slug: {
    ja: 'アドレス名は、半角の英小文字・数字・ハイフンで2文字以上60文字以内にしてください。',
    en: 'The address has 2 to 60 small letters, digits and hyphens.',
  },
  title: { ja: '題名を入力してください。', en: 'Please give a title.' },
  description: { ja: '説明を入力してください。', en: 'Please give a description.' },
  choose: { ja: '一つ選んでください。', en: 'Please choose one.' },
  tooLong: { ja: '短くしてください。', en: 'Please make it shorter.' },
  day: {
    ja: '日付を2026-04-01のように入力してください。',
    en: 'Please give a day such as 2026-04-01.',
  },
  order: {
    ja: '終わりを始めより後の日にしてください。',
    en: 'The end must not be before the beginning.',
  },
  file: { ja: 'ファイルを選んでください。', en: 'Please choose a file.' },
  columns: { ja: '公開する列を一つ以上選んでください。', en: 'Please choose at least one column.' },
} as const;

export const readWords = {
  title: { ja: '読み取りの確認', en: 'Check what was read' },
  lead: {
    ja: '読み取り方を確認してください。違っている場合は直して「読み直す」を押してください。',
    en: 'Please check how the file was read. Correct it and read again where it is wrong.',
  },
  encoding: { ja: '文字コード', en: 'Encoding' },
  delimiter: { ja: '区切り', en: 'Delimiter' },
  delimiters: {
    ',': { ja: 'カンマ', en: 'Comma' },
    '\t': { ja: 'タブ', en: 'Tab' },
    ';': { ja: 'セミコロン', en: 'Semicolon' },
  },
  header: { ja: '見出しの行', en: 'Row of the heading' },
  again: { ja: '読み直す', en: 'Read again' },
  columns: { ja: '列と種類', en: 'Columns and their types' },
  columnsHint: {
    ja: '公開しない列はチェックを外してください。個人がわかる列は公開しないでください。',
    en: 'Untick what is not to be published. Never publish columns by which people are known.',
  },
  keep: { ja: '公開する', en: 'Publish' },
  column: { ja: '列名', en: 'Column' },
  as: { ja: '様式の列', en: 'Column of the layout' },
  asOf: (column: string): Text => ({
    ja: `「${column}」を入れる様式の列`,
    en: `Column of the layout for “${column}”`,
  }),
  asItself: { ja: '様式にない列', en: 'Not in the layout' },
  suggested: (layout: string): Text => ({
    ja: `見出しが標準の様式「${layout}」に近い表です。`,
    en: `The headings look like the standard layout “${layout}”.`,
  }),
  suggestedHint: {
    ja: 'データセットの「標準の様式」で選ぶと、列の名前をそろえ、値を一つずつ確かめられます。',
    en: 'Choose it for the data set, and columns get their standard names and every value is checked.',
  },
  mappedTwice: (name: string): Text => ({
    ja: `「${name}」に入れる列が二つ以上あります。一つだけ選んでください。`,
    en: `Two columns are called “${name}”. Please choose one of them.`,
  }),
  chooseStandard: { ja: '様式を選ぶ', en: 'Choose the layout' },
  type: { ja: '種類', en: 'Type' },
  sample: { ja: '値の例', en: 'Examples' },
  rows: (rows: number): Text => ({
    ja: `${rows.toLocaleString('en')}行を読み取りました。`,
    en: `${rows.toLocaleString('en')} rows were read.`,
  }),
  note: { ja: 'この版のメモ', en: 'Note about this version' },
  import: { ja: '取り込む', en: 'Bring in' },
  typeOf: (column: string): Text => ({ ja: `「${column}」の種類`, en: `Type of “${column}”` }),
  keepOf: (column: string): Text => ({ ja: `「${column}」を公開する`, en: `Publish “${column}”` }),
} as const;

export const versionWords = {
  lead: (rows: number, faults: number): Text => ({
    ja: `${rows.toLocaleString('en')}行を取り込みました。直す値は${faults.toLocaleString('en')}件です。`,
    en: `${rows.toLocaleString('en')} rows, ${faults.toLocaleString('en')} values to mend.`,
  }),
  score: (score: number): Text => ({ ja: `点数：100点中${score}点`, en: `Score: ${score} of 100` }),
  scoreHint: {
    ja: '直す値の少なさと、様式に必要な列がそろっているかで決まります。',
    en: 'It counts how few values are to be mended, and whether the columns that the layout needs are there.',
  },
  missing: (names: readonly string[]): Text => ({
    ja: `様式に必要で、まだない列：${names.join('、')}`,
    en: `Columns that the layout needs and that are missing: ${names.join(', ')}`,
  }),
  missingHint: {
    ja: 'ファイルの列をこれらの列に割り当てるか、列を加えたファイルを取り込むと、点数が上がります。列が足りないままでも公開できます。',
    en: 'Map columns of the file to them, or bring in a file that has them, and the score rises. A version can be published without them, too.',
  },
  mendFirst: {
    ja: 'すべて直すと、公開できるようになります。',
    en: 'When all are mended, the version can be published.',
  },
  failed: {
    ja: '取り込みの途中で失敗しました。ファイルを確認して、もう一度取り込んでください。',
    en: 'Bringing in failed half-way. Please check the file and try again.',
  },
  faults: { ja: '直す値', en: 'Values to mend' },
  row: { ja: '行', en: 'Row' },
  column: { ja: '列', en: 'Column' },
  value: { ja: '今の値', en: 'Value' },
  how: { ja: '直し方', en: 'How to mend' },
  mended: { ja: '直した値', en: 'New value' },
  mendedOf: (row: number, column: string): Text => ({
    ja: `${row}行目「${column}」の直した値`,
    en: `New value of row ${row}, “${column}”`,
  }),
  mend: { ja: '値を直す', en: 'Mend' },
  asText: { ja: '列の種類を「文字」に変える', en: 'Read a column as text' },
  change: { ja: '種類を変える', en: 'Change the type' },
  more: (shown: number): Text => ({
    ja: `先頭の${shown}件を表示しています。`,
    en: `The first ${shown} are shown.`,
  }),
  difference: { ja: '現在の版との違い', en: 'Against the current version' },
  differences: (added: number, removed: number, changed: number): Text => ({
    ja: `追加 ${added}行、削除 ${removed}行、変更 ${changed}行`,
    en: `${added} rows added, ${removed} removed, ${changed} changed`,
  }),
  newColumns: (names: readonly string[]): Text => ({
    ja: `増えた列：${names.join('、')}`,
    en: `New columns: ${names.join(', ')}`,
  }),
  goneColumns: (names: readonly string[]): Text => ({
    ja: `なくなった列：${names.join('、')}`,
    en: `Columns gone: ${names.join(', ')}`,
  }),
  publish: { ja: '公開する', en: 'Publish' },
  plan: { ja: '公開する日', en: 'Day of publication' },
  planHint: {
    ja: '空欄にすると、予約を取り消します。',
    en: 'Empty takes the plan back.',
  },
  planned: { ja: '公開を予約する', en: 'Plan the publication' },
  plannedFor: (day: string): Text => ({
    ja: `${day}に自動で公開します。`,
    en: `It will be published on ${day}.`,
  }),
} as const;

export const ownedText = (title: Text): Text => ({
  ja: `オープンデータ「${title.ja}」`,
  en: `Open data “${title.en}”`,
});
