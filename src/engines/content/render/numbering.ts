import { headingsOf } from '../html/outline.ts';

export interface Section {
  readonly level: 2 | 3 | 4;
  readonly text: string;
  /** For `#` in addresses: counts the headings, so that no two of a page are the same. */
  readonly id: string;
}

/** @param prefix keeps apart several texts of one page; letters only. */
export function sectionId(prefix: string, number: number): string {
  return `${prefix}-${number}`;
}

/** The headings of content with the ids that they have when it is drawn. */
export function sectionsOf(html: string, prefix = 'section'): Section[] {
  return headingsOf(html).map(({ level, text }, place) => ({
    level,
    text,
    id: sectionId(prefix, place + 1),
  }));
}
