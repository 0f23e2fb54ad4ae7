import { findItems } from '#engines/publishing/contract.ts';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { listDeliveriesBetween, startOf } from '../deliveries/queries.ts';
import { freeOwner } from '../model.ts';
import { findFreePosts, freeSubject, listPlannedBetween } from '../posts/queries.ts';
import type { CalendarFilter } from './inputs.ts';
import type { Entry } from './rules.ts';

const keyOf = (entry: { owner: string; itemId: string; accountId: string }) =>
  [entry.owner, entry.itemId, entry.accountId].join(' ');

/** Posts with a planned time whose item is not out yet. */
async function listPlanned(unit: Unit, from: Date, until: Date): Promise<Entry[]> {
  const planned = await listPlannedBetween(unit, from, until);
  const free = planned
    .filter(({ post }) => post.owner === freeOwner)
    .map(({ post }) => post.itemId);
  const refs = planned
    .filter(({ post }) => post.owner !== freeOwner)
    .map(({ post: { owner, itemId } }) => ({ owner, id: itemId }));
  const subjects = new Map(
    [...(await findItems(unit, refs)), ...(await findFreePosts(unit, free)).map(freeSubject)].map(
      (subject) => [`${subject.owner} ${subject.id}`, subject] as const,
    ),
  );
  return planned.flatMap(({ post, account }) => {
    const { owner, itemId, accountId, plannedAt: at } = post;
    const subject = subjects.get(`${owner} ${itemId}`);
    if (!subject || !at) return [];
    const { title, departmentId } = subject;
    const status = 'planned' as const;
    return [{ owner, itemId, accountId, departmentId, at, title, account, status }];
  });
}

/** What is planned, waits and left in a span of days, of all departments or one, in order of time. */
export async function listEntries(
  unit: Unit,
  days: readonly IsoDate[],
  { department, kind }: CalendarFilter,
): Promise<readonly Entry[]> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const [from, until] = [startOf(first), startOf(addDays(last, 1))];
  const out = (await listDeliveriesBetween(unit, from, until))
    .filter(({ action }) => action === 'publish')
    .map(({ dueAt, ...delivery }) => ({ ...delivery, at: dueAt }));
  const left = new Set(out.map(keyOf));
  const planned = (await listPlanned(unit, from, until)).filter((one) => !left.has(keyOf(one)));
  return [...out, ...planned]
    .filter((entry) => !department || entry.departmentId === department)
    .filter((entry) => !kind || entry.account.kind === kind)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
