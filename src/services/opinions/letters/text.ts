import type { Text } from '#platform/i18n/text.ts';

export const clockBasis = {
  ja: '市長への手紙の取扱い（市の定め）',
  en: 'How the city treats letters to the mayor',
  easy: '市の 決まり',
} as const satisfies Text;

export const letterErrors = {
  tooLong: {
    ja: '文字数が多すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
    easy: '長すぎます。短く して ください。',
  },
  text: {
    ja: '手紙の内容を入力してください。',
    en: 'Please write your letter.',
    easy: '手紙を 書いて ください。',
  },
  wish: {
    ja: '公開してよいかどうかを選んでください。',
    en: 'Please choose whether others may read it.',
    easy: 'ほかの 人が 読んで いいか、選んで ください。',
  },
  email: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Please enter a mail address as in name@example.jp.',
    easy: 'メールアドレスを 正しく 書いて ください。例：name@example.jp',
  },
  again: {
    ja: 'ページを開き直してから、もう一度お送りください。',
    en: 'Please open the page again and send it once more.',
    easy: 'ページを もう一度 開いて、送って ください。',
  },
  department: {
    ja: '受け付ける課を選んでください。',
    en: 'Choose the section.',
    easy: '選んで ください。',
  },
  days: {
    ja: '回答までの日数を1〜120の数字で入力してください。',
    en: 'Enter 1 to 120 days.',
    easy: '1から 120までの 数字を 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const letterWords = {
  lead: {
    ja: '市政への意見や提案、困っていることを、市長と担当課にお送りいただけます。',
    en: 'Tell the mayor and the section in charge what you think, propose or worry about.',
    easy: '市長に 手紙を 送る ことが できます。困って いる ことや 意見を 書いて ください。',
  },
  answer: (days: number): Text => ({
    ja: `開庁日で${days}日以内に回答します。回答は受付番号のページで読めます。`,
    en: `You get an answer within ${days} working days, on the page of your receipt.`,
    easy: `市役所が あいて いる 日で ${days}日までに 答えます。答えは インターネットで 見る ことが できます。`,
  }),
  form: { ja: '手紙を書く', en: 'Write your letter', easy: '手紙を 書く' },
  title: { ja: '件名', en: 'Subject', easy: '何について' },
  text: { ja: '手紙の内容', en: 'Your letter', easy: '手紙' },
  textHint: {
    ja: '5,000文字まで書けます。',
    en: 'Up to 5,000 characters.',
    easy: '5,000文字まで 書く ことが できます。',
  },
  wish: { ja: '公開について', en: 'May others read it?', easy: 'ほかの 人が 読んで いいですか' },
  private: { ja: '公開しない', en: 'For the city only', easy: '見せないで ください' },
  privateHint: {
    ja: '職員だけが読みます。',
    en: 'Only staff read it.',
    easy: '市の 人だけが 読みます。',
  },
  public: {
    ja: '回答とともに公開してよい',
    en: 'Show it with the answer',
    easy: '見せても いいです',
  },
  publicHint: {
    ja: '名前や電話番号などを伏せてから、このサイトに載せます。',
    en: 'It is shown on this site once names, numbers and the like are masked.',
    easy: '名前や 電話の 番号を かくしてから、みんなに 見せます。',
  },
  send: { ja: '手紙を送る', en: 'Send the letter', easy: '手紙を 送る' },
  urgent: {
    ja: '急ぎの相談や、道路の穴など今すぐ直してほしいことは、担当課へお電話ください。',
    en: 'If it cannot wait, such as a hole in the road, please telephone the section.',
    easy: '急いで いる ときは、電話を して ください。',
  },
  closed: {
    ja: '市長への手紙は、いまインターネットで受け付けていません',
    en: 'Letters are not taken online at the moment',
    easy: '今は 送る ことが できません',
  },
  shownTitle: {
    ja: '公開している手紙と回答',
    en: 'Letters and answers',
    easy: 'みんなの 手紙と 答え',
  },
  received: (count: number): Text => ({
    ja: `これまでに${count.toLocaleString('en')}通が届きました。`,
    en: `${count.toLocaleString('en')} letters so far.`,
    easy: `手紙が ${count}こ 来ました。`,
  }),
  none: {
    ja: '公開している手紙はまだありません',
    en: 'No letters to read yet',
    easy: 'まだ ありません',
  },
  noneHint: {
    ja: '書いた方が公開を選び、確認が終わった手紙をここに載せます。',
    en: 'Letters appear here when their writers wish so and they were checked.',
    easy: '見せても いい 手紙が ここに 出ます。',
  },
} as const;

/** What only staff read. */
export const settingsWords = {
  lead: {
    ja: 'ここで決めた課に届き、担当課へ回します。日数を変えると、これから届く手紙に使います。',
    en: 'Letters reach this section first. A new number of days holds for letters to come.',
  },
  department: { ja: '受け付ける課', en: 'Section that takes them in' },
  choose: { ja: '選んでください', en: 'Choose' },
  days: { ja: '回答までの日数（開庁日）', en: 'Working days to the answer' },
  dayUnit: { ja: '日', en: 'days' },
  open: { ja: '受付', en: 'Taken' },
  openBox: { ja: 'インターネットで受け付ける', en: 'Letters are taken online' },
  save: { ja: '設定を保存する', en: 'Save' },
  saved: { ja: '保存しました。', en: 'Saved.' },
} as const satisfies Record<string, Text>;

/** What goes back by LINE; Japanese, as the message was. */
export const lineWords = {
  openings: ['ご意見', '市長へ'],
  closed: '市長への手紙は、いまLINEで受け付けていません。お急ぎのときは市役所へお電話ください。',
  received: (receipt: string, secret: string): string =>
    `市長への手紙を受け付けました。受付番号は ${receipt}、照会番号は ${secret} です。市のホームページの「届けた声を確認する」で、状況と回答をご覧になれます。`,
} as const;
