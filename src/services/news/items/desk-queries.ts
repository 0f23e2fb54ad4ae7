import { findApproval } from '#engines/approvals/contract.ts';
import { findDepartments, findStaff } from '#engines/organisation/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type LinkFrom, listLinksTo } from '../links/queries.ts';
import { findLock, type Lock } from '../locks/commands.ts';
import { approvalKindName, subjectType } from '../model.ts';
import { canWrite } from '../policy.ts';
import { judgeVersion, listOverrides } from '../publication/queries.ts';
import { refOf } from '../publication/register.ts';
import { getItem, getVersion, listEvents, listVersions } from './queries.ts';

/** What left or would leave beyond the site. */
async function previews(unit: Unit, id: string) {
  const all = [];
  for (const carrier of listCarriers()) all.push(...(await carrier.preview(unit, refOf(id))));
  return all;
}

/** Where this person changes what leaves beyond the site. */
function postDesks(actor: Actor, id: string) {
  return listCarriers().flatMap(({ desk }) => {
    const place = desk?.(refOf(id));
    return place && can(actor, place.permission) ? [place] : [];
  });
}

/** Everything that the page of an item shows. */
export async function readDesk(unit: Unit, actor: Actor, id: string) {
  const item = await getItem(unit, id);
  const version = await getVersion(unit, id, item.lastVersion);
  const departments = await findDepartments(unit, [item.departmentId]);
  const people = await findStaff(unit, item.ownerStaffId ? [item.ownerStaffId] : []);
  const lock: Lock | undefined = await findLock(unit, id);
  const links: readonly LinkFrom[] = await listLinksTo(unit, item);
  return {
    item,
    version,
    lock,
    links,
    department: departments.get(item.departmentId),
    owner: people.get(item.ownerStaffId ?? ''),
    bodies: await judgeVersion(unit, item, version.number, version.content),
    passed: await listOverrides(unit, id, version.number),
    approval: await findApproval(unit, { type: subjectType, id }, approvalKindName),
    previews: await previews(unit, id),
    postDesks: postDesks(actor, id),
    versions: await listVersions(unit, id),
    events: await listEvents(unit, id),
    mayWrite: canWrite(actor, item),
  };
}

export type DeskItem = Awaited<ReturnType<typeof readDesk>>;
