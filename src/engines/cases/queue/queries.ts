import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { findDepartments, findStaff } from '#engines/organisation/contract.ts';
import { dayInTokyo, dayNumber } from '#japan/dates.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { sightOf, visibleTo } from '../policy.ts';
import { presentCase } from '../present.ts';
import { readReceipt } from '../receipts.ts';
import type { CaseRecord } from '../records.ts';
import { bulkLimit, countLimit, type Urgency, urgency } from '../rules.ts';
import { caseNotes, cases } from '../schema.ts';
import { searchKey } from '../search-key.ts';
import { type QueueFilter, type View, views } from './inputs.ts';
import { sections, selectView, wantedOf } from './plan.ts';

export const casesPerPage = 50;

export interface QueueItem extends CaseRecord {
  readonly department?: Text;
  readonly assignee?: string;
  /** Whole days until the due day; negative after it. */
  readonly daysLeft?: number;
  readonly urgency: Urgency;
}

export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** At most `countLimit` + 1. */
  readonly count: number;
  /** Of every view without filters; at most `countLimit` + 1. */
  readonly counts: Readonly<Record<View, number>>;
  /** `after` of the next page. */
  readonly next?: string;
}

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly sort: string;
}

/** The first text that no text with this beginning reaches. */
const end = (beginning: string): string => `${beginning}\u{10ffff}`;

/**
 * Ids that words find: a receipt among all that this person may see; else how a name or a title begins,
 * among the cases of one's departments and those in one's own hands. At most a thousand of each, so that
 * one letter costs no more than a name. Ranges instead of LIKE: behind row-level security PostgreSQL gives
 * an index only comparisons that leak nothing.
 */
function matching(unit: Unit, actor: StaffActor, words: string): SQL {
  const { town } = unit;
  const receipt = readReceipt(words);
  if (receipt) {
    return sql`SELECT id FROM cases_cases
      WHERE town = ${town} AND receipt = ${receipt} AND ${visibleTo(actor)}`;
  }
  const key = searchKey(words);
  const within = (column: SQL) => sql`${column} ~>=~ ${key} AND ${column} ~<~ ${end(key)}`;
  const by = (column: SQL) => sql`(SELECT c.id FROM section CROSS JOIN LATERAL (
      SELECT c.id FROM cases_cases c
       WHERE c.town = ${town} AND c.department_id = section.id AND ${within(column)}
       LIMIT ${countLimit}) c LIMIT ${countLimit})`;
  return sql`WITH ${sections(unit, sightOf(actor), 'all')}
    ${by(sql`c.name_key`)} UNION ${by(sql`c.title_key`)} UNION
    (SELECT c.id FROM cases_cases c WHERE c.town = ${town} AND c.assignee_id = ${actor.staffId}::uuid
        AND c.open AND (${within(sql`c.name_key`)} OR ${within(sql`c.title_key`)}) LIMIT ${countLimit})`;
}

function selectMatching(
  unit: Unit,
  actor: StaffActor,
  filter: QueueFilter & { readonly q: string },
  limit: number,
): SQL {
  return sql`SELECT c.id, c.id::text AS sort FROM cases_cases c
    WHERE c.town = ${unit.town} AND c.id IN (${matching(unit, actor, filter.q)})
      AND ${wantedOf(unit, actor, filter)}
    ORDER BY c.id DESC LIMIT ${limit}`;
}

function select(
  unit: Unit,
  actor: StaffActor,
  filter: QueueFilter,
  shape: { readonly limit: number; readonly ordered: boolean },
): SQL {
  const { q } = filter;
  if (q !== undefined) return selectMatching(unit, actor, { ...filter, q }, shape.limit);
  return selectView(unit, actor, filter, shape);
}

async function findItems(unit: Unit, found: readonly Found[]): Promise<readonly QueueItem[]> {
  if (found.length === 0) return [];
  const { db, town } = unit;
  const ids = found.map(({ id }) => id);
  const rows = await db
    .select()
    .from(cases)
    .where(and(eq(cases.town, town), inArray(cases.id, ids)));
  const byId = new Map(rows.map((row) => [row.id, presentCase(row)]));
  const records = ids.flatMap((id) => byId.get(id) ?? []);
  const people = await findStaff(unit, [
    ...new Set(records.flatMap((one) => one.assigneeId ?? [])),
  ]);
  const departments = await findDepartments(unit, [
    ...new Set(records.map(({ departmentId }) => departmentId)),
  ]);
  const today = dayNumber(dayInTokyo(unit.now));
  return records.map((record) => {
    const daysLeft = record.dueOn && record.open ? dayNumber(record.dueOn) - today : undefined;
    return {
      ...record,
      department: departments.get(record.departmentId)?.name,
      assignee: people.get(record.assigneeId ?? '')?.name,
      daysLeft,
      urgency: urgency(daysLeft),
    };
  });
}

const counted = (from: SQL): SQL => sql`(SELECT count(*)::int FROM (${from}) counted)`;

/** Counts that stop at the limit, whatever there is: of the list as filtered, and of every view. */
async function countAll(unit: Unit, actor: StaffActor, filter: QueueFilter) {
  const shape = { limit: countLimit + 1, ordered: false };
  const { after: _, ...list } = filter;
  const parts = views.map(
    (view) =>
      sql`${counted(selectView(unit, actor, { view } as QueueFilter, shape))} AS ${sql.identifier(view)}`,
  );
  const query = sql`SELECT ${counted(select(unit, actor, list, shape))} AS shown,
    ${sql.join(parts, sql`, `)}`;
  const { rows } = await unit.db.execute<Record<View | 'shown', number>>(query);
  const [row] = rows;
  if (!row) throw new Error('a count came back empty');
  const { shown, ...counts } = row;
  return { count: shown, counts };
}

/** One page of a queue with at most `limit` rows, as the transaction itself sees it. */
export async function listRows(
  unit: Unit,
  actor: StaffActor,
  filter: QueueFilter,
  limit = casesPerPage,
): Promise<{ readonly items: readonly QueueItem[]; readonly next?: string }> {
  const query = select(unit, actor, filter, { limit: limit + 1, ordered: true });
  const { rows } = await unit.db.execute<Found>(query);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? `${last.sort}~${last.id}` : undefined;
  return { items: await findItems(unit, shown), next };
}

/**
 * A page of the queue of a member of staff, by key: `mine`, of one's `section`, `due` soon, `stuck`
 * without an event, or `all` with the closed ones. Only what `visibleTo` shows.
 */
export async function listQueue(
  unit: Unit,
  actor: StaffActor,
  filter: QueueFilter,
): Promise<QueuePage> {
  const page = await listRows(unit, actor, filter, filter.per ? bulkLimit : casesPerPage);
  return { ...page, ...(await countAll(unit, actor, filter)) };
}

export interface AskedOpinion {
  readonly id: string;
  readonly caseId: string;
  readonly type: string;
  readonly title: string;
  readonly body: string;
  readonly dueOn?: string;
}

/** Requests for an opinion that wait for this person or their departments, the most urgent first. */
export async function listAsked(
  { db, town }: Unit,
  actor: StaffActor,
): Promise<readonly AskedOpinion[]> {
  const { departmentIds, staffId } = actor;
  const mine = eq(caseNotes.askedStaffId, staffId);
  const ours = departmentIds.length
    ? and(isNull(caseNotes.askedStaffId), inArray(caseNotes.askedDepartmentId, [...departmentIds]))
    : undefined;
  const rows = await db
    .select({
      id: caseNotes.id,
      caseId: caseNotes.caseId,
      type: cases.type,
      title: cases.title,
      body: caseNotes.body,
      dueOn: caseNotes.dueOn,
    })
    .from(caseNotes)
    .innerJoin(cases, and(eq(cases.town, caseNotes.town), eq(cases.id, caseNotes.caseId)))
    .where(
      and(
        eq(caseNotes.town, town),
        eq(caseNotes.kind, 'opinion'),
        isNull(caseNotes.answeredAt),
        or(mine, ours),
      ),
    )
    .orderBy(caseNotes.dueOn, caseNotes.id)
    .limit(20);
  return rows.map((row) => ({ ...row, dueOn: row.dueOn ?? undefined }));
}
