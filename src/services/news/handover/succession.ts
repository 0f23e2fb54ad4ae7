import { findApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import {
  type Department,
  listStaffByPost,
  listStaffWith,
  readDepartment,
} from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { departmentsInUse, type ItemRow, listOf } from '../items/queries.ts';
import { noticeKind } from '../locks/commands.ts';
import { approvalKindName, subjectType } from '../model.ts';
import { refile } from '../publication/refile.ts';
import { changeItem, recordEvent } from '../record.ts';
import { noticeTexts as texts } from '../text.ts';
import { headTitles } from './text.ts';

/** Who answers for what a closed section did, through several reorganisations. */
export async function successorOf(unit: Unit, id: string): Promise<Department | undefined> {
  const today = dayInTokyo(unit.now);
  const met = new Set<string>();
  let current = id;
  let found: Department | undefined;
  while (!met.has(current)) {
    met.add(current);
    const { period, successors } = await readDepartment(unit, current, today);
    if (!period?.validTo || period.validTo >= today) break;
    const next = successors.find(({ effectiveOn }) => effectiveOn <= today);
    if (!next) return undefined;
    found = next.department;
    current = found.id;
  }
  return found;
}

/** 課長 and their like, or whoever may write there. */
async function headsOf(unit: Unit, departmentId: string): Promise<string[]> {
  const day = dayInTokyo(unit.now);
  const heads = await listStaffByPost(unit, { departmentId, titles: headTitles }, day);
  if (heads.length > 0) return heads.map(({ id }) => id);
  const members = await listStaffWith(unit, { departmentId, permission: 'news.write' });
  return members.map(({ id }) => id);
}

/** Whoever put it before the approvers, and alone can take it back; nobody while it is not there. */
async function drafterOf(unit: Unit, { id, branch }: ItemRow): Promise<string | undefined> {
  if (branch !== 'waiting') return undefined;
  const approval = await findApproval(unit, { type: subjectType, id }, approvalKindName);
  return approval?.drafter.id;
}

/** An item of a section that was merged goes to its successor, whose head is told. */
export async function followSuccession(unit: Unit, actor: Actor, item: ItemRow): Promise<ItemRow> {
  const successor = await successorOf(unit, item.departmentId);
  if (!successor) return item;
  const moved = { ...item, departmentId: successor.id };
  await changeItem(unit, item.id, { departmentId: successor.id });
  await refile(unit, moved);
  await recordEvent(unit, actor, item.id, { kind: 'moved', note: successor.name.ja });
  const title = texts.moved(item.title);
  const body = item.branch === 'waiting' ? texts.movedWhileWaiting : texts.movedBody;
  const href = `/staff/news/${item.id}`;
  const drafter = await drafterOf(unit, item);
  for (const staffId of await headsOf(unit, successor.id)) {
    if (staffId === drafter) continue;
    await notify(unit, { to: { staffId }, kind: noticeKind, title, body, href });
  }
  if (drafter) {
    const own = texts.yoursMoved(item.title, successor.name);
    const notice = { kind: noticeKind, title: own, body: texts.yoursMovedBody, href };
    await notify(unit, { to: { staffId: drafter }, ...notice });
  }
  await recordAudit(unit, actor, {
    action: 'news.moved',
    subject: { type: subjectType, id: item.id },
    details: { to: successor.id },
  });
  return moved;
}

/** Every item of sections that are no more; run by the clock each night. */
export async function followSuccessions(unit: Unit, actor: Actor): Promise<void> {
  for (const departmentId of await departmentsInUse(unit)) {
    if (!(await successorOf(unit, departmentId))) continue;
    for (const item of await listOf(unit, { departmentIds: [departmentId] })) {
      await followSuccession(unit, actor, item);
    }
  }
}
