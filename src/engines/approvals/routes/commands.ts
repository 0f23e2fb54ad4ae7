import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo, isIsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { type RouteFault, routeFaults } from '../chain/rules.ts';
import { authorise } from '../policy.ts';
import { routes } from '../schema.ts';
import type { RouteInput } from './inputs.ts';
import { getRoute, type Route } from './queries.ts';
import { errors, faultTexts } from './text.ts';

function fieldOf({ fault, step }: RouteFault): string {
  if (fault === 'consult-decides') return `steps.${step}.authority`;
  return fault === 'parallel-approvers' ? `steps.${step}.parallel` : 'form';
}

/** @throws InputError naming the fields. */
export function insistOnRoute({ steps, amountTo }: RouteInput): void {
  const faults = routeFaults(steps, amountTo);
  if (faults.length === 0) return;
  const fields: Record<string, Text> = {};
  for (const fault of faults) fields[fieldOf(fault)] ??= faultTexts[fault.fault];
  throw new InputError(fields);
}

/** Two routes for one amount on one day would leave open whose chain it is. */
async function insistOnGap(unit: Unit, input: RouteInput, besides?: string): Promise<void> {
  const { db, town } = unit;
  const sameDepartment = input.departmentId
    ? eq(routes.departmentId, input.departmentId)
    : isNull(routes.departmentId);
  const rows = await db
    .select({ id: routes.id })
    .from(routes)
    .where(
      and(
        eq(routes.town, town),
        eq(routes.kind, input.kind),
        sameDepartment,
        besides ? ne(routes.id, besides) : undefined,
        input.amountTo === undefined ? undefined : lte(routes.amountFrom, input.amountTo),
        or(isNull(routes.amountTo), gte(routes.amountTo, input.amountFrom)),
        or(
          isNull(routes.validTo),
          and(gte(routes.validTo, input.validFrom), gte(routes.validTo, routes.validFrom)),
        ),
      ),
    )
    .limit(1);
  if (rows.length > 0) throw new InputError({ form: errors.overlap });
}

async function insertRoute(
  unit: Unit,
  actor: Actor,
  input: RouteInput,
  replaces?: string,
): Promise<string> {
  const { db, town, now } = unit;
  if (input.validFrom < dayInTokyo(now)) throw new InputError({ validFrom: errors.past });
  insistOnRoute(input);
  await insistOnGap(unit, input, replaces);
  const id = newId();
  const createdBy = actor.kind === 'staff' ? actor.staffId : actor.kind;
  await db.insert(routes).values({ ...input, town, id, replaces, createdAt: now, createdBy });
  await recordAudit(unit, actor, {
    action: replaces ? 'approvals.route-revised' : 'approvals.route-added',
    subject: { type: 'approval-route', id },
    details: { kind: input.kind, from: input.validFrom },
  });
  return id;
}

/** @returns the id of the route. @throws InputError when it is no route or overlaps another. */
export async function addRoute(unit: Unit, actor: Actor, input: RouteInput): Promise<string> {
  authorise(actor, 'approvals.routes');
  return insertRoute(unit, actor, input);
}

/** A row lock, so that two people do not revise one version. */
async function getOpenRoute(unit: Unit, id: string): Promise<Route> {
  const route = await getRoute(unit, id);
  const { db, town } = unit;
  const [row] = await db
    .select({ validTo: routes.validTo })
    .from(routes)
    .where(and(eq(routes.town, town), eq(routes.id, route.id)))
    .for('update');
  if (row?.validTo === null) return route;
  throw new AppError('conflict', { code: 'route-ended', text: errors.ended });
}

async function endOn({ db, town }: Unit, id: string, validTo: string): Promise<void> {
  const mine = and(eq(routes.town, town), eq(routes.id, id));
  await db.update(routes).set({ validTo }).where(mine);
}

/**
 * A new version from a day on; the old one holds until the day before. Kind and department stay.
 * @returns the id of the new version.
 * @throws InputError; AppError `conflict` when somebody revised or ended it already.
 */
export async function reviseRoute(
  unit: Unit,
  actor: Actor,
  id: string,
  input: Omit<RouteInput, 'kind' | 'departmentId'>,
): Promise<string> {
  authorise(actor, 'approvals.routes');
  const old = await getOpenRoute(unit, id);
  const { kind } = old;
  const departmentId = old.departmentId ?? undefined;
  await endOn(unit, old.id, addDays(input.validFrom, -1));
  return insertRoute(unit, actor, { ...input, kind, departmentId }, old.id);
}

/** @param lastDay ISO date, today or later. */
export async function endRoute(
  unit: Unit,
  actor: Actor,
  id: string,
  lastDay: string,
): Promise<void> {
  authorise(actor, 'approvals.routes');
  if (!isIsoDate(lastDay) || lastDay < dayInTokyo(unit.now)) {
    throw new InputError({ lastDay: errors.past });
  }
  const route = await getOpenRoute(unit, id);
  await endOn(unit, route.id, lastDay);
  await recordAudit(unit, actor, {
    action: 'approvals.route-ended',
    subject: { type: 'approval-route', id: route.id },
    details: { until: lastDay },
  });
}
