import type { Text } from '#platform/i18n/text.ts';
import type { Choice } from './model.ts';

export const choiceTexts: Readonly<Record<Choice, Text>> = {
  agree: { ja: '賛成', en: 'Agree', easy: '賛成' },
  disagree: { ja: '反対', en: 'Disagree', easy: '反対' },
  pass: { ja: 'わからない・パス', en: 'Unsure / pass', easy: 'わからない' },
};

export const statementErrors = {
  missing: {
    ja: '意見を1つ、短い文で入力してください。',
    en: 'Please write one short statement.',
    easy: '意見を 短く 書いて ください。',
  },
  tooLong: {
    ja: '140文字以内の1つの文にしてください。',
    en: 'Please keep it to 140 characters.',
    easy: '140文字までに して ください。',
  },
  choice: {
    ja: '賛成、反対、わからない・パスのどれかを押してください。',
    en: 'Please press agree, disagree or unsure.',
    easy: '「賛成」「反対」「わからない」の どれかを 押して ください。',
  },
} as const satisfies Record<string, Text>;

const people = (count: number) => count.toLocaleString('en');

export const startWords = {
  begin: { ja: '意見に答える', en: 'Give your answers', easy: '答える' },
  goOn: {
    ja: '短い意見を1つずつ表示します。「賛成」「反対」「わからない・パス」のどれかを押してください。',
    en: 'You see one short statement at a time. Press agree, disagree or unsure.',
    easy: '短い 意見が 1つずつ 出ます。「賛成」「反対」「わからない」を 押して ください。',
  },
  results: {
    ja: 'みんなの答えと地図を見る',
    en: 'See the answers and the map',
    easy: 'みんなの 答えを 見る',
  },
  privacy: {
    ja: '答えは、誰のものか分からない形で保存します。アカウントや氏名とは結びつけず、集計と、番号だけを付けたデータを公開します。',
    en: 'Your answers are kept without your name or account. What is public are the figures, and the answers under random numbers.',
    easy: '答えに 名前は つけません。だれの 答えか わからない ように して、みんなに 見せます。',
  },
  soFar: (voters: number, statements: number): Text => ({
    ja: `これまでに${people(voters)}人が答えました。意見は${statements}件あります。`,
    en: `${people(voters)} people have answered so far. There are ${statements} statements.`,
    easy: `今までに ${people(voters)}人が 答えました。意見は ${statements}こ あります。`,
  }),
} as const;

export const voteWords = {
  title: { ja: '意見に答える', en: 'Your answers', easy: '答える' },
  statement: {
    ja: 'この意見についてどう思いますか',
    en: 'What do you think of this?',
    easy: 'どう 思いますか',
  },
  progress: { ja: '答えた意見の数', en: 'Answered', easy: '答えた 意見' },
  taken: (choice: Text): Text => ({
    ja: `「${choice.ja}」と受け取りました`,
    en: `Your answer: ${choice.en}`,
    easy: `「${choice.easy ?? choice.ja}」と 聞きました`,
  }),
  change: { ja: 'この答えを変える', en: 'Change this answer', easy: '答えを 変える' },
  yours: (choice: Text): Text => ({
    ja: `今の答えは「${choice.ja}」です。押し直すと変わります。`,
    en: `Your answer now is “${choice.en}”. Press another to change it.`,
    easy: `今の 答えは「${choice.easy ?? choice.ja}」です。押すと 変わります。`,
  }),
  ofTown: { ja: '市が示した意見', en: 'Put up by the city', easy: '市が 書いた 意見' },
  ofPeople: {
    ja: '参加した人が追加した意見',
    en: 'Added by somebody who took part',
    easy: 'みんなが 書いた 意見',
  },
  all: {
    ja: 'すべての意見に答えました。ありがとうございます',
    en: 'You have answered everything. Thank you',
    easy: 'ぜんぶ 答えました。ありがとうございます',
  },
  allHint: {
    ja: '意見が追加されることがあります。また見に来てください。答えは受付が終わるまで変えられます。',
    en: 'More may be added, so do come back. You can change your answers until it closes.',
    easy: '新しい 意見が 増えます。また 見て ください。',
  },
  none: {
    ja: '答えられる意見は、まだありません',
    en: 'There is nothing to vote on yet',
    easy: 'まだ 意見が ありません',
  },
  noneHint: {
    ja: '担当者が確認した意見から、ここに表示します。',
    en: 'Statements appear here once they were checked.',
    easy: '市の 人が 見てから、ここに 出ます。',
  },
  gone: {
    ja: 'その意見は、公開されなくなりました',
    en: 'That statement is no longer shown',
    easy: 'その 意見は もう ありません',
  },
  goneHint: {
    ja: '答えは数えません。ほかの意見にお答えください。',
    en: 'It is not counted. Please go on with the others.',
    easy: 'ほかの 意見に 答えて ください。',
  },
  coming: {
    ja: '受付はまだ始まっていません',
    en: 'This has not opened yet',
    easy: 'まだ 始まって いません',
  },
  over: { ja: '受付は終わりました', en: 'This has closed', easy: 'もう 終わりました' },
  back: { ja: '説明のページに戻る', en: 'Back to the explanation', easy: 'もどる' },
  noCookie: {
    ja: 'このブラウザーでは、続けて答えられません',
    en: 'This browser cannot go on',
    easy: 'この ブラウザーでは できません',
  },
  noCookieHint: {
    ja: 'どの意見に答えたかを覚えるために、Cookie（クッキー）を使います。ブラウザーの設定で、このサイトのCookieを許可してから、もう一度開いてください。',
    en: 'We use a cookie to know which statements you have answered. Please allow cookies for this site and open the page again.',
    easy: 'Cookie（クッキー）を 使える ように してから、もう一度 開いて ください。',
  },
  mine: {
    ja: 'これまでの答えを見る・変える',
    en: 'See or change your answers',
    easy: '自分の 答えを 見る',
  },
  add: { ja: '新しい意見を追加する', en: 'Add a statement', easy: '意見を 書く' },
  results: { ja: 'みんなの答えを見る', en: 'See the results', easy: 'みんなの 答えを 見る' },
} as const;

export const mineWords = {
  title: { ja: '自分の答え', en: 'Your answers', easy: '自分の 答え' },
  none: { ja: 'まだ答えていません', en: 'You have not answered yet', easy: 'まだ 答えて いません' },
  noneHint: {
    ja: '「意見に答える」から始めてください。',
    en: 'Begin with “Give your answers”.',
    easy: '「答える」を 押して ください。',
  },
  statement: { ja: '意見', en: 'Statement', easy: '意見' },
  answer: { ja: '自分の答え', en: 'Your answer', easy: '答え' },
  change: { ja: '変える', en: 'Change', easy: '変える' },
  back: { ja: '説明のページに戻る', en: 'Back to the explanation', easy: 'もどる' },
  closed: {
    ja: '受付が終わったため、答えは変えられません。',
    en: 'This has closed; answers stay as they are.',
    easy: 'もう 終わりました。答えは 変える ことが できません。',
  },
} as const satisfies Record<string, Text>;

export const addWords = {
  title: { ja: '新しい意見を追加する', en: 'Add a statement', easy: '意見を 書く' },
  text: { ja: '意見', en: 'Statement', easy: '意見' },
  hint: {
    ja: 'ほかの人が「賛成」か「反対」で答えられるように、1つの文に1つの考えを、140文字以内で書いてください。例：夜9時台のバスを増やしてほしい。',
    en: 'One thought in one sentence of at most 140 characters, so that others can agree or disagree. For example: There should be more buses after nine.',
    easy: '1つの 文に 1つの 意見を 書いて ください（140文字まで）。例：夜の バスを 増やして ほしい。',
  },
  personal: {
    ja: '氏名や電話番号は書かないでください。書いた場合は、伏せてから表示します。',
    en: 'Please leave out names and numbers; they are masked before anything is shown.',
    easy: '名前や 電話の 番号は 書かないで ください。',
  },
  send: { ja: '意見を送る', en: 'Send', easy: '意見を 送る' },
} as const satisfies Record<string, Text>;
