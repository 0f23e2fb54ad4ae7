import type { Text } from '#platform/i18n/text.ts';

const clock = new Intl.DateTimeFormat('ja-JP', {
  ...{ month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  timeZone: 'Asia/Tokyo',
});
const englishClock = new Intl.DateTimeFormat('en-GB', {
  ...{ month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Tokyo',
});

/** A moment as people say it: 11月23日 18:30. */
export function clockText(at: Date): Text {
  const part = (type: string) =>
    clock.formatToParts(at).find((one) => one.type === type)?.value ?? '';
  const ja = `${part('month')}月${part('day')}日 ${part('hour')}時${part('minute')}分`;
  return { ja, en: englishClock.format(at), easy: ja };
}

/** What stands above the questions when the time is nearly over, or is. */
export const draftWords = {
  closesSoon: (close: Text, end: Text) => ({
    title: {
      ja: `${close.ja}に受付を終えます`,
      en: `This survey closes on ${close.en}`,
      easy: `${close.easy ?? close.ja}に 終わります`,
    },
    body: {
      ja: `書き始めた方は、${end.ja}まで送ることができます。それを過ぎると、書いた内容は送られずに消えます。`,
      en: `You have begun, so you can send your answers until ${end.en}. After that, what you wrote is deleted unsent.`,
      easy: `${end.easy ?? end.ja}までに 送って ください。あとで 書いた ことは 消えます。`,
    },
  }),
  closedWhileWriting: (end: Text) => ({
    title: {
      ja: '受付は終わりましたが、あなたの回答はまだ送れます',
      en: 'The survey has closed, but you can still send your answers',
      easy: 'アンケートは 終わりました。でも まだ 送る ことが できます',
    },
    body: {
      ja: `終わる前に書き始めたので、${end.ja}まで送ることができます。それを過ぎると、書いた内容は送られずに消えます。`,
      en: `You began before it closed, so you can send until ${end.en}. After that, what you wrote is deleted unsent.`,
      easy: `${end.easy ?? end.ja}までに 送って ください。あとで 書いた ことは 消えます。`,
    },
  }),
  closedForGood: {
    title: {
      ja: 'このアンケートは終わりました',
      en: 'This survey is over',
      easy: 'この アンケートは 終わりました',
    },
    body: {
      ja: '終了後の猶予も過ぎたため、もう送ることはできません。書いた内容は今夜消え、どこにも残りません。',
      en: 'The time to finish has passed too, so nothing can be sent any more. What you wrote is deleted tonight.',
      easy: 'もう 送る ことは できません。書いた ことは 今夜 消えます。',
    },
  },
};

export const listWords = {
  lead: {
    ja: '市が皆さんにお聞きしていることと、これまでの結果です。',
    en: 'What the town is asking, and what it has learned so far.',
    easy: '市が みなさんに 聞いて います。',
  },
  open: { ja: '受付中のアンケート', en: 'Open surveys', easy: '今 答える ことが できます' },
  none: { ja: '受付中のアンケートはありません', en: 'No survey is open', easy: '今は ありません' },
  noneHint: {
    ja: '新しいアンケートが始まると、ここに載ります。',
    en: 'New surveys will appear here.',
    easy: '始まったら ここに 出ます。',
  },
  coming: { ja: 'これから始まるアンケート', en: 'Opening soon', easy: 'もうすぐ 始まります' },
  closed: { ja: '終わったアンケート', en: 'Closed surveys', easy: '終わりました' },
  results: { ja: '結果を見る', en: 'See the results', easy: 'けっかを 見る' },
  resultsLater: {
    ja: '結果はまとめているところです',
    en: 'The results are being prepared',
    easy: 'けっかは あとで 出ます',
  },
  until: { ja: '締切', en: 'Until', easy: 'いつまで' },
  from: { ja: '開始', en: 'From', easy: 'いつから' },
  takes: (minutes: number): Text => ({
    ja: `約${minutes}分`,
    en: `about ${minutes} minutes`,
    easy: `${minutes}分くらい`,
  }),
};

export const surveyWords = {
  why: { ja: 'なぜお聞きするのか', en: 'Why we ask', easy: 'どうして 聞きますか' },
  who: { ja: 'お聞きしている課', en: 'Who asks', easy: 'だれが 聞きますか' },
  audience: { ja: 'お答えいただける方', en: 'Who may answer', easy: 'だれが 答えますか' },
  period: { ja: '期間', en: 'Period', easy: 'いつから いつまで' },
  time: { ja: 'かかる時間', en: 'Time it takes', easy: '時間' },
  use: { ja: '回答の使いみち', en: 'How your answers are used', easy: '答えを どう 使いますか' },
  anonymous: {
    ja: '回答は、どなたのものか分からない形で保存します。書いている途中の内容は、送った時点で消え、回答だけが残ります。',
    en: 'Answers are stored so that nobody can tell whose they are. What you type on the way is deleted when you send it; only the answers stay.',
    easy: '名前は のこりません。だれの 答えか わかりません。',
  },
  questions: (count: number): Text => ({
    ja: `質問は${count}問です。`,
    en: `There are ${count} questions.`,
    easy: `しつもんは ${count}こです。`,
  }),
  start: { ja: '回答を始める', en: 'Start', easy: '答える' },
  signIn: { ja: 'サインインして回答する', en: 'Sign in to answer', easy: 'サインインして 答える' },
  closedOn: { ja: '受付は終わりました', en: 'This survey has closed', easy: '終わりました' },
  closedEarly: (why: string): Text => ({
    ja: `予定より早く受付を終えました。理由：${why}`,
    en: `It closed earlier than planned. Reason: ${why}`,
    easy: `早く 終わりました。${why}`,
  }),
  comingOn: { ja: 'まだ始まっていません', en: 'Not open yet', easy: 'まだ 始まって いません' },
  lineHow: {
    ja: '市のLINEアカウントに「アンケート」と送ると、あなた専用の回答ページが届きます。',
    en: 'Send “アンケート” to the town’s LINE account and you get a page of your own to answer.',
    easy: '市の LINEに「アンケート」と 送って ください。ページが とどきます。',
  },
  paper: {
    ja: '紙で答えたい方は、調査票（PDF）を印刷できます',
    en: 'Prefer paper? Print the questionnaire (PDF)',
    easy: 'かみで 答える（PDF）',
  },
  sampleNote: {
    ja: '無作為に選ばれた方に依頼状をお送りしています。届いた番号でお答えください。',
    en: 'People drawn at random have got a letter. Please answer with the code in it.',
    easy: '手紙の 番号で 答えて ください。',
  },
};

export const codeWords = {
  title: { ja: '番号を入力する', en: 'Enter your code', easy: '番号を 書く' },
  lead: {
    ja: '依頼状や配布された紙にある12文字の番号を入力してください。',
    en: 'Please enter the 12 characters on your letter or paper.',
    easy: '手紙に ある 12文字の 番号を 書いて ください。',
  },
  code: { ja: '番号', en: 'Code', easy: '番号' },
  hint: {
    ja: '例：7K3M-9QXR-2P4D。大文字・小文字やハイフンは、どちらでもかまいません。',
    en: 'Such as 7K3M-9QXR-2P4D. Capitals and hyphens do not matter.',
    easy: 'れい：7K3M-9QXR-2P4D',
  },
  unknown: {
    ja: 'この番号では始められません。紙の番号をもう一度ご確認ください。',
    en: 'This code does not work. Please compare it with your paper.',
    easy: 'この 番号は 使えません。もう一度 見て ください。',
  },
};

export const thanksWords = {
  title: { ja: '回答を受け付けました', en: 'Thank you', easy: 'ありがとうございました' },
  body: {
    ja: 'ご協力ありがとうございました。結果は、まとまりしだいこのサイトで公開し、市の仕事に生かします。',
    en: 'Thank you for your help. The results will be published here and used in the town’s work.',
    easy: 'ありがとうございます。けっかは この サイトに 出ます。',
  },
  erased: {
    ja: '書いていた下書きは消えました。送った回答を、あなたに結び付けるものは残っていません。',
    en: 'Your draft has been deleted, and nothing links the answers to you.',
    easy: '書いた ものは 消えました。だれの 答えか わかりません。',
  },
  back: { ja: 'アンケートの一覧へ', en: 'To the list of surveys', easy: 'アンケートの リスト' },
  elsewhere: {
    ja: 'いま参加できることを見る',
    en: 'See what else you can take part in',
    easy: 'ほかの ものを 見る',
  },
};

export const lineWords = {
  /** What somebody sends to be given a link. */
  keywords: ['アンケート', 'あんけーと', 'survey'],
  none: 'いま、LINEで答えられるアンケートはありません。',
  links: (links: readonly { readonly title: string; readonly href: string }[]): string =>
    [
      'こちらからお答えください。お一人1回までです。',
      ...links.map(({ title, href }) => `${title}\n${href}`),
      'リンクはあなた専用です。ほかの人に送らないでください。',
    ].join('\n\n'),
};
