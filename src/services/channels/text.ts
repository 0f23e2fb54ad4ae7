import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { DeliveryAction, DeliveryStatus } from './model.ts';

const statuses: Readonly<Record<DeliveryStatus, Text>> = {
  waiting: { ja: '送信待ち', en: 'Waiting' },
  sending: { ja: '送信中', en: 'Being sent' },
  sent: { ja: '送信済み', en: 'Sent' },
  failed: { ja: '送信できず', en: 'Failed' },
  unclear: { ja: '要確認', en: 'Unclear' },
  corrected: { ja: '訂正済み', en: 'Corrected' },
  withdrawn: { ja: '取消済み', en: 'Withdrawn' },
  drill: { ja: '訓練（送信しない）', en: 'Drill, never sent' },
};

const actions: Readonly<Record<DeliveryAction, Text>> = {
  publish: { ja: '投稿', en: 'Post' },
  correct: { ja: '訂正', en: 'Correction' },
  withdraw: { ja: '取消', en: 'Withdrawal' },
};

const reason = (code: string, ja: string, en: string): Reason => ({ code, text: { ja, en } });

/** Words that several parts of the service use. */
export const text = {
  statuses,
  actions,
  permissions: {
    write: { ja: 'SNSなどの投稿を書く', en: 'Write posts for channels' },
    approve: {
      ja: '送信の結果を判断し、送り直す・取り消す',
      en: 'Decide about deliveries: resend, mark, withdraw',
    },
    manage: { ja: 'SNSなどのアカウントを管理する', en: 'Manage accounts of channels' },
  },
  navigation: {
    channels: { ja: '発信', en: 'Channels' },
    accounts: { ja: '発信アカウント', en: 'Channel accounts' },
    calendar: { ja: '発信カレンダー', en: 'Editorial calendar' },
    deliveries: { ja: '発信の記録', en: 'Deliveries' },
    posts: { ja: '投稿', en: 'Posts' },
    metrics: { ja: '発信の数字', en: 'Figures of channels' },
    followers: { ja: 'お知らせの登録', en: 'Followers' },
    follow: { ja: 'お知らせを受け取る', en: 'Get news', easy: 'お知らせを もらう' },
  },
  notices: {
    account: { ja: '発信アカウントの停止', en: 'A channel account was paused' },
    delivery: { ja: '送信できなかった投稿', en: 'Posts that could not be sent' },
  },
  names: {
    account: { ja: 'アカウント', en: 'The account' },
    post: { ja: '投稿', en: 'The post' },
    item: { ja: '記事', en: 'The item' },
    delivery: { ja: '送信の記録', en: 'The delivery' },
    link: { ja: 'リンク', en: 'The link', easy: 'リンク' },
  },
  approvalKind: { ja: 'SNSなどへの投稿', en: 'Posts on channels' },
  refusals: {
    notPermitted: reason(
      'not-permitted',
      'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      'You do not have permission for this. Please ask an administrator if you need it.',
    ),
    otherDepartment: reason(
      'other-department',
      'ほかの課の投稿やアカウントです。担当の課にご相談ください。',
      'This belongs to another department. Please ask the department that owns it.',
    ),
    movedOn: reason(
      'moved-on',
      'ほかの人が先に操作したか、送信が進んだため、この操作はできません。ページを開き直してください。',
      'Somebody was faster, or it has been sent meanwhile. Please open the page again.',
    ),
    notActive: reason(
      'account-not-active',
      '閉鎖したアカウントです。ほかのアカウントを選んでください。',
      'This account is closed. Please choose another.',
    ),
  },
} as const;
