import type { AnswerText } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { say } from '#platform/i18n/text.ts';
import type { VerdictName } from '../model.ts';

export const examineErrors = {
  tooLong: { ja: '長すぎます。短くしてください', en: 'This is too long; please shorten it' },
  department: { ja: '検討する課を選んでください', en: 'Please choose the section' },
  verdict: { ja: '検討の結果を選んでください', en: 'Please choose what was found' },
  reason: {
    ja: '理由や条件を、市民が読んでわかる言葉で入力してください',
    en: 'Please give the reason in words that everybody understands',
  },
  title: {
    ja: '投票用紙に載せる名前を入力してください',
    en: 'Please enter the title for the ballot',
  },
  summary: {
    ja: '投票用紙に載せる内容を入力してください',
    en: 'Please enter the words for the ballot',
  },
  cost: {
    ja: '費用を円で入力してください（例：1,500,000）',
    en: 'Please enter the cost in yen, such as 1,500,000',
  },
  runningCost: {
    ja: '毎年の費用を円で入力するか、空けてください',
    en: 'Please enter the yearly cost in yen, or leave it empty',
  },
  consent: {
    ja: '変えた内容を提案した人にどう伝え、どう了解を得たかを入力してください',
    en: 'Please say how the proposer was told of the changes and agreed',
  },
  into: { ja: 'まとめる先の提案を選んでください', en: 'Please choose the proposal it joins' },
  mergeConsent: {
    ja: 'まとめることについて、提案した人の了解をどう得たかを入力してください',
    en: 'Please say how the proposers agreed to this',
  },
} as const satisfies Record<string, Text>;

export const verdictNotes: Readonly<Record<VerdictName, Text>> = {
  feasible: {
    ja: '検討の結果、実現できると判断しました。投票にかけます。',
    en: 'It was found that it can be done. It will be put to the vote.',
    easy: 'できる ことが わかりました。投票に 出します。',
  },
  changed: {
    ja: '検討の結果、内容を調整すれば実現できると判断しました。投票にかけます。',
    en: 'It was found that it can be done with changes. It will be put to the vote.',
    easy: '少し 変えれば できる ことが わかりました。投票に 出します。',
  },
  infeasible: {
    ja: '検討の結果、実現は難しいと判断しました。理由をお読みください。',
    en: 'It was found that it cannot be done. Please read the reason.',
    easy: '今は できない ことが わかりました。わけを 読んで ください。',
  },
};

export const notices = {
  routed: (name: string, section: Text) => ({
    title: {
      ja: `提案「${name}」の検討が始まりました`,
      en: `Your proposal “${name}” is being examined`,
      easy: `「${name}」を 調べはじめました`,
    },
    body: {
      ja: `${section.ja}が、実現できるかどうかと費用を検討しています。`,
      en: `${section.en} is looking at what can be done and what it costs.`,
      easy: `${say(section, 'easy')}が、できるか、いくら かかるか 調べて います。`,
    },
  }),
  examined: (name: string, verdict: VerdictName) => ({
    title: {
      ja: `提案「${name}」の検討結果が出ました`,
      en: `Your proposal “${name}” was examined`,
      easy: `「${name}」の ことが わかりました`,
    },
    body: verdictNotes[verdict],
  }),
  merged: (name: string, into: string) => ({
    title: {
      ja: `提案「${name}」を、似た提案とまとめました`,
      en: `Your proposal “${name}” was joined with a similar one`,
      easy: `「${name}」を にて いる ものと まとめました`,
    },
    body: {
      ja: `「${into}」として検討を続けます。今後の動きも、これまでどおりお知らせします。`,
      en: `It goes on as “${into}”. You will hear of every further step.`,
      easy: `これから「${into}」に なります。つづきも 知らせます。`,
    },
  }),
} as const;

export const infeasibleAnswer = (reason: string): AnswerText => ({
  ...{ text: verdictNotes.infeasible.ja, reason, outcome: 'not-taken-up' },
});

export const ballotHop = (round: string, number: number): string =>
  `「${round}」の投票にかけることにしました。投票用紙の番号は${number}番です。`;

export const queueWords = {
  title: { ja: '提案の検討', en: 'Proposals' },
  lead: {
    ja: '届いた提案を担当課に回し、できるかどうかと費用を検討します。検討の結果と理由は公表されます。',
    en: 'Route proposals to sections, which say what can be done and what it costs. Verdicts and reasons are published.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  status: { ja: '状態', en: 'Status' },
  section: { ja: '担当課', en: 'Section' },
  all: { ja: 'すべて', en: 'All' },
  mine: { ja: '自分の課のものだけ', en: 'Of my sections' },
  proposal: { ja: '提案', en: 'Proposal' },
  received: { ja: '届いた日', en: 'Received' },
  cost: { ja: '費用', en: 'Cost' },
  number: { ja: '番号', en: 'No.' },
  none: { ja: '当てはまる提案はありません', en: 'No proposals here' },
  noneHint: {
    ja: '提案が届くと、ここに並びます。条件を変えると、ほかの提案が見られます。',
    en: 'Proposals stand here as they come in. Change the filter to see others.',
  },
  notShown: { ja: '（確認中の提案）', en: '(not yet checked)' },
} as const;

export const workWords = {
  said: { ja: '届いた提案', en: 'As it was proposed' },
  title: { ja: '名前', en: 'Title' },
  what: { ja: '内容', en: 'What' },
  where: { ja: '場所', en: 'Where' },
  whom: { ja: 'だれのため', en: 'For whom' },
  rough: { ja: '提案した人の見積り', en: 'Rough cost by the proposer' },
  area: { ja: '地区', en: 'Area' },
  voice: { ja: 'この声の対応を見る', en: 'Open the voice' },
  unreadable: {
    ja: 'この提案の原文は、担当課とモデレーターだけが読めます。',
    en: 'Only the section in charge and moderators read the original.',
  },
  waitsForCheck: {
    ja: 'まだ公開されていません。内容の確認（モデレーション）を待っています。',
    en: 'It is not public yet: it waits to be checked.',
  },
  alike: { ja: '似ている提案', en: 'Similar proposals' },
  noAlike: { ja: '似ている提案は見つかりません。', en: 'No similar proposals were found.' },
  merged: { ja: 'まとめた提案', en: 'Joined with it' },
  mergedInto: { ja: 'まとめた先を見る', en: 'See where it goes on' },
  route: { ja: '担当課に回す', en: 'Route to a section' },
  department: { ja: '検討する課', en: 'Section' },
  note: { ja: '課への伝言', en: 'Note for the section' },
  routeDo: { ja: 'この課に回す', en: 'Route' },
  examine: { ja: '検討の結果を書く', en: 'Write the verdict' },
  verdict: { ja: '検討の結果', en: 'What was found' },
  verdicts: {
    feasible: { ja: '実現できる', en: 'It can be done' },
    changed: { ja: '内容を調整すれば実現できる', en: 'It can be done with changes' },
    infeasible: { ja: '実現は難しい', en: 'It cannot be done' },
  } satisfies Record<VerdictName, Text>,
  reason: { ja: '理由・条件（公表します）', en: 'Reason and conditions (published)' },
  reasonHint: {
    ja: '市民が読んでわかる言葉で。できない場合は、法令・費用・場所などのどれが妨げかを',
    en: 'In words that everybody understands; if it cannot be done, say what stands against it',
  },
  ifFeasible: {
    ja: '実現できるときは必ず入力してください',
    en: 'Needed where it can be done',
  },
  ballotTitle: { ja: '投票用紙に載せる名前', en: 'Title on the ballot' },
  ballotTitleEn: { ja: '名前（英語）', en: 'Title in English' },
  summary: { ja: '投票用紙に載せる内容', en: 'Words on the ballot' },
  summaryHint: {
    ja: '実現できるときは必ず入力してください。個人がわかる書き方がないか確かめてください',
    en: 'Please check that nobody can be recognised',
  },
  cost: { ja: 'かかる費用（一度だけ）', en: 'Cost, once' },
  runningCost: { ja: '毎年かかる費用', en: 'Cost each year' },
  runningHint: { ja: 'なければ空けてください', en: 'Leave empty if there is none' },
  yen: { ja: '円', en: 'yen' },
  consent: { ja: '提案した人の了解（庁内の記録）', en: 'Consent of the proposer (internal)' },
  consentHint: {
    ja: '内容を変えたときは必ず。例：4月10日に電話で説明し、了解を得た',
    en: 'Required with changes, such as: explained by telephone on 10 April, agreed',
  },
  examineDo: { ja: '検討の結果を公表する', en: 'Publish the verdict' },
  merge: { ja: '似た提案とまとめる', en: 'Join with a similar one' },
  into: { ja: 'まとめる先', en: 'Goes on in' },
  mergeConsent: { ja: '提案した人の了解（庁内の記録）', en: 'Consent of the proposers (internal)' },
  mergeDo: { ja: 'まとめる', en: 'Join' },
  history: { ja: 'これまでの動き', en: 'What happened' },
  public: { ja: '公開ページを見る', en: 'See the public page' },
  saved: {
    ja: '保存しました。提案した人にもお知らせします。',
    en: 'Saved; the proposers are told.',
  },
  progress: { ja: '進み具合を知らせる', en: 'Report progress' },
} as const;
