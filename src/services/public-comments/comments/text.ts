import type { Text } from '#platform/i18n/text.ts';

/** What the form asks to mend. */
export const formErrors = {
  tooLong: {
    ja: '文字数が多すぎます。短くするか、意見の欄を分けてください。',
    en: 'This is too long. Please shorten it or use another field.',
    easy: '長すぎます。短く して ください。',
  },
  text: {
    ja: '意見を入力してください。',
    en: 'Please write your comment.',
    easy: '意見を 書いて ください。',
  },
  name: {
    ja: '氏名（団体の場合は団体名）を入力してください。',
    en: 'Please enter your name or that of your organisation.',
    easy: '名前を 書いて ください。',
  },
  address: {
    ja: '住所を入力してください。',
    en: 'Please enter your address.',
    easy: '住所を 書いて ください。',
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

export const writeWords = {
  title: { ja: '意見を書く', en: 'Write a comment', easy: '意見を 書く' },
  editTitle: { ja: '出した意見を修正する', en: 'Change your comments', easy: '意見を 直す' },
  lead: {
    ja: '案のどこについての意見かを選んで、意見とその理由を書いてください。箇所ごとに欄を分けられます。',
    en: 'Say which part of the draft you mean, then what you think and why. Use one field for each part.',
    easy: '案の どこの ことか 選んで、意見を 書いて ください。',
  },
  block: (number: number): Text => ({
    ja: `意見 ${number}`,
    en: `Comment ${number}`,
    easy: `意見 ${number}`,
  }),
  section: {
    ja: '案のどの部分についてですか',
    en: 'Which part of the draft',
    easy: '案の どこ ですか',
  },
  whole: { ja: '全体', en: 'The whole', easy: 'ぜんぶ' },
  place: { ja: 'ページや行', en: 'Page and line', easy: 'ページ' },
  placeHint: {
    ja: '例：12ページ 3行目',
    en: 'Such as page 12, line 3.',
    easy: '例：12ページ',
  },
  text: { ja: '意見とその理由', en: 'What you think, and why', easy: '意見' },
  textHint: {
    ja: '4,000文字まで書けます。お名前や連絡先は、この欄には書かないでください。',
    en: 'Up to 4,000 characters. Please leave out names and contact details here.',
    easy: '4,000文字まで 書けます。ここには 名前を 書かないで ください。',
  },
  more: { ja: '意見の欄を増やす', en: 'Add another comment', easy: '意見を もう一つ 書く' },
  who: { ja: '提出する方', en: 'Who you are', easy: 'あなたの こと' },
  whoLead: {
    ja: 'お名前などは職員だけが見ます。公表しません。',
    en: 'Only staff see this. It is never published.',
    easy: '市の 人だけが 見ます。みんなには 見せません。',
  },
  name: {
    ja: '氏名（団体名）',
    en: 'Name, or that of your organisation',
    easy: 'あなたの 名前',
  },
  address: { ja: '住所（所在地）', en: 'Address', easy: '住所' },
  email: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '書いていただくと、結果を公表したときに一度お知らせします。',
    en: 'We tell you once when the result is published.',
    easy: '書くと、結果が 出た とき、お知らせします。',
  },
  send: { ja: '意見を提出する', en: 'Send', easy: '意見を 送る' },
  change: { ja: '修正した意見を提出する', en: 'Send the changes', easy: '直した 意見を 送る' },
  where: { ja: '送り先・問い合わせ先', en: 'Where to send, whom to ask', easy: '聞く ところ' },
} as const;

export const ownWords = {
  title: { ja: '提出した意見', en: 'What you sent', easy: 'あなたの 意見' },
  sent: { ja: '意見を受け付けました', en: 'We have your comments', easy: '意見が 届きました' },
  changed: { ja: '修正を受け付けました', en: 'Your changes are in', easy: '直しました' },
  withdrawn: { ja: '意見を取り下げました', en: 'Your comments were withdrawn', easy: 'やめました' },
  keep: {
    ja: '受付番号と合言葉は、この画面でだけお知らせします。書き留めるか、印刷してください。',
    en: 'Receipt and secret are told here only. Please write them down or print this page.',
    easy: '番号と 合言葉を 書いて おいて ください。',
  },
  receipt: { ja: '受付番号', en: 'Receipt', easy: '番号' },
  secret: { ja: '合言葉', en: 'Secret', easy: '合言葉（あいことば）' },
  receivedOn: { ja: '受付日', en: 'Received', easy: '届いた 日' },
  until: { ja: '修正・取下げができる日', en: 'Can be changed until', easy: 'いつまで 直せるか' },
  comments: { ja: '意見', en: 'Comments', easy: '意見' },
  number: (number: number): Text => ({
    ja: `意見 No.${number}`,
    en: `Comment no. ${number}`,
    easy: `意見 ${number}番`,
  }),
  answer: { ja: '市の考え方', en: 'What the city thinks', easy: '市の 答え' },
  noAnswer: {
    ja: '市の考え方は、結果として公表します。',
    en: 'The answer is published with the result.',
    easy: '市の 答えは あとで 出ます。',
  },
  page: {
    ja: 'この意見のページを開く',
    en: 'Open the page of this comment',
    easy: 'くわしく 見る',
  },
  edit: { ja: '意見を修正する', en: 'Change', easy: '直す' },
  withdraw: { ja: '意見を取り下げる', en: 'Withdraw', easy: 'やめる' },
  withdrawLead: {
    ja: '取り下げると、この提出に含まれるすべての意見が数えられなくなります。元に戻せません。',
    en: 'All comments of this submission are taken out. This cannot be undone.',
    easy: 'やめると、もとに もどせません。',
  },
  gone: {
    ja: 'この提出は取り下げられています。',
    en: 'These comments were withdrawn.',
    easy: 'この 意見は やめました。',
  },
  findTitle: {
    ja: '提出した意見を確認する',
    en: 'Find what you sent',
    easy: '自分の 意見を 見る',
  },
  findLead: {
    ja: '受付番号と合言葉を入力すると、募集期間のあいだは意見の修正や取下げができます。',
    en: 'With receipt and secret you can change or withdraw your comments until the last day.',
    easy: '番号と 合言葉を 書くと、意見を 直す ことが できます。',
  },
  own: {
    ja: 'サインイン中のアカウントから出した意見',
    en: 'What you sent with this account',
    easy: 'あなたが 出した 意見',
  },
  wrong: {
    ja: '受付番号か合言葉が違います。お手元の控えをご確認ください。',
    en: 'Receipt or secret do not match. Please check them.',
    easy: '番号か 合言葉が ちがいます。',
  },
  finish: { ja: 'この端末での利用を終える', en: 'Finish on this device', easy: '終わる' },
} as const;
