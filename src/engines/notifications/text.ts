import type { Text } from '#platform/i18n/text.ts';
import type { NoticeChannel, Pace, Skip } from './rules.ts';

const channels: Readonly<Record<NoticeChannel, Text>> = {
  mail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  line: { ja: 'LINE', en: 'LINE', easy: 'LINE' },
};

const paces: Readonly<Record<Pace, Text>> = {
  'at-once': { ja: 'そのつど受け取る', en: 'At once', easy: 'すぐ もらう' },
  daily: {
    ja: '1日1回まとめて受け取る（午後6時）',
    en: 'Once a day, at 6 p.m.',
    easy: '1日に 1回 まとめて もらう（午後6時）',
  },
  never: { ja: '受け取らない', en: 'Not at all', easy: 'もらわない' },
};

const skips: Readonly<Record<Skip, Text>> = {
  off: { ja: '本人が受け取らない設定', en: 'The person turned this off' },
  'no-address': { ja: '宛先の登録なし', en: 'No address is known' },
  bounced: { ja: '以前に届かなかった宛先', en: 'The address did not work before' },
  unsubscribed: { ja: '本人が配信を停止', en: 'The person unsubscribed' },
};

/** What citizens read. */
export const words = {
  title: { ja: 'お知らせ', en: 'Notices', easy: 'お知らせ' },
  mine: { ja: 'あなたへのお知らせ', en: 'Your notices', easy: 'あなたへの お知らせ' },
  lead: {
    ja: 'あなたの申請などについて、市からお伝えしたことの一覧です。',
    en: 'What the town has told you about your applications and other matters.',
    easy: 'あなたの 手続きについて、市が 伝えた ことです。',
  },
  none: {
    ja: 'お知らせはまだありません',
    en: 'There are no notices yet',
    easy: 'お知らせは まだ ありません',
  },
  noneHint: {
    ja: '申請の受付や結果など、あなたに関わることがあると、ここに表示されます。',
    en: 'Receipts, results and other matters that concern you will appear here.',
    easy: 'あなたに 関係が ある ことが あると、ここに 出ます。',
  },
  unread: { ja: '未読', en: 'Unread', easy: 'まだ 読んで いません' },
  read: { ja: '既読', en: 'Read', easy: '読みました' },
  readAll: { ja: 'すべて既読にする', en: 'Mark all as read', easy: 'ぜんぶ 読んだことに する' },
  open: { ja: '内容を確認する', en: 'Open', easy: '見る' },
  at: { ja: '日時', en: 'When', easy: 'いつ' },
  what: { ja: '内容', en: 'What', easy: 'どんな こと' },
  state: { ja: '状態', en: 'Status', easy: '読んだか どうか' },
  settings: {
    ja: 'お知らせの受け取り方',
    en: 'How to receive notices',
    easy: 'お知らせの もらい方',
  },
  settingsDo: {
    ja: '受け取り方を変える',
    en: 'Change how you receive notices',
    easy: 'もらい方を 変える',
  },
  save: { ja: '設定を保存する', en: 'Save', easy: '保存する' },
  saved: { ja: '設定を保存しました', en: 'Saved', easy: '保存しました' },
  settingsLead: {
    ja: 'メールやLINEで受け取るかどうかを、ここで選べます。お知らせの一覧は、選び方にかかわらずこのサイトで見られます。',
    en: 'Choose whether to receive notices by e-mail or LINE. They always stand in your list on this site.',
    easy: 'メールや LINEで もらうか 選んで ください。この サイトでは いつでも 見る ことが できます。',
  },
  byMail: { ja: 'メールでの受け取り', en: 'By e-mail', easy: 'メールで もらう' },
  byLine: { ja: 'LINEでの受け取り', en: 'By LINE', easy: 'LINEで もらう' },
  language: { ja: 'お知らせの言語', en: 'Language of notices', easy: 'お知らせの ことば' },
  quiet: { ja: '送らない時間帯', en: 'Quiet hours', easy: 'お知らせを 送らない 時間' },
  quietHint: {
    ja: 'この時間のお知らせは、時間が終わってから送ります。緊急のものは除きます。',
    en: 'Notices of these hours are sent afterwards, except urgent ones.',
    easy: 'この 時間には 送りません。時間が 終わってから 送ります。急ぐ ものは 送ります。',
  },
  quietFrom: { ja: '始まりの時刻', en: 'From', easy: '何時から' },
  quietTo: { ja: '終わりの時刻', en: 'To', easy: '何時まで' },
  hour: (hour: number): Text => ({ ja: `${hour}時`, en: `${hour}:00`, easy: `${hour}時` }),
  kinds: {
    ja: 'メールとLINEで受け取るお知らせ',
    en: 'Notices to receive by e-mail and LINE',
    easy: 'もらう お知らせ',
  },
  chosenAt: { ja: '最後に選んだ日時', en: 'Last chosen', easy: '前に 選んだ 日' },
  channels,
  paces,
  languages: {
    ja: { ja: '日本語', en: 'Japanese', easy: '日本語' },
    en: { ja: '英語', en: 'English', easy: '英語' },
    easy: { ja: 'やさしい日本語', en: 'Easy Japanese', easy: 'やさしい 日本語' },
  } satisfies Record<string, Text>,
  bounced: {
    ja: 'メールが届いていません',
    en: 'Mail to you does not arrive',
    easy: 'メールが 届いて いません',
  },
  bouncedText: {
    ja: '登録のメールアドレスにメールが届かなかったため、送信を止めています。アドレスを確認のうえ、送信を再開してください。',
    en: 'Mail to your address was refused, so we stopped sending. Please check the address, then start again.',
    easy: 'あなたの メールアドレスに 届きませんでした。アドレスを 見て ください。正しい ときは「もう一度 送る」を 押して ください。',
  },
  resume: { ja: '送信を再開する', en: 'Start sending again', easy: 'もう一度 送る' },
  linked: {
    ja: 'LINEとつながっています',
    en: 'LINE is connected',
    easy: 'LINEと つながって います',
  },
  unlink: { ja: 'LINEとのつながりを解除する', en: 'Disconnect LINE', easy: 'LINEを やめる' },
  link: { ja: 'LINEとつなぐ', en: 'Connect LINE', easy: 'LINEと つなぐ' },
  linkCode: (code: string): Text => ({
    ja: `市のLINEを友だちに追加し、トークに次の数字を30分以内に送ってください：${code}`,
    en: `Add the town on LINE and send it this number within 30 minutes: ${code}`,
    easy: `市の LINEを 友だちに して ください。30分より 前に この 数字を 送って ください：${code}`,
  }),
  lineAway: {
    ja: 'LINEでのお知らせは準備中です。',
    en: 'Notices by LINE are not available yet.',
    easy: 'LINEは まだ 使えません。',
  },
  unsubscribeTitle: {
    ja: 'お知らせの停止',
    en: 'Stop these notices',
    easy: 'お知らせを やめる',
  },
  unsubscribeText: (label: Text): Text => ({
    ja: `「${label.ja}」のメールとLINEでのお知らせを止めます。`,
    en: `This stops notices of the kind “${label.en}” by e-mail and LINE.`,
    easy: `「${label.easy ?? label.ja}」の お知らせを メールと LINEで 送りません。`,
  }),
  unsubscribe: { ja: 'お知らせを止める', en: 'Stop these notices', easy: 'お知らせを やめる' },
  unsubscribed: {
    ja: 'お知らせを止めました',
    en: 'We stopped these notices',
    easy: 'お知らせを やめました',
  },
  wrongLink: {
    ja: 'このリンクは使えません。メールに書かれたアドレスをもう一度ご確認ください。',
    en: 'This link does not work. Please check the address in the mail.',
    easy: 'この リンクは 使えません。メールを もう一度 見て ください。',
  },
  /** Below each mail. */
  footer: (town: Text, settings: string, stop: string): Text => ({
    ja: `--\n${town.ja}\n受け取り方を変える：${settings}\nこの種類のお知らせを止める：${stop}\nこのメールは送信専用です。`,
    en: `--\n${town.en}\nChange how you receive notices: ${settings}\nStop this kind of notice: ${stop}\nPlease do not reply to this mail.`,
    easy: `--\n${town.ja}\nもらい方を 変える：${settings}\nこの お知らせを やめる：${stop}\nこの メールに 返事は できません。`,
  }),
  digestSubject: (town: Text, count: number): Text => ({
    ja: `【${town.ja}】本日のお知らせ（${count}件）`,
    en: `[${town.en}] Notices of today (${count})`,
    easy: `【${town.ja}】今日の お知らせ（${count}）`,
  }),
  lineLinked: {
    ja: 'つながりました。これから、市からのお知らせをこのLINEでもお送りします。',
    en: 'Connected. From now on the town also sends you notices here.',
    easy: 'つながりました。これから LINEでも お知らせを 送ります。',
  },
  lineUnknown: {
    ja: '番号を確認できませんでした。サイトの「お知らせの受け取り方」で新しい番号を出し、もう一度お送りください。',
    en: 'We do not know this number. Please get a new one under “How to receive notices” and send it again.',
    easy: '数字が ちがいます。サイトで 新しい 数字を もらって、もう一度 送って ください。',
  },
} as const;

/** What staff read. */
export const text = {
  permission: { ja: '通知の送信状況を見る', en: 'See the delivery of notices' },
  deliveries: { ja: '通知の送信状況', en: 'Delivery of notices' },
  deliveriesLead: {
    ja: 'お知らせがどの方法で送られ、届いたかどうかの一覧です。閲覧は操作の記録に残ります。',
    en: 'How notices went out and whether they arrived. That you read this is noted in the audit log.',
  },
  table: { ja: '通知の一覧', en: 'Notices' },
  none: { ja: '該当する通知はありません', en: 'There are no such notices' },
  recipient: { ja: '宛先', en: 'To' },
  kind: { ja: '種類', en: 'Kind' },
  channel: { ja: '方法', en: 'Channel' },
  outcome: { ja: '結果', en: 'Outcome' },
  at: { ja: '日時', en: 'When' },
  subject: { ja: '件名', en: 'Subject' },
  skips,
  digest: { ja: '1日1回のまとめを待っています', en: 'Waits for the daily digest' },
  outcomes: {
    waiting: { ja: '送信待ち', en: 'Waiting' },
    sending: { ja: '送信中', en: 'Being sent' },
    failed: { ja: '再送信待ち', en: 'Will be tried again' },
    sent: { ja: '送信済み', en: 'Sent' },
    dead: { ja: '届きませんでした', en: 'Not delivered' },
  } satisfies Record<string, Text>,
  gone: { ja: '送信済み（記録の保存期間が過ぎました）', en: 'Sent (its record has expired)' },
  views: {
    all: { ja: 'すべて', en: 'All' },
    trouble: { ja: '届かなかったもの', en: 'Not delivered' },
  },
  bounces: { ja: '届かないメールアドレス', en: 'Addresses that do not work' },
  noBounces: { ja: '届かないメールアドレスはありません', en: 'Every address works' },
  address: { ja: 'メールアドレス', en: 'Address' },
  reason: { ja: '理由', en: 'Reason' },
  people: { ja: '利用者', en: 'A citizen' },
  myNotices: { ja: '私へのお知らせ', en: 'My notices' },
} as const;
