import { and, asc, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { routes } from '../schema.ts';
import { what } from './text.ts';

export type Route = typeof routes.$inferSelect;

export interface RouteQuery {
  readonly kind: string;
  readonly departmentId: string;
  readonly amount?: number;
}

/** The route in force today: a department's own before that of all departments. */
export async function findRoute(unit: Unit, query: RouteQuery): Promise<Route | undefined> {
  const { db, town, now } = unit;
  const day = dayInTokyo(now);
  const amount = query.amount ?? 0;
  const [route] = await db
    .select()
    .from(routes)
    .where(
      and(
        eq(routes.town, town),
        eq(routes.kind, query.kind),
        or(isNull(routes.departmentId), eq(routes.departmentId, query.departmentId)),
        lte(routes.amountFrom, amount),
        or(isNull(routes.amountTo), gte(routes.amountTo, amount)),
        lte(routes.validFrom, day),
        or(isNull(routes.validTo), gte(routes.validTo, day)),
      ),
    )
    .orderBy(sql`${routes.departmentId} NULLS LAST`, desc(routes.validFrom))
    .limit(1);
  return route;
}

/** @throws AppError `not-found` */
export async function getRoute({ db, town }: Unit, id: string): Promise<Route> {
  const [route] = isId(id)
    ? await db
        .select()
        .from(routes)
        .where(and(eq(routes.town, town), eq(routes.id, id)))
    : [];
  if (!route) throw notFound(what);
  return route;
}

/** Every version that ever applied or will: newest first within a kind. */
export async function listRoutes({ db, town }: Unit): Promise<Route[]> {
  return db
    .select()
    .from(routes)
    .where(
      and(eq(routes.town, town), or(isNull(routes.validTo), gte(routes.validTo, routes.validFrom))),
    )
    .orderBy(
      asc(routes.kind),
      sql`${routes.departmentId} NULLS FIRST`,
      asc(routes.amountFrom),
      desc(routes.validFrom),
    );
}
