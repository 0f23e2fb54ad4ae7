import type { Text } from '#platform/i18n/text.ts';
import type { AccountState, CorrectionWay, PauseCause } from '../model.ts';

const causes: Readonly<Record<PauseCause, Text>> = {
  token: {
    ja: 'トークンの期限が切れたか、無効になりました。新しいトークンを登録してから、再開してください。',
    en: 'The token has ended or is void. Please enter a new one, then resume.',
  },
  quota: {
    ja: '契約で送れる数を使い切りました。翌月になるか、契約を見直してから、再開してください。',
    en: 'The number of posts of the contract is used up. Resume next month, or after changing it.',
  },
  staff: { ja: '職員が停止しました。', en: 'A member of staff paused it.' },
};

const states: Readonly<Record<AccountState, Text>> = {
  active: { ja: '利用中', en: 'Active' },
  paused: { ja: '停止中', en: 'Paused' },
  closed: { ja: '閉鎖', en: 'Closed' },
};

const corrections: Readonly<Record<CorrectionWay, Text>> = {
  reply: { ja: '元の投稿に訂正を返信する', en: 'Reply to the post with the correction' },
  repost: { ja: '元の投稿を削除し、正しい投稿をする', en: 'Delete the post and post it again' },
};

export const words = {
  causes,
  states,
  corrections,
  title: { ja: '発信アカウント', en: 'Channel accounts' },
  lead: {
    ja: '課ごとのX、Facebook、LINEなどのアカウントです。トークンは暗号化して保存し、登録した後は誰にも表示しません。',
    en: 'Accounts of departments on X, Facebook and LINE. Tokens are stored encrypted and shown to nobody.',
  },
  count: (total: number): Text => ({ ja: `全${total}件`, en: `${total} in all` }),
  none: { ja: 'アカウントはまだありません', en: 'There are no accounts yet' },
  noneHint: {
    ja: '登録すると、記事の公開と同時に投稿できるようになります。',
    en: 'Once there is one, items can be posted there as they are published.',
  },
  rss: { ja: 'RSS・Atomフィード', en: 'Feeds' },
  rssText: {
    ja: 'フィードは常に有効です。アカウントは要りません。',
    en: 'Feeds are always on and need no account.',
  },
  add: { ja: 'アカウントを登録する', en: 'Add an account' },
  kinds: { ja: '登録するアカウントの種類', en: 'Kind of account' },
  addKind: (kind: Text): Text => ({ ja: `${kind.ja}を登録する`, en: `Add ${kind.en}` }),
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  columns: {
    name: { ja: '名前', en: 'Name' },
    kind: { ja: '種類', en: 'Kind' },
    department: { ja: '担当課', en: 'Department' },
    state: { ja: '状態', en: 'State' },
    expires: { ja: 'トークンの期限', en: 'Token ends' },
  },
  fields: {
    name: { ja: 'アカウントの名前', en: 'Name of the account' },
    nameHint: { ja: '例：須坂市公式X', en: 'As in: Suzaka City on X' },
    department: { ja: '担当課', en: 'Department' },
    choose: { ja: '選択してください', en: 'Please choose' },
    options: { ja: '使い方', en: 'Use' },
    shared: { ja: 'すべての課が投稿できる', en: 'Every department may post here' },
    automatic: {
      ja: '担当課の記事を自動で投稿候補にする（公開と同時に送ります）',
      en: 'Propose every item of the department by itself (leaves as it is published)',
    },
    byTopic: {
      ja: '分野を選んだ人だけに送る',
      en: 'Send only to those who chose the topic',
    },
    correction: { ja: '誤りを訂正するとき', en: 'To correct an error' },
    languages: { ja: '緊急時に送る言語', en: 'Languages in an emergency' },
    dailyLimit: { ja: '1日に送る数の上限', en: 'Most posts a day' },
    dailyLimitHint: {
      ja: '空欄は上限なし。緊急時の投稿は上限にかかわらず送ります。',
      en: 'Empty: no limit. Posts of an emergency leave whatever the limit.',
    },
    perDay: { ja: '件', en: 'a day' },
    expiresOn: { ja: 'トークンの期限', en: 'Token ends on' },
    expiresHint: {
      ja: '分かるときに入力すると、期限の7日前に担当者へ知らせます。',
      en: 'Where known; whoever is responsible is told 7 days before.',
    },
    kept: {
      ja: '登録済みです。変えないときは空欄のままにしてください。',
      en: 'There is one. Leave it empty to keep it.',
    },
  },
  languages: {
    ja: { ja: '日本語', en: 'Japanese' },
    easy: { ja: 'やさしい日本語', en: 'Easy Japanese' },
    en: { ja: '英語', en: 'English' },
  },
  missing: (setting: string): Text => ({
    ja: `投稿先への接続が、まだ準備されていません（設定項目 ${setting}）`,
    en: `The connection to the channel is not prepared yet (setting ${setting})`,
  }),
  missingText: {
    ja: '投稿は消えずに待っています。システムを管理する職員が設定すると、1分以内に送り始めます。',
    en: 'Posts wait and are not lost. Once whoever runs the system has set it, they start to leave within a minute.',
  },
  waiting: (count: number): Text => ({
    ja: `送信を待っている投稿：${count}件`,
    en: `Posts waiting: ${count}`,
  }),
  test: { ja: '接続を確かめる', en: 'Test the connection' },
  testedAs: (name: string): Text => ({
    ja: `接続できました：${name}`,
    en: `Connected as ${name}`,
  }),
  testFailed: { ja: '接続できませんでした', en: 'The connection failed' },
  busy: {
    ja: 'いま送信中です。1分ほどたってから、もう一度お試しください。',
    en: 'It is sending at the moment. Please try again in a minute.',
  },
  pause: { ja: '停止する', en: 'Pause' },
  resume: { ja: '再開する', en: 'Resume' },
  close: { ja: '閉鎖する', en: 'Close' },
  closeText: {
    ja: '閉鎖すると、待っている投稿は送られず、元に戻せません。',
    en: 'Once closed it sends nothing more, waiting posts included, and cannot be opened again.',
  },
  acts: { ja: '操作', en: 'Actions' },
  facts: { ja: '状態', en: 'State' },
  edit: { ja: '設定', en: 'Settings' },
  never: { ja: '記録なし', en: 'Not known' },
  checked: { ja: '最後に確かめた日時', en: 'Last tested' },
  menu: { ja: 'リッチメニュー', en: 'Rich menu' },
  noticeTitle: (name: string): Text => ({
    ja: `発信アカウント「${name}」を停止しました`,
    en: `The channel account “${name}” was paused`,
  }),
  noticeBody: (cause: Text): Text => ({
    ja: `${cause.ja}投稿は失われず、再開すると順に送ります。`,
    en: `${cause.en} Nothing is lost: posts leave in order once it is resumed.`,
  }),
  endingTitle: (name: string): Text => ({
    ja: `発信アカウント「${name}」のトークンの期限が近づいています`,
    en: `The token of the channel account “${name}” is about to end`,
  }),
  endingBody: {
    ja: '期限が来ると投稿が止まります。新しいトークンを登録してください。',
    en: 'Posts stop when it ends. Please enter a new token.',
  },
  errors: {
    name: { ja: '名前を入力してください。', en: 'Please enter a name.' },
    department: { ja: '担当課を選んでください。', en: 'Please choose a department.' },
    remoteId: { ja: 'IDを数字で入力してください。', en: 'Please enter the id in digits.' },
    credential: { ja: 'トークンを入力してください。', en: 'Please enter the token.' },
    dailyLimit: {
      ja: '1以上の整数で入力するか、空欄にしてください。',
      en: 'Please enter a whole number of at least 1, or leave it empty.',
    },
    expiresOn: { ja: '日付を正しく入力してください。', en: 'Please enter a date.' },
    languages: { ja: '言語を1つ以上選んでください。', en: 'Please choose at least one language.' },
  },
} as const;
