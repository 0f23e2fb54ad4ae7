import { listDepartments } from '#engines/organisation/contract.ts';
import { listSearchSources } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { NavigationItem } from '#platform/module.ts';
import { searchSourceName } from '../items/search-entry.ts';
import { listTopics } from '../topics/queries.ts';
import { pagesInFile } from './queries.ts';

/** Pages of this engine that stand in no menu. */
const ownPages = ['/', '/news', '/topics', '/organisation', '/calendar', '/sitemap'] as const;

/** Public pages that the other services let everybody find. */
async function listFindable(unit: Unit): Promise<readonly string[]> {
  const found: string[] = [];
  for (const source of listSearchSources().filter(({ name }) => name !== searchSourceName)) {
    for await (const entries of source.entries(unit)) {
      found.push(...entries.map(({ href }) => href));
      if (found.length >= pagesInFile) return found;
    }
  }
  return found;
}

/** Paths of all public pages but those of items: menus, topics, sections, what others have. */
export async function listPages(
  unit: Unit,
  menu: readonly NavigationItem[],
): Promise<readonly string[]> {
  const topics = await listTopics(unit);
  const departments = await listDepartments(unit);
  const paths = [
    ...ownPages,
    ...menu.map(({ href }) => href).filter((href) => href.startsWith('/')),
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...departments.map(({ code }) => `/organisation/${code}`),
    ...(await listFindable(unit)),
  ];
  return [...new Set(paths.map((path) => path.split('#', 1)[0] ?? path))].slice(0, pagesInFile);
}
