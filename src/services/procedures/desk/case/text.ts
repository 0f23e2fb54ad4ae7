import type { Text } from '#platform/i18n/text.ts';

const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

export const checkTexts = {
  overdue: { ja: '標準処理期間を過ぎています', en: 'The standard period is over' },
  soon: (left: number): Text => ({
    ja: left === 0 ? '今日が期限です' : `期限まで残り${left}日です`,
    en: left === 0 ? 'Due today' : `${days(left)} left`,
  }),
  waits: {
    ja: '申請者の補正を待っています（期限は止まっています）',
    en: 'Waiting for the applicant’s correction; the clock stands still',
  },
  noConsent: {
    ja: '本人の同意が確認されていません',
    en: 'The person’s consent is not confirmed',
  },
  noProof: {
    ja: '委任状などの写しが添付されていません',
    en: 'No proof of representation is attached',
  },
  differences: (n: number): Text => ({
    ja: `登録情報などと異なる回答が${n}件あります`,
    en: n === 1 ? 'One answer differs from its source' : `${n} answers differ from their sources`,
  }),
  duplicates: (n: number): Text => ({
    ja: `同じ内容と思われる申請がほかに${n}件あります`,
    en: n === 1 ? 'One other application looks the same' : `${n} others look the same`,
  }),
  unpaid: { ja: '手数料が納められていません', en: 'The fee is not paid' },
} as const;

export const caseWords = {
  title: (name: Text, applicant: string): Text => ({
    ja: applicant ? `${name.ja}　${applicant}` : name.ja,
    en: applicant ? `${name.en}: ${applicant}` : name.en,
  }),
  queue: { ja: '案件の一覧', en: 'Cases' },
  receipt: { ja: '受付番号', en: 'Receipt' },
  applicant: { ja: '申請者', en: 'Applicant' },
  reach: { ja: '連絡先', en: 'Contact' },
  channel: { ja: '受付の方法', en: 'Channel' },
  entered: (who: string): Text => ({ ja: `入力 ${who}`, en: `typed by ${who}` }),
  receivedOn: { ja: '受付日', en: 'Received on' },
  principal: { ja: '本人', en: 'For' },
  proxy: { ja: '代理人', en: 'Proxy' },
  ground: { ja: '代理・共同の根拠', en: 'Ground of representation' },
  roles: {
    self: { ja: '本人', en: 'The person' },
    proxy: { ja: '代理人', en: 'Proxy' },
    joint: { ja: '共同の申請', en: 'Joint application' },
    staff: { ja: '職員', en: 'Staff' },
  },
  consented: { ja: '本人の同意 あり', en: 'Consent given' },
  notConsented: { ja: '本人の同意 未確認', en: 'Consent not confirmed' },
  proof: { ja: '委任状などを開く', en: 'Open the proof' },
  account: { ja: 'アカウントあり', en: 'Has an account' },
  signedUp: { ja: '確認済みメール', en: 'confirmed e-mail' },
  checks: { ja: '確かめること', en: 'To check' },
  noChecks: { ja: '気になる点は見つかりませんでした', en: 'Nothing stands out' },
  answers: { ja: '申請の内容', en: 'Answers' },
  noAnswers: {
    ja: '申請の内容は、保存期間が終わったため残っていません。',
    en: 'The answers are gone: their retention is over.',
  },
  changes: (version: number): Text => ({
    ja: `補正で変わったところ（第${version}版）`,
    en: `Changed by correction (version ${version})`,
  }),
  sources: { ja: '登録情報などとの違い', en: 'Differences from sources' },
  sourceField: { ja: '項目', en: 'Question' },
  answered: { ja: '申請の内容', en: 'Answered' },
  sourceSays: { ja: '登録されている内容', en: 'The source says' },
  clock: { ja: '処理の期限', en: 'Clock' },
  noClock: { ja: '標準処理期間の定めはありません。', en: 'No standard period is set.' },
  actions: { ja: 'この案件の処理', en: 'What to do' },
  keyHint: {
    ja: 'ボタンの「キー」は、AltキーまたはCtrl＋Optionキーと一緒に押します。',
    en: 'Keys on buttons work together with Alt or Ctrl+Option.',
  },
  key: (key: string): Text => ({ ja: `キー ${key}`, en: `key ${key}` }),
  correct: { ja: '補正を求める', en: 'Ask for a correction' },
  withdraw: { ja: '申請者から取下げの申出があったとき', en: 'The applicant wants to withdraw' },
  withdrawLead: {
    ja: '取り下げると審査は終わり、元に戻すことはできません。',
    en: 'The review ends and cannot be taken up again.',
  },
  withdrawDo: { ja: '取下げを記録する', en: 'Record the withdrawal' },
  decision: { ja: '決定と決裁', en: 'Decision and approval' },
  noDecision: { ja: 'まだ準備されていません。', en: 'Not prepared yet.' },
  letters: { ja: '発行した文書', en: 'Letters' },
  noLetters: { ja: 'まだありません。', en: 'None yet.' },
  charge: { ja: '手数料', en: 'Fee' },
  noCharge: { ja: '手数料はかかりません。', en: 'There is no fee.' },
  assignment: { ja: '担当', en: 'Assignment' },
  corrections: { ja: '補正', en: 'Corrections' },
  notes: { ja: 'メモと意見照会（庁内のみ）', en: 'Notes and opinions (internal)' },
  linked: { ja: '関連する案件', en: 'Linked cases' },
  history: { ja: '経過', en: 'History' },
  slip: { ja: '受付票を印刷する', en: 'Print the receipt slip' },
  applicantSees: { ja: '手続の案内を見る', en: 'The procedure' },
} as const;
