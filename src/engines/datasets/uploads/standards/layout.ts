import type { Theme } from '../../model.ts';

/** A layout of the 自治体標準オープンデータセット, as its headings stand byte for byte. */
export interface StandardLayout {
  readonly id: string;
  /** Number in the definition books. */
  readonly number: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** Middle of the file's name: `{code}_{file}.csv`. */
  readonly file: string;
  readonly theme: Theme;
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

/** Headings between upright lines: none of them has one. */
export const headings = (text: string): readonly string[] =>
  text
    .split('|')
    .map((heading) => heading.trim())
    .filter(Boolean);
