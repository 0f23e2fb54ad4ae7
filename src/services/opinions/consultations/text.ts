import type { Text } from '#platform/i18n/text.ts';
import type { Phase } from '../model.ts';

/** What a form asks to mend. */
export const formErrors = {
  tooLong: {
    ja: '文字数が多すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
    easy: '長すぎます。短く して ください。',
  },
  entry: {
    ja: '意見を入力してください。',
    en: 'Please write your opinion.',
    easy: '意見を 書いて ください。',
  },
  ideaTitle: {
    ja: 'アイデアの名前を60文字までで入力してください。',
    en: 'Please give your idea a name of at most 60 characters.',
    easy: 'アイデアの 名前を 書いて ください。',
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
} as const satisfies Record<string, Text>;

export const phaseTexts: Readonly<Record<Phase, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  coming: { ja: '受付前', en: 'Not open yet', easy: 'まだ 始まって いません' },
  open: { ja: '受付中', en: 'Open', easy: '今 送る ことが できます' },
  closed: { ja: '受付終了', en: 'Closed', easy: '終わりました' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn', easy: 'やめました' },
};

export const pageWords = {
  question: { ja: 'お聞きしたいこと', en: 'What we ask', easy: '聞きたい こと' },
  background: { ja: '背景', en: 'Background', easy: 'くわしい 説明' },
  period: { ja: '受付期間', en: 'Period', easy: 'いつから いつまで' },
  who: { ja: '参加できる方', en: 'Who may take part', easy: 'だれが できるか' },
  shown: { ja: '公開のしかた', en: 'What is shown', easy: 'みんなが 見る もの' },
  before: {
    ja: '担当者が読んでから公開します。名前や電話番号などは自動で伏せます。',
    en: 'Somebody reads each text before it is shown. Names, numbers and the like are masked.',
    easy: '市の 人が 読んでから、みんなに 見せます。名前や 電話の 番号は かくします。',
  },
  after: {
    ja: '名前や電話番号などを自動で伏せてから公開します。約束に合わないものは、担当者が確かめるまで止まります。',
    en: 'Shown once names, numbers and the like are masked. What may break the rules waits for a person.',
    easy: '名前や 電話の 番号を かくしてから、みんなに 見せます。',
  },
  department: { ja: '担当課', en: 'Section', easy: '聞く ところ' },
  write: { ja: '意見を書く', en: 'Write your opinion', easy: '意見を 書く' },
  propose: { ja: 'アイデアを書く', en: 'Propose an idea', easy: 'アイデアを 書く' },
  outcome: { ja: 'どうなったか', en: 'What came of it', easy: 'どう なったか' },
  outcomeThere: {
    ja: 'どうなったかを、このページで読めます。',
    en: 'Its page tells what came of it.',
    easy: 'どう なったか、ページで 読む ことが できます。',
  },
  entries: { ja: '寄せられた意見', en: 'What people say', easy: 'みんなの 意見' },
  ideas: { ja: '寄せられたアイデア', en: 'Ideas', easy: 'みんなの アイデア' },
  none: {
    ja: '公開された意見はまだありません',
    en: 'Nothing to read yet',
    easy: 'まだ ありません',
  },
  noneHint: {
    ja: '確認が終わった意見から、ここに表示します。',
    en: 'Opinions appear here once they were checked.',
    easy: '市の 人が 見てから、ここに 出ます。',
  },
  noMatch: {
    ja: '条件に合う意見はありません',
    en: 'Nothing matches',
    easy: 'ありません',
  },
  noMatchHint: {
    ja: '言葉を短くするか、絞り込みを外してください。',
    en: 'Try a shorter word, or take the filter away.',
    easy: 'ほかの 言葉で さがして ください。',
  },
  find: { ja: '絞り込む', en: 'Filter', easy: 'さがす' },
  words: { ja: '言葉で探す', en: 'Words', easy: '言葉' },
  area: { ja: '地区', en: 'Area', easy: '住んで いる ところ' },
  anyArea: { ja: 'すべての地区', en: 'All areas', easy: 'ぜんぶ' },
  sort: { ja: '並び順', en: 'Order', easy: 'ならべかた' },
  newest: { ja: '新しい順', en: 'Newest first', easy: '新しい じゅん' },
  supported: { ja: '応援の多い順', en: 'Most supported first', easy: '応援が 多い じゅん' },
  answered: { ja: '市の回答があります', en: 'Answered', easy: '市が 答えました' },
  readOn: { ja: 'この声のページを開く', en: 'Open this voice', easy: 'くわしく 見る' },
  data: { ja: '意見を受け取る・保存する', en: 'Follow and download', easy: '意見を 保存する' },
  feed: {
    ja: '新しい意見のフィード（Atom）',
    en: 'Feed of new opinions (Atom)',
    easy: '新しい 意見（Atom）',
  },
  jsonFeed: {
    ja: '新しい意見のフィード（JSON）',
    en: 'Feed of new opinions (JSON)',
    easy: '新しい 意見（JSON）',
  },
  csv: {
    ja: '公開された意見をCSVで保存する',
    en: 'Download shown opinions (CSV)',
    easy: '意見を CSVで 保存する',
  },
  json: {
    ja: '公開された意見をJSONで保存する',
    en: 'Download shown opinions (JSON)',
    easy: '意見を JSONで 保存する',
  },
  noteExtended: { ja: 'お知らせ', en: 'Please note', easy: 'お知らせ' },
  withdrawn: {
    ja: 'この募集は取り下げました',
    en: 'This was withdrawn',
    easy: 'この 募集は やめました',
  },
  onlyJapanese: {
    ja: '本文は日本語です。',
    en: 'The text below is in Japanese.',
    easy: '下の 文は ふつうの 日本語です。',
  },
  themes: {
    ja: 'テーマごとに読む（職員が確かめた分類です）',
    en: 'Read by theme (checked by staff)',
    easy: 'テーマで 読む',
  },
  supporters: (count: number): Text => ({
    ja: `応援 ${count.toLocaleString('en')}人`,
    en: count === 1 ? '1 supporter' : `${count.toLocaleString('en')} supporters`,
    easy: `応援 ${count}人`,
  }),
  support: { ja: 'このアイデアを応援する', en: 'Support this idea', easy: '応援する' },
  unsupport: { ja: '応援を取り消す', en: 'Take my support back', easy: '応援を やめる' },
  supportedAlready: {
    ja: 'このアイデアを応援しています。',
    en: 'You support this idea.',
    easy: '応援して います。',
  },
  /** All that came in, also what its writers asked the city to keep to itself. */
  voices: (count: number): Text => ({
    ja: `これまでに${count.toLocaleString('en')}件の意見が届きました。`,
    en: count === 1 ? '1 opinion so far.' : `${count.toLocaleString('en')} opinions so far.`,
    easy: `今までに 意見が ${count}こ 届きました。`,
  }),
  proposed: (count: number): Text => ({
    ja: `これまでに${count.toLocaleString('en')}件のアイデアが届きました。`,
    en: count === 1 ? '1 idea so far.' : `${count.toLocaleString('en')} ideas so far.`,
    easy: `今までに アイデアが ${count}こ 届きました。`,
  }),
} as const;

export const overviewWords = {
  current: { ja: '今、受け付けています', en: 'Open now and to come', easy: '今 できる こと' },
  past: { ja: 'これまでの募集と結果', en: 'What came of earlier ones', easy: '今までの こと' },
  none: {
    ja: '今、受け付けている募集はありません',
    en: 'Nothing is open right now',
    easy: '今は ありません',
  },
  noneHint: {
    ja: 'ご意見は、いつでも市長への手紙でお寄せいただけます。',
    en: 'You can write to the mayor at any time.',
    easy: '市長への 手紙は いつでも 書けます。',
  },
} as const satisfies Record<string, Text>;

export const writeWords = {
  lead: {
    ja: '2,000文字まで書けます。名前や電話番号は書かないでください。書いた場合は、公開する前に伏せます。',
    en: 'Up to 2,000 characters. Please leave out names and numbers; they are masked before anything is shown.',
    easy: '2,000文字まで 書く ことが できます。名前や 電話の 番号は 書かないで ください。',
  },
  text: { ja: '意見', en: 'Your opinion', easy: '意見' },
  ideaText: { ja: '内容', en: 'What you propose', easy: 'どんな アイデアか' },
  ideaTitle: { ja: 'アイデアの名前', en: 'Name of your idea', easy: 'アイデアの 名前' },
  ideaTitleHint: {
    ja: '一言で表してください。例：駅前に朝市をひらく',
    en: 'In a few words, such as: A morning market at the station',
    easy: '短く 書いて ください。例：駅前の 朝市',
  },
  wish: { ja: '公開について', en: 'May others read it?', easy: 'ほかの 人が 読んで いいですか' },
  public: { ja: '公開してよい', en: 'Others may read it', easy: 'いいです' },
  publicHint: {
    ja: '名前などを伏せてから、このサイトに載せます。',
    en: 'It is shown on this site once names and the like are masked.',
    easy: '名前を かくしてから、みんなに 見せます。',
  },
  private: { ja: '市役所だけに届ける', en: 'For the city office only', easy: '市だけが 読みます' },
  privateHint: {
    ja: '公開しません。数と分析には含めます。',
    en: 'It is not shown, but counted and analysed.',
    easy: 'みんなには 見せません。',
  },
  area: { ja: 'お住まいの地区', en: 'Where you live', easy: '住んで いる ところ' },
  noArea: { ja: '選ばない', en: 'Not given', easy: '選ばない' },
  name: { ja: 'お名前', en: 'Your name', easy: 'あなたの 名前' },
  nameHint: {
    ja: '書かなくても受け付けます。職員だけが見ます。',
    en: 'Not needed. Only staff see it.',
    easy: '書かなくても いいです。市の 人だけが 見ます。',
  },
  email: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '書いていただくと、回答や取り扱いが決まったときにお知らせします。',
    en: 'We tell you when it is answered or something comes of it.',
    easy: '書くと、答えが 出た とき お知らせします。',
  },
  send: { ja: '意見を送る', en: 'Send', easy: '意見を 送る' },
  sendIdea: { ja: 'アイデアを送る', en: 'Send', easy: 'アイデアを 送る' },
  signIn: { ja: 'サインインする', en: 'Sign in', easy: 'サインインする' },
  over: {
    ja: 'この募集の受付は終わりました。',
    en: 'This has closed.',
    easy: 'もう 終わりました。',
  },
  back: {
    ja: '寄せられた意見と結果を読む',
    en: 'Read what was said and what came of it',
    easy: 'みんなの 意見を 読む',
  },
  letter: {
    ja: '市長への手紙でご意見を送る',
    en: 'Write a letter to the mayor instead',
    easy: '市長に 手紙を 送る',
  },
  guidelines: {
    ja: '送る前に「意見のやりとりの約束」をご確認ください。',
    en: 'Please see the rules of conversation first.',
    easy: '送る 前に 約束を 読んで ください。',
  },
} as const satisfies Record<string, Text>;
