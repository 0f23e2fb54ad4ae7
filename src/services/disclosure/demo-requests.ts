import type { Outcome, RequestKind, Way } from './model.ts';

/** A sample request: what happens to it, in this order, on these days before today. */
export interface DemoRequest {
  readonly kind: RequestKind;
  readonly name: string;
  readonly documents: string;
  readonly way: Way;
  /** Days before today on which it came. */
  readonly daysAgo: number;
  /** Departments by short name, asked the day after. */
  readonly asked?: readonly string[];
  /** Documents that were found. */
  readonly found?: readonly string[];
  /** Makes a sample paper of the first document and marks these words in it. */
  readonly hide?: readonly string[];
  readonly objects?: boolean;
  readonly outcome?: Outcome;
  /** Days after the request on which it was decided. */
  readonly decidedAfter?: number;
  readonly transferTo?: string;
  readonly review?: boolean;
  readonly correction?: string;
  readonly withdrawn?: boolean;
  /** Left with the approvers, by a member of the demo town's staff. */
  readonly proposed?: boolean;
}

export const sampleAddress = '須坂市大字須坂（見本）';

/** All names are samples; no such request was ever made. */
export const demoRequests: readonly DemoRequest[] = [
  {
    ...{ kind: 'information', way: 'electronic', name: '見本 一郎', daysAgo: 1 },
    documents: '令和7年度の公用車の管理台帳\n車種、購入した年度、走行距離がわかるもの',
  },
  {
    ...{ kind: 'information', way: 'inspection', name: '見本 二葉', daysAgo: 5 },
    documents: '市立図書館の改修に関する会議の記録（令和7年4月から9月まで）',
    asked: ['shogaigakushu', 'shimin'],
  },
  {
    ...{ kind: 'information', way: 'copies', name: '見本 三郎', daysAgo: 9 },
    documents: '道路工事の書類',
    correction: 'どの道路の、何年度の工事かをお知らせください。',
  },
  {
    ...{ kind: 'information', way: 'electronic', name: '見本 四季', daysAgo: 8 },
    documents: '庁舎の空調の改修工事の見積書',
    asked: ['shimin'],
    found: ['空調改修工事 見積書'],
    hide: ['見本 花子', '026-000-0000'],
  },
  {
    ...{ kind: 'information', way: 'electronic', name: '見本 五月', daysAgo: 12 },
    documents: 'ごみ収集の業務委託の契約書',
    asked: ['shimin'],
    found: ['ごみ収集業務委託 契約書'],
    hide: ['見本 花子'],
    ...{ outcome: 'partial', proposed: true },
  },
  {
    ...{ kind: 'information', way: 'electronic', name: '見本 六花', daysAgo: 60 },
    documents: '指定管理者の選定の資料',
    asked: ['shimin'],
    found: ['指定管理者選定 審査結果'],
    hide: ['見本 花子'],
    ...{ objects: true, outcome: 'partial', decidedAfter: 14 },
  },
  {
    ...{ kind: 'personal', way: 'inspection', name: '見本 七海', daysAgo: 200 },
    documents: '令和6年に窓口で相談したときの記録',
    asked: ['shimin'],
    ...{ outcome: 'absent', decidedAfter: 20, review: true },
  },
  {
    ...{ kind: 'information', way: 'copies', name: '見本 八重', daysAgo: 420 },
    documents: '小学校の給食の献立を決める会議の記録',
    ...{ outcome: 'transferred', decidedAfter: 6, transferTo: '教育委員会' },
  },
  {
    ...{ kind: 'personal', way: 'inspection', name: '見本 九美', daysAgo: 500 },
    documents: 'ある人が生活保護を受けているかどうかがわかる文書',
    ...{ outcome: 'silent', decidedAfter: 25 },
  },
  {
    ...{ kind: 'information', way: 'copies', name: '見本 十和', daysAgo: 800 },
    documents: '公園の遊具の点検の記録',
    withdrawn: true,
  },
];

export const demoPaper = {
  lines: [
    '件名　空調設備の改修について',
    '担当者　見本 花子',
    '連絡先　026-000-0000',
    '金額　1,234,000円（税込み）',
    '期間　令和8年1月10日から3月20日まで',
  ],
} as const;

export const demoReasons = {
  objection: '審査の結果のうち、法人の得点',
  thirdParty: '見本株式会社',
  identity: '運転免許証',
  rule: '情報公開条例第11条第2項',
  facts: '請求のあった内容の文書を作成も取得もしていないため。',
  silentRule: '情報公開条例第10条',
  silentFacts: '文書があるかどうかを答えるだけで、特定の個人の情報を明らかにすることになるため。',
  grounds: '相談したときに職員がメモを取っていたので、もう一度探してほしい。',
  note: '文書を保有しているため',
} as const;

/** 情報公開窓口 of the demo town: the section in which its clerk and chief work. */
export const demoSection = 'shimin';
/** 職員番号 of the clerk. */
export const demoDrafter = '見本-004';
