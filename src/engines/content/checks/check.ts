import { checkCharacters } from './characters.ts';
import { checkColours } from './colours.ts';
import { checkDates } from './dates.ts';
import type { Finding } from './finding.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLanguage } from './language.ts';
import { checkLinks, checkPdfOnly } from './links.ts';
import { type CheckOptions, type Page, readPage } from './page.ts';
import { checkSpacing } from './spacing.ts';
import { checkTables, checkTypedLists } from './tables.ts';
import { checkTimes } from './times.ts';
import { checkWords } from './words.ts';

const families: readonly ((page: Page) => Finding[])[] = [
  checkImages,
  checkHeadings,
  checkLinks,
  checkPdfOnly,
  checkTables,
  checkTypedLists,
  checkLanguage,
  checkColours,
  checkSpacing,
  checkCharacters,
  checkDates,
  checkTimes,
  checkWords,
];

const comparePaths = (a: readonly number[], b: readonly number[]): number => {
  for (const [depth, place] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
};

function compare({ place: a }: Finding, { place: b }: Finding): number {
  return comparePaths(a.path, b.path) || (a.start ?? 0) - (b.start ?? 0);
}

/**
 * Every finding in written content, in the order of reading. The same call in the editor, in the
 * transaction of a publication and in tests; it reads nothing but what it is given.
 */
export function checkContent(html: string, options: CheckOptions): Finding[] {
  const page = readPage(html, options);
  return families.flatMap((family) => family(page)).toSorted(compare);
}
