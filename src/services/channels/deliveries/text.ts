import type { Text } from '#platform/i18n/text.ts';
import type { DeliveryEventKind } from '../schema.ts';
import { text } from '../text.ts';

const events: Readonly<Record<DeliveryEventKind, Text>> = {
  ...text.statuses,
  waiting: { ja: '登録', en: 'Written' },
  changed: { ja: '内容を変更', en: 'Changed' },
  moved: { ja: '予定を変更', en: 'Moved' },
  retried: { ja: '送り直し', en: 'Sent again' },
  marked: { ja: '職員が確認', en: 'Marked by staff' },
};

export const words = {
  events,
  title: { ja: '発信の記録', en: 'Deliveries' },
  lead: {
    ja: '記事と投稿が、いつ、どのアカウントから、どうなったかの記録です。',
    en: 'What left when, by which account, and what became of it.',
  },
  one: { ja: '送信の記録', en: 'Delivery' },
  none: { ja: '該当する記録はありません', en: 'There are no such deliveries' },
  noneHint: {
    ja: '記事を公開するか投稿を書くと、ここに並びます。',
    en: 'Once an item is published or a post is written, it is listed here.',
  },
  table: { ja: '発信の一覧', en: 'Deliveries' },
  filter: { ja: '絞り込む', en: 'Filter' },
  all: { ja: 'すべて', en: 'All' },
  columns: {
    due: { ja: '予定・送信', en: 'Due' },
    title: { ja: '件名', en: 'Title' },
    account: { ja: 'アカウント', en: 'Account' },
    kind: { ja: '種類', en: 'Channel' },
    action: { ja: '内容', en: 'What' },
    status: { ja: '状態', en: 'Status' },
    department: { ja: '課', en: 'Department' },
    from: { ja: '開始日', en: 'From' },
    until: { ja: '終了日', en: 'Until' },
    reason: { ja: '理由', en: 'Reason' },
    text: { ja: '本文', en: 'Text' },
    attempts: { ja: '送信した回数', en: 'Tries' },
    next: { ja: '次に送る日時', en: 'Next try' },
    sent: { ja: '送信日時', en: 'Sent' },
    remote: { ja: '投稿先のID', en: 'Id there' },
    alt: { ja: '画像の説明', en: 'Alternative text' },
    at: { ja: '日時', en: 'When' },
    event: { ja: 'できごと', en: 'What happened' },
    note: { ja: '詳細', en: 'Details' },
    by: { ja: '操作した人', en: 'By' },
  },
  history: { ja: '経過', en: 'History' },
  open: { ja: '投稿先で見る', en: 'Look at it there' },
  urgent: { ja: '緊急', en: 'Urgent' },
  resend: { ja: '送り直す', en: 'Send again' },
  unclear: {
    ja: '送れたかどうか分かりません',
    en: 'Nobody knows whether it was sent',
  },
  unclearText: {
    ja: '応答が途中で切れました。投稿先を開いて確かめ、投稿があれば「送信済みにする」、なければ「送り直す」を選んでください。',
    en: 'The answer was lost. Look there: if the post is there, mark it as sent; if not, send it again.',
  },
  failed: { ja: '送れませんでした', en: 'It could not be sent' },
  failedText: {
    ja: '理由を確かめ、本文や画像に直すところがあれば直してから、送り直してください。アカウントの許可が切れているときは、発信アカウントのページで更新してください。',
    en: 'Look at the reason, mend the post where needed, and send it again. If the account’s permission has run out, renew it on the page of the account.',
  },
  toPosts: { ja: '投稿の文と時刻を整える', en: 'Words and times of the posts' },
  markSent: { ja: '送信済みにする', en: 'Mark as sent' },
  markFailed: { ja: '送らないことにする', en: 'Give it up' },
  remoteIdHint: {
    ja: '分かるときに入力すると、後から訂正や取消ができます。',
    en: 'Where known; it can then be corrected or withdrawn later.',
  },
  url: { ja: '投稿のURL', en: 'Address of the post' },
  done: { ja: '記録しました。', en: 'Recorded.' },
  noOriginal: {
    ja: '元の投稿が送られていないため、送りませんでした。',
    en: 'Not sent: the post it belongs to never left.',
  },
  originalUnclear: {
    ja: '元の投稿が送れたかどうかを、先に確かめてください。',
    en: 'Please find out first what became of the post it belongs to.',
  },
  noImage: (src: string): string => `the image ${src} cannot be read`,
  noticeTitle: (name: string): Text => ({
    ja: `「${name}」への投稿を確認してください`,
    en: `Please look at a post on “${name}”`,
  }),
  noticeBody: (title: Text, status: Text): Text => ({
    ja: `「${title.ja}」：${status.ja}`,
    en: `“${title.en}”: ${status.en}`,
  }),
  errors: {
    as: { ja: '結果を選んでください。', en: 'Please choose a result.' },
    url: {
      ja: 'https:// で始まるURLを入力してください。',
      en: 'Please enter an https:// address.',
    },
  },
} as const;
