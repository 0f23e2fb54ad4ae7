import { dateParts } from '#japan/dates.ts';

/** Words inside books and papers, which are in the language of the magazine. */
export const bookWords = {
  contents: '目次',
  cover: '表紙',
  text: '本文',
  accessibility:
    '見出し、目次、読む順番、画像の代替テキストを付けています。音声読み上げで通して読めます。',
} as const;

/** 2026年11月号 · 通巻812号. */
export function issueLine(month: string, number: number): string {
  const { year, month: monthOfYear } = dateParts(`${month}-01`);
  return `${year}年${monthOfYear}月号（通巻${number}号）`;
}
