import { listSearchSources } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Topic, withDescendants } from '../topics/tree.ts';

export interface ProcedureLink {
  readonly href: string;
  readonly title: Text;
}

const kind = 'procedure';

/** Beyond so many the catalogue itself is the better list. */
const mostProcedures = 30;

/**
 * Procedures that a service files under the slug of a topic or of one below it. Asked of the sources of
 * the search and not of the index, which finds by words only; the page is kept until the index changes.
 */
export async function proceduresOf(
  unit: Unit,
  topics: readonly Topic[],
  slug: string,
): Promise<readonly ProcedureLink[]> {
  const wanted = new Set(withDescendants(topics, slug));
  const found: ProcedureLink[] = [];
  for (const source of listSearchSources().filter(({ kinds }) => kind in kinds)) {
    for await (const entries of source.entries(unit)) {
      const filed = entries.filter(
        (entry) => entry.kind === kind && entry.topics?.some((topic) => wanted.has(topic)),
      );
      found.push(...filed.map(({ href, title }) => ({ href, title })));
    }
  }
  return found.slice(0, mostProcedures);
}
