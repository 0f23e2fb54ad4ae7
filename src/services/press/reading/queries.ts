import { contentMedia, findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import { findItem, type RegisteredItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { refOf } from '../model.ts';
import {
  type CoverageRow,
  findRelease,
  listCoverage,
  type ReleaseRow,
} from '../releases/queries.ts';

export interface ReadRelease {
  readonly release: ReleaseRow;
  readonly registered: RegisteredItem | undefined;
  readonly department: Department | undefined;
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly coverage: readonly CoverageRow[];
}

/** A release that is out; under embargo there is nothing at its address, as if nobody had written it. */
export async function findPublic(unit: Unit, id: string): Promise<ReadRelease | undefined> {
  const release = await findRelease(unit, id);
  if (release?.state !== 'published') return undefined;
  const departments = await findDepartments(unit, [release.departmentId]);
  return {
    release,
    registered: await findItem(unit, refOf(id)),
    department: departments.get(release.departmentId),
    media: await findMediaOf(unit, [...release.attachments, ...contentMedia(release.html)]),
    coverage: await listCoverage(unit, id),
  };
}
