import type { Text } from '#platform/i18n/text.ts';
import { confirmHours, type Frequency } from './model.ts';

const frequencies: Readonly<Record<Frequency, Text>> = {
  now: { ja: 'そのつど', en: 'At once', easy: 'すぐ' },
  daily: {
    ja: '1日1回（夕方5時）まとめて',
    en: 'Once a day, at 5 pm',
    easy: '1日 1回（夕方 5時）',
  },
  weekly: {
    ja: '週1回（金曜の夕方5時）まとめて',
    en: 'Once a week, on Friday at 5 pm',
    easy: '1週間に 1回（金曜日の 夕方 5時）',
  },
};

interface Mail {
  readonly subject: Text;
  readonly body: Text;
}

export const words = {
  frequencies,
  title: { ja: 'お知らせを受け取る', en: 'Get news from us', easy: 'お知らせを もらう' },
  lead: {
    ja: '知りたい分野を選ぶと、メールやプッシュ通知でお知らせします。アカウントは要りません。いつでもやめられます。',
    en: 'Choose what you want to hear of, and we tell you by mail or on this device. You need no account and can stop at any time.',
    easy: '知りたい ことを えらんで ください。メールなどで お知らせします。アカウントは いりません。いつでも やめることが できます。',
  },
  what: { ja: '何を受け取るか', en: 'What you get', easy: '何を もらうか' },
  topics: { ja: '分野', en: 'Topics', easy: '分野' },
  all: {
    ja: '1つも選ばないときは、すべてお知らせします。',
    en: 'Choose none to hear of all.',
    easy: '1つも えらばない ときは、ぜんぶ お知らせします。',
  },
  areas: { ja: '地区', en: 'Areas', easy: '住んで いる ところ' },
  kinds: { ja: '種類', en: 'Kinds', easy: 'お知らせの しゅるい' },
  urgentGroup: { ja: '緊急のお知らせ', en: 'Emergencies', easy: '大切な お知らせ' },
  urgent: {
    ja: '災害などの緊急のお知らせも受け取る（上の選び方にかかわらず、すぐに届きます）',
    en: 'Tell me of emergencies as well, at once and whatever I chose above',
    easy: '災害などの 大切な お知らせも もらう（すぐに とどきます）',
  },
  mail: { ja: 'メールで受け取る', en: 'By mail', easy: 'メールで もらう' },
  frequency: { ja: '届ける回数', en: 'How often', easy: '何回 もらうか' },
  address: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  addressHint: {
    ja: '確認のメールを送ります。メールの中のリンクを開くと、登録が終わります。',
    en: 'We send a mail to confirm it. Open the link in that mail to finish.',
    easy: '確認の メールを 送ります。メールの リンクを 開いて ください。',
  },
  privacy: {
    ja: 'お預かりするのはメールアドレスと選んだ内容だけです。お知らせを送る以外には使いません。',
    en: 'We keep the address and your choices, nothing else, and use them for nothing but this.',
    easy: '市が 持つのは メールアドレスと えらんだ ことだけです。ほかの ことには 使いません。',
  },
  byAccount: (address: string): Text => ({
    ja: `アカウントのメールアドレス（${address}）に送ります。`,
    en: `We write to the address of your account (${address}).`,
    easy: `アカウントの メールアドレス（${address}）に 送ります。`,
  }),
  ask: { ja: '確認のメールを送る', en: 'Send the mail to confirm', easy: '確認の メールを 送る' },
  follow: { ja: '受け取る', en: 'Follow', easy: 'もらう' },
  push: {
    ja: 'この端末の通知で受け取る',
    en: 'On this device',
    easy: 'この スマホや パソコンで もらう',
  },
  pushText: {
    ja: '上で選んだ内容を、この端末にそのつど通知します。アドレスの入力は要りません。',
    en: 'Shows what you chose above on this device, at once. No address is needed.',
    easy: 'えらんだ お知らせが この スマホや パソコンに すぐ 出ます。メールアドレスは いりません。',
  },
  pushAsk: {
    ja: 'この端末で通知を受け取る',
    en: 'Notify me on this device',
    easy: 'ここで もらう',
  },
  pushDenied: {
    ja: 'この端末では通知が許可されていません。ブラウザの設定で許可してから、もう一度お試しください。',
    en: 'Notifications are not allowed here. Please allow them in the settings of your browser and try again.',
    easy: '通知が 止まって います。ブラウザの 設定で「許可」に してから、もう一度 して ください。',
  },
  line: { ja: 'LINEで受け取る', en: 'On LINE', easy: 'LINEで もらう' },
  lineText: (names: string): Text => ({
    ja: `LINEで「${names}」を友だちに追加すると、トーク画面のボタンで分野を選べます。`,
    en: `Add “${names}” as a friend on LINE, and choose topics there by its buttons.`,
    easy: `LINEで「${names}」を 友だちに 入れて ください。トークの ボタンで 分野を えらびます。`,
  }),
  feeds: { ja: 'RSSなどで読む', en: 'By feed', easy: 'RSSで 読む' },
  feedsText: {
    ja: 'RSSリーダーに登録できます。登録の手続きは要りません。',
    en: 'For feed readers; nobody needs to sign up.',
    easy: 'RSSリーダーで 読むことが できます。',
  },
  feedOf: (topic: Text, format: string): Text => ({
    ja: `${topic.ja}（${format}）`,
    en: `${topic.en} (${format})`,
    easy: `${topic.easy ?? topic.ja}（${format}）`,
  }),
  everything: { ja: 'すべてのお知らせ', en: 'All news', easy: 'ぜんぶの お知らせ' },
  asked: {
    ja: '確認のメールを送りました',
    en: 'We sent you a mail',
    easy: '確認の メールを 送りました',
  },
  askedText: {
    ja: `メールの中のリンクを${confirmHours}時間以内に開いてください。届かないときは、迷惑メールのフォルダーとアドレスをご確認ください。`,
    en: `Please open the link in it within ${confirmHours} hours. If nothing comes, look into the folder for spam and check the address.`,
    easy: `メールの リンクを ${confirmHours}時間の 間に 開いて ください。メールが 来ない ときは、アドレスを 見て ください。`,
  },
  confirmTitle: { ja: '登録の確認', en: 'Confirm your address', easy: '登録の 確認' },
  confirmText: {
    ja: '下のボタンを押すと登録が終わり、お知らせが届くようになります。',
    en: 'Press the button to finish. From then on we write to you.',
    easy: 'ボタンを おすと、お知らせが とどきます。',
  },
  confirm: { ja: '登録する', en: 'Confirm', easy: '登録する' },
  expired: {
    ja: 'このリンクは使えません。期限が過ぎたか、登録がすでに消えています。お手数ですが、もう一度お申し込みください。',
    en: 'This link does not hold any more: it is too old, or the entry is gone. Please ask once more.',
    easy: 'この リンクは もう 使えません。もう一度 申しこんで ください。',
  },
  again: { ja: 'お知らせの申し込みへ', en: 'Ask once more', easy: '申しこみに もどる' },
  manageTitle: { ja: 'お知らせの設定', en: 'What you get from us', easy: 'お知らせの 設定' },
  done: { ja: '登録しました', en: 'You follow us now', easy: '登録しました' },
  doneText: {
    ja: 'このページで内容を変えられます。届くメールの下にも、このページへのリンクがあります。',
    en: 'Change it on this page at any time. Every mail has a link to it.',
    easy: 'この ページで 変えることが できます。メールの 下にも リンクが あります。',
  },
  keepPage: {
    ja: '通知だけを受け取る方は、このページをブックマークしてください。',
    en: 'If you get notifications only, please bookmark this page.',
    easy: '通知だけの 人は、この ページを ブックマークして ください。',
  },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  sentTo: { ja: '送り先', en: 'Where we write to', easy: '送る ところ' },
  browsers: (total: number): Text => ({
    ja: `通知を受け取る端末：${total}台`,
    en: `Devices that are notified: ${total}`,
    easy: `通知を もらう 機械：${total}台`,
  }),
  bounced: {
    ja: 'このアドレスにはメールが届かなかったため、送信を止めています。アドレスを確かめて、もう一度お申し込みください。',
    en: 'Mail to this address came back, so we stopped. Please check it and ask once more.',
    easy: 'メールが とどきませんでした。アドレスを 見て、もう一度 申しこんで ください。',
  },
  stopTitle: { ja: '配信の停止', en: 'Stop the mails', easy: 'メールを やめる' },
  stopText: {
    ja: 'ボタンを押すと、お知らせのメールを止め、アドレスを消します。',
    en: 'Press the button: the mails end, and your address is deleted.',
    easy: 'ボタンを おすと、メールが 止まります。アドレスも 消します。',
  },
  stop: { ja: '配信を停止する', en: 'Stop the mails', easy: 'メールを やめる' },
  stopped: { ja: '停止しました', en: 'The mails have ended', easy: 'やめました' },
  stoppedText: {
    ja: 'アドレスは消しました。またいつでもお申し込みいただけます。',
    en: 'Your address is deleted. You are welcome to come back at any time.',
    easy: 'アドレスを 消しました。また いつでも 申しこむことが できます。',
  },
  own: { ja: '自分の情報', en: 'Your data', easy: '自分の 情報' },
  export: {
    ja: 'お預かりしている情報をダウンロードする（JSON）',
    en: 'Download what we keep about you (JSON)',
    easy: '市が 持って いる 情報を もらう（JSON）',
  },
  erase: {
    ja: 'すべて消す',
    en: 'Delete everything',
    easy: 'ぜんぶ 消す',
  },
  eraseText: {
    ja: 'アドレス、選んだ内容、端末の登録をすべて消します。元に戻せません。',
    en: 'Deletes address, choices and devices. This cannot be undone.',
    easy: 'アドレスも えらんだ ことも ぜんぶ 消します。もどすことは できません。',
  },
  errors: {
    address: {
      ja: 'メールアドレスを「hanako@example.jp」のように入力してください。',
      en: 'Please enter a mail address as in hanako@example.jp.',
      easy: 'メールアドレスを 書いて ください。例：hanako@example.jp',
    },
    noPush: {
      ja: '通知の登録ができませんでした。メールでの受け取りをお試しください。',
      en: 'This device could not be registered. Please try mail.',
      easy: '通知の 登録が できませんでした。メールを 使って ください。',
    },
  },
  confirmMail: (town: Text, link: string): Mail => ({
    subject: {
      ja: `【${town.ja}】お知らせメールの登録の確認`,
      en: `[${town.en}] Please confirm your address`,
      easy: `【${town.easy ?? town.ja}】お知らせメールの 確認`,
    },
    body: {
      ja: `${town.ja}のお知らせメールのお申し込みを受け付けました。\n${confirmHours}時間以内に次のリンクを開くと、登録が終わります。\n\n${link}\n\nお心当たりがないときは、何もしないでください。アドレスは自動で消えます。\n`,
      en: `Somebody asked for news of ${town.en} to this address.\nOpen this link within ${confirmHours} hours to confirm:\n\n${link}\n\nIf it was not you, do nothing: the address is deleted by itself.\n`,
      easy: `${town.easy ?? town.ja}の お知らせメールの 申しこみが ありました。\n${confirmHours}時間の 間に リンクを 開いて ください。\n\n${link}\n\n知らない ときは、何も しないで ください。アドレスは 消えます。\n`,
    },
  }),
  knownMail: (town: Text, link: string): Mail => ({
    subject: {
      ja: `【${town.ja}】お知らせメールはすでに登録されています`,
      en: `[${town.en}] You follow us already`,
      easy: `【${town.easy ?? town.ja}】お知らせメールは もう 登録して あります`,
    },
    body: {
      ja: `このアドレスは、${town.ja}のお知らせメールにすでに登録されています。\n受け取る内容を変えるときは、次のリンクを開いてください。\n\n${link}\n`,
      en: `This address gets news of ${town.en} already.\nOpen this link to change what you get:\n\n${link}\n`,
      easy: `この アドレスは もう 登録して あります。\n変える ときは リンクを 開いて ください。\n\n${link}\n`,
    },
  }),
} as const;
