import type { Text } from '#platform/i18n/text.ts';
import { type Category, findCategory, nameOf, type Setup } from '../settings/queries.ts';
import type { ShownReport } from './queries.ts';

const between = '：';

/** Heading of a report: what is broken, and where. */
export const titleOf = (category: Pick<Category, 'name'>, place: string): string =>
  `${category.name}${between}${place}`;

/** The heading as everybody may read it; the category speaks the reader's language. */
export function shownTitle(setup: Setup | undefined, { report, input }: ShownReport): Text {
  const title = input.title ?? report.category;
  const category = findCategory(setup, report.category);
  const start = category && titleOf(category, '');
  if (!category || !start || !title.startsWith(start)) return { ja: title, en: title };
  const place = title.slice(start.length);
  const { en, easy = category.name } = nameOf(category);
  return { ja: title, en: `${en}: ${place}`, easy: `${easy}${between}${place}` };
}
