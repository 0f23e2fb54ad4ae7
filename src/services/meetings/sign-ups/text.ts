import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  long: {
    ja: '文字数が多すぎます。短くしてください。',
    en: 'This is too long.',
    easy: '短く 書いて ください。',
  },
  name: {
    ja: 'お名前を入力してください。',
    en: 'Enter your name.',
    easy: '名前を 書いて ください。',
  },
  email: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Enter a mail address as in name@example.jp.',
    easy: 'メールアドレスを「name@example.jp」の 形で 書いて ください。',
  },
  telephone: {
    ja: '電話番号を「026-000-0000」の形で入力してください。',
    en: 'Enter a telephone number as in 026-000-0000.',
    easy: '電話の 番号を「026-000-0000」の 形で 書いて ください。',
  },
  reach: {
    ja: 'メールアドレスか電話番号のどちらかを入力してください。変更や中止のときにお知らせします。',
    en: 'Enter a mail address or a telephone number, so that we can tell you of changes.',
    easy: 'メールアドレスか 電話の 番号を 書いて ください。かわった 時に お知らせします。',
  },
  walkIns: {
    ja: '人数を数字で入力してください。',
    en: 'Enter the number of people.',
    easy: '何人か 数字で 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const words = {
  title: { ja: '参加の申し込み', en: 'Sign up', easy: '参加の 申しこみ' },
  lead: {
    ja: 'アカウントがなくても申し込めます。いただいた情報は、この会議の連絡と準備だけに使います。',
    en: 'You need no account. What you enter is used for this meeting only.',
    easy: 'アカウントは いりません。書いた ことは この 会議だけに 使います。',
  },
  kept: (days: number): Text => ({
    ja: `お名前や連絡先は、会議の${days}日後に消します。`,
    en: `Your name and address are deleted ${days} days after the meeting.`,
    easy: `名前や 電話の 番号は、会議の ${days}日 あとに 消します。`,
  }),
  full: {
    ja: '満席です。順番待ちとして受け付け、席が空いたらお知らせします。',
    en: 'All seats are taken. You will wait, and we tell you when there is one.',
    easy: '席が いっぱいです。席が あいたら お知らせします。',
  },
  name: { ja: 'お名前', en: 'Name', easy: '名前' },
  nameHint: {
    ja: '受付で使います。',
    en: 'Used at the reception.',
    easy: '受付（うけつけ）で 使います。',
  },
  email: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '確認、前日のお知らせ、変更や中止をお送りします。',
    en: 'For the confirmation, a reminder the day before, and changes.',
    easy: '会議の お知らせを 送ります。',
  },
  telephone: { ja: '電話番号', en: 'Telephone', easy: '電話の 番号' },
  telephoneHint: {
    ja: 'メールアドレスがない方は、こちらを入力してください。',
    en: 'If you have no mail address.',
    easy: 'メールアドレスが ない 人は 書いて ください。',
  },
  needs: { ja: '必要な支援', en: 'What you need', easy: '手伝って ほしい こと' },
  needsHint: {
    ja: '当日までに市が用意します。無料です。',
    en: 'We arrange it for the day, free of charge.',
    easy: '市が じゅんびします。お金は いりません。',
  },
  needsNote: {
    ja: '支援について伝えたいこと（お子さんの年齢と人数など）',
    en: 'More about what you need, such as the ages of children',
    easy: '知らせたい こと（子どもの 年など）',
  },
  send: { ja: '申し込む', en: 'Sign up', easy: '申しこむ' },
  sentTitle: { ja: '申し込みを受け付けました', en: 'We have your sign-up', easy: '申しこみました' },
  sentBody: {
    ja: '確認のメールを送りました。メールのリンクから、内容の確認と取り消しができます。届かないときは、迷惑メールのフォルダーをご確認ください。',
    en: 'We sent you a mail. Its link shows your sign-up and lets you cancel it. If nothing comes, look into the folder for spam.',
    easy: 'メールを 送りました。メールの リンクで、申しこみを 見たり やめたり できます。',
  },
  back: { ja: '会議のページへ', en: 'To the meeting', easy: '会議の ページへ' },
  ownTitle: { ja: 'あなたの申し込み', en: 'Your sign-up', easy: 'あなたの 申しこみ' },
  ownHint: {
    ja: 'このページのアドレスを知っている人は、申し込みを取り消せます。ほかの人に知らせないでください。',
    en: 'Whoever has the address of this page can cancel. Please keep it to yourself.',
    easy: 'この ページの アドレスを ほかの 人に 言わないで ください。',
  },
  number: { ja: '受付番号', en: 'Number', easy: '番号' },
  state: { ja: '状態', en: 'State', easy: '今の ようす' },
  states: {
    confirmed: { ja: '参加できます', en: 'You have a seat', easy: '来て ください' },
    waiting: { ja: '順番待ちです', en: 'You are waiting for a seat', easy: '席を 待って います' },
    cancelled: { ja: '取り消しました', en: 'Cancelled', easy: 'やめました' },
  },
  place: (ahead: number): Text => ({
    ja: `前に${ahead}人が待っています。`,
    en: `${ahead} people are before you.`,
    easy: `前に ${ahead}人 待って います。`,
  }),
  online: { ja: 'オンラインで参加する', en: 'Join online', easy: 'オンラインで 入る' },
  cancel: { ja: '申し込みを取り消す', en: 'Cancel my sign-up', easy: '申しこみを やめる' },
  cancelled: {
    ja: '申し込みを取り消しました',
    en: 'Your sign-up is cancelled',
    easy: '申しこみを やめました',
  },
  calendar: {
    ja: 'カレンダーに入れる（iCalendar）',
    en: 'Put it into your calendar (iCalendar)',
    easy: 'カレンダーに 入れる（iCalendar）',
  },
} as const;

export const deskWords = {
  count: { ja: '人数', en: 'People' },
  needs: { ja: '用意する支援', en: 'To arrange' },
  noNeeds: { ja: '支援の希望はありません', en: 'Nobody asked for anything' },
  people: (count: number): Text => ({ ja: `${count}人`, en: String(count) }),
  caption: { ja: '申し込み', en: 'Sign-ups' },
  number: { ja: '番号', en: 'No.' },
  name: { ja: '名前', en: 'Name' },
  reach: { ja: '連絡先', en: 'How to reach' },
  state: { ja: '状態', en: 'State' },
  states: {
    confirmed: { ja: '参加', en: 'Comes' },
    waiting: { ja: '順番待ち', en: 'Waits' },
    cancelled: { ja: '取り消し', en: 'Cancelled' },
  },
  way: { ja: '受付', en: 'Way' },
  ways: {
    web: { ja: 'ウェブ', en: 'Web' },
    counter: { ja: '窓口', en: 'Counter' },
    phone: { ja: '電話', en: 'Telephone' },
  },
  attended: { ja: '出席', en: 'Came' },
  erased: { ja: '削除済み', en: 'Deleted' },
  none: { ja: 'まだ申し込みがありません', en: 'No sign-ups yet' },
  noneHint: {
    ja: '申し込みが届くと、ここに並びます。窓口や電話で受けた方は、下から入力できます。',
    en: 'They stand here in their order. Type in below those who call or come to the counter.',
  },
  add: { ja: '窓口・電話の申し込みを入力する', en: 'Type in a sign-up' },
  save: { ja: '申し込みを登録する', en: 'Sign up' },
  cancel: { ja: '取り消す', en: 'Cancel' },
  cancelOf: (name: string): Text => ({
    ja: `${name}さんの申し込みを取り消す`,
    en: `Cancel ${name}`,
  }),
  xlsx: { ja: '受付の名簿（xlsx）', en: 'List for the desk (xlsx)' },
  attendance: { ja: '出席をつける', en: 'Tick who came' },
  attendanceTitle: { ja: '出席', en: 'Attendance' },
  attendanceLead: {
    ja: '名前のボタンを押すと、出席がつきます。もう一度押すと消えます。',
    en: 'Press a name when the person came; press again to take it back.',
  },
  came: { ja: '出席', en: 'Here' },
  notYet: { ja: 'まだ', en: 'Not yet' },
  mark: (name: string, here: boolean): Text => ({
    ja: here ? `${name}さんの出席を消す` : `${name}さんを出席にする`,
    en: here ? `Take back ${name}` : `${name} is here`,
  }),
  walkIns: { ja: '申し込まずに来た人', en: 'People who did not sign up' },
  walkInsSave: { ja: '人数を保存する', en: 'Save the number' },
  keep: (days: number): Text => ({
    ja: `名前と連絡先は、会議の${days}日後に自動で消えます。`,
    en: `Names and addresses are deleted ${days} days after the meeting.`,
  }),
  day: { ja: '申込日', en: 'Signed up' },
  note: { ja: '支援の補足', en: 'About the needs' },
  email: { ja: 'メール', en: 'Mail' },
  telephone: { ja: '電話', en: 'Telephone' },
} as const;
