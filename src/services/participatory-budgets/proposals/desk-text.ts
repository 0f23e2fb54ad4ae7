import { type IsoDate, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

export const enterErrors = {
  channel: { ja: '受け付けた方法を選んでください', en: 'Please say how it came' },
  day: { ja: '受け付けた日を入力してください', en: 'Please enter the day on which it came' },
  receivedOn: (from: IsoDate, until: IsoDate): Text => ({
    ja: `${japaneseDate(from)}から${japaneseDate(until)}までの日を入力してください。期間の外に届いた提案は受け付けられません`,
    en: `Please enter a day from ${from} to ${until}. Proposals of other days cannot be taken`,
  }),
  eligible: {
    ja: '提案できる人かどうかを本人に確かめて、印を付けてください',
    en: 'Please ask whether the person may propose, and tick the box',
  },
} as const;

type Typed = 'counter' | 'phone' | 'paper' | 'mail';

export const typedTexts: Readonly<Record<Typed, Text>> = {
  counter: { ja: '窓口', en: 'At the counter' },
  phone: { ja: '電話', en: 'Telephone' },
  paper: { ja: '手紙・FAX', en: 'Letter or fax' },
  mail: { ja: 'メール', en: 'Mail' },
};

/** What the history tells staff. */
export const enteredNote = (channel: Typed): string =>
  `${typedTexts[channel].ja}で受け付け、職員が入力しました。`;

export const enterWords = {
  title: { ja: '受け付けた提案を入力する', en: 'Type in a proposal' },
  lead: {
    ja: '窓口・電話・手紙などで受け付けた提案を、本人の言葉のまま入力します。オンラインの提案と同じ扱いになり、入力した職員は記録に残ります。',
    en: 'Type what somebody proposed at the counter, by telephone or by letter, in their own words. It is treated as one that came online; who typed it is recorded.',
  },
  how: { ja: '受け付けた方法', en: 'How it came' },
  receivedOn: { ja: '受け付けた日', en: 'Day on which it came' },
  receivedOnHint: {
    ja: '手紙は届いた日。提案の期間の中の日だけ入力できます',
    en: 'Of a letter, the day on which it arrived. Only days of the proposals are taken',
  },
  person: { ja: '提案した人の名前', en: 'Name of the proposer' },
  personHint: {
    ja: '聞いていなければ空けてください。公開しません',
    en: 'May be left empty; not published',
  },
  email: { ja: '提案した人のメールアドレス', en: 'Mail address of the proposer' },
  emailHint: {
    ja: '結果のお知らせを希望する人だけ',
    en: 'Only of those who want to hear what becomes of it',
  },
  eligible: { ja: '確認', en: 'Please confirm' },
  eligibleYes: {
    ja: '提案できる人であることを、本人に確かめました',
    en: 'The person says to be one of those who may propose',
  },
  send: { ja: '提案として受け付ける', en: 'Take the proposal' },
  sendAnyway: { ja: 'このまま受け付ける', en: 'Take it all the same' },
  notNow: {
    ja: '提案を受け付ける時期ではありません',
    en: 'It is not the time of proposals',
  },
  notNowHint: {
    ja: '提案の期間と、その後の検討の期間に入力できます。',
    en: 'Proposals can be typed in on their days, and while they are examined.',
  },
  back: { ja: '募集の画面に戻る', en: 'Back to the round' },
} as const;

/** The sheet that the proposer takes home; citizens read it on paper. */
export const slipWords = {
  title: { ja: '提案の受付票', en: 'Receipt of a proposal' },
  round: { ja: '募集', en: 'Round' },
  proposal: { ja: '提案の名前', en: 'Title' },
  what: { ja: '内容', en: 'What' },
  receivedOn: { ja: '受け付けた日', en: 'Received on' },
  receipt: { ja: '受付番号', en: 'Receipt' },
  secret: { ja: '照会番号', en: 'Secret' },
  section: { ja: 'お問い合わせ', en: 'Questions' },
  next: (day: string): Text => ({
    ja: `市の担当課が、実現できるかどうかと費用を検討します。検討が終わった提案は、投票の初日（${day}）から、市民の投票にかけます。`,
    en: `The departments examine whether it can be done and what it costs. What can be done is put to the vote from ${day}.`,
  }),
  look: (address: string): Text => ({
    ja: `${address} で、受付番号と照会番号を入力すると、検討の状況の確認や取下げができます。窓口や電話でもお答えします。`,
    en: `At ${address}, enter both numbers to see how it stands or to withdraw it. You can also ask at the counter or by telephone.`,
  }),
  keep: {
    ja: '照会番号は、ほかの方に知らせないでください。お名前は公開しません。',
    en: 'Please keep the secret to yourself. Your name is not published.',
  },
  lead: {
    ja: '印刷して（Ctrl＋P）、提案した人にお渡しください。照会番号は、この画面でしか表示されません。ここから下は印刷されません。',
    en: 'Please print it (Ctrl+P) and hand it over. The secret is shown on this page only. What follows is not printed.',
  },
  another: { ja: '続けて入力する', en: 'Type another one' },
} as const;
