import type { Text } from '#platform/i18n/text.ts';

export const deskErrors = {
  none: { ja: '意見を1行に1つずつ入力してください。', en: 'Write one statement a line.' },
  tooMany: { ja: '一度に入力できるのは100件までです。', en: 'At most 100 at once.' },
  tooLong: (line: string): Text => ({
    ja: `「${line.slice(0, 20)}…」を140文字以内にしてください。`,
    en: `Please shorten “${line.slice(0, 20)}…” to 140 characters.`,
  }),
} as const;

export const deskWords = {
  title: { ja: '意見の一覧と最初の意見', en: 'Statements' },
  seeds: { ja: '最初の意見（1行に1つ）', en: 'First statements, one a line' },
  moreSeeds: { ja: '追加する意見（1行に1つ）', en: 'More statements, one a line' },
  seedsHint: {
    ja: '立場の違う意見を、かたよりなく10〜20件ほど用意してください。1つの文に1つの考えを、140文字以内で書きます。公開のあとは取り消せませんが、非公開にできます。',
    en: 'About 10 to 20, from different points of view, one thought each, at most 140 characters. Once public they can be hidden, not deleted.',
  },
  moreHint: {
    ja: '追加した意見は、すぐに公開されます。1つの文に1つの考えを、140文字以内で書きます。',
    en: 'These are public at once. One thought each, at most 140 characters.',
  },
  save: { ja: '最初の意見を保存する', en: 'Save' },
  add: { ja: '意見を追加する', en: 'Add' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  list: { ja: '意見と答えの数', en: 'Statements and answers' },
  none: { ja: 'まだ意見がありません', en: 'No statements yet' },
  noneHint: {
    ja: '最初の意見は、公開したときにここに並びます。',
    en: 'The first ones appear here once it is published.',
  },
  number: { ja: '番号', en: 'No.' },
  statement: { ja: '意見', en: 'Statement' },
  who: { ja: '書いた人', en: 'Written by' },
  town: { ja: '市', en: 'The city' },
  people: { ja: '参加者', en: 'Somebody' },
  state: { ja: '公開の状態', en: 'State' },
  states: {
    waiting: { ja: '確認待ち', en: 'Waiting' },
    shown: { ja: '公開', en: 'Shown' },
    held: { ja: '保留', en: 'Held' },
    hidden: { ja: '非公開', en: 'Hidden' },
    withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  },
  unread: { ja: '（読む権限がありません）', en: '(not yours to read)' },
  moderate: { ja: '確認待ちを開く', en: 'Open what waits for moderation' },
  results: { ja: '結果を開く', en: 'Open the results' },
  voters: { ja: '答えた人（ブラウザー）', en: 'People or browsers' },
  groups: { ja: 'グループの数', en: 'Groups' },
  computed: { ja: '最後に計算した日時', en: 'Last computed' },
  notYet: { ja: 'まだ計算していません', en: 'Not yet' },
  count: (value: number): Text => ({
    ja: value.toLocaleString('en'),
    en: value.toLocaleString('en'),
  }),
} as const;
