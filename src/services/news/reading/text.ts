import type { Text } from '#platform/i18n/text.ts';

export const readingWords = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  news: { ja: 'お知らせ', en: 'News', easy: 'おしらせ' },
  published: { ja: '掲載日', en: 'Published', easy: '出した 日' },
  revised: { ja: '更新日', en: 'Updated', easy: '新しく した 日' },
  correction: { ja: '訂正', en: 'Correction', easy: 'まちがいを なおしました' },
  onlyJapanese: {
    ja: 'このページの英語版はありません。日本語の内容を表示しています。',
    en: 'This page is not available in English. You see the Japanese one.',
    easy: 'この ページに 英語は ありません。',
  },
  notEasy: {
    ja: 'このページのやさしい日本語版はまだありません。',
    en: 'This page is not available in easy Japanese yet.',
    easy: 'この ページの やさしい 日本語は まだ ありません。ふつうの 日本語で 書いて あります。',
  },
  occasion: { ja: '日時と場所', en: 'When and where', easy: 'いつ どこで' },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  place: { ja: '場所', en: 'Where', easy: 'どこで' },
  needs: {
    ja: '申込み・費用・持ち物',
    en: 'Application, fee, what to bring',
    easy: 'もうしこみ・お金・もって くる もの',
  },
  addToCalendar: {
    ja: 'カレンダーに追加する',
    en: 'Add to my calendar',
    easy: 'カレンダーに 入れる',
  },
  video: { ja: '動画', en: 'Video', easy: 'どうが' },
  watchOutside: {
    ja: '動画を見る（外部のサイト）',
    en: 'Watch the video (another site)',
    easy: 'どうがを 見る（ほかの サイト）',
  },
  transcript: { ja: '動画の内容（文字）', en: 'What the video says', easy: 'どうがの ことば' },
  attachments: { ja: '添付ファイル', en: 'Attachments', easy: 'ファイル' },
  related: { ja: '関連するページ', en: 'Related pages', easy: 'ほかの ページ' },
  topics: { ja: '分野', en: 'Topics', easy: 'テーマ' },
  areas: { ja: '地域', en: 'Areas', easy: 'ところ' },
  policy: { ja: '総合計画の施策', en: 'Policy of the plan', easy: 'まちの 計画（けいかく）' },
  policyNumber: (number: number): Text => ({
    ja: `施策${number}`,
    en: `Policy ${number}`,
    easy: `${number}番`,
  }),
  contact: { ja: '問い合わせ先', en: 'Whom to ask', easy: '聞く ところ' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  to: { ja: 'から', en: 'to', easy: 'から' },
  preview: {
    ja: 'プレビュー（職員だけに見えています）',
    en: 'Preview (only staff see this)',
  },
  back: { ja: '編集の画面に戻る', en: 'Back to editing' },
} as const;

/** 14:00から16:00まで. */
export const hoursText = (startsAt: string, endsAt: string | undefined): Text => ({
  ja: endsAt ? `${startsAt}から${endsAt}まで` : `${startsAt}から`,
  en: endsAt ? `${startsAt} to ${endsAt}` : `from ${startsAt}`,
  easy: endsAt ? `${startsAt}から ${endsAt}まで` : `${startsAt}から`,
});
