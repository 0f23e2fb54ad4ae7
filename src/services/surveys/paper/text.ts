import type { Text } from '#platform/i18n/text.ts';

export const paperFaults = {
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  codes: {
    ja: '紙の番号で入力してください（複数は 1,3,5、表は1行に1桁。無回答は - ）。',
    en: 'Please type the printed numbers: 1,3,5 for several, a digit for each row of a table, - for none.',
    easy: '紙の 番号を 書いて ください。',
  },
  number: {
    ja: '調査票の番号を1から999999までの数字で入力してください。',
    en: 'Please enter the number of the paper, from 1 to 999999.',
  },
  numberTaken: {
    ja: 'この番号の調査票は、すでに入力されています。紙に書いた番号をご確認ください。',
    en: 'A paper of this number was typed in already. Please check the number on the paper.',
  },
  codeNeeded: {
    ja: 'この調査は番号ごとに1回です。紙に印刷された番号を入力してください。',
    en: 'This survey is answered once for each code. Please type the code on the paper.',
  },
  codeUnknown: {
    ja: 'この番号は使えません。紙の番号をご確認ください。',
    en: 'This code cannot be used. Please compare it with the paper.',
  },
  empty: {
    ja: '回答が1つもありません。白紙の調査票は入力しません。',
    en: 'There is no answer at all. Blank papers are not typed in.',
  },
  count: {
    ja: '1から500までの枚数を入力してください。',
    en: 'Please enter a number from 1 to 500.',
  },
  file: { ja: '画像かPDFを選んでください。', en: 'Please choose a picture or a PDF.' },
  sheetUnknown: {
    ja: 'この番号の調査票は入力されていません。',
    en: 'No paper of this number was typed in.',
  },
};

export const paperWords = {
  title: { ja: '紙の回答の入力', en: 'Typing in papers' },
  lead: {
    ja: '紙に印刷された番号を打ち、Enterで次へ進みます。無回答は空欄のままにします。',
    en: 'Type the printed numbers; Enter goes to the next question. Leave unanswered ones empty.',
  },
  start: { ja: '調査票を入力する', en: 'Type in a paper' },
  waiting: { ja: '待っている調査票', en: 'Papers that wait' },
  none: { ja: '待っている調査票はありません', en: 'No paper waits' },
  noneHint: {
    ja: '2人で入力する調査では、1回目の入力が終わった調査票がここに並びます。',
    en: 'Where two people type, papers appear here after the first entry.',
  },
  number: { ja: '調査票の番号（紙に書く）', en: 'Number written on the paper' },
  numberShort: { ja: '番号', en: 'Number' },
  state: { ja: '状態', en: 'State' },
  states: {
    second: { ja: '2回目の入力を待っています', en: 'Waits for the second entry' },
    differences: { ja: '食い違いの確認を待っています', en: 'Waits for a decision' },
    finished: { ja: '登録済み', en: 'Recorded' },
  },
  by: { ja: '1回目の入力', en: 'First entry by' },
  open: { ja: '開く', en: 'Open' },
  channel: { ja: '届き方', en: 'Channel' },
  code: { ja: '紙に印刷された番号', en: 'Code on the paper' },
  question: { ja: '質問', en: 'Question' },
  codes: { ja: '選択肢の番号', en: 'Codes' },
  typed: { ja: '入力', en: 'Entry' },
  save: { ja: '登録して次の調査票へ', en: 'Record and go to the next paper' },
  second: {
    ja: '2回目の入力です。1回目の内容は見えません。紙だけを見て入力してください。',
    en: 'This is the second entry. The first is not shown: please type from the paper alone.',
  },
  resolve: { ja: '2回の入力を照合する', en: 'Compare the two entries' },
  resolveLead: {
    ja: '食い違った質問だけを、紙を見て正しい方に直してください。',
    en: 'Please look at the paper and put right the questions that differ.',
  },
  first: { ja: '1回目', en: 'First' },
  secondShort: { ja: '2回目', en: 'Second' },
  right: { ja: '正しい値', en: 'Right value' },
  blank: { ja: '（空欄）', en: '(empty)' },
  finish: { ja: 'この内容で登録する', en: 'Record' },
  doneSecond: {
    ja: '保存しました。2回目は別の人が入力します',
    en: 'Saved. Another person types it again',
  },
  doneFinished: { ja: '回答を登録しました', en: 'The answer was recorded' },
  doneDifferences: {
    ja: '保存しました。食い違いがあるため、照合してください',
    en: 'Saved. There are differences to decide',
  },
  scans: { ja: '読み取った画像', en: 'Scans' },
  scansHint: {
    ja: '職員だけが見られます。確かめ終わったら削除してください。',
    en: 'Only staff can see them. Please delete them when they are no longer needed.',
  },
  noScans: { ja: '画像はありません', en: 'There are no scans' },
  attach: { ja: '画像を付ける', en: 'Attach a scan' },
  file: { ja: '画像かPDF（10MBまで）', en: 'A picture or PDF up to 10 MB' },
  remove: { ja: '削除する', en: 'Delete' },
  name: { ja: 'ファイル', en: 'File' },
  done: { ja: '登録した調査票', en: 'Papers recorded' },
};

export const codesWords = {
  title: { ja: '番号を発行する', en: 'Issue codes' },
  lead: {
    ja: '番号を印刷した紙のPDFができます。番号は一度しか表示されず、あとから取り出すことはできません。',
    en: 'You get a PDF of slips with codes. Codes are shown once and cannot be read again.',
  },
  count: { ja: '枚数', en: 'How many' },
  unit: { ja: '枚', en: 'slips' },
  issue: { ja: '番号を発行してPDFを受け取る', en: 'Issue and get the PDF' },
  issued: (count: number): Text => ({
    ja: `これまでに${count.toLocaleString('en')}枚発行しました。`,
    en: `${count.toLocaleString('en')} have been issued so far.`,
  }),
  slip: {
    ja: '下の番号か二次元コードから、1回だけお答えいただけます。',
    en: 'Answer once with the code below or the QR code.',
  },
  qr: { ja: '回答ページ', en: 'Page to answer' },
};

/** On the printed questionnaire. */
export const printWords = {
  how: {
    ja: 'あてはまる番号に○を付けてください。答えたくない質問は空欄のままでかまいません。',
    en: 'Please circle the numbers that apply. Leave out what you do not want to answer.',
  },
  web: { ja: 'ウェブでも回答できます', en: 'You can also answer online' },
  qr: { ja: '回答ページ', en: 'Page to answer' },
  until: { ja: '締切', en: 'Until' },
  sheet: { ja: '受付番号（市で記入）', en: 'Number (for the office)' },
  code: { ja: '番号', en: 'Code' },
  question: (number: number): Text => ({ ja: `問${number}`, en: `Q${number}` }),
  one: { ja: '（1つに○）', en: '(one)' },
  several: { ja: '（あてはまるものすべてに○）', en: '(all that apply)' },
  rows: { ja: '（それぞれ1つに○）', en: '(one in each row)' },
  rank: (count: number): Text => ({
    ja: `（順に${count}つまで、番号を記入）`,
    en: `(up to ${count}, in order)`,
  }),
  place: (number: number): Text => ({ ja: `${number}番目`, en: `No. ${number}` }),
  thanks: { ja: 'ご協力ありがとうございました。', en: 'Thank you for your help.' },
};
