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
