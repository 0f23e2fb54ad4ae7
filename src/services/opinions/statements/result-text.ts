import type { Text } from '#platform/i18n/text.ts';
import { choiceTexts } from './text.ts';

const number = (count: number) => count.toLocaleString('en');
const letters = ['A', 'B', 'C', 'D', 'E'];

export function groupName(index: number): Text {
  const letter = letters[index] ?? String(index + 1);
  return { ja: `グループ${letter}`, en: `Group ${letter}`, easy: `グループ${letter}` };
}

export const groupLetter = (index: number): string => letters[index] ?? String(index + 1);

export const resultWords = {
  title: { ja: 'みんなの答えと地図', en: 'Answers and map', easy: 'みんなの 答え' },
  summary: (people: number, votes: number, statements: number): Text => ({
    ja: `${number(people)}人が、${number(statements)}件の意見に、のべ${number(votes)}回答えました。`,
    en: `${number(people)} people gave ${number(votes)} answers to ${number(statements)} statements.`,
    easy: `${number(people)}人が、${number(statements)}この 意見に 答えました。`,
  }),
  groups: (count: number): Text => ({
    ja: `答え方の似た人どうしで、${count}つのグループに分かれました。`,
    en: `By how alike they answered, people fall into ${count} groups.`,
    easy: `答えが にて いる 人の グループは ${count}つです。`,
  }),
  oneGroup: {
    ja: '答え方がはっきり分かれるグループは、見つかりませんでした。',
    en: 'No groups that clearly differ were found.',
    easy: '大きく ちがう グループは ありませんでした。',
  },
  caution: {
    ja: '市民全体の意見を表すものではありません',
    en: 'This does not speak for all citizens',
    easy: '市に 住む みんなの 意見では ありません',
  },
  cautionWhy: {
    ja: '自分から参加した人の答えです。割合は、参加した人の中での割合です。グループは答え方だけから計算し、年齢や住所などは使っていません。',
    en: 'These are answers of people who chose to take part; shares are shares of them. Groups come from the answers alone, never from age, address or the like. Statements stand as they were written.',
    easy: '答えた 人だけの 意見です。グループは 答えだけから 作ります。年や 住所は 使いません。',
  },
  few: {
    ja: 'まだ地図をつくれません',
    en: 'Too few answers for a map yet',
    easy: 'まだ 地図は ありません',
  },
  fewHint: {
    ja: '5人以上が答えると、ここに共通する意見と分かれる意見を表示します。',
    en: 'Once five people have answered, you see here what unites and what divides.',
    easy: '5人より 多く 答えると、ここに 出ます。',
  },
  map: { ja: '意見の地図', en: 'Map of opinions', easy: '意見の 地図' },
  mapTitle: (groups: number): Text => ({
    ja: `${groups}つのグループの位置`,
    en: `Where the ${groups} groups stand`,
    easy: `${groups}つの グループの 場所`,
  }),
  mapDescription: {
    ja: '1つの印が1人です。答え方の似た人が近くに並びます。上下左右の向きに意味はありません。印の形はグループを表します。',
    en: 'Each mark is a person; who answered alike stands near. Up, down, left and right mean nothing. The shape of a mark tells the group.',
    easy: '1つの しるしが 1人です。答えが にて いる 人は 近くに います。',
  },
  mapDrawn: (drawn: number, people: number): Text => ({
    ja: `${number(people)}人のうち${number(drawn)}人を描いています。`,
    en: `${number(drawn)} of ${number(people)} people are drawn.`,
    easy: `${number(people)}人の 中の ${number(drawn)}人です。`,
  }),
  groupTable: { ja: 'グループの人数', en: 'People in the groups', easy: 'グループの 人の 数' },
  group: { ja: 'グループ', en: 'Group', easy: 'グループ' },
  people: { ja: '人数', en: 'People', easy: '人の 数' },
  mark: { ja: '印', en: 'Mark', easy: 'しるし' },
  apart: {
    ja: 'どのグループにも入らない人',
    en: 'In no group',
    easy: 'グループに 入らない 人',
  },
  apartWhy: {
    ja: '答えた意見が少ない人と、5人に満たないグループの人です。',
    en: 'People with few answers, and groups of fewer than five.',
    easy: '少しだけ 答えた 人などです。',
  },
  uniting: { ja: 'グループを越えて共通する意見', en: 'What unites', easy: 'みんな 同じ 意見' },
  unitingOne: {
    ja: '多くの人に共通する意見',
    en: 'What most people share',
    easy: '多くの 人が 同じ 意見',
  },
  unitingNone: {
    ja: 'どのグループでも6割以上が同じ答えになった意見は、まだありません。',
    en: 'There is no statement yet on which six in ten of every group agree.',
    easy: 'まだ ありません。',
  },
  unitingNoneOne: {
    ja: '6割以上が同じ答えになった意見は、まだありません。',
    en: 'There is no statement yet on which six in ten agree.',
    easy: 'まだ ありません。',
  },
  dividing: { ja: 'グループで分かれる意見', en: 'What divides', easy: 'ちがう 意見' },
  dividingNone: {
    ja: 'グループの間で賛成の割合が大きく違う意見は、ありません。',
    en: 'On no statement do the groups differ widely.',
    easy: 'ありません。',
  },
  telling: {
    ja: '各グループの特徴（ほかのグループとの違い）',
    en: 'What tells each group from the others',
    easy: 'グループの ちがい',
  },
  tellingNone: {
    ja: 'ほかのグループとはっきり違う答えは、ありません。',
    en: 'Nothing sets this group clearly apart.',
    easy: 'ほかの グループと 同じです。',
  },
  more: (side: 'agree' | 'disagree', own: number, others: number): Text => {
    const word = choiceTexts[side];
    return {
      ja: `${word.ja} ${own}%（ほかのグループでは ${others}%）`,
      en: `${word.en}: ${own}% (${others}% in the other groups)`,
      easy: `${word.easy ?? word.ja} ${own}%（ほかの グループは ${others}%）`,
    };
  },
  leaning: {
    agree: { ja: '賛成で共通', en: 'Most agree', easy: '賛成が 多い' },
    disagree: { ja: '反対で共通', en: 'Most disagree', easy: '反対が 多い' },
  },
  agree: { ja: '賛成', en: 'Agree', easy: '賛成' },
  disagree: { ja: '反対', en: 'Disagree', easy: '反対' },
  pass: { ja: 'パス', en: 'Pass', easy: 'わからない' },
  statement: { ja: '意見', en: 'Statement', easy: '意見' },
  everything: { ja: 'すべての意見', en: 'All statements', easy: 'ぜんぶの 意見' },
  ofPeople: (count: number): Text => ({
    ja: `${number(count)}人`,
    en: count === 1 ? '1 person' : `${number(count)} people`,
    easy: `${number(count)}人`,
  }),
  inBrackets: (count: number): Text => ({
    ja: `（${number(count)}人）`,
    en: count === 1 ? ' (1 person)' : ` (${number(count)} people)`,
    easy: `（${number(count)}人）`,
  }),
  tooFew: {
    ja: '答えた人が5人に満たないため表示しません',
    en: 'not shown, as fewer than five answered',
    easy: '答えた 人が 少ないので 出しません',
  },
  data: { ja: 'データを保存する', en: 'Download', easy: 'データを 保存する' },
  csv: {
    ja: '意見と答えの数（CSV）',
    en: 'Statements with counts (CSV)',
    easy: '意見と 数（CSV）',
  },
  votesCsv: {
    ja: '一人ひとりの答え（CSV。番号は保存するたびに変わり、誰の答えかは分かりません）',
    en: 'Answers one by one (CSV; random numbers that change with each download)',
    easy: '一人ずつの 答え（CSV）。だれの 答えか わかりません',
  },
  json: { ja: '結果（JSON）', en: 'Results (JSON)', easy: '答え（JSON）' },
  how: { ja: '計算のしかた', en: 'How this was computed', easy: 'どうやって 作ったか' },
  howText: {
    ja: '答えの表から、人の答えの違いがもっとも大きい2つの方向を求め（主成分分析）、近い人どうしをまとめました（k平均法）。グループの数は、答えを混ぜた表と比べて、もっともはっきり分かれる数です。同じ答えからは、いつも同じ結果になります。',
    en: 'From the table of answers come the two directions in which people differ most (principal components), and those who stand near are put together (k-means). The number of groups is the one that stands out most against shuffled answers. The same answers always give the same result.',
    easy: 'コンピューターが、答えが にて いる 人を 集めました。同じ 答えからは、いつも 同じ グループが できます。',
  },
  manifest: { ja: '計算の記録', en: 'Record', easy: '記録' },
  asOf: { ja: '計算した日時', en: 'Computed', easy: '計算した とき' },
  votes: { ja: '答えの数', en: 'Answers', easy: '答えの 数' },
  seed: { ja: '乱数の種', en: 'Seed', easy: '計算の 番号' },
  version: { ja: '計算方法の版', en: 'Version', easy: '作りかたの 番号' },
  digest: {
    ja: '答えの表の要約値（SHA-256）',
    en: 'Digest of the answers (SHA-256)',
    easy: '確かめる 番号（SHA-256）',
  },
} as const;
