import type { Text } from '#platform/i18n/text.ts';
import type { OutboxStatus } from '#platform/jobs/schema.ts';

const statuses: Readonly<Record<OutboxStatus, Text>> = {
  waiting: { ja: '送信待ち', en: 'Waiting' },
  sending: { ja: '送信中', en: 'Being sent' },
  failed: { ja: '再送信待ち', en: 'Will be tried again' },
  sent: { ja: '送信済み', en: 'Sent' },
  dead: { ja: '送信できず', en: 'Not delivered' },
};

const channels: Readonly<Record<string, Text>> = { mail: { ja: 'メール', en: 'Mail' } };

export const text = {
  permissions: {
    read: { ja: '送信トレイのメッセージを読む', en: 'Read outgoing messages' },
    manage: { ja: '失敗した処理や送信をやり直す', en: 'Retry failed jobs and messages' },
  },
  statuses,
  channel: (name: string): Text => channels[name] ?? { ja: name, en: name },
  outbox: {
    title: { ja: '送信トレイ', en: 'Outbox' },
    lead: {
      ja: '市民や職員に送るメッセージの一覧です。閲覧したことは操作の記録に残ります。',
      en: 'Messages to citizens and staff. That you read them is noted in the audit log.',
    },
    tabs: { ja: '状態', en: 'Status' },
    all: { ja: 'すべて', en: 'All' },
    table: { ja: 'メッセージの一覧', en: 'Messages' },
    none: { ja: '該当するメッセージはありません。', en: 'There are no such messages.' },
    noServer: { ja: 'メールサーバーが設定されていません', en: 'No mail server is set' },
    noServerText: {
      ja: 'メールはここで待ちます。SMTP_URL を設定すると、1分以内に送り始めます。',
      en: 'Mail waits here. Once SMTP_URL is set, it starts to leave within a minute.',
    },
    trouble: {
      ja: 'メールを送れない状態が続いています',
      en: 'Mail cannot be delivered at the moment',
    },
    troubleText: (reason: string): Text => ({
      ja: `メッセージは失われません。つながり次第、自動で送り直します。直近の理由：${reason}`,
      en: `Nothing is lost; messages are tried again by themselves. Latest reason: ${reason}`,
    }),
  },
  message: {
    title: { ja: 'メッセージの内容', en: 'Message' },
    sentText: {
      ja: '送信済みの本文には、本人だけが使うリンクが含まれることがあるため、表示しません。',
      en: 'The text of a sent message is not shown: it may hold links for the recipient alone.',
    },
    what: { ja: 'メッセージ', en: 'The message' },
    body: { ja: '本文', en: 'Text' },
  },
  columns: {
    created: { ja: '作成日時', en: 'Written' },
    channel: { ja: '送り方', en: 'Channel' },
    recipient: { ja: '宛先', en: 'To' },
    subject: { ja: '件名', en: 'Subject' },
    status: { ja: '状態', en: 'Status' },
    attempts: { ja: '送信した回数', en: 'Tries' },
    reason: { ja: '理由', en: 'Reason' },
    nextTry: { ja: '次に送る日時', en: 'Next try' },
    sent: { ja: '送信日時', en: 'Sent' },
    failed: { ja: '失敗した日時', en: 'Failed' },
    job: { ja: '処理', en: 'Job' },
    ids: { ja: '対象の番号', en: 'Ids' },
    action: { ja: '操作', en: 'Action' },
  },
  jobs: {
    title: { ja: '失敗した処理', en: 'Failed jobs' },
    lead: {
      ja: '自動でやり直しても終わらなかった処理と、送れなかったメッセージです。原因を除いてから、やり直してください。',
      en: 'Jobs and messages that still failed after several tries. Remove the cause, then retry.',
    },
    table: { ja: '失敗した処理の一覧', en: 'Failed jobs' },
    messages: { ja: '送れなかったメッセージ', en: 'Undelivered messages' },
    none: { ja: '失敗した処理はありません。', en: 'No job has failed.' },
    noMessages: { ja: '送れなかったメッセージはありません。', en: 'Every message was delivered.' },
    noReason: {
      ja: '理由はサーバーの記録にあります。',
      en: 'The reason is in the log of the server.',
    },
    what: { ja: '失敗した処理', en: 'The failed job' },
  },
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
  retryJob: (name: string): Text => ({ ja: `「${name}」をやり直す`, en: `Retry ${name}` }),
  resendOf: (subject: string): Text => ({
    ja: `「${subject}」を送り直す`,
    en: `Send “${subject}” again`,
  }),
  done: {
    job: { ja: 'もう一度実行します。', en: 'The job runs once more.' },
    message: { ja: 'もう一度送ります。', en: 'The message is sent again.' },
  },
} as const;
