import { recordAudit } from '#engines/audit/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import { findDepartments, findStaff, listDepartments } from '#engines/organisation/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { type ItemRow, lockItem } from '../items/queries.ts';
import { noticeKind } from '../locks/commands.ts';
import { subjectType } from '../model.ts';
import { assertMay, assertMayWrite } from '../policy.ts';
import { refile } from '../publication/refile.ts';
import { changeItem, recordEvent } from '../record.ts';
import { canDo } from '../rules.ts';
import { refusals, noticeTexts as texts } from '../text.ts';
import type { HandoverForm } from './inputs.ts';

interface Receiver {
  readonly departmentId?: string;
  readonly staffId?: string;
  /** For the history. */
  readonly name: string;
}

async function receiverOf(
  unit: Unit,
  { toDepartment, toPerson }: Pick<HandoverForm, 'toDepartment' | 'toPerson'>,
): Promise<Receiver> {
  const department = (await listDepartments(unit)).find(({ id }) => id === toDepartment);
  if (toDepartment && !department) {
    throw new InputError({ toDepartment: refusals.unknownDepartment.text });
  }
  const person = toPerson ? (await findStaff(unit, [toPerson])).get(toPerson) : undefined;
  const names = [department?.name.ja, person?.name].filter((name) => name !== undefined);
  return { departmentId: department?.id, staffId: person?.id, name: names.join(' ') };
}

async function handOne(
  unit: Unit,
  actor: Actor,
  item: ItemRow,
  { departmentId = item.departmentId, staffId, name }: Receiver,
): Promise<boolean> {
  const ownerStaffId = staffId ?? item.ownerStaffId;
  if (departmentId === item.departmentId && ownerStaffId === item.ownerStaffId) return false;
  await changeItem(unit, item.id, { departmentId, ownerStaffId });
  if (departmentId !== item.departmentId) await refile(unit, { ...item, departmentId });
  await recordEvent(unit, actor, item.id, { kind: 'moved', note: name });
  return true;
}

/**
 * 引き継ぎ: items go to another section, another person or both; readers see no change.
 * @returns how many changed hands.
 * @throws AppError `forbidden` for items of sections that are not one's own; InputError.
 */
export async function handOver(unit: Unit, actor: Actor, form: HandoverForm): Promise<number> {
  assertMay(actor, 'news.handover');
  const receiver = await receiverOf(unit, form);
  let count = 0;
  // In one order, so that two people who hand over the same pages do not wait for each other.
  for (const id of [...new Set(form.items)].sort()) {
    const item = await lockItem(unit, id);
    assertMayWrite(actor, item);
    if (await handOne(unit, actor, item, receiver)) count += 1;
  }
  if (count > 0 && receiver.staffId) {
    await notify(unit, {
      to: { staffId: receiver.staffId },
      kind: noticeKind,
      title: texts.handedOver(count),
      body: texts.handedOverBody,
      href: '/staff/news?view=mine',
    });
  }
  await recordAudit(unit, actor, {
    action: 'news.handed-over',
    subject: { type: 'town', id: unit.town },
    details: { count, department: receiver.departmentId ?? '', person: receiver.staffId ?? '' },
  });
  return count;
}

/** Somebody has read a public page and says that it still holds. */
export async function confirmItem(unit: Unit, actor: Actor, id: string): Promise<void> {
  const item = await lockItem(unit, id);
  assertMayWrite(actor, item);
  const verdict = canDo('confirm', item);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await changeItem(unit, id, { touchedAt: unit.now, askedAt: null });
  await recordEvent(unit, actor, id, { kind: 'confirmed', version: item.liveVersion ?? undefined });
  await recordAudit(unit, actor, {
    action: 'news.confirmed',
    subject: { type: subjectType, id },
  });
}

/** Asks whoever answers for a page whether it still holds. @returns whom, undefined when nobody does. */
export async function askOwner(unit: Unit, actor: Actor, id: string): Promise<string | undefined> {
  if (!can(actor, 'news.write')) assertMay(actor, 'news.manage');
  const item = await lockItem(unit, id);
  const { ownerStaffId } = item;
  if (!ownerStaffId) return undefined;
  await changeItem(unit, id, { askedAt: unit.now });
  await notify(unit, {
    to: { staffId: ownerStaffId },
    kind: noticeKind,
    title: texts.ask(item.title),
    body: texts.askBody,
    href: `/staff/news/${id}`,
  });
  return (await findStaff(unit, [ownerStaffId])).get(ownerStaffId)?.name;
}

/** Names of sections and people for lists. */
export async function namesOf(unit: Unit, rows: readonly ItemRow[]) {
  const departments = await findDepartments(unit, [
    ...new Set(rows.map(({ departmentId }) => departmentId)),
  ]);
  const owners = rows.flatMap(({ ownerStaffId }) => ownerStaffId ?? []);
  const people = await findStaff(unit, [...new Set(owners)]);
  return { departments, people };
}
