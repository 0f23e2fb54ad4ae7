import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { searchSourceName } from '../lines/search-entry.ts';
import type { Project } from './model.ts';
import { findProject, listProjects } from './queries.ts';

const idOf = (slug: string) => `project/${slug}`;

function entryOf({ slug, title, summary, departmentId }: Project): SearchEntry {
  return {
    ...{ id: idOf(slug), kind: 'project', href: `/projects/${slug}`, title, body: summary },
    departmentId,
  };
}

/** Brings a project into the search, or takes it out while it is not published. */
export async function indexProject(unit: Unit, slug: string): Promise<void> {
  const project = await findProject(unit, slug);
  if (project?.published) return indexEntry(unit, searchSourceName, entryOf(project));
  return removeEntry(unit, searchSourceName, idOf(slug));
}

export async function projectEntries(unit: Unit): Promise<SearchEntry[]> {
  return (await listProjects(unit)).map(entryOf);
}
