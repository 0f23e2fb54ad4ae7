import { type Approval, findApproval } from '#engines/approvals/contract.ts';
import {
  contentMedia,
  findMediaOf,
  listMedia,
  type ShownMedium,
} from '#engines/content/contract.ts';
import {
  type Department,
  findDepartments,
  listDepartments,
} from '#engines/organisation/contract.ts';
import { listTopics, type Topic } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { subjectType } from '../model.ts';
import { canWrite } from '../policy.ts';
import { type Judged, judgeRelease } from '../publication/queries.ts';
import {
  type CoverageRow,
  getRelease,
  listCoverage,
  listMailings,
  type MailingRow,
  type ReleaseRow,
} from './queries.ts';

export interface DeskRelease {
  readonly release: ReleaseRow;
  readonly judged: Judged;
  readonly department: Department | undefined;
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly coverage: readonly CoverageRow[];
  readonly mailings: readonly MailingRow[];
  readonly approval: Approval | undefined;
}

/** A release with everything that its page on the desk shows. */
export async function readDesk(unit: Unit, id: string): Promise<DeskRelease> {
  const release = await getRelease(unit, id);
  const departments = await findDepartments(unit, [release.departmentId]);
  return {
    release,
    judged: await judgeRelease(unit, release),
    department: departments.get(release.departmentId),
    media: await findMediaOf(unit, [...release.attachments, ...contentMedia(release.html)]),
    coverage: await listCoverage(unit, id),
    mailings: await listMailings(unit, id),
    approval: await findApproval(unit, { type: subjectType, id }),
  };
}

export interface FormChoices {
  /** ISO day. */
  readonly today: string;
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly files: readonly ShownMedium[];
}

/** What the form offers: own sections, topics, the newest files with those that are chosen. */
export async function listChoices(
  unit: Unit,
  actor: Actor,
  chosen: readonly string[],
): Promise<FormChoices> {
  const newest: ShownMedium[] = [];
  for (const kind of ['attachment', 'image'] as const) {
    newest.push(...(await listMedia(unit, { q: '', kind, missing: '', page: 1 })).media);
  }
  const known = await findMediaOf(unit, chosen);
  const departments = await listDepartments(unit);
  return {
    today: dayInTokyo(unit.now),
    departments: departments.filter(({ id }) => canWrite(actor, { departmentId: id })),
    topics: await listTopics(unit),
    files: [...known.values(), ...newest.filter(({ id }) => !known.has(id))],
  };
}
