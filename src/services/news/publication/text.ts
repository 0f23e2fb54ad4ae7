import type { Text } from '#platform/i18n/text.ts';

export const findingTexts = {
  noVideo: {
    ja: '動画がありません。メディアの一覧から選ぶか、動画のある場所のアドレスを入力してください。',
    en: 'There is no video. Choose one from the library or enter where it can be seen.',
  },
  noTranscript: {
    ja: '動画の内容を文字で伝えるもの（字幕か書き起こし）がありません。書き起こしを入力してください。',
    en: 'The video has neither captions nor a transcript. Please write one.',
  },
  noBody: {
    ja: '本文がありません。本文を書いてください。',
    en: 'There is no text yet. Please write it.',
  },
  noSummary: {
    ja: '要約がありません。一覧やSNSに出る1〜2文を入力してください。',
    en: 'There is no summary. Write the one or two sentences that lists and channels show.',
  },
} as const satisfies Record<string, Text>;

/** What stands for a file, by its kind; the words are written in the library. */
export const mediumWords = {
  image: {
    ja: '代表の写真に代わりの文がありません。写真が見えない人に伝える文を、ファイルのページで入力してください。',
    en: 'The lead picture has no text alternative. Please write one on the page of the file.',
  },
  attachment: {
    ja: 'このPDFの内容を文字で読む方法がありません。内容の文、同じ内容のページ、または用意できない理由を、ファイルのページで入力してください。',
    en: 'Nothing stands for this PDF. On the page of the file, give its text, a page that says the same, or the reason why there is neither.',
  },
  video: {
    ja: 'この動画に字幕も書き起こしもありません。どちらかをファイルのページで加えてください。',
    en: 'This video has neither captions nor a transcript. Please add one on the page of the file.',
  },
} as const satisfies Record<string, Text>;

/** In the history of versions. */
export const mendNote = (label: Text): string => `確認の結果から：${label.ja}`;

export const kindWords = {
  label: { ja: 'ページの公開', en: 'Publication of a page' },
  kind: { ja: '種類', en: 'Kind' },
  department: { ja: '担当課', en: 'Section' },
  title: { ja: '題名', en: 'Title' },
  summary: { ja: '要約', en: 'Summary' },
  languages: { ja: '言語', en: 'Languages' },
  body: { ja: '本文', en: 'Body' },
  period: { ja: '公開期間', en: 'Period' },
  correction: { ja: '訂正の説明', en: 'Correction' },
  changes: { ja: '公開中の版との違い', en: 'Differences from the public version' },
  passed: { ja: '理由を付けて通した点', en: 'Let pass with a reason' },
  advice: { ja: '残っている助言', en: 'Advice left' },
} as const satisfies Record<string, Text>;

export const atOnce: Text = { ja: '決裁後すぐ', en: 'At once when approved' };
export const untilFurtherNotice: Text = { ja: '期限なし', en: 'No end' };
export const countOf = (count: number): Text => ({ ja: `${count}件`, en: String(count) });
export const endedReason = '公開期間が終わりました。';
