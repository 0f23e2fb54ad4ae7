import type { Text } from '#platform/i18n/text.ts';

export const filterWords = {
  title: { ja: '自動の確認の設定', en: 'Settings of the filters' },
  lead: {
    ja: '条件に当てはまる声は、職員が読むまで公開を待ちます。自動で非公開になることはありません。',
    en: 'What meets a condition waits for a person. Nothing is hidden by itself.',
  },
  words: { ja: '確認する言葉', en: 'Words' },
  wordsHint: {
    ja: '1行に1つ、2文字以上。全角と半角、大文字と小文字、間に入れた空白は区別しません。',
    en: 'One a line, at least two characters. Width, case and spaces between make no difference.',
  },
  links: { ja: 'リンクの数', en: 'Links' },
  linksHint: {
    ja: 'この数以上のリンクがある声を待たせます。0にすると確認しません。',
    en: 'From so many links on it waits. 0: never.',
  },
  repeats: { ja: '同じ文字の繰り返し', en: 'Repeats of a character' },
  repeatsHint: {
    ja: '同じ文字がこの数だけ続く声、または同じ言い回しがその半分だけ続く声を待たせます。4以上。0にすると確認しません。',
    en: 'From so many in a row on, or half as many of a phrase. At least 4. 0: never.',
  },
  shouting: { ja: '「！」「？」の続く数', en: 'Exclamation and question marks in a row' },
  shoutingHint: {
    ja: 'この数だけ続く声、またはその4倍の英大文字が並ぶ声を待たせます。3以上。0にすると確認しません。',
    en: 'From so many on, or four times as many capitals. At least 3. 0: never.',
  },
  personalData: { ja: '個人がわかる内容の数', en: 'Pieces of personal data' },
  personalDataHint: {
    ja: '名前や電話番号などが、伏せたうえでこの数以上ある声を待たせます。0にすると確認しません。',
    en: 'From so many names, numbers and the like on, all of them masked. 0: never.',
  },
  alike: { ja: '1時間に届く、ほぼ同じ声の数', en: 'Nearly the same within an hour' },
  alikeHint: {
    ja: 'この数までは公開し、次からを待たせます。まとめて1つの画面で判断できます。0にすると確認しません。',
    en: 'So many pass, the next wait, and are decided together on one page. 0: never.',
  },
  save: { ja: '設定を保存する', en: 'Save' },
  saved: {
    ja: '設定を保存しました。これから届く声に使います。',
    en: 'Saved. It holds for what comes in from now on.',
  },
  tryTitle: { ja: '試してみる', en: 'Try it' },
  tryLead: {
    ja: '文を入れると、上の欄の設定（保存する前のものも含む）で何に当てはまるかを表示します。文は保存しません。',
    en: 'Shows what a text would trigger with the settings above, saved or not. The text is not kept.',
  },
  sample: { ja: '試す文', en: 'Text to try' },
  tryIt: { ja: 'この文で試す', en: 'Try this text' },
  passes: { ja: 'どの条件にも当てはまりません。', en: 'Nothing stops it.' },
  stops: { ja: '公開を待つ条件に当てはまります。', en: 'It would wait for a person.' },
  matched: { ja: '当てはまった言葉', en: 'Words found' },
  compared: { ja: '比べるときの形', en: 'As it is compared' },
  masked: { ja: '個人情報を伏せた形', en: 'With personal data masked' },
  maskedHint: {
    ja: '人の名前は、実際に届いたときに辞書を使って伏せます。',
    en: 'Names are masked with a dictionary once a text comes in.',
  },
  alikeNote: {
    ja: 'ほぼ同じ声の数は、ここでは試せません。',
    en: 'Nearly the same in an hour cannot be tried here.',
  },
} as const satisfies Record<string, Text>;

export const filterErrors = {
  number: (least: number, most: number): Text => ({
    ja: `0、または${least}から${most}までの整数を入力してください。`,
    en: `Please enter 0, or a whole number from ${least} to ${most}.`,
  }),
  short: (word: string): Text => ({
    ja: `「${word}」は短すぎます。記号や空白を除いて2文字以上にしてください。`,
    en: `“${word}” is too short. Please use at least two characters.`,
  }),
  long: (word: string): Text => ({
    ja: `「${word.slice(0, 20)}…」は長すぎます。1つの言葉は50文字以内にしてください。`,
    en: `“${word.slice(0, 20)}…” is too long. Please use at most 50 characters a word.`,
  }),
  many: { ja: '言葉は1,000個までです。', en: 'At most 1,000 words.' },
} as const;

export const filterRefusals = {
  changed: {
    code: 'filters-changed',
    text: {
      ja: '開いている間に、ほかの人が設定を変えました。この画面を開き直し、内容を確かめてから変えてください。',
      en: 'Somebody else changed the settings meanwhile. Please open the page again and look before you change them.',
    },
  },
} as const;
