import type { Text } from '#platform/i18n/text.ts';

const tooLong = (most: number): Text => ({
  ja: `${most}文字以内で入力してください`,
  en: `Please use at most ${most} characters`,
  easy: `${most}文字までで 書いて ください`,
});

export const writeErrors = {
  tooLong,
  title: {
    ja: '提案の名前を入力してください',
    en: 'Please give your proposal a title',
    easy: '名前を つけて ください',
  },
  what: {
    ja: 'どんなことをするのか入力してください',
    en: 'Please say what is to be done',
    easy: '何を するか 書いて ください',
  },
  where: {
    ja: '場所を入力してください（決まっていなければ「市内全域」など）',
    en: 'Please say where (or “the whole city”)',
    easy: 'どこか 書いて ください',
  },
  whom: {
    ja: 'だれの役に立つのか入力してください',
    en: 'Please say whom it is for',
    easy: 'だれの ためか 書いて ください',
  },
  roughCost: {
    ja: '費用は円の数字で入力するか、空けてください（例：500,000）',
    en: 'Please enter yen in digits, such as 500,000, or leave it empty',
    easy: 'お金は 数字で 書いて ください。わからない ときは 書かなくて いいです',
  },
  email: {
    ja: 'メールアドレスの形を確かめてください（例：name@example.jp）',
    en: 'Please check the mail address, such as name@example.jp',
    easy: 'メールアドレスを 見て ください',
  },
  eligible: {
    ja: '提案できる人にあてはまることを確かめて、印を付けてください',
    en: 'Please tick the box if you are one of those who may propose',
    easy: '提案 できる 人か 見て、しるしを つけて ください',
  },
  comment: {
    ja: '意見を入力してください',
    en: 'Please write your opinion',
    easy: '思った ことを 書いて ください',
  },
} as const;

export const writeWords = {
  title: { ja: '提案を書く', en: 'Write a proposal', easy: '考えを 書く' },
  lead: {
    ja: '思いつきの段階でかまいません。実現できるかどうかと費用は、市の担当課が検討します。お名前は公開しません。市役所の窓口や電話、手紙でも受け付けます。',
    en: 'A first idea is enough: the departments find out what can be done and what it costs. Your name is not published. You can also tell us at the counter, by telephone or by letter.',
    easy: 'かんたんで いいです。できるか、いくら かかるかは 市が 調べます。あなたの 名前は 出しません。市役所に 来て 話しても、電話や 手紙でも いいです。',
  },
  name: { ja: '提案の名前', en: 'Title', easy: '考えの 名前' },
  nameHint: {
    ja: '例：駅前にベンチと木陰を',
    en: 'Such as: benches and shade at the station',
    easy: 'れい：駅の 前に ベンチを おく',
  },
  what: { ja: 'どんなことをしますか', en: 'What is to be done?', easy: '何を しますか' },
  whatHint: {
    ja: '今の困りごとと、どうなるとよいかを',
    en: 'What is missing now, and how it should be',
    easy: '今 こまって いる こと、どう なると いいか',
  },
  where: { ja: '場所はどこですか', en: 'Where?', easy: 'どこですか' },
  whom: { ja: 'だれの役に立ちますか', en: 'Whom is it for?', easy: 'だれの ためですか' },
  rough: { ja: 'およその費用', en: 'Rough cost', easy: 'だいたいの お金' },
  roughHint: {
    ja: 'わからなければ空けてください',
    en: 'Leave it empty if you do not know',
    easy: 'わからない ときは 書かなくて いいです',
  },
  yen: { ja: '円', en: 'yen', easy: '円' },
  area: { ja: '地区', en: 'Area', easy: '地区' },
  noArea: { ja: '選ばない・市内全域', en: 'None, or the whole city', easy: 'えらばない' },
  person: { ja: 'お名前', en: 'Your name', easy: '名前' },
  personHint: {
    ja: '書かなくてもかまいません。公開しません',
    en: 'Not needed, and not published',
    easy: '書かなくて いいです。ほかの 人は 見ません',
  },
  email: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '検討の結果や投票、実現までの動きをお知らせします。書かなくてもかまいません',
    en: 'We tell you of the verdict, the vote and each step until it is there. Not needed',
    easy: 'けっかを メールで 知らせます。書かなくて いいです',
  },
  eligible: { ja: '確認', en: 'Please confirm', easy: '見て ください' },
  eligibleYes: {
    ja: '提案できる人にあてはまります',
    en: 'I am one of those who may propose',
    easy: '私は 提案 できる 人です',
  },
  send: { ja: '提案を送る', en: 'Send the proposal', easy: '送る' },
  alikeTitle: {
    ja: '似ている提案があります',
    en: 'There are similar proposals',
    easy: 'にて いる 考えが あります',
  },
  alikeLead: {
    ja: '同じ内容なら、その提案に意見を寄せることもできます。違う点があれば、このまま送ってください。',
    en: 'If yours says the same, you can support it with an opinion. If it differs, please send it all the same.',
    easy: '同じ なら、そこに 思った ことを 書いて ください。ちがう ときは、そのまま 送って ください。',
  },
  sendAnyway: {
    ja: 'このまま提案を送る',
    en: 'Send it all the same',
    easy: 'そのまま 送る',
  },
  notNow: {
    ja: '今は提案を受け付けていません',
    en: 'Proposals are not taken now',
    easy: '今は 送れません',
  },
  back: { ja: 'この募集のページに戻る', en: 'Back to the round', easy: 'もどる' },
} as const;

export const listWords = {
  proposals: { ja: '提案', en: 'Proposals', easy: '考え' },
  onBallot: {
    ja: '番号のある提案が投票の対象です。順番はくじで決めました。',
    en: 'Numbered proposals stand on the ballot, in an order drawn by lot.',
    easy: '番号が ある ものを 投票で えらびます。じゅん番は くじで 決めました。',
  },
  find: { ja: '探す', en: 'Find', easy: 'さがす' },
  words: { ja: '言葉で探す', en: 'Words', easy: '言葉' },
  filter: { ja: '提案を探す', en: 'Find proposals', easy: '考えを さがす' },
  area: { ja: '地区', en: 'Area', easy: '地区' },
  anyArea: { ja: 'すべての地区', en: 'All areas', easy: 'ぜんぶ' },
  none: { ja: 'まだ提案はありません', en: 'No proposals yet', easy: 'まだ ありません' },
  noneHint: {
    ja: '届いた提案は、個人の名前などを伏せてからここに載せます。',
    en: 'Proposals stand here once names and numbers were taken out.',
    easy: '届いた 考えを ここに のせます。',
  },
  noMatch: {
    ja: '当てはまる提案はありません',
    en: 'No proposals match',
    easy: '見つかりません',
  },
  noMatchHint: {
    ja: '言葉を短くするか、地区を「すべて」にしてください。',
    en: 'Try shorter words, or all areas.',
    easy: '言葉を みじかく して ください。',
  },
  number: (number: number): Text => ({
    ja: `${number}番`,
    en: `No. ${number}`,
    easy: `${number}番`,
  }),
  cost: { ja: '費用', en: 'Cost', easy: 'お金' },
} as const;

export const proposalWords = {
  what: { ja: '内容', en: 'What', easy: '何を するか' },
  where: { ja: '場所', en: 'Where', easy: 'どこ' },
  whom: { ja: 'だれのため', en: 'For whom', easy: 'だれの ため' },
  area: { ja: '地区', en: 'Area', easy: '地区' },
  rough: { ja: '提案した人の見積り', en: 'Rough cost by the proposer', easy: 'だいたいの お金' },
  verdict: { ja: '市の検討', en: 'What the city found', easy: '市が 調べた こと' },
  notExamined: {
    ja: 'まだ検討の結果は出ていません。結果と理由は、ここで公表します。',
    en: 'There is no verdict yet. It will be published here with its reason.',
    easy: 'まだ わかりません。わかったら ここで 知らせます。',
  },
  cost: { ja: 'かかる費用', en: 'Cost', easy: 'お金' },
  running: { ja: '毎年かかる費用', en: 'Cost each year', easy: '毎年の お金' },
  noRunning: { ja: 'なし', en: 'none', easy: 'ありません' },
  section: { ja: '検討した課', en: 'Examined by', easy: '調べた 係' },
  original: {
    ja: '提案されたときの言葉',
    en: 'As it was proposed',
    easy: 'はじめの 言葉',
  },
  mergedInto: {
    ja: 'この提案は、似た提案とまとめて検討しています。',
    en: 'This proposal goes on together with a similar one.',
    easy: 'にて いる 考えと まとめました。',
  },
  mergedSee: { ja: 'まとめた先の提案を見る', en: 'See where it goes on', easy: 'つづきを 見る' },
  merged: (count: number): Text => ({
    ja: `似た提案${count}件をまとめています`,
    en: count === 1 ? 'One similar proposal was joined' : `${count} similar proposals were joined`,
    easy: `にて いる 考え ${count}こを まとめました`,
  }),
  history: { ja: 'これまでの動き', en: 'What happened', easy: 'これまで' },
  thread: {
    ja: 'この提案のあゆみを見る',
    en: 'Follow the thread of this proposal',
    easy: 'つづきを 見る',
  },
  comments: { ja: 'みなさんの意見', en: 'Opinions', easy: 'みんなが 思った こと' },
  noComments: {
    ja: 'まだ意見はありません。',
    en: 'No opinions yet.',
    easy: 'まだ ありません。',
  },
  write: { ja: '意見を書く', en: 'Write an opinion', easy: '思った ことを 書く' },
  comment: {
    ja: 'この提案への意見',
    en: 'Your opinion on this proposal',
    easy: 'この 考えに ついて',
  },
  commentHint: {
    ja: '公開されます。名前や電話番号は書かないでください',
    en: 'It is published. Please write no names or telephone numbers',
    easy: 'みんなが 読みます。名前や 電話番号は 書かないで ください',
  },
  sendComment: { ja: '意見を送る', en: 'Send the opinion', easy: '送る' },
  events: {
    received: { ja: '提案が届きました', en: 'The proposal came in', easy: '届きました' },
    routed: {
      ja: '担当課で検討を始めました',
      en: 'A section began to examine it',
      easy: '係が 調べはじめました',
    },
    examined: {
      ja: '検討の結果を公表しました',
      en: 'The verdict was published',
      easy: '調べた ことを 出しました',
    },
    merged: {
      ja: '似た提案とまとめました',
      en: 'Joined with a similar one',
      easy: 'ほかと まとめました',
    },
    ballot: { ja: '投票の対象になりました', en: 'Put on the ballot', easy: '投票に 出ました' },
    won: { ja: '投票で選ばれました', en: 'Won the vote', easy: '投票で えらばれました' },
    lost: {
      ja: '投票では選ばれませんでした',
      en: 'Did not win the vote',
      easy: '投票で えらばれませんでした',
    },
    milestone: { ja: '実現に向けて進みました', en: 'A step was reached', easy: '前に 進みました' },
    'milestone-corrected': {
      ja: 'お知らせした内容を訂正しました',
      en: 'What was reported was corrected',
      easy: '知らせを なおしました',
    },
    'milestone-withdrawn': {
      ja: 'お知らせを取り消しました',
      en: 'What was reported was taken back',
      easy: '知らせを とりけしました',
    },
  },
} as const;
