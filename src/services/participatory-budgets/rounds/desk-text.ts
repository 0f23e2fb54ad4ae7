import type { Text } from '#platform/i18n/text.ts';
import type { VoteMethod } from '../model.ts';
import type { DayName } from './rules.ts';

export const draftTitle = (title: string): string => `市民参加型予算の募集について（${title}）`;

const after = (ja: string, en: string): Text => ({
  ja: `${ja}より後の日を入力してください`,
  en: `Please enter a day after ${en}`,
});

export const deskErrors = {
  tooLong: { ja: '長すぎます。短くしてください', en: 'This is too long; please shorten it' },
  day: { ja: '日付を入力してください', en: 'Please enter a day' },
  slug: {
    ja: '小文字の英字と数字、ハイフンで2文字以上入力してください',
    en: 'Please enter two or more small letters, digits or hyphens',
  },
  slugTaken: {
    ja: 'このアドレスは使われています。別のものにしてください',
    en: 'This address is taken; please choose another',
  },
  title: { ja: '名称を入力してください', en: 'Please enter a title' },
  description: { ja: '説明を入力してください', en: 'Please describe it' },
  sum: {
    ja: '予算額を円で入力してください（例：10,000,000）',
    en: 'Please enter the sum in yen, such as 10,000,000',
  },
  fiscalYear: {
    ja: '年度を西暦4桁で入力してください',
    en: 'Please enter the fiscal year in four digits',
  },
  voteMethod: { ja: '投票の方法を選んでください', en: 'Please choose how people vote' },
  maxChoices: {
    ja: '1から100までの数を入力するか、空けてください',
    en: 'Please enter a number from 1 to 100, or leave it empty',
  },
  mayPropose: { ja: '提案できる人を入力してください', en: 'Please say who may propose' },
  mayVote: { ja: '投票できる人を入力してください', en: 'Please say who may vote' },
  age: { ja: '年齢を数字で入力してください', en: 'Please enter an age in digits' },
  department: { ja: '担当課を選んでください', en: 'Please choose the section in charge' },
  note: { ja: '理由を入力してください', en: 'Please give the reason' },
  correction: {
    ja: '何を直したかを、読む人にわかる言葉で入力してください',
    en: 'Please tell readers what was corrected',
  },
  frozen: {
    ja: '公表した後や、その日が来た後は変えられません。元に戻してください',
    en: 'This cannot change once it is public or the day has come; please put it back',
  },
  order: {
    ...{ proposalsFrom: { ja: '日付を確かめてください', en: 'Please check this day' } },
    proposalsUntil: {
      ja: '提案の初日以後の日を入力してください',
      en: 'Please enter a day on or after the first day of proposals',
    },
    votesFrom: after('提案の最終日', 'the last day of proposals'),
    votesUntil: {
      ja: '投票の初日以後の日を入力してください',
      en: 'Please enter a day on or after the first day of the vote',
    },
    resultOn: after('投票の最終日', 'the last day of the vote'),
    deliveredUntil: after('結果を公表する日', 'the day of the result'),
  } satisfies Record<DayName, Text>,
} as const;

export const editWords = {
  add: { ja: '募集を新しく作る', en: 'New round' },
  edit: { ja: '募集の内容を直す', en: 'Edit the round' },
  slug: { ja: 'アドレス', en: 'Address' },
  slugHint: { ja: '例：r8。公表した後は変えられません', en: 'Such as r8; fixed once it is public' },
  what: { ja: '募集の内容', en: 'The round' },
  title: { ja: '名称', en: 'Title' },
  titleEn: { ja: '名称（英語）', en: 'Title in English' },
  titleEasy: { ja: '名称（やさしい日本語）', en: 'Title in easy Japanese' },
  description: { ja: '説明', en: 'Description' },
  descriptionHint: {
    ja: '何のための予算か、どんな提案を待っているかを、ふだんの言葉で',
    en: 'What the money is for and what proposals are hoped for, in everyday words',
  },
  descriptionEn: { ja: '説明（英語）', en: 'Description in English' },
  descriptionEasy: { ja: '説明（やさしい日本語）', en: 'Description in easy Japanese' },
  sum: { ja: '予算額', en: 'Sum of money' },
  yen: { ja: '円', en: 'yen' },
  fiscalYear: { ja: '予算の年度', en: 'Fiscal year' },
  year: { ja: '年度', en: 'FY' },
  days: { ja: '日程', en: 'Days' },
  day: {
    proposalsFrom: { ja: '提案の初日', en: 'Proposals from' },
    proposalsUntil: { ja: '提案の最終日', en: 'Proposals until' },
    votesFrom: { ja: '投票の初日', en: 'Vote from' },
    votesUntil: { ja: '投票の最終日', en: 'Vote until' },
    resultOn: { ja: '結果を公表する日', en: 'Day of the result' },
    deliveredUntil: { ja: 'すべて完成する日', en: 'All finished by' },
  } satisfies Record<DayName, Text>,
  examinationHint: {
    ja: '提案の最終日と投票の初日のあいだに、各課が検討します',
    en: 'The departments examine between the last day of proposals and this day',
  },
  vote: { ja: '投票', en: 'Vote' },
  method: { ja: '投票の方法', en: 'How people vote' },
  methods: {
    approval: {
      ja: 'よいと思う提案を、決めた数まで選ぶ',
      en: 'Each chooses proposals, up to a number',
    },
    'within-sum': {
      ja: '費用の合計が予算額に収まるように選ぶ',
      en: 'Each chooses any set whose costs stay within the sum',
    },
  } satisfies Record<VoteMethod, Text>,
  maxChoices: { ja: '選べる数', en: 'At most' },
  maxChoicesHint: { ja: '空けると、いくつでも選べます', en: 'Empty: as many as one likes' },
  mayPropose: { ja: '提案できる人', en: 'Who may propose' },
  mayVote: { ja: '投票できる人', en: 'Who may vote' },
  proposeAge: { ja: '提案できる年齢', en: 'Minimum age to propose' },
  voteAge: { ja: '投票できる年齢', en: 'Minimum age to vote' },
  who: {
    propose: {
      ja: '市内に住む人、市内で働く人・学ぶ人',
      en: 'Whoever lives, works or learns here',
    },
    vote: { ja: '市内に住民登録がある人', en: 'Residents registered in the city' },
  },
  ageUnit: { ja: '歳以上', en: 'years' },
  department: { ja: '担当課', en: 'Section in charge' },
  note: { ja: '何を直したか（公表します）', en: 'What was corrected (published)' },
  save: { ja: '保存する', en: 'Save' },
  correct: { ja: '公表中の内容を直す', en: 'Correct what is public' },
  winners: {
    ja: '得票の多い順に、予算額に収まるまで選びます。同数のときは費用の少ない提案、それも同じなら番号の小さい提案が先です。この決まりは公表されます。',
    en: 'Winners are chosen by votes until the sum is spent; of equal votes the cheaper one, then the lower number. This rule is published.',
  },
} as const;

export const approvalWords = {
  label: { ja: '市民参加型予算の募集', en: 'Round of the participatory budget' },
  sum: { ja: '予算額', en: 'Sum' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  proposals: { ja: '提案の期間', en: 'Proposals' },
  votes: { ja: '投票の期間', en: 'Vote' },
  resultOn: { ja: '結果の公表', en: 'Result' },
  deliveredUntil: { ja: '完成の期限', en: 'Finished by' },
  method: { ja: '投票の方法', en: 'Vote method' },
  mayPropose: { ja: '提案できる人', en: 'Who may propose' },
  mayVote: { ja: '投票できる人', en: 'Who may vote' },
  description: { ja: '説明', en: 'Description' },
} as const satisfies Record<string, Text>;

export const deskWords = {
  lead: {
    ja: '募集を作り、提案を検討し、投票にかけ、結果と進み具合を知らせます。',
    en: 'Make rounds, examine proposals, put them to the vote, and report results and progress.',
  },
  caption: { ja: '募集の一覧', en: 'Rounds' },
  phase: { ja: '段階', en: 'Phase' },
  none: { ja: '募集はまだありません', en: 'No rounds yet' },
  noneHint: {
    ja: '「募集を新しく作る」から、予算額と日程を決めて始めます。',
    en: 'Begin with “New round”: set the sum and the days.',
  },
  proposals: { ja: '提案を検討する', en: 'Examine proposals' },
  proposalList: { ja: '提案を見る', en: 'See the proposals' },
  ballots: { ja: '投票を管理する', en: 'Manage the vote' },
  result: { ja: '結果を公表する', en: 'Publish the result' },
  enter: { ja: '受け付けた提案を入力する', en: 'Type in a proposal' },
  open: { ja: '公開ページを見る', en: 'See the public page' },
  numbers: { ja: '提案の数', en: 'Proposals' },
  noProposals: { ja: '提案はまだ届いていません。', en: 'No proposals have come in yet.' },
  count: (count: number): Text => ({ ja: `${count}件`, en: String(count) }),
  onBallot: { ja: '投票の対象', en: 'On the ballot' },
  next: { ja: '次にすること', en: 'What to do next' },
  hints: {
    draft: {
      ja: '内容と日程を確かめて、公表の決裁を受けてください。',
      en: 'Check the words and the days, then ask for approval.',
    },
    waiting: {
      ja: '決裁が終わると、すぐに公表されます。',
      en: 'It is public at once when the approvers have decided.',
    },
    withdrawn: { ja: 'この募集は取りやめました。', en: 'This round was called off.' },
    coming: {
      ja: '提案の初日を待っています。',
      en: 'It waits for the first day of proposals.',
    },
    proposing: {
      ja: '届いた提案を担当課に回してください。検討は届いたものから始められます。',
      en: 'Route what comes in to the sections; they can begin at once.',
    },
    examining: {
      ja: 'すべての提案に検討の結果を出してから、投票用紙の順番を決めてください。',
      en: 'Give every proposal its verdict, then draw the order on the ballot.',
    },
    voting: {
      ja: '投票の期間です。窓口と郵送の投票は「投票を管理する」で受け付けます。',
      en: 'People vote. Votes at the counter and by post are taken at “Manage the vote”.',
    },
    counting: {
      ja: '集計を確定すると、結果を公表できます。',
      en: 'Finish the count, then publish the result.',
    },
    delivering: {
      ja: '選ばれた提案ごとに、進み具合を知らせてください。',
      en: 'Report the progress of each winner.',
    },
  },
  comment: { ja: '決裁者への説明', en: 'Note for the approvers' },
  submit: { ja: '公表の決裁を受ける', en: 'Ask for approval' },
  draw: { ja: '投票用紙の順番', en: 'Order on the ballot' },
  drawLead: {
    ja: '実現できると判断した提案すべてに、くじで番号を付けます。くじの種は記録して公表します。一度だけで、引き直せません。提案した人全員に知らせます。',
    en: 'All proposals that can be done get a number by lot. The seed is kept and published; it is drawn once. All proposers are told.',
  },
  drawLeft: (count: number): Text => ({
    ja: `検討が終わっていない提案が${count}件あります。すべて終わると、くじで番号を付けられます。`,
    en: `${count} proposals still wait for a verdict. The order can be drawn once all have one.`,
  }),
  drawDo: { ja: 'くじで順番を決める', en: 'Draw the order' },
  withdraw: { ja: 'この募集を取りやめる', en: 'Call off this round' },
  note: { ja: '理由（公表します）', en: 'Reason (published)' },
  facts: { ja: 'この募集のきまり', en: 'Rules of this round' },
  approval: { ja: '決裁', en: 'Approval' },
  done: {
    saved: { ja: '保存しました。', en: 'Saved.' },
    submitted: { ja: '決裁に回しました。', en: 'It is before the approvers.' },
    withdrawn: { ja: '取りやめました。', en: 'It was called off.' },
    drawn: {
      ja: '順番を決めました。提案した人全員に知らせます。',
      en: 'The order was drawn. All proposers are told.',
    },
  },
} as const;
