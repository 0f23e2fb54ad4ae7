import type { Text } from '#platform/i18n/text.ts';
import type { Phase, ProposalStatus, RoundStatus, VoteMethod } from './model.ts';

export const moduleTexts = {
  title: {
    ja: 'みんなで決める予算',
    en: 'A budget we decide together',
    easy: 'みんなで 決める 町の お金',
  },
  lead: {
    ja: '市の予算の一部の使いみちを、市民のみなさんが提案し、投票で決めます。選ばれた提案が形になるまで、ここでお知らせします。',
    en: 'Residents propose how a part of the city budget is spent and decide by vote. We report here until each winner is finished.',
    easy: '市の お金を 何に つかうか、みんなで 考えて、投票で 決めます。できあがるまで ここで 知らせます。',
  },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  participate: { ja: '参加する', en: 'Take part', easy: '参加する' },
  proposal: { ja: '予算の提案', en: 'Budget proposal', easy: 'お金の つかい方の 考え' },
  comment: {
    ja: '提案への意見',
    en: 'Opinion on a proposal',
    easy: '考えに ついて 思った こと',
  },
  desk: { ja: '市民参加型予算', en: 'Participatory budget' },
} as const satisfies Record<string, Text>;

export const names = {
  round: { ja: 'この募集', en: 'This round', easy: 'この ページ' },
  proposal: { ja: 'この提案', en: 'This proposal', easy: 'この 考え' },
  photo: { ja: 'この写真', en: 'This photo', easy: 'この 写真' },
  result: { ja: 'この結果', en: 'This result', easy: 'この けっか' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  manage: {
    ja: '市民参加型予算を募集し、投票にかけ、結果を公表する',
    en: 'Run rounds of the participatory budget, and publish their results',
  },
  examine: {
    ja: '市民参加型予算の提案を検討し、進み具合を知らせる',
    en: 'Examine proposals of the participatory budget, and report progress',
  },
} as const satisfies Record<string, Text>;

export const phaseTexts: Readonly<Record<Phase | Exclude<RoundStatus, 'published'>, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  waiting: { ja: '決裁中', en: 'Before approvers', easy: '決めて いる ところ' },
  withdrawn: { ja: '取りやめ', en: 'Called off', easy: 'やめました' },
  coming: { ja: 'これから', en: 'To come', easy: 'これから' },
  proposing: { ja: '提案を募集中', en: 'Proposals wanted', easy: '考えを 集めて います' },
  examining: { ja: '市が検討中', en: 'The city examines', easy: '市が 調べて います' },
  voting: { ja: '投票受付中', en: 'Voting', easy: '投票 できます' },
  counting: { ja: '集計中', en: 'Counting', easy: '数えて います' },
  delivering: { ja: '実現に向けて進行中', en: 'Being carried out', easy: '作って います' },
};

export const statusTexts: Readonly<Record<ProposalStatus, Text>> = {
  received: { ja: '届きました', en: 'Received', easy: '届きました' },
  examining: { ja: '検討中', en: 'Being examined', easy: '調べて います' },
  feasible: { ja: '実現できます', en: 'Can be done', easy: 'できます' },
  changed: {
    ja: '調整して実現できます',
    en: 'Can be done with changes',
    easy: '少し 変えれば できます',
  },
  infeasible: { ja: '実現は難しいです', en: 'Cannot be done', easy: '今は できません' },
  merged: { ja: '似た提案とまとめました', en: 'Joined with another', easy: 'ほかと まとめました' },
  withdrawn: { ja: '取り下げられました', en: 'Withdrawn', easy: '出した 人が やめました' },
};

export const methodTexts: Readonly<Record<VoteMethod, Text>> = {
  approval: {
    ja: 'よいと思う提案を選ぶ',
    en: 'Choose the proposals you like',
    easy: 'よい ものを えらぶ',
  },
  'within-sum': {
    ja: '予算額に収まるように選ぶ',
    en: 'Choose within the sum',
    easy: 'お金が 足りる ように えらぶ',
  },
};

const reason = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課が検討する提案です。担当の課にご相談ください。',
    en: 'Another section examines this proposal. Please ask them.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に保存しました。ページを開き直して、変更をもう一度入力してください。',
    en: 'Somebody else saved this first. Please open the page again and enter your changes once more.',
  }),
  notNow: reason('not-now', {
    ja: 'いまの段階ではこの操作はできません。日程と状態を確かめてください。',
    en: 'This is not possible at this stage. Please check the days and the state.',
  }),
  notOpenYet: reason('not-open-yet', {
    ja: '提案の受付はまだ始まっていません。始まる日をこの募集のページで確かめてください。',
    en: 'Proposals are not taken yet. Please see the days on the page of this round.',
    easy: 'まだ はじまって いません。いつからか ページで 見て ください。',
  }),
  over: reason('over', {
    ja: '提案の受付は終わりました。次の募集をお待ちいただくか、「市長への手紙」でお知らせください。',
    en: 'The days of proposals are over. Please wait for the next round, or write a letter to the mayor.',
    easy: '考えを 送る 日は 終わりました。つぎを 待つか、市長への 手紙で 教えて ください。',
  }),
  commentsOver: reason('comments-over', {
    ja: '投票が終わったため、意見の受付も終わりました。',
    en: 'The vote is over, and so are opinions on its proposals.',
    easy: '投票が 終わりました。もう 送れません。',
  }),
  sentOtherwise: reason('sent-otherwise', {
    ja: 'この提案は、一度お送りいただいた後に書き直されています。別の提案として送る場合は、もう一度「送る」を押してください。',
    en: 'This was already sent and has been changed since. To send it as another proposal, please press the button again.',
    easy: 'これは もう 送りました。ちがう 考えとして 送る ときは、もう一度 ボタンを おして ください。',
  }),
  decided: reason('decided', {
    ja: 'まとめられた提案、取り下げられた提案、投票にかけた提案は、検討の結果を変えられません。',
    en: 'A proposal that was joined, withdrawn or put on the ballot cannot be examined any more.',
  }),
  sameProposal: reason('same-proposal', {
    ja: '同じ提案どうしはまとめられません。ほかの提案を選んでください。',
    en: 'A proposal cannot be joined with itself. Please choose another.',
  }),
  otherRound: reason('other-round', {
    ja: 'ほかの募集の提案とはまとめられません。',
    en: 'Proposals of different rounds cannot be joined.',
  }),
  drawn: reason('drawn', {
    ja: '投票用紙の順番はもう決まっています。引き直すことはできません。',
    en: 'The order on the ballot has been drawn, and is never drawn again.',
  }),
  stillWaiting: (count: number) =>
    reason('still-waiting', {
      ja: `検討が終わっていない提案が${count}件あります。すべての結果を出してから決めてください。`,
      en: `${count} proposals still wait for a verdict. Please give them first.`,
    }),
  nothingToVote: reason('nothing-to-vote', {
    ja: '実現できると判断した提案がありません。検討の結果を確かめてください。',
    en: 'No proposal can be done yet. Please check the verdicts.',
  }),
  noCount: reason('no-count', {
    ja: '集計がまだ確定していません。集計を終えてから公表してください。',
    en: 'The count is not final yet. Please finish it first.',
  }),
  notWinner: reason('not-winner', {
    ja: '投票で選ばれた提案だけ、進み具合を知らせられます。',
    en: 'Progress is reported for winners only.',
  }),
  onBallot: reason('on-ballot', {
    ja: '投票の対象に決まっているため、取り下げられません。担当課にご相談ください。',
    en: 'It stands on the ballot and can no longer be withdrawn. Please ask the section in charge.',
    easy: 'もう 投票に 出て います。やめる ことは できません。市の 係に 話して ください。',
  }),
} as const;

export const ownedLabel = (title: string, en: string): Text => ({
  ja: `市民参加型予算の募集「${title}」`,
  en: `Round of the participatory budget: ${en || title}`,
});
