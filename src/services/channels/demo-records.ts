import type { DeliveryStatus } from './model.ts';

/** Accounts of the demo town; the ids there are made up. */
export const demoAccounts = [
  {
    ...{ kind: 'x', name: '見本市公式X', department: 'seisaku', remoteId: '1000000001' },
    ...{ options: ['shared', 'automatic'], languages: ['ja'] },
  },
  {
    ...{ kind: 'facebook', name: '見本市Facebookページ', department: 'seisaku' },
    ...{ remoteId: '1000000002', options: ['shared', 'automatic'], languages: ['ja', 'en'] },
  },
  {
    ...{ kind: 'line', name: '見本市LINE公式アカウント', department: 'shimin', remoteId: '' },
    ...{ options: ['shared', 'byTopic'], languages: ['ja', 'easy', 'en'] },
  },
] as const;

interface DemoPost {
  readonly title: string;
  readonly department: string;
  readonly href: string;
  readonly text: string;
  /** From today; and the time in Japan. */
  readonly days: number;
  readonly time: string;
  readonly on: readonly (readonly [kind: string, status: DeliveryStatus, reason?: string])[];
}

/** Sample posts: what left, what waits, what went wrong. */
export const demoPosts: readonly DemoPost[] = [
  {
    ...{ title: '（見本）日曜窓口のお知らせ', department: 'shimin', href: '/procedures' },
    text: '今度の日曜日は、午前9時から正午まで市民課の窓口を開けます。手続きの一覧はこちらです。\n{link}',
    ...{ days: -3, time: '09:00' },
    on: [
      ['x', 'sent'],
      ['facebook', 'sent'],
      ['line', 'sent'],
    ],
  },
  {
    ...{ title: '（見本）総合計画の進み具合', department: 'seisaku', href: '/plan' },
    text: '総合計画の指標を更新しました。まちの今を数字で見られます。\n{link}',
    ...{ days: -1, time: '12:00' },
    on: [
      ['x', 'unclear', 'ECONNRESET'],
      ['facebook', 'failed', '400 (100/0) Invalid parameter'],
    ],
  },
  {
    ...{ title: '（見本）防災訓練の放送', department: 'seisaku', href: '/' },
    text: '【訓練】これは訓練です。',
    ...{ days: -1, time: '10:00' },
    on: [
      ['x', 'drill'],
      ['line', 'drill'],
    ],
  },
  {
    ...{ title: '（見本）図書館の休館', department: 'seisaku', href: '/' },
    text: '設備の点検のため、来週の月曜日は図書館をお休みします。\n{link}',
    ...{ days: 3, time: '09:00' },
    on: [
      ['x', 'waiting'],
      ['facebook', 'waiting'],
    ],
  },
  {
    ...{ title: '（見本）証明書の手数料', department: 'shimin', href: '/procedures' },
    text: '住民票などの証明書は、オンラインでも申請できます。\n{link}',
    ...{ days: 3, time: '09:00' },
    on: [['line', 'waiting']],
  },
];
