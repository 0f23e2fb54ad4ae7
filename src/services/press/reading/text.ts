import type { Text } from '#platform/i18n/text.ts';

export const readingWords = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  press: { ja: '報道発表', en: 'Press releases', easy: 'ニュースの 会社への お知らせ' },
  lead: {
    ja: '市が報道機関に発表した内容です。',
    en: 'What the town announced to the press.',
    easy: '市が ニュースの 会社に 知らせた ことです。',
  },
  feed: { ja: '報道発表のフィード', en: 'Feed of press releases', easy: 'お知らせの フィード' },
  none: {
    ja: 'まだ報道発表はありません',
    en: 'No releases yet',
    easy: 'まだ お知らせが ありません',
  },
  noneHint: {
    ja: '発表すると、ここに並びます。',
    en: 'Releases will be listed here.',
    easy: 'お知らせが できたら、ここで 見る ことが できます。',
  },
  published: { ja: '公開日', en: 'Published', easy: '出した 日' },
  revised: { ja: '更新日', en: 'Updated', easy: '新しく した 日' },
  correction: { ja: '訂正', en: 'Correction', easy: 'まちがいを なおしました' },
  attachments: { ja: '添付資料', en: 'Attachments', easy: 'いっしょに 見る もの' },
  coverage: { ja: '報道された記事', en: 'What was reported', easy: 'ニュースに なった きじ' },
  outside: {
    ja: '市のページではありません',
    en: 'not a page of the town',
    easy: '市の ページでは ありません',
  },
  contact: { ja: 'お問い合わせ', en: 'Contact', easy: '聞く ところ' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  onlyJapanese: {
    ja: '報道発表は日本語です。',
    en: 'Press releases are in Japanese.',
    easy: 'この お知らせは ふつうの 日本語で 書いて います。',
  },
  stopTitle: {
    ja: '報道発表のメールをやめる',
    en: 'Stop mails of press releases',
    easy: 'メールを やめる',
  },
  stopLead: {
    ja: 'ボタンを押すと、名簿からお名前とアドレスを消し、これからはお送りしません。',
    en: 'Press the button and your name and address are deleted; no more mails will come.',
    easy: 'ボタンを おすと、メールを もう 送りません。あなたの 名前と アドレスを 消します。',
  },
  stop: { ja: 'メールをやめる', en: 'Stop the mails', easy: 'メールを やめる' },
  stopped: {
    ja: '名簿から消しました。',
    en: 'You are no longer on the list.',
    easy: '名前と アドレスを 消しました。',
  },
  stoppedBody: {
    ja: '行き違いで、すでに送信の途中のメールが届くことがあります。もう一度受け取るときは、広報の担当課へご連絡ください。',
    en: 'A mail that is on its way may still arrive. To get them again, please ask the town.',
    easy: 'もう 送った メールが 来る ことが あります。また ほしい 時は、市に 教えて ください。',
  },
} as const satisfies Record<string, Text>;
