import { type SQL, sql } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { type Sight, sightOf } from '../policy.ts';
import { dueWithinDays, stuckAfterDays } from '../rules.ts';
import type { QueueFilter, View } from './inputs.ts';

/** In the words of the index: cases without a due day come last. */
const dueOrder = sql`(coalesce(c.due_on, '9999-12-31'::date))`;
const dayInMs = 86_400_000;

interface Order {
  readonly by: SQL;
  readonly down: boolean;
  /** The type of a cursor's first part. */
  readonly cast: SQL;
}

const orders = {
  due: { by: dueOrder, down: false, cast: sql`date` },
  waiting: { by: sql`c.last_event_at`, down: false, cast: sql`timestamptz` },
  newest: { by: sql`c.id`, down: true, cast: sql`uuid` },
} as const satisfies Record<string, Order>;

const orderOf = {
  mine: orders.due,
  section: orders.due,
  due: orders.due,
  stuck: orders.waiting,
  all: orders.newest,
} as const satisfies Record<View, Order>;

/** What a view asks of a case, apart from whose it is. */
function viewCondition({ now }: Unit, view: View): SQL {
  switch (view) {
    case 'all':
      return sql`true`;
    case 'due':
      return sql`c.open AND ${dueOrder} <= ${addDays(dayInTokyo(now), dueWithinDays)}::date`;
    case 'stuck': {
      const since = new Date(now.getTime() - stuckAfterDays * dayInMs).toISOString();
      return sql`c.open AND c.last_event_at < ${since}::timestamptz`;
    }
    case 'mine':
    case 'section':
      return sql`c.open`;
  }
}

function filterCondition({ type, state, subject, assignee }: QueueFilter, { types }: Sight): SQL {
  const shown = type === undefined ? types : types.filter((one) => one === type);
  const parts = [sql`c.type = ANY(${sql.param([...shown])}::text[])`];
  if (state) parts.push(sql`c.state = ${state}`);
  if (subject) parts.push(sql`c.subject = ${subject}`);
  if (assignee === 'none') parts.push(sql`c.assignee_id IS NULL`);
  else if (assignee) parts.push(sql`c.assignee_id = ${assignee}::uuid`);
  return sql.join(parts, sql` AND `);
}

/** Behind the row of the cursor, in the order of the view: the thousandth page costs what the first does. */
function afterCondition(order: Order, after: string | undefined): SQL {
  const [value = '', id = ''] = after?.split('~') ?? [];
  if (!isId(id)) return sql`true`;
  if (order.down) return sql`c.id < ${id}::uuid`;
  if (!/^[\d :.TZ+-]{8,40}$/.test(value)) return sql`true`;
  return sql`(${order.by}, c.id) > (${value}::${order.cast}, ${id}::uuid)`;
}

/** Departments that have cases, found by leaping through the index: for those who see all. */
function everyDepartment(town: string, open: SQL): SQL {
  return sql`
    RECURSIVE section(id) AS (
      (SELECT c.department_id FROM cases_cases c WHERE c.town = ${town} AND ${open}
        ORDER BY c.department_id LIMIT 1)
      UNION ALL
      SELECT (SELECT c.department_id FROM cases_cases c
               WHERE c.town = ${town} AND ${open} AND c.department_id > section.id
               ORDER BY c.department_id LIMIT 1)
        FROM section WHERE section.id IS NOT NULL)`;
}

/** The departments of a view as `section(id)`, for WITH. */
export function sections({ town }: Unit, { departments }: Sight, view: View): SQL {
  if (departments === 'all') return everyDepartment(town, view === 'all' ? sql`true` : sql`c.open`);
  return sql`section(id) AS (SELECT unnest(${sql.param([...departments])}::uuid[]))`;
}

/**
 * Ids of a view with their sort keys, at most `limit`, in order or in any. Each department is read by
 * itself from the index that has its cases in this order already, and the heads are merged: a queue over a
 * million cases touches some rows of each.
 */
export function selectView(
  unit: Unit,
  actor: StaffActor,
  filter: QueueFilter,
  { limit, ordered }: { readonly limit: number; readonly ordered: boolean },
): SQL {
  const sight = sightOf(actor);
  const { view } = filter;
  const order = orderOf[view];
  const direction = order.down ? sql`DESC` : sql`ASC`;
  const sorted = ordered ? sql`ORDER BY ${order.by} ${direction}, c.id ${direction}` : sql``;
  const wanted = sql`c.town = ${unit.town} AND ${viewCondition(unit, view)}
    AND ${filterCondition(filter, sight)} AND ${afterCondition(order, filter.after)}`;
  if (view === 'mine') {
    return sql`SELECT c.id, ${order.by}::text AS sort FROM cases_cases c
      WHERE c.assignee_id = ${sight.staffId}::uuid AND ${wanted} ${sorted} LIMIT ${limit}`;
  }
  return sql`WITH ${sections(unit, sight, view)}
    SELECT c.id, ${order.by}::text AS sort
      FROM section CROSS JOIN LATERAL (
        SELECT c.* FROM cases_cases c
         WHERE c.department_id = section.id AND ${wanted} ${sorted} LIMIT ${limit}) c
     ${sorted} LIMIT ${limit}`;
}

/** What a view and its filters ask of a case that a search has found. */
export function wantedOf(unit: Unit, actor: StaffActor, filter: QueueFilter): SQL {
  const mine = filter.view === 'mine' ? sql`c.assignee_id = ${actor.staffId}::uuid AND` : sql``;
  const after = afterCondition(orders.newest, filter.after);
  return sql`${mine} ${viewCondition(unit, filter.view)}
    AND ${filterCondition(filter, sightOf(actor))} AND ${after}`;
}
