import { findSort } from './sorts.ts';
import { all, readXml, textOf } from './xml.ts';

/** One entry of a feed of 気象庁防災情報XML (Atom). */
export interface FeedEntry {
  /** Address of the telegram. */
  readonly href: string;
  readonly sort: string;
  readonly updated: string;
}

/** `regular` holds forecasts only, which we do not read. */
export const feedNames = ['extra', 'eqvol', 'other'] as const;

/** Files are named `{moment}_{n}_{type}_{area}.xml`; the area starts with the prefecture's number. */
const fileName = /_([A-Z]{4}\w{2,3})_(\d{2})\d{4}\.xml$/;

/**
 * The telegrams of a feed that may concern one of the prefectures, oldest first.
 * @param prefectures first two digits of the towns' codes.
 * @throws Error when the text is not XML.
 */
export function entriesOf(atom: string, prefectures: ReadonlySet<string>): readonly FeedEntry[] {
  const entries = all(readXml(atom), 'entry').map((entry) => ({
    href: textOf(entry, 'id'),
    sort: textOf(entry, 'title'),
    updated: textOf(entry, 'updated'),
  }));
  const concerns = ({ href, sort }: FeedEntry): boolean => {
    const known = findSort(sort);
    if (!known) return false;
    const [, , prefecture = ''] = fileName.exec(href) ?? [];
    return known.reading !== 'municipality' || prefectures.has(prefecture);
  };
  return entries.filter(concerns).sort((a, b) => a.updated.localeCompare(b.updated));
}
