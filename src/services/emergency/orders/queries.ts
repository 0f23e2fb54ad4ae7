import { and, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { orders } from '../schema.ts';
import type { OrderLevel } from './rules.ts';

export type Order = Omit<typeof orders.$inferSelect, 'town'>;

/** What holds in one district. */
export interface OrderInForce extends Order {
  readonly level: OrderLevel;
  /** The districts in which it still holds. */
  readonly areas: string[];
}

const isOrdered = (level: number): level is OrderLevel => level >= 3;

/** All orders of a situation, newest first; there are dozens, never thousands. */
export async function listOrders(
  { db, town }: Unit,
  situationId: string,
): Promise<readonly Order[]> {
  return db
    .select()
    .from(orders)
    .where(and(eq(orders.town, town), eq(orders.situationId, situationId)))
    .orderBy(desc(orders.at), desc(orders.id));
}

/**
 * What holds of orders given newest first: in each district the last one, and the whole city (`*`)
 * replaces every district's. Gravest first.
 */
export function ordersInForce(newestFirst: readonly Order[]): readonly OrderInForce[] {
  const settled = new Set<string>();
  const found: OrderInForce[] = [];
  for (const order of newestFirst) {
    if (settled.has('*')) break;
    const areas = order.areas.filter((area) => !settled.has(area));
    for (const area of areas) settled.add(area);
    const { level } = order;
    if (isOrdered(level) && areas.length > 0) found.push({ ...order, level, areas });
  }
  return found.sort((a, b) => b.level - a.level || b.at.getTime() - a.at.getTime());
}

export async function countOrders(unit: Unit, situationId: string): Promise<number> {
  return ordersInForce(await listOrders(unit, situationId)).length;
}
