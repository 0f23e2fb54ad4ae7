import { dateParts } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const readingWords = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  magazine: { ja: '広報', en: 'Magazine', easy: '市の ざっし' },
  lead: {
    ja: '広報の号を、画面で読む、聞く、保存することができます。古い号も言葉で探せます。',
    en: 'Read, hear or save the town’s magazine. Older issues can be searched too.',
    easy: '市の ざっしを 読む ことが できます。聞く ことも できます。言葉で さがす ことも できます。',
  },
  search: { ja: '広報の中を探す', en: 'Search the magazine', easy: 'ざっしの 中を さがす' },
  searchAct: { ja: '探す', en: 'Search', easy: 'さがす' },
  found: (count: number): Text => ({
    ja: `${count}件見つかりました`,
    en: `${count} found`,
    easy: `${count}こ ありました`,
  }),
  nothing: {
    ja: '当てはまる記事はありません',
    en: 'No article matches',
    easy: '同じ 言葉の きじが ありません',
  },
  nothingHint: {
    ja: '言葉を短くするか、別の言葉で探してください。',
    en: 'Try shorter or other words.',
    easy: '言葉を 短く して、もう一度 さがして ください。',
  },
  meant: (words: string): Text => ({
    ja: `もしかして「${words}」`,
    en: `Did you mean “${words}”?`,
    easy: `「${words}」ですか？`,
  }),
  all: { ja: 'すべての号を見る', en: 'See all issues', easy: 'ざっしを ぜんぶ 見る' },
  none: { ja: 'まだ号がありません', en: 'No issues yet', easy: 'まだ ざっしが ありません' },
  noneHint: {
    ja: '広報が発行されると、ここに並びます。',
    en: 'Issues will be listed here.',
    easy: 'ざっしが できたら、ここで 見る ことが できます。',
  },
  year: (year: number): Text => ({ ja: `${year}年`, en: String(year), easy: `${year}年` }),
  contents: { ja: '目次', en: 'Contents', easy: '中に ある もの' },
  text: { ja: '本文', en: 'Text', easy: '書いて ある こと' },
  correction: { ja: '訂正', en: 'Correction', easy: 'まちがいを なおしました' },
  ways: { ja: 'ほかの読み方', en: 'Other ways to read', easy: 'ほかの 読み方' },
  aloud: {
    ja: '1ページで通して読む・聞く',
    en: 'Read or hear it all on one page',
    easy: '1つの ページで ぜんぶ 読む・聞く',
  },
  pdf: { ja: 'PDFを保存する', en: 'Save as PDF', easy: '紙の 形（PDF）を もらう' },
  printed: {
    ja: '紙の広報と同じPDF',
    en: 'PDF as it was printed',
    easy: '紙の ざっしと 同じ PDF',
  },
  epub: {
    ja: '電子書籍（EPUB）を保存する',
    en: 'Save as e-book (EPUB)',
    easy: '電子（でんし）の 本（EPUB）を もらう',
  },
  previous: { ja: '前の記事', en: 'Previous article', easy: '前の きじ' },
  next: { ja: '次の記事', en: 'Next article', easy: '次の きじ' },
  around: { ja: '前後の記事', en: 'Previous and next', easy: '前と 次の きじ' },
  backToContents: { ja: '目次に戻る', en: 'Back to the contents', easy: '中に ある ものを 見る' },
  source: {
    ja: 'この記事のもとになったお知らせ',
    en: 'This article was made from',
    easy: 'この きじの もとの お知らせ',
  },
  onlyJapanese: {
    ja: '広報の記事は日本語です。',
    en: 'The magazine is in Japanese.',
    easy: 'ざっしは ふつうの 日本語で 書いて います。',
  },
  aloudTitle: (title: string): Text => ({
    ja: `${title}を通して読む`,
    en: `${title} on one page`,
    easy: `${title}を ぜんぶ 読む`,
  }),
  contact: { ja: 'お問い合わせ', en: 'Contact', easy: '聞く ところ' },
} as const;

/** 2026年11月号 / November 2026. */
export function monthText(month: string): Text {
  const { year, month: of } = dateParts(`${month}-01`);
  return {
    ja: `${year}年${of}月号`,
    en: `${monthNames[of - 1]} ${year}`,
    easy: `${year}年${of}月の ざっし`,
  };
}
