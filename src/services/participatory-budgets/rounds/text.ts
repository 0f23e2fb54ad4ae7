import type { Text } from '#platform/i18n/text.ts';
import { say } from '#platform/i18n/text.ts';

export const roundWords = {
  resultOut: {
    ja: '投票の結果を公表しました。選ばれた提案の進み具合も見られます。',
    en: 'The result of the vote is out, and so is the progress of the winners.',
    easy: '投票の けっかが 出ました。えらばれた ものが どこまで 進んだかも わかります。',
  },
  resultTitle: (title: Text): Text => ({
    ja: `${title.ja}の投票結果`,
    en: `Result of the vote: ${title.en}`,
    easy: `${say(title, 'easy')}の 投票の けっか`,
  }),
  sum: { ja: '予算額', en: 'Sum', easy: 'つかえる お金' },
  fiscalYear: { ja: '予算の年度', en: 'Fiscal year', easy: '予算の 年' },
  year: (year: number): Text => ({
    ja: `${year}年度`,
    en: `FY ${year}`,
    easy: `${year}年度`,
  }),
  mayPropose: { ja: '提案できる人', en: 'Who may propose', easy: '考えを 出せる 人' },
  mayVote: { ja: '投票できる人', en: 'Who may vote', easy: '投票 できる 人' },
  fromAge: (words: string, age: number): Text => ({
    ja: `${words}（${age}歳以上）`,
    en: `${words} (${age} and older)`,
    easy: `${words}（${age}さいから）`,
  }),
  method: { ja: '投票の方法', en: 'How to vote', easy: '投票の しかた' },
  most: (count: number): Text => ({
    ja: `${count}件まで`,
    en: `up to ${count}`,
    easy: `${count}こまで`,
  }),
  winners: { ja: '選び方', en: 'How winners are chosen', easy: '決め方' },
  winnersRule: {
    ja: '得票の多い順に、予算額に収まるまで選びます。予算に収まらない提案は飛ばし、次の提案を見ます。得票が同じときは、費用の少ない提案、それも同じなら番号の小さい提案が先です。',
    en: 'By votes, until the sum is spent. A proposal that no longer fits is passed over and the next one is tried. Of equal votes the cheaper one goes first, then the lower number.',
    easy: '投票が 多い じゅんに えらびます。お金が 足りない ものは とばします。同じ 数の ときは、お金が 少ない ほうが 先です。',
  },
  facts: { ja: 'この募集のきまり', en: 'The rules of this round', easy: 'きまり' },
  timeline: { ja: '日程', en: 'Days', easy: 'いつ' },
  steps: {
    proposing: { ja: '提案の募集', en: 'Proposals', easy: '考えを 集める' },
    examining: { ja: '市の検討', en: 'Examination', easy: '市が 調べる' },
    voting: { ja: '投票', en: 'Vote', easy: '投票' },
    counting: { ja: '結果の公表', en: 'Result', easy: 'けっか' },
    delivering: { ja: '実現', en: 'Delivery', easy: '作る' },
  },
  between: (from: string, until: string): Text => ({
    ja: `${from}から${until}まで`,
    en: `${from} to ${until}`,
    easy: `${from}から ${until}まで`,
  }),
  until: (day: string): Text => ({ ja: `${day}まで`, en: `by ${day}`, easy: `${day}まで` }),
  propose: { ja: '提案を書く', en: 'Write a proposal', easy: '考えを 書く' },
  vote: { ja: '投票する', en: 'Vote', easy: '投票 する' },
  seeResult: {
    ja: '結果と進み具合を見る',
    en: 'See the result and progress',
    easy: 'けっかを 見る',
  },
  seeProposals: { ja: '提案を見る', en: 'See the proposals', easy: '考えを 見る' },
  now: {
    coming: {
      ja: 'まもなく提案の募集を始めます。',
      en: 'Proposals will be taken soon.',
      easy: 'もうすぐ 考えを 集めます。',
    },
    proposing: {
      ja: '今、提案できます。',
      en: 'You can send a proposal now.',
      easy: '今 考えを 送る ことが できます。',
    },
    examining: {
      ja: '今、市の担当課が、実現できるかと費用を検討しています。',
      en: 'The departments are examining what can be done and what it costs.',
      easy: '今 市が 調べて います。できるか、いくら かかるかを 見て います。',
    },
    voting: {
      ja: '今、投票できます。',
      en: 'You can vote now.',
      easy: '今 投票 できます。',
    },
    counting: {
      ja: '投票は終わりました。集計しています。',
      en: 'The vote is over and is being counted.',
      easy: '投票は 終わりました。今 数えて います。',
    },
    delivering: {
      ja: '結果が出ました。選ばれた提案を形にしています。',
      en: 'The result is out, and the winners are being carried out.',
      easy: 'けっかが 出ました。えらばれた ものを 作って います。',
    },
    withdrawn: {
      ja: 'この募集は取りやめになりました。',
      en: 'This round was called off.',
      easy: 'これは やめました。',
    },
  },
  current: { ja: '今の募集', en: 'Now', easy: '今 している もの' },
  past: { ja: 'これまでの募集', en: 'Earlier rounds', easy: '前の もの' },
  none: {
    ja: '今、募集しているものはありません',
    en: 'No round is running',
    easy: '今は ありません',
  },
  noneHint: {
    ja: '募集を始めるときは、ここと広報でお知らせします。',
    en: 'The next round will be announced here and in the magazine.',
    easy: 'はじまる ときは ここで 知らせます。',
  },
  proposalCount: (count: number): Text => ({
    ja: `提案${count}件`,
    en: count === 1 ? '1 proposal' : `${count} proposals`,
    easy: `考え ${count}こ`,
  }),
  guidelines: {
    ja: '書き込みのきまりと、個人情報の扱い',
    en: 'Rules, and what happens with personal data',
    easy: '書く ときの きまり',
  },
  contact: { ja: '担当課', en: 'Section in charge', easy: '市の 係' },
} as const;

export const ballotWords = {
  lot: {
    ja: '投票用紙の順番の確かめ方',
    en: 'How the order on the ballot can be checked',
    easy: 'じゅん番の 決め方',
  },
  how: {
    ja: '順番はくじで決めました。下の「種」と提案のID（ページのアドレスの最後の部分）を「種:ID」とつないでSHA-256を計算し、その値の小さい順に並べています。だれでも同じ順番を確かめられます。',
    en: 'The order was drawn by lot: the SHA-256 of “seed:id”, the lowest first, where the id is the last part of the address of a proposal. Anybody can work it out anew.',
    easy: 'じゅん番は くじで 決めました。下の 文字を つかうと、だれでも 同じ じゅん番に なるか 調べられます。',
  },
  seed: { ja: '種：', en: 'Seed:', easy: '文字：' },
} as const;

export const withdrawnNotice = (title: Text, note: string) => ({
  title: {
    ja: `「${title.ja}」は取りやめになりました`,
    en: `“${title.en}” was called off`,
    easy: `「${say(title, 'easy')}」は やめました`,
  },
  body: { ja: note, en: note, easy: note },
});
