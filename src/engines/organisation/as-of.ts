import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Rows whose period includes the day. */
export function validOn(
  table: { readonly validFrom: PgColumn; readonly validTo: PgColumn },
  day: string,
): SQL | undefined {
  return and(lte(table.validFrom, day), or(isNull(table.validTo), gte(table.validTo, day)));
}
