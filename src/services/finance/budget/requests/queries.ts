import { and, asc, count, desc, eq, gte, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { addYears, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { readAmounts, readSteps } from '../amount-queries.ts';
import type { Financing } from '../financing.ts';
import type { Change, Project, Stage, Step, YearAmounts } from '../model.ts';
import { likeWords, type Slice, withLinks } from '../queries.ts';
import { drafts, estimates, projects, steps } from '../schema.ts';
import { type RequestState, stateAfter } from './rules.ts';

/** What a department has written and not sent. */
export interface Draft {
  readonly change: Change;
  readonly financing: Financing;
  readonly grounds: string;
  readonly expected: string;
  readonly updatedAt: Date;
}

export interface RequestRow {
  readonly project: Project;
  readonly draft: Draft | undefined;
  readonly steps: Readonly<Partial<Record<Stage, Step>>>;
  /** The year before, as its budget stands. */
  readonly before: YearAmounts;
}

export interface RequestFilter {
  readonly departmentIds?: readonly string[] | undefined;
  readonly states?: readonly RequestState[] | undefined;
  readonly words?: string;
}

const stagesOf: Readonly<Record<RequestState, readonly Stage[]>> = {
  ...{ none: [], draft: [], sent: ['request'], returned: ['return'], reviewed: ['finance'] },
  ...{ appealed: ['appeal'], decided: ['mayor'] },
};

/** The stage that spoke last about each project of a year. */
function lastStages({ db, town }: Unit, year: FiscalYear) {
  return db
    .selectDistinctOn([steps.projectId], { projectId: steps.projectId, stage: steps.stage })
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.year, year)))
    .orderBy(asc(steps.projectId), desc(steps.at), desc(steps.id))
    .as('last_stages');
}

function inState(state: RequestState, last: ReturnType<typeof lastStages>): SQL | undefined {
  if (state === 'none') return and(isNull(last.stage), isNull(drafts.projectId));
  if (state === 'draft') return and(isNull(last.stage), sql`${drafts.projectId} IS NOT NULL`);
  return inArray(last.stage, [...stagesOf[state]]);
}

/** Projects that may have a budget in the year, with the draft and the last stage of each. */
function matching(unit: Unit, year: FiscalYear, filter: RequestFilter) {
  const { town } = unit;
  const last = lastStages(unit, year);
  const words = filter.words?.trim() ?? '';
  const where = and(
    eq(projects.town, town),
    or(isNull(projects.endsIn), gte(projects.endsIn, year)),
    filter.departmentIds ? inArray(projects.departmentId, [...filter.departmentIds]) : undefined,
    words === ''
      ? undefined
      : sql`(${projects.code} ILIKE ${likeWords(words)} OR ${projects.name}->>'ja' ILIKE ${likeWords(words)})`,
    filter.states && or(...filter.states.map((state) => inState(state, last))),
  );
  const draft = and(
    eq(drafts.town, projects.town),
    eq(drafts.projectId, projects.id),
    eq(drafts.year, year),
  );
  return { last, where, draft };
}

export async function countRequests(
  unit: Unit,
  year: FiscalYear,
  filter: RequestFilter,
): Promise<number> {
  const { last, where, draft } = matching(unit, year, filter);
  const [row] = await unit.db
    .select({ total: count() })
    .from(projects)
    .leftJoin(drafts, draft)
    .leftJoin(last, eq(last.projectId, projects.id))
    .where(where);
  return row?.total ?? 0;
}

/** How many requests stand where; states in which there is none are missing. */
export async function countStates(
  unit: Unit,
  year: FiscalYear,
  filter: RequestFilter,
): Promise<ReadonlyMap<RequestState, number>> {
  const { last, where, draft } = matching(unit, year, filter);
  const written = sql<boolean>`${drafts.projectId} IS NOT NULL`;
  const rows = await unit.db
    .select({ stage: last.stage, written, total: count() })
    .from(projects)
    .leftJoin(drafts, draft)
    .leftJoin(last, eq(last.projectId, projects.id))
    .where(where)
    .groupBy(last.stage, written);
  const counts = new Map<RequestState, number>();
  for (const { stage, written: hasDraft, total } of rows) {
    const state = stateAfter(stage ?? undefined, hasDraft);
    counts.set(state, (counts.get(state) ?? 0) + total);
  }
  return counts;
}

export interface NextRequest {
  readonly code: string;
  readonly name: Text;
  /** Requests that wait for the same, the next one among them. */
  readonly left: number;
}

/** The next request that waits in these states: behind the code, or else from the beginning. */
export async function findNext(
  unit: Unit,
  year: FiscalYear,
  filter: RequestFilter,
  code: string,
): Promise<NextRequest | undefined> {
  const { last, where, draft } = matching(unit, year, filter);
  const [row] = await unit.db
    .select({
      ...{ code: projects.code, name: projects.name },
      left: sql<number>`(count(*) OVER ())::int`,
    })
    .from(projects)
    .leftJoin(drafts, draft)
    .leftJoin(last, eq(last.projectId, projects.id))
    .where(where)
    .orderBy(sql`${projects.code} <= ${code}`, asc(projects.code))
    .limit(1);
  return row;
}

const draftOf = (row: typeof drafts.$inferSelect): Draft => {
  const { change, grounds, expected, updatedAt } = row;
  const { national, prefectural, bonds, others, general } = row;
  const financing = { national, prefectural, bonds, others, general };
  return { change, grounds, expected, updatedAt, financing };
};

/** Requests of a year in the order of codes; five statements, however many there are. */
export async function listRequests(
  unit: Unit,
  year: FiscalYear,
  filter: RequestFilter = {},
  slice?: Slice,
): Promise<RequestRow[]> {
  const { last, where, draft } = matching(unit, year, filter);
  const query = unit.db
    .select({ project: projects, draft: drafts })
    .from(projects)
    .leftJoin(drafts, draft)
    .leftJoin(last, eq(last.projectId, projects.id))
    .where(where)
    .orderBy(asc(projects.code));
  const rows = await (slice ? query.limit(slice.limit).offset(slice.offset) : query);
  const found = await withLinks(
    unit,
    rows.map(({ project }) => project),
  );
  const ids = found.map(({ id }) => id);
  const [lastYear, said] = [addYears(year, -1), await readSteps(unit, [year], ids)];
  const amounts = await readAmounts(unit, [lastYear], ids);
  return found.map((project, place) => {
    const written = rows[place]?.draft;
    return {
      project,
      draft: written ? draftOf(written) : undefined,
      steps: said(project.id, year),
      before: amounts(project.id, lastYear),
    };
  });
}

/** The request of one project. */
export async function readRequest(
  unit: Unit,
  year: FiscalYear,
  project: Project,
): Promise<RequestRow> {
  const { db, town } = unit;
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.town, town), eq(drafts.year, year), eq(drafts.projectId, project.id)));
  const lastYear = addYears(year, -1);
  const said = await readSteps(unit, [year], [project.id]);
  const amounts = await readAmounts(unit, [lastYear], [project.id]);
  return {
    ...{ project, draft: row && draftOf(row) },
    steps: said(project.id, year),
    before: amounts(project.id, lastYear),
  };
}

/** What the mayor decided about each project, and how many requests still wait for that. */
export async function readDecided(
  { db, town }: Unit,
  year: FiscalYear,
): Promise<{
  readonly decided: readonly { readonly projectId: string; readonly financing: Financing }[];
  readonly waiting: number;
}> {
  const rows = await db
    .selectDistinctOn([steps.projectId, steps.stage])
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.year, year)))
    .orderBy(asc(steps.projectId), asc(steps.stage), desc(steps.at), desc(steps.id));
  const decided = rows
    .filter(({ stage }) => stage === 'mayor')
    .map(({ projectId, national, prefectural, bonds, others, general }) => ({
      projectId,
      financing: { national, prefectural, bonds, others, general },
    }));
  const done = new Set(decided.map(({ projectId }) => projectId));
  const waiting = rows.filter(
    ({ stage, projectId }) => stage === 'request' && !done.has(projectId),
  );
  return { decided, waiting: waiting.length };
}

export interface StageTotal {
  readonly yen: bigint;
  readonly projects: number;
}

/** Sums of what each stage said last, and of how many projects. */
export async function readTotals(
  { db, town }: Unit,
  year: FiscalYear,
  departmentIds?: readonly string[],
): Promise<ReadonlyMap<Stage, StageTotal>> {
  const last = db
    .selectDistinctOn([steps.projectId, steps.stage], {
      stage: steps.stage,
      amount: steps.amount,
    })
    .from(steps)
    .innerJoin(projects, and(eq(projects.town, steps.town), eq(projects.id, steps.projectId)))
    .where(
      and(
        eq(steps.town, town),
        eq(steps.year, year),
        departmentIds ? inArray(projects.departmentId, [...departmentIds]) : undefined,
      ),
    )
    .orderBy(asc(steps.projectId), asc(steps.stage), desc(steps.at), desc(steps.id))
    .as('last_said');
  const rows = await db
    .select({ stage: last.stage, yen: sql<string>`sum(${last.amount})`, projects: count() })
    .from(last)
    .groupBy(last.stage);
  return new Map(
    rows.map(({ stage, yen, projects: all }) => [stage, { yen: BigInt(yen), projects: all }]),
  );
}

/** The expected revenue of a budget in the making, by item of settlements, in yen. */
export async function readEstimates(
  { db, town }: Unit,
  year: FiscalYear,
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await db
    .select()
    .from(estimates)
    .where(and(eq(estimates.town, town), eq(estimates.year, year)));
  return new Map(rows.map(({ item, amount }) => [item, amount]));
}
