import { say, type Text } from '#platform/i18n/text.ts';
import type { Numbers } from './model.ts';

export const hopTexts = {
  label: {
    ja: 'パブリックコメントを経た決定',
    en: 'Decided after a public comment',
    easy: '意見を 聞いて 決めた こと',
  },
  meaning: {
    ja: '案に意見を募り、意見と市の考え方を公表して決めました。',
    en: 'Comments on the draft were taken, answered and published, and the city decided.',
    easy: 'みなさんの 意見を 聞いて、市が 決めました。',
  },
} as const satisfies Record<string, Text>;

/** What the thread says of it, for everybody. */
export const hopText = (title: string, conclusion: string): string =>
  `「${title}」のパブリックコメントの結果を公表しました。${conclusion && `結果：${conclusion}。`}`;

export const noticeOf = (title: Text) => ({
  title: {
    ja: 'パブリックコメントの結果を公表しました',
    en: 'The result of the public comment is published',
    easy: '意見の 結果が 出ました',
  },
  body: {
    ja: `「${title.ja}」に寄せられた意見と、それについての市の考え方をお読みいただけます。`,
    en: `You can read the comments on “${title.en}” and what the city thinks of them.`,
    easy: `「${say(title, 'easy')}」の 結果を 読んで ください。`,
  },
});

export const correctionNotice = (title: Text) => ({
  title: {
    ja: 'パブリックコメントの結果を訂正しました',
    en: 'The result of the public comment was corrected',
    easy: '意見の 結果を 直しました',
  },
  body: {
    ja: `「${title.ja}」の意見と市の考え方を訂正しました。`,
    en: `What the city thinks of the comments on “${title.en}” was corrected.`,
    easy: `「${say(title, 'easy')}」の 結果を 直しました。`,
  },
});

export const resultSummary = ({ people, comments }: Numbers): Text =>
  comments === 0
    ? {
        ja: '募集期間に意見の提出はありませんでした。',
        en: 'No comments came in.',
        easy: '意見は ありませんでした。',
      }
    : {
        ja: `${people}人・団体から${comments}件の意見が寄せられました。意見と市の考え方を公表します。`,
        en: `${comments} comments came from ${people} people and organisations. They are published with what the city thinks of them.`,
        easy: `${people}人から ${comments}この 意見が 届きました。市の 答えを 読んで ください。`,
      };

/** The answer on the page of a comment; in Japanese, as the table is. */
export const answerWords = {
  one: (number: number, view: string) => `【一覧 No.${number}】\n${view}`,
  reason: (number: number, reflection: string, after: string) =>
    `意見と市の考え方の一覧 No.${number}：${reflection}${after && `\n修正後：${after}`}`,
};

export const resultWords = {
  title: {
    ja: '意見と市の考え方',
    en: 'Comments and what the city thinks of them',
    easy: '意見と 市の 答え',
  },
  titleOf: (title: Text): Text => ({
    ja: `意見と市の考え方：${title.ja}`,
    en: `Comments and answers: ${title.en}`,
    easy: `意見と 市の 答え：${say(title, 'easy')}`,
  }),
  conclusion: { ja: '決定の内容', en: 'What was decided', easy: '決めた こと' },
  announcedOn: { ja: '案を公示した日', en: 'Draft announced on', easy: '案を 知らせた 日' },
  answeredOn: { ja: '結果を公表した日', en: 'Result published on', easy: '結果を 知らせた 日' },
  period: { ja: '募集期間', en: 'Period', easy: 'いつから いつまで' },
  to: { ja: '〜', en: 'to', easy: '〜' },
  numbers: { ja: '提出された意見', en: 'What came in', easy: '届いた 意見' },
  count: ({ people, comments }: Numbers): Text => ({
    ja: `${people}人・団体から${comments}件`,
    en: `${comments} comments from ${people} people and organisations`,
    easy: `${people}人から ${comments}こ`,
  }),
  byChannel: { ja: '提出の方法', en: 'By way', easy: '送った 方法' },
  channelCount: (channel: Text, count: number): Text => ({
    ja: `${channel.ja} ${count}通`,
    en: `${channel.en} ${count}`,
    easy: `${say(channel, 'easy')}：${count}`,
  }),
  documents: {
    ja: '決定した内容の資料',
    en: 'Documents of the decision',
    easy: '決めた ことの 資料',
  },
  table: { ja: '意見と市の考え方の一覧', en: 'Table of comments and answers', easy: '意見と 答え' },
  lead: {
    ja: '似た意見はまとめ、要旨を載せています。（　）内は、まとめた意見の件数です。',
    en: 'Comments that are alike stand together in summary; the number behind each says how many.',
    easy: 'にて いる 意見を まとめて います。',
  },
  none: {
    ja: '募集期間に意見の提出はありませんでした。',
    en: 'No comments came in.',
    easy: '意見は ありませんでした。',
  },
  number: { ja: '番号', en: 'No.', easy: '番号' },
  section: { ja: '箇所', en: 'Part', easy: '案の どこ' },
  whole: { ja: '全体', en: 'The whole', easy: 'ぜんぶ' },
  summary: { ja: '意見の要旨', en: 'Comment', easy: '意見' },
  countOf: (count: number): Text => ({
    ja: `（${count}件）`,
    en: `(${count})`,
    easy: `（${count}こ）`,
  }),
  commentCount: { ja: '意見の件数', en: 'Number of comments', easy: '意見の 数' },
  view: { ja: '市の考え方', en: 'What the city thinks', easy: '市の 答え' },
  reflection: { ja: '案への反映', en: 'Taken up', easy: '案を 直したか' },
  before: { ja: '修正前', en: 'Before', easy: '前' },
  after: { ja: '修正後', en: 'After', easy: '後' },
  voices: { ja: '意見の本文', en: 'In full', easy: '意見の 文' },
  voicesOf: (number: number): Text => ({
    ja: `番号${number}の意見の本文を読む`,
    en: `Read the comments of no. ${number} in full`,
    easy: `${number}番の 意見を 読む`,
  }),
  voice: (index: number): Text => ({
    ja: `意見${index}`,
    en: `comment ${index}`,
    easy: `意見${index}`,
  }),
  more: (count: number): Text => ({
    ja: `ほか${count}件`,
    en: `and ${count} more`,
    easy: `ほかに ${count}こ`,
  }),
  legal: {
    ja: '行政手続法第43条の定めにならい、提出された意見、それを考慮した結果とその理由を公表しています。提出された意見の本文は、個人が分かる部分を伏せて、要旨とあわせて公開しています。',
    en: 'As article 43 of the Administrative Procedure Act asks, comments are published with what was made of them and why. Their full text is public too, with personal data masked.',
    easy: '意見と、市の 答えと、その わけを 出して います。名前などは かくして います。',
  },
  correction: { ja: '訂正しました', en: 'Corrected', easy: '直しました' },
  files: { ja: '一覧をファイルで保存する', en: 'Download the table', easy: 'ファイルで 保存する' },
  pdf: { ja: '印刷用（PDF）', en: 'To print (PDF)', easy: '印刷する（PDF）' },
  csv: { ja: '表データ（CSV）', en: 'As data (CSV)', easy: 'CSV' },
  xlsx: { ja: '表計算ファイル（Excel）', en: 'As a spreadsheet (Excel)', easy: 'Excel' },
  call: { ja: '案と募集の内容を読む', en: 'Read the draft and the call', easy: '案を 読む' },
  onlyJapanese: {
    ja: '一覧は日本語です。',
    en: 'The table is in Japanese.',
    easy: '下の 表は ふつうの 日本語です。',
  },
  sample: { ja: '【見本】', en: '[Sample] ', easy: '【見本】' },
  separator: { ja: '、', en: ', ', easy: '、' },
  continued: { ja: '（つづき）', en: '(continued)', easy: '（つづき）' },
} as const;
