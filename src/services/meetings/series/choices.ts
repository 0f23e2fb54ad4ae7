import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import { type Area, listAreas, listTopics, type Topic } from '#engines/publishing/contract.ts';
import { listProjects, type Project } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { listSeries, type SeriesRow } from './queries.ts';

/** What forms of series and meetings offer. */
export interface FormChoices {
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
  readonly series: readonly SeriesRow[];
  readonly projects: readonly Project[];
}

export async function listChoices(unit: Unit): Promise<FormChoices> {
  return {
    departments: await listDepartments(unit),
    topics: await listTopics(unit),
    areas: await listAreas(unit),
    series: await listSeries(unit),
    projects: await listProjects(unit, { all: true }),
  };
}

/** A new record begins in the writer's own section. */
export const ownSection = (actor: Actor): string =>
  actor.kind === 'staff' ? (actor.departmentIds[0] ?? '') : '';
