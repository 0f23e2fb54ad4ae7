import type { Text } from '#platform/i18n/text.ts';
import type { Comparability } from '../model.ts';

export const inputTexts = {
  slug: {
    ja: '短い名前は、半角の英小文字・数字・ハイフンで60字までにしてください（例: shimin-2026）。',
    en: 'Use up to 60 lower-case letters, digits and hyphens, such as shimin-2026.',
  },
  tooLong: (max: number): Text => ({
    ja: `${max}字までにしてください。`,
    en: `Please keep it to ${max} characters.`,
  }),
  whole: (min: number, max: number): Text => ({
    ja: `${min}から${max}までの整数を入力してください。`,
    en: `Please enter a whole number from ${min} to ${max}.`,
  }),
  title: { ja: 'アンケートの名前を入力してください。', en: 'Please enter a title.' },
  summary: { ja: '一言での説明を入力してください。', en: 'Please enter a summary.' },
  why: { ja: '目的を入力してください。', en: 'Please say why the survey is held.' },
  audience: { ja: '対象となる方を入力してください。', en: 'Please say who may answer.' },
  use: { ja: '回答の使いみちを入力してください。', en: 'Please say how the answers are used.' },
  department: { ja: '担当課を選んでください。', en: 'Please choose the section in charge.' },
  access: { ja: '答え方を選んでください。', en: 'Please choose who may answer.' },
  day: { ja: '日付を選んでください。', en: 'Please choose a day.' },
  order: {
    ja: '締切は、開始日以後の日にしてください。',
    en: 'The last day cannot be before the first.',
  },
  extend: {
    ja: '新しい締切は、今の締切より後の日にしてください。',
    en: 'The new last day must be after the present one.',
  },
  past: { ja: '今日以後の日にしてください。', en: 'Please choose today or a later day.' },
  closeWhy: {
    ja: '早く終える理由を入力してください。公開ページに載ります。',
    en: 'Please say why it closes early; the public page shows it.',
  },
  label: { ja: '質問文を入力してください。', en: 'Please enter the question.' },
  seriesTitle: { ja: '質問の短い呼び名を入力してください。', en: 'Please enter a short name.' },
  kind: { ja: '答え方の種類を選んでください。', en: 'Please choose a kind.' },
  options: {
    ja: '選択肢を1行に1つずつ、2つ以上入力してください。',
    en: 'Please enter two or more options, one a line.',
  },
  comparable: { ja: '前の版と比べられるかを選んでください。', en: 'Please say how it compares.' },
  note: {
    ja: '前の版から何を変えたかを入力してください。経年比較に添えて表示します。',
    en: 'Please say what changed; the comparison over years shows it.',
  },
  unknownSeries: { ja: 'その質問は一覧にありません。', en: 'The bank has no such question.' },
  addedAlready: {
    ja: 'この質問は、すでにこのアンケートに入っています。',
    en: 'This question is part of the survey already.',
  },
};

export const comparableTexts: Readonly<Record<Comparability, Text>> = {
  yes: { ja: 'そのまま比べられる', en: 'Comparable' },
  'with-care': { ja: '注意して比べる', en: 'Comparable with care' },
  no: { ja: '比べられない', en: 'Not comparable' },
};

export const deskWords = {
  lead: {
    ja: 'アンケートを作り、受付を始め、紙の回答を入力し、結果をまとめます。',
    en: 'Make surveys, open them, type in papers and publish results.',
  },
  add: { ja: 'アンケートを作る', en: 'Make a survey' },
  none: { ja: 'アンケートはまだありません', en: 'There is no survey yet' },
  noneHint: {
    ja: '目的と担当課を決めて作ると、質問の編集に進めます。',
    en: 'Make one with its purpose and section; then edit its questions.',
  },
  title: { ja: '名前', en: 'Title' },
  state: { ja: '状態', en: 'State' },
  access: { ja: '答えられる方', en: 'Who may answer' },
  days: { ja: '期間', en: 'Period' },
  answers: { ja: '回答', en: 'Answers' },
  all: { ja: 'すべて', en: 'All' },
  filter: { ja: '状態で絞り込む', en: 'Filter by state' },
  edit: { ja: '案内を編集する', en: 'Edit the introduction' },
  questions: { ja: '質問を編集する', en: 'Edit the questions' },
  publicPage: { ja: '公開ページを見る', en: 'See the public page' },
  paper: { ja: '調査票を印刷する（PDF）', en: 'Print the questionnaire (PDF)' },
  enter: { ja: '紙の回答を入力する', en: 'Type in papers' },
  codes: { ja: '番号を発行する', en: 'Issue codes' },
  sampling: { ja: '無作為抽出と依頼状', en: 'Random sample and letters' },
  single: { ja: '回答を1件ずつ確かめる', en: 'Look at single answers' },
  results: { ja: '結果を見る', en: 'See the results' },
  save: { ja: '保存する', en: 'Save' },
  done: {
    saved: { ja: '保存しました', en: 'Saved' },
    opened: { ja: '受付の期間を決めました', en: 'The period is set' },
    extended: { ja: '締切を延ばしました', en: 'The last day was moved' },
    closed: { ja: '受付を終えました', en: 'The survey was closed' },
    added: { ja: '質問を加えました', en: 'The question was added' },
    entered: { ja: '回答を登録しました', en: 'The answer was recorded' },
  },
  todo: { ja: '次にすること', en: 'What is left to do' },
  todoNone: { ja: 'いま、することはありません。', en: 'Nothing for now.' },
  todos: {
    questions: {
      ja: '質問を作り、版を公開してください。',
      en: 'Make the questions and publish them.',
    },
    open: { ja: '期間を決めて受付を始めてください。', en: 'Set the period and open the survey.' },
    codes: { ja: '番号をまだ発行していません。', en: 'No codes have been issued yet.' },
    sample: { ja: '標本をまだ抽出していません。', en: 'No sample has been drawn yet.' },
    second: (count: number): Text => ({
      ja: `2回目の入力を待つ調査票が${count}枚あります。`,
      en: `${count} papers wait for the second entry.`,
    }),
    differences: (count: number): Text => ({
      ja: `2回の入力が食い違う調査票が${count}枚あります。`,
      en: `${count} papers have entries that differ.`,
    }),
    publish: { ja: '結果を確かめて公開してください。', en: 'Check and publish the results.' },
  },
  byDay: { ja: '日ごとの回答', en: 'Answers by day' },
  byDayTitle: (count: number): Text => ({
    ja: `これまでに${count.toLocaleString('en')}人が回答`,
    en: `${count.toLocaleString('en')} answers so far`,
  }),
  byDayHint: {
    ja: '受付開始からの日ごとの回答数',
    en: 'Answers for each day since the opening',
  },
  noAnswers: { ja: '回答はまだありません', en: 'No answers yet' },
  byChannel: { ja: '届き方ごとの回答', en: 'Answers by channel' },
  channel: { ja: '届き方', en: 'Channel' },
  count: { ja: '件数', en: 'Count' },
  unit: { ja: '件', en: 'answers' },
  total: { ja: '合計', en: 'Total' },
  response: { ja: '回収の状況', en: 'Response' },
  issued: { ja: '発行した番号', en: 'Codes issued' },
  used: { ja: '回答に使われた番号', en: 'Codes used' },
  rate: { ja: '回収率', en: 'Response rate' },
  policyTitle: { ja: '重複回答の防ぎ方', en: 'How double answers are prevented' },
  policies: {
    open: {
      ja: '同じ人が何度でも答えられます。結果には「無作為抽出ではない」と表示します。',
      en: 'Anybody can answer any number of times; the results say that this is no random sample.',
    },
    account: {
      ja: 'アカウントごとに1回です。「答えた」という印だけを暗号化して残し、回答とは結び付けません。',
      en: 'Once for each account. Only a keyed mark is kept that somebody took part, without a link to the answer.',
    },
    line: {
      ja: 'LINEのIDごとに1回です。「答えた」という印だけを暗号化して残し、回答とは結び付けません。',
      en: 'Once for each LINE id. Only a keyed mark is kept, without a link to the answer.',
    },
    code: {
      ja: '配った番号ごとに1回です。番号と回答は別々に保存し、毎晩並べ替えて結び付きを断ちます。',
      en: 'Once for each printed code. Codes and answers are kept apart and shuffled every night.',
    },
    sample: {
      ja: '依頼状の番号ごとに1回です。番号と回答は別々に保存し、毎晩並べ替えて結び付きを断ちます。',
      en: 'Once for each letter. Codes and answers are kept apart and shuffled every night.',
    },
  },
  opening: { ja: '受付の期間', en: 'Period' },
  opensOn: { ja: '開始日', en: 'First day' },
  closesOn: { ja: '締切（この日の終わりまで）', en: 'Last day, until its end' },
  open: { ja: '受付を始める', en: 'Open the survey' },
  extend: { ja: '締切を延ばす', en: 'Extend' },
  newEnd: { ja: '新しい締切', en: 'New last day' },
  closeTitle: { ja: '早く終える', en: 'Close early' },
  close: { ja: '受付を終える', en: 'Close the survey' },
  closeWhy: { ja: '理由（公開ページに載ります）', en: 'Reason, shown to the public' },
  grace: (minutes: number): Text => ({
    ja: `終わる前に書き始めた人は、終わってから${minutes}分間は送ることができます。`,
    en: `Those who began before the close can still send for ${minutes} minutes.`,
  }),
  graceTitle: { ja: '終了後の猶予', en: 'Grace after the close' },
  graceMinutes: { ja: '猶予（分）', en: 'Grace in minutes' },
  graceHint: {
    ja: '受付が終わる前に書き始めた人が、終わった後も送れる時間です。すべてのアンケートに効きます。',
    en: 'How long those who began before the close can still send. It holds for all surveys.',
  },
  minutesUnit: { ja: '分', en: 'minutes' },
};

export const editWords = {
  slug: { ja: '短い名前（アドレスに使います）', en: 'Short name, part of the address' },
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語（空欄なら日本語）', en: 'English; Japanese where empty' },
  easy: { ja: 'やさしい日本語（空欄なら日本語）', en: 'Easy Japanese; Japanese where empty' },
  title: { ja: '名前', en: 'Title' },
  summary: { ja: '一言での説明', en: 'Summary' },
  why: { ja: '目的', en: 'Why' },
  audience: { ja: '対象となる方', en: 'Who may answer' },
  use: { ja: '回答の使いみち', en: 'How answers are used' },
  minutes: { ja: 'かかる時間（分）', en: 'Minutes it takes' },
  department: { ja: '担当課', en: 'Section in charge' },
  access: { ja: '答え方', en: 'Access' },
  doubleEntry: { ja: '紙の回答を2人で入力して照合する', en: 'Two people type in each paper' },
  topics: { ja: '分野', en: 'Topics' },
  policy: { ja: '計画の施策の番号（あれば）', en: 'Number of the policy it serves, if any' },
  choose: { ja: '選択してください', en: 'Please choose' },
};

export const bankWords = {
  lead: {
    ja: '毎回同じ言葉で尋ねる質問です。ここから加えると、年をまたいで一つの系列として比べられます。',
    en: 'Questions asked in the same words every time; added from here they make one series over the years.',
  },
  add: { ja: '質問を登録する', en: 'Add a question' },
  change: { ja: '言い回しを変える（新しい版）', en: 'Change the wording (a new version)' },
  none: { ja: '質問はまだありません', en: 'The bank is empty' },
  question: { ja: '質問文', en: 'Question' },
  options: {
    ja: '選択肢（1行に1つ。「値 | 日本語 | 英語」とも書けます）',
    en: 'Options, one a line: value | Japanese | English',
  },
  kind: { ja: '答え方の種類', en: 'Kind' },
  version: { ja: '版', en: 'Version' },
  surveys: { ja: '使ったアンケート', en: 'Used in' },
  comparable: { ja: '前の版との比較', en: 'Beside the version before' },
  note: { ja: '前の版から変えたこと', en: 'What changed' },
  first: { ja: '最初の版', en: 'First version' },
  since: { ja: '登録した日時', en: 'Since' },
  history: { ja: 'これまでの版', en: 'Versions' },
  addTo: { ja: '質問の一覧から加える', en: 'Add from the bank' },
  addButton: { ja: 'この質問を加える', en: 'Add this question' },
  kinds: {
    choice: { ja: '1つ選ぶ', en: 'One choice' },
    choices: { ja: 'いくつでも選ぶ', en: 'Several choices' },
    scale: { ja: '段階（1〜5）', en: 'Scale from 1 to 5' },
    'long-text': { ja: '自由記述', en: 'Free text' },
    number: { ja: '数', en: 'Number' },
    'yes-no': { ja: 'はい・いいえ', en: 'Yes or no' },
  },
  ownWording: {
    ja: 'このアンケートだけの言い回しです。経年比較では注意書きが付きます。',
    en: 'Worded differently in this survey only; the comparison says so.',
  },
  /** Heads the page of the form; citizens read it. */
  screen: { ja: '質問', en: 'Questions', easy: 'しつもん' },
};
