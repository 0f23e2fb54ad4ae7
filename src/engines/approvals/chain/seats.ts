import {
  findPosts,
  findStaff,
  type HeldPost,
  listDelegates,
  listDelegators,
  listStaffByPost,
  listStaffWith,
  permissionsByRole,
  type StaffMember,
} from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { stampPermissions } from '../policy.ts';
import { type ApproverRule, mayorTitles, type StepMode, stepModes } from './model.ts';

/** A stamp box's owner, as it is stored: titles in a department or anywhere, or a permission. */
export interface Seat {
  readonly titles: readonly string[];
  readonly departmentId?: string | null;
  readonly permission?: string | null;
}

/** What a rule of a route means for a draft of this department. */
export function seatOf(by: ApproverRule, departmentId: string): Seat {
  if (by.kind === 'permission') return { titles: [], permission: by.permission };
  if (by.kind === 'mayor') return { titles: mayorTitles };
  return { titles: by.titles, departmentId: by.kind === 'post' ? by.departmentId : departmentId };
}

function mayStamp(held: ReadonlySet<string> | undefined, mode: StepMode): boolean {
  return stampPermissions[mode].some((name) => held?.has(name));
}

/** Who sits there today and may stamp by their own roles. */
export async function listHolders(unit: Unit, seat: Seat, mode: StepMode): Promise<StaffMember[]> {
  const day = dayInTokyo(unit.now);
  const people = seat.permission
    ? await listStaffWith(unit, { permission: seat.permission })
    : await listStaffByPost(
        unit,
        { titles: seat.titles, departmentId: seat.departmentId ?? undefined },
        day,
      );
  const ids = people.map(({ id }) => id);
  const held = ids.length > 0 ? await permissionsByRole(unit, ids, day) : undefined;
  return people.filter(({ id }) => mayStamp(held?.get(id), mode));
}

/** Those of `listHolders`, and who may stamp in the name of one of them today (代理). */
export async function listStampersOf(
  unit: Unit,
  seat: Seat,
  mode: StepMode,
): Promise<StaffMember[]> {
  const holders = await listHolders(unit, seat, mode);
  const ids = holders.map(({ id }) => id);
  const deputies = new Set<string>();
  for (const permission of stampPermissions[mode]) {
    for (const { to } of await listDelegates(unit, ids, permission, dayInTokyo(unit.now))) {
      if (!ids.includes(to)) deputies.add(to);
    }
  }
  return [...holders, ...(await findStaff(unit, [...deputies])).values()];
}

/** A person in whose name somebody may stamp: themselves, or who lets them (代理). */
export interface Stamper {
  readonly staffId: string;
  readonly modes: readonly StepMode[];
  readonly posts: readonly HeldPost[];
  readonly permissions: ReadonlySet<string>;
}

async function findGivers(unit: Unit, staffId: string, day: string) {
  const givers = new Map<string, StepMode[]>();
  for (const mode of stepModes) {
    for (const permission of stampPermissions[mode]) {
      for (const id of await listDelegators(unit, staffId, permission, day)) {
        const modes = givers.get(id) ?? [];
        givers.set(id, modes.includes(mode) ? modes : [...modes, mode]);
      }
    }
  }
  return givers;
}

/** In whose name a member may stamp today, their own first. */
export async function findStampers(unit: Unit, staffId: string): Promise<Stamper[]> {
  const day = dayInTokyo(unit.now);
  const givers = await findGivers(unit, staffId, day);
  const ids = [staffId, ...[...givers.keys()].filter((id) => id !== staffId)];
  const held = await permissionsByRole(unit, ids, day);
  const posts = await findPosts(unit, ids, day);
  return ids.map((id) => {
    const permissions = held.get(id) ?? new Set<string>();
    const own = stepModes.filter((mode) => mayStamp(permissions, mode));
    const modes = id === staffId ? own : (givers.get(id) ?? []);
    return { staffId: id, modes, posts: posts.filter((post) => post.staffId === id), permissions };
  });
}
