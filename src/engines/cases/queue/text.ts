import type { Text } from '#platform/i18n/text.ts';
import { countLimit } from '../rules.ts';

export const words = {
  title: { ja: '案件', en: 'Cases' },
  lead: {
    ja: '申請や請求を、担当と期限ごとに確かめて処理します。',
    en: 'Applications and requests by who has them and until when.',
  },
  table: { ja: '案件の一覧', en: 'Cases' },
  tabs: { ja: '案件の見方', en: 'Views of the cases' },
  views: {
    mine: { ja: '自分の担当', en: 'Mine' },
    section: { ja: '課の案件', en: 'My section' },
    due: { ja: '期限が近い', en: 'Due soon' },
    stuck: { ja: '止まっている', en: 'Stuck' },
    all: { ja: 'すべて', en: 'All' },
  },
  hints: {
    mine: { ja: '自分が担当する処理中の案件です。', en: 'Open cases assigned to you.' },
    section: { ja: '自分の課の処理中の案件です。', en: 'Open cases of your section.' },
    due: {
      ja: '期限まで7日以内か、期限を過ぎた案件です。',
      en: 'Cases that are due within seven days, or overdue.',
    },
    stuck: { ja: '14日間動きのない案件です。', en: 'Nothing happened for 14 days.' },
    all: { ja: '完了した案件も含みます。', en: 'Closed cases too.' },
  },
  count: (n: number): Text =>
    n >= countLimit ? { ja: '1,000件以上', en: '1,000 or more' } : { ja: `${n}件`, en: String(n) },
  tab: (view: Text, n: number): Text => {
    const count = n > countLimit ? `${countLimit.toLocaleString('en')}+` : String(n);
    return { ja: `${view.ja} ${count}`, en: `${view.en} ${count}` };
  },
  shown: (total: Text, n: number): Text => ({
    ja: `${total.ja}のうち${n}件を表示しています。`,
    en: `Showing ${n} of ${total.en}.`,
  }),
  none: { ja: '該当する案件はありません', en: 'No cases here' },
  noneHint: {
    ja: '新しい申請が届くと、ここに表示されます。絞り込みを外すと見つかることがあります。',
    en: 'New applications appear here. Taking filters away may help.',
  },
  search: { ja: '受付番号・氏名・件名', en: 'Receipt number, name or title' },
  searchHint: {
    ja: '氏名と件名は、はじめの文字で探します。',
    en: 'Names and titles are found by how they begin.',
  },
  filters: { ja: '探す・絞り込む', en: 'Search and filter' },
  type: { ja: '種類', en: 'Type' },
  state: { ja: '状態', en: 'State' },
  anyType: { ja: 'すべての種類', en: 'All types' },
  anyState: { ja: 'すべての状態', en: 'All states' },
  assignee: { ja: '担当者', en: 'Assigned to' },
  anyone: { ja: 'すべての担当者', en: 'Anybody' },
  unassigned: { ja: '担当者なし', en: 'Nobody' },
  apply: { ja: '表示する', en: 'Show' },
  clear: { ja: '条件を消す', en: 'Clear' },
  next: { ja: '次へ', en: 'Next' },
  many: { ja: '500件ずつ表示する', en: 'Show 500 at a time' },
  first: { ja: '最初に戻る', en: 'Back to the first' },
  xlsx: { ja: 'Excelで保存する', en: 'Save for Excel' },
  csv: { ja: 'CSVで保存する', en: 'Save as CSV' },
  choose: (receipt: string): Text => ({ ja: `${receipt}を選ぶ`, en: `Choose ${receipt}` }),
  bulk: { ja: '選んだ案件をまとめて処理する', en: 'Act on the chosen cases' },
  bulkAct: { ja: '処理', en: 'What to do' },
  bulkReason: { ja: '理由（必要な処理のみ）', en: 'Reason (where one is needed)' },
  bulkGo: { ja: 'まとめて処理する', en: 'Do it' },
  bulkNone: { ja: '案件を1件以上選んでください。', en: 'Please choose at least one case.' },
  bulkUnknown: { ja: '処理を選んでください。', en: 'Please choose what to do.' },
  toMe: { ja: '自分の担当にする', en: 'Assign to me' },
  toNobody: { ja: '担当者を外す', en: 'Assign to nobody' },
  toPerson: (name: string): Text => ({ ja: `${name}さんの担当にする`, en: `Assign to ${name}` }),
  report: { ja: 'まとめて処理した結果', en: 'What came of it' },
  reportLead: (done: number, all: number): Text => ({
    ja: `${all}件のうち${done}件を処理しました。`,
    en: `${done} of ${all} were done.`,
  }),
  outcomes: {
    done: { ja: '処理しました', en: 'Done' },
    repeated: { ja: '処理済みでした', en: 'Done before' },
    refused: { ja: '処理できませんでした', en: 'Refused' },
  },
  outcome: { ja: '結果', en: 'Outcome' },
  why: { ja: '理由', en: 'Reason' },
  back: { ja: '一覧に戻る', en: 'Back to the list' },
  asked: (n: number): Text => ({
    ja: `回答を待っている意見照会が${n}件あります`,
    en: n === 1 ? 'One opinion is asked of you' : `${n} opinions are asked of you`,
  }),
  askedUntil: { ja: '回答期限', en: 'answer by' },
  columns: {
    choose: { ja: '選択', en: 'Choose' },
    receipt: { ja: '受付番号', en: 'Receipt' },
    title: { ja: '件名', en: 'Title' },
    applicant: { ja: '申請者', en: 'Applicant' },
    state: { ja: '状態', en: 'State' },
    assignee: { ja: '担当', en: 'Assigned' },
    department: { ja: '課', en: 'Section' },
    channel: { ja: '受付方法', en: 'Channel' },
    receivedOn: { ja: '受付日', en: 'Received' },
    dueOn: { ja: '期限', en: 'Due' },
    decidedOn: { ja: '決定日', en: 'Decided' },
    type: { ja: '種類', en: 'Type' },
  },
  daysLeft: (n: number): Text => {
    if (n < 0) return { ja: `${-n}日超過`, en: `${-n} days over` };
    if (n === 0) return { ja: '本日', en: 'today' };
    return { ja: `あと${n}日`, en: `${n} days left` };
  },
  noDue: { ja: 'なし', en: 'none' },
  paused: { ja: '停止中', en: 'paused' },
  keyboard: { ja: 'キーボードでの操作', en: 'Keyboard' },
  keyboardHint: {
    ja: 'Alt（Macは Control + Option）を押しながら、次のキーを押します。',
    en: 'Press the key together with Alt (Control and Option on a Mac).',
  },
  retention: { ja: '保存期間が満了した案件', en: 'Cases after retention' },
  retentionLead: {
    ja: '保存期間が満了した案件を廃棄します。個人情報と内容は消え、元に戻せません。廃棄した記録は残ります。',
    en: 'Disposal erases personal data and contents and cannot be undone; that it happened stays on record.',
  },
  retentionNone: { ja: '廃棄できる案件はありません', en: 'Nothing can be disposed of' },
  retentionNoneHint: {
    ja: '保存期間が満了した案件が、ここに表示されます。',
    en: 'Cases appear here once their retention period has ended.',
  },
  keptUntil: { ja: '保存期限', en: 'Kept until' },
  dispose: { ja: '選んだ案件を廃棄する', en: 'Dispose of the chosen cases' },
  disposed: { ja: '廃棄しました。', en: 'Disposed of.' },
} as const;
