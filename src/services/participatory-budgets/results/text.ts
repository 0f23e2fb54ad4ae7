import type { AnswerText } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';

const figure = (value: number) => value.toLocaleString('en');

export const resultWords = {
  title: { ja: '投票の結果', en: 'Result of the vote', easy: '投票の けっか' },
  won: { ja: '選ばれました', en: 'Won', easy: 'えらばれました' },
  lost: { ja: '選ばれませんでした', en: 'Did not win', easy: 'えらばれませんでした' },
  votes: (count: number): Text => ({
    ja: `${figure(count)}票`,
    en: count === 1 ? '1 vote' : `${figure(count)} votes`,
    easy: `${figure(count)}ひょう`,
  }),
  headline: (won: number, all: number): Text => ({
    ja: `${all}件のうち${won}件が選ばれました`,
    en: `${won} of ${all} proposals won`,
    easy: `${all}この うち ${won}こが えらばれました`,
  }),
  committed: {
    ja: '選ばれた提案の費用の合計',
    en: 'Winners cost together',
    easy: 'えらばれた ものの お金',
  },
  left: { ja: '予算額の残り', en: 'Left of the sum', easy: 'のこった お金' },
  turnout: { ja: '投票率', en: 'Turnout', easy: '投票した 人の わりあい' },
  turnoutValue: (percent: string, voters: number, eligible: number): Text => ({
    ja: `${percent}%（投票できる${figure(eligible)}人のうち${figure(voters)}人）`,
    en: `${percent}% (${figure(voters)} of ${figure(eligible)} people)`,
    easy: `${percent}%（${figure(eligible)}人の うち ${figure(voters)}人）`,
  }),
  noRoll: (voters: number): Text => ({
    ja: `${figure(voters)}人`,
    en: `${figure(voters)} people`,
    easy: `${figure(voters)}人`,
  }),
  voters: { ja: '投票した人', en: 'People who voted', easy: '投票した 人' },
  online: { ja: 'インターネット', en: 'Online', easy: 'インターネット' },
  paper: { ja: '郵送', en: 'By post', easy: '手紙' },
  counter: { ja: '窓口', en: 'At the counter', easy: '市役所の まどぐち' },
  invalid: { ja: '無効・白票', en: 'Invalid or blank', easy: '数えなかった もの' },
  people: (count: number): Text => ({
    ja: `${figure(count)}人`,
    en: figure(count),
    easy: `${figure(count)}人`,
  }),
  ballots: (count: number): Text => ({
    ja: `${figure(count)}票`,
    en: figure(count),
    easy: `${figure(count)}ひょう`,
  }),
  how: { ja: '投票のあらまし', en: 'The vote', easy: '投票の こと' },
  chart: (title: string, en: string, votes: number): Text => ({
    ja: `最も多かったのは「${title}」の${figure(votes)}票`,
    en: `Most votes: “${en || title}”, ${figure(votes)}`,
    easy: `いちばん 多かった ものは「${title}」で ${figure(votes)}ひょう`,
  }),
  chartOf: { ja: '提案ごとの得票数', en: 'Votes by proposal', easy: '考えごとの 投票の 数' },
  chartAbout: {
    ja: '提案ごとの得票数です。濃い棒が選ばれた提案です。',
    en: 'Votes of each proposal; the dark bars are the winners.',
    easy: '考えごとの 投票の 数です。こい ものが えらばれました。',
  },
  votesUnit: { ja: '票', en: 'votes', easy: 'ひょう' },
  winners: {
    ja: '選ばれた提案と進み具合',
    en: 'Winners and their progress',
    easy: 'えらばれた もの',
  },
  others: { ja: 'すべての提案の結果', en: 'All proposals', easy: 'ぜんぶの けっか' },
  number: { ja: '番号', en: 'No.', easy: '番号' },
  proposal: { ja: '提案', en: 'Proposal', easy: '考え' },
  cost: { ja: '費用', en: 'Cost', easy: 'お金' },
  votesColumn: { ja: '得票', en: 'Votes', easy: '投票の 数' },
  outcome: { ja: '結果', en: 'Outcome', easy: 'けっか' },
  none: {
    ja: '選ばれた提案はありませんでした。',
    en: 'No proposal won.',
    easy: 'えらばれた ものは ありませんでした。',
  },
  count: {
    ja: '集計の記録と、票の数え直しに使えるデータを見る',
    en: 'See the record of the count, and the ballots to count again',
    easy: '投票を どう 数えたか 見る',
  },
  published: (day: string): Text => ({
    ja: `${day}に公表`,
    en: `Published on ${day}`,
    easy: `${day}に 出しました`,
  }),
} as const;

export const resultDesk = {
  title: { ja: '結果を公表する', en: 'Publish the result' },
  lead: {
    ja: '確定した集計から、公表した決まりどおりに選ばれた提案です。公表すると、提案した人全員に知らせます。',
    en: 'Winners by the published rule, from the final count. Publishing tells all proposers.',
  },
  notCounted: {
    ja: '集計がまだ確定していません',
    en: 'The count is not final yet',
  },
  notCountedHint: {
    ja: '投票の管理のページで集計を確定すると、ここに結果が出ます。',
    en: 'Finish the count on the page of the vote; the result then stands here.',
  },
  publish: { ja: '結果を公表する', en: 'Publish the result' },
  done: { ja: '結果を公表しました。', en: 'The result is public.' },
  isOut: { ja: '結果は公表されています。', en: 'The result is public.' },
  see: { ja: '公開ページを見る', en: 'See the public page' },
} as const satisfies Record<string, Text>;

export const wonHop = (round: string, votes: number): string =>
  `「${round}」の投票で${figure(votes)}票を得て、実施する事業に選ばれました。`;

export const wonAnswer = (votes: number): AnswerText => ({
  text: `投票で選ばれました（${figure(votes)}票）。実現に向けて進めます。`,
  reason: '得票の多い順に、予算額に収まるまで選ぶ決まりによります。',
  outcome: 'taken-up',
});

export const lostAnswer = (votes: number): AnswerText => ({
  text: `投票の結果、今回は選ばれませんでした（${figure(votes)}票）。ご提案ありがとうございました。`,
  reason:
    '得票の多い順に、予算額に収まるまで選ぶ決まりによります。次の募集にもう一度お寄せいただけます。',
  outcome: 'not-taken-up',
});
