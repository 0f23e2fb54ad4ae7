import type { Text } from '#platform/i18n/text.ts';

export const readerTexts = {
  contents: { ja: 'このページの内容', en: 'On this page', easy: 'この ページに あること' },
  table: (number: number): Text => ({
    ja: `表${number}`,
    en: `Table ${number}`,
    easy: `表（ひょう）${number}`,
  }),
  captions: { ja: '日本語の字幕', en: 'Japanese captions', easy: '日本語の 字幕（じまく）' },
  transcript: {
    ja: '動画の内容を文章で読む',
    en: 'Read what the video says',
    easy: '動画（どうが）で 言っている ことを 文で 読む',
  },
  seen: {
    ja: '映像で見せていること',
    en: 'What the pictures show',
    easy: '動画（どうが）に 見える こと',
  },
  noVideo: {
    ja: 'この動画は、今は見られません。',
    en: 'This video is not available now.',
    easy: 'この 動画（どうが）は、今 見ることが できません。',
  },
  download: {
    ja: '動画をダウンロードする',
    en: 'Download the video',
    easy: '動画（どうが）を ダウンロードする',
  },
  alternatives: {
    ja: '文書の内容を文章で読む',
    en: 'Read the documents as text',
    easy: 'ファイルの 中を 文で 読む',
  },
  documentText: (name: string): Text => ({
    ja: `「${name}」の内容`,
    en: `What “${name}” says`,
    easy: `「${name}」に 書いてある こと`,
  }),
  samePage: (name: string): Text => ({
    ja: `「${name}」と同じ内容のページ`,
    en: `Page that says the same as “${name}”`,
    easy: `「${name}」と 同じ ことを 書いた ページ`,
  }),
  noAlternative: (name: string, reason: string): Text => ({
    ja: `「${name}」には、代わりの文章がありません。理由: ${reason}`,
    en: `There is no text for “${name}”. Reason: ${reason}`,
    easy: `「${name}」の 文は ありません。わけ: ${reason}`,
  }),
} as const;

/** Kind and size behind the name of a file, inside the link, so that they are read with it. */
export function inBrackets(facts: Text): Text {
  return { ja: `（${facts.ja}）`, en: ` (${facts.en})`, easy: `（${facts.easy ?? facts.ja}）` };
}
