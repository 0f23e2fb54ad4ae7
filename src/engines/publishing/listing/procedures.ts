import { search } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Topic } from '../topics/tree.ts';

/** Procedures that people find by the name of a topic; those that hold only a part of it are not of it. */
export async function proceduresOf(
  unit: Unit,
  { name }: Topic,
): Promise<readonly { readonly href: string; readonly title: Text }[]> {
  const { hits, partial } = await search(unit, { q: name.ja, kinds: ['procedure'] });
  return partial ? [] : hits.map(({ href, title }) => ({ href, title }));
}
