import { findDepartments, type StaffMember } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findRoute, type Route } from '../routes/queries.ts';
import { refusals } from '../text.ts';
import type { RouteStep, Skip, StepMode } from './model.ts';
import { planChain } from './rules.ts';
import { listHolders, type Seat, seatOf } from './seats.ts';
import { nameSeat, whyThisChain } from './text.ts';

export interface ChainQuery {
  readonly kind: string;
  /** 起案課. */
  readonly departmentId: string;
  /** Yen; left out where nothing is paid or charged. */
  readonly amount?: number;
  readonly drafterStaffId: string;
}

/** A stamp box before anybody stamped. */
export interface ChainStep {
  readonly label: string;
  readonly mode: StepMode;
  readonly group: number;
  readonly final: boolean;
  readonly skipped?: Skip;
  readonly seat: Seat;
  /** Department and title, or the permission. */
  readonly seatName: Text;
  /** Who may stamp today. */
  readonly staff: readonly StaffMember[];
}

export interface Chain {
  readonly steps: readonly ChainStep[];
  readonly route?: Route;
  /** Which route, which amount, who decides. */
  readonly why?: Text;
  /** Why nothing can be put before anybody; the steps are empty then. */
  readonly problem?: (typeof refusals)[keyof typeof refusals];
}

async function departmentNames(unit: Unit, seats: readonly Seat[]) {
  const ids = seats.flatMap(({ departmentId }) => departmentId ?? []);
  return findDepartments(unit, [...new Set(ids)]);
}

/** The chain that steps of a route make for a draft, whether the route is in force or only tried. */
export async function chainOf(
  unit: Unit,
  steps: readonly RouteStep[],
  query: Omit<ChainQuery, 'kind'>,
): Promise<readonly ChainStep[]> {
  const seats = steps.map(({ by }) => seatOf(by, query.departmentId));
  const people: StaffMember[][] = [];
  for (const [index, seat] of seats.entries()) {
    people.push(await listHolders(unit, seat, steps[index]?.mode ?? 'approve'));
  }
  const planned = planChain({
    steps,
    amount: query.amount,
    drafterId: query.drafterStaffId,
    holders: people.map((members) => members.map(({ id }) => id)),
  });
  const departments = await departmentNames(unit, seats);
  return planned.flatMap(({ step, staffIds, skipped, final }, index) => {
    const seat = seats[index];
    if (!seat) return [];
    const { label, mode, group } = step;
    const staff = (people[index] ?? []).filter(({ id }) => staffIds.includes(id));
    const seatName = nameSeat(seat, departments.get(seat.departmentId ?? '')?.name);
    return [{ label, mode, group, final, skipped, seat, seatName, staff }];
  });
}

/** The chain that will apply if this is put before the approvers today (回議の前に見せる). */
export async function previewChain(unit: Unit, query: ChainQuery): Promise<Chain> {
  const route = await findRoute(unit, query);
  if (!route) return { steps: [], problem: refusals.noRoute };
  const steps = await chainOf(unit, route.steps, query);
  if (steps.length === 0) return { steps, route, problem: refusals.nobodyDecides };
  return { steps, route, why: whyThisChain(route, query.amount) };
}
