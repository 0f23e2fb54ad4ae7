import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const decisionRefusals = {
  decisionFirst: {
    code: 'decision-first',
    text: {
      ja: '決定の内容（通知書と理由）がまだ準備されていません。案件の「決定を準備する」から進めてください。',
      en: 'The decision with its letter is not prepared yet. Please prepare it on the page of the case.',
    },
  },
  letterNeeded: {
    code: 'letter-needed',
    text: {
      ja: '不承認のときは、理由と教示を記載した通知書が必要です。通知書のひな形を選んでください。',
      en: 'A refusal needs a letter with its reasons and how to appeal. Please choose a template.',
    },
  },
  otherLetter: {
    code: 'other-letter',
    text: {
      ja: '選んだひな形は、この決定には使えません。ほかのひな形を選んでください。',
      en: 'This template does not fit the decision. Please choose another one.',
    },
  },
  changedMeanwhile: {
    code: 'decision-changed',
    text: {
      ja: '開いている間に、ほかの人が決定の内容を変更しました。新しい内容を確かめてください。',
      en: 'Somebody else changed the decision while you had it open. Please look at the new one.',
    },
  },
  notNow: {
    code: 'not-preparable',
    text: {
      ja: '決定を準備できるのは、受付または審査中の案件だけです。',
      en: 'A decision can be prepared only while the case is received or under review.',
    },
  },
  noApproval: {
    code: 'no-approval-needed',
    text: {
      ja: 'この手続に決裁は必要ありません。「決定する」から進めてください。',
      en: 'This procedure needs no approval. Please decide directly.',
    },
  },
  notRunning: {
    code: 'no-approval-running',
    text: {
      ja: '起案がないため、決裁に回せません。「決定を準備する」から回してください。',
      en: 'There is no draft before the approvers. Please put it before them from the decision page.',
    },
  },
  gone: {
    code: 'decision-gone',
    text: {
      ja: '起案のもとになった決定が見つかりません。差し戻してください。',
      en: 'The decision behind this draft is gone. Please return the draft.',
    },
  },
} as const satisfies Record<string, Reason>;

export const outcomeTexts: Readonly<Record<'approve' | 'refuse', Text>> = {
  approve: { ja: '承認', en: 'Approve' },
  refuse: { ja: '不承認', en: 'Refuse' },
};

export const kindLabel: Text = { ja: '申請の決定', en: 'Decision on an application' };

export const decisionWords = {
  title: { ja: '決定の準備', en: 'Prepare the decision' },
  lead: {
    ja: '決定の内容と通知書を準備します。保存しただけでは、申請者に何も伝わりません。',
    en: 'Prepare the decision and its letter. Saving tells the applicant nothing yet.',
  },
  tabs: { ja: '決定の種類', en: 'Kind of decision' },
  open: { ja: '決定を準備する', en: 'Prepare the decision' },
  look: { ja: '決定の内容を見る', en: 'See the decision' },
  template: { ja: '通知書のひな形', en: 'Template of the letter' },
  noTemplate: { ja: '通知書を出さない', en: 'No letter' },
  use: { ja: 'このひな形にする', en: 'Use this template' },
  letter: { ja: '通知書に書くこと', en: 'What the letter says' },
  sample: (text: string): Text => ({ ja: `例 ${text}`, en: `Such as ${text}` }),
  amount: { ja: '決定する額', en: 'Amount' },
  amountHint: {
    ja: '交付や給付など、額があるときだけ入力します。決裁の経路は額で変わります。',
    en: 'Only where money is granted. The route of approval depends on it.',
  },
  amountWrong: {
    ja: '額は0以上の整数（円）で入力してください。',
    en: 'Please enter a whole number of yen.',
  },
  yen: { ja: '円', en: 'yen' },
  reasons: { ja: '理由と教示', en: 'Reasons and appeal' },
  reasonsLead: {
    ja: '不承認のときは、根拠となる規定、事実、教示を必ず示します（行政手続法第8条、行政不服審査法第82条）。',
    en: 'A refusal states the rule, the facts and how to appeal (Administrative Procedure Act, article 8).',
  },
  rule: { ja: '根拠となる規定', en: 'Rule applied' },
  ruleHint: {
    ja: '例 児童手当法第4条第1項、○○市補助金交付要綱第3条第2号',
    en: 'Act, ordinance or guideline with its article',
  },
  ruleMissing: { ja: '根拠となる規定を入力してください。', en: 'Please enter the rule.' },
  facts: { ja: '規定に当てはめた事実', en: 'Facts' },
  factsMissing: {
    ja: '規定に当てはめた事実を入力してください。',
    en: 'Please enter the facts.',
  },
  appeal: { ja: '教示', en: 'How to appeal' },
  appealMissing: { ja: '教示を入力してください。', en: 'Please enter how to appeal.' },
  comment: { ja: '決裁者への説明（庁内のみ）', en: 'Note for the approvers (internal)' },
  outcomeMissing: { ja: '承認か不承認を選んでください。', en: 'Please choose the outcome.' },
  save: { ja: '決定の内容を保存する', en: 'Save the decision' },
  saved: { ja: '決定の内容を保存しました', en: 'The decision was saved' },
  prepared: { ja: '準備した決定', en: 'The decision as prepared' },
  outcome: { ja: '決定', en: 'Outcome' },
  change: { ja: '決定の内容を書き直す', en: 'Change the decision' },
  preview: { ja: '通知書の見本を開く（PDF）', en: 'Preview of the letter (PDF)' },
  chain: { ja: '決裁の経路', en: 'Who approves' },
  propose: { ja: '決裁に回す', en: 'Put before the approvers' },
  decide: (outcome: Text): Text => ({
    ja: `${outcome.ja}を決定し、申請者に知らせる`,
    en: `${outcome.en} and tell the applicant`,
  }),
  decideLead: {
    ja: 'この手続は決裁を必要としません。決定すると通知書が発行され、元に戻すことはできません。',
    en: 'This procedure needs no approval. Once decided, the letter is issued and cannot be taken back.',
  },
  notYours: {
    ja: '決定する権限のある職員にお知らせください。',
    en: 'Please tell somebody who may decide.',
  },
  notReady: { ja: 'まだ決定できません', en: 'Not ready yet' },
  frozen: {
    ja: '決裁中または決定済みのため、内容は変更できません。',
    en: 'It is before the approvers or decided, so it cannot be changed.',
  },
  back: { ja: '案件に戻る', en: 'Back to the case' },
  facts1: {
    procedure: { ja: '手続', en: 'Procedure' },
    receipt: { ja: '受付番号', en: 'Receipt' },
    applicant: { ja: '申請者', en: 'Applicant' },
    receivedOn: { ja: '受付日', en: 'Received on' },
    letter: { ja: '通知書', en: 'Letter' },
  },
} as const;

export const decisionDone = {
  proposed: { ja: '決裁に回しました', en: 'It is before the approvers' },
  decided: { ja: '決定し、申請者に知らせました', en: 'Decided; the applicant was told' },
} as const satisfies Record<string, Text>;
