import type { Text } from '#platform/i18n/text.ts';
import type { FormName } from './forms.ts';

export const requestTexts = {
  title: (year: number): Text => ({
    ja: `${year}年度の予算：要求と査定`,
    en: `Budget of FY${year}: requests and review`,
  }),
  lead: {
    ja: '課が事業ごとに要求を書き、財政課と市長が査定します。締切りを過ぎた要求と、公表日を過ぎた査定は、市民も読めます。',
    en: 'Departments request, the Finance Section and the mayor decide. Citizens read requests after the deadline and decisions from their day on.',
  },
  calendar: { ja: '予算編成の日程', en: 'Calendar' },
  opensOn: { ja: '要求の受付開始', en: 'Requests open' },
  deadline: { ja: '要求の締切り', en: 'Deadline' },
  reviewOn: { ja: '査定の公表', en: 'Review published' },
  voteOn: { ja: '議会の議決', en: 'Vote of the council' },
  standing: { ja: '要求の状態', en: 'Where the requests stand' },
  count: (count: number): Text => ({ ja: `${count}件`, en: `${count}` }),
  of: (count: number): Text => ({ ja: `（${count}件）`, en: `(${count} projects)` }),
  next: (code: string, name: string, left: number): Text => ({
    ja: `次は${code} ${name}です（残り${left}件）`,
    en: `Next: ${code} ${name} (${left} left)`,
  }),
  nextNone: { ja: '残りはありません。', en: 'Nothing is left.' },
  toList: { ja: '一覧へ戻る', en: 'Back to the list' },
  list: { ja: '事業ごとの要求', en: 'Requests by project' },
  none: { ja: '当てはまる事業がありません。', en: 'No project matches.' },
  noneHint: {
    ja: '絞り込みを変えるか、事業を登録してください。',
    en: 'Change the filter, or add a project.',
  },
  addProject: { ja: '事業を登録する', en: 'Add a project' },
  download: { ja: 'Excelの様式を書き出す', en: 'Download as Excel' },
  fileName: (year: number): Text => ({
    ja: `予算要求_${year}年度`,
    en: `budget-requests-${year}`,
  }),
  uploadTitle: { ja: '書き込んだ様式を取り込む', en: 'Import the filled sheet' },
  uploadHint: {
    ja: '書き込んだ行を下書きとして保存します。書き出したときのままの行は、取り込みません。送るのはそのあとです。',
    en: 'Rows that were filled in are kept as drafts; those as they went out are left alone. They are sent afterwards.',
  },
  upload: { ja: '下書きとして取り込む', en: 'Import as drafts' },
  imported: (count: string): Text => ({
    ja: `${count}件を下書きとして取り込みました`,
    en: `${count} rows imported as drafts`,
  }),
  sendAllTitle: { ja: '下書きをまとめて送る', en: 'Send all drafts' },
  sendAllHint: {
    ja: '受け持ちの課の下書きのうち、要求の理由があるものをすべて財政課へ送ります。締切りまでは、直してもう一度送れます。',
    en: 'Sends every draft of your departments that has its grounds. Until the deadline you may change and send again.',
  },
  sendAll: { ja: 'まとめて送る', en: 'Send all' },
  sentAll: (count: string): Text => ({
    ja: `${count}件の要求を送りました`,
    en: `${count} requests sent`,
  }),
  sentNone: { ja: '送る下書きはありません', en: 'There is no draft to send' },
  withoutGrounds: (codes: string): Text => ({
    ja: `要求の理由が入力されていない下書きがあります：${codes}。理由を入力してから送ってください。`,
    en: `Drafts without grounds: ${codes}. Please give the grounds first.`,
  }),
  restTitle: { ja: '残りを査定額のとおりにする', en: 'Take the review for the rest' },
  restHint: {
    ja: '財政課の査定が済み、復活要求のない事業を、財政課の査定額のとおりに決めます。',
    en: 'Decides every reviewed project without a second request at the reviewed amount.',
  },
  rest: { ja: '査定額のとおりに決める', en: 'Decide as reviewed' },
  decided: (count: string): Text => ({
    ja: `${count}件を決めました`,
    en: `${count} projects decided`,
  }),
  asReviewed: { ja: '財政課の査定のとおりとします。', en: 'As reviewed.' },
  changedSince: { ja: '直した下書きをまだ送っていません', en: 'A changed draft has not been sent' },
  path: { ja: 'これまでの経過', en: 'So far' },
  noPath: { ja: 'まだ要求は送られていません。', en: 'Nothing has been sent yet.' },
  stage: { ja: '段階', en: 'Stage' },
  amount: { ja: '金額（千円）', en: 'Amount (1,000 yen)' },
  special: { ja: 'うち特定財源', en: 'Of it special funds' },
  reason: { ja: '理由', en: 'Reason' },
  on: { ja: '日', en: 'Day' },
  expected: { ja: '期待する成果', en: 'Expected result' },
  facts: { ja: '事業のあらまし', en: 'The project' },
  plan: { ja: '計画とのつながり', en: 'In the plan' },
  noPlan: { ja: 'まだ結び付けていません。', en: 'Not linked yet.' },
  describe: { ja: '事業の説明と計画とのつながりを直す', en: 'Change description and links' },
  what: { ja: '何をする事業か', en: 'What it does' },
  beforeBudget: { ja: '前年度の予算（現在額）', en: "Last year's budget" },
  beforePaid: { ja: '前年度の支出済額', en: 'Paid last year' },
  change: { ja: '前年度との違い', en: 'Against last year' },
  requestAmount: { ja: '要求額', en: 'Amount requested' },
  grounds: { ja: '要求の理由', en: 'Grounds' },
  groundsHint: {
    ja: 'なぜ必要か、なぜこの額か。締切りのあとは市民も読みます。',
    en: 'Why it is needed, why this much. Citizens read it after the deadline.',
  },
  expectedHint: {
    ja: '計画の指標がどう変わるかなど。',
    en: 'Such as how indicators of the plan will change.',
  },
  reasonHint: {
    ja: '要求した課と、公表日のあとは市民が読みます。',
    en: 'The department reads it, and citizens from its day on.',
  },
  returnReason: { ja: '直してほしいところ', en: 'What is to be mended' },
  returnHint: {
    ja: '要求した課だけが読みます。締切りのあとでも、課はもう一度送れます。',
    en: 'Only the department reads it. It may send again even after the deadline.',
  },
  isReturned: { ja: '財政課から差し戻されています', en: 'The Finance Section has sent it back' },
  returned: { ja: '課へ差し戻しました', en: 'Sent back to the department' },
  save: { ja: '下書きを保存する', en: 'Save the draft' },
  saved: { ja: '下書きを保存しました', en: 'Draft saved' },
  done: { ja: '送りました', en: 'Sent' },
  reviewRecorded: { ja: '査定を記録しました', en: 'Review recorded' },
  otherForms: { ja: 'ほかにできること', en: 'What else you can do' },
  nothingToDo: { ja: 'いまできる操作はありません', en: 'Nothing to do now' },
};

export const formTexts: Readonly<
  Record<FormName, { readonly title: Text; readonly amount: Text; readonly button: Text }>
> = {
  request: {
    title: { ja: '要求する', en: 'Request' },
    amount: requestTexts.requestAmount,
    button: { ja: '財政課へ送る', en: 'Send to the Finance Section' },
  },
  review: {
    title: { ja: '財政課として査定する', en: 'Review' },
    amount: { ja: '査定額', en: 'Amount' },
    button: { ja: '査定を記録する', en: 'Record the review' },
  },
  return: {
    title: { ja: '課へ差し戻す', en: 'Send it back' },
    amount: { ja: '', en: '' },
    button: { ja: '課へ差し戻す', en: 'Send it back' },
  },
  appeal: {
    title: { ja: '復活を要求する', en: 'Request once more' },
    amount: { ja: '復活要求の額', en: 'Amount' },
    button: { ja: '復活要求を送る', en: 'Send the second request' },
  },
  decide: {
    title: { ja: '市長として決める', en: 'Decide as the mayor' },
    amount: { ja: '市長の査定額', en: 'Amount' },
    button: { ja: '査定を決める', en: 'Decide' },
  },
};
