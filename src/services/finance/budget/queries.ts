import { and, asc, count, desc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { readAmounts, readSteps } from './amount-queries.ts';
import type { Movement, PlanLink, Project, ProjectYear, Round } from './model.ts';
import { acts, links, movements, projects, revenues, rounds, steps } from './schema.ts';

type ProjectRow = typeof projects.$inferSelect;

export async function withLinks(unit: Unit, rows: readonly ProjectRow[]): Promise<Project[]> {
  const { db, town } = unit;
  const ids = rows.map(({ id }) => id);
  const found =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(links)
          .where(and(eq(links.town, town), inArray(links.projectId, ids)))
          .orderBy(asc(links.kind), asc(links.ref));
  const byProject = new Map<string, PlanLink[]>(ids.map((id) => [id, []]));
  for (const { projectId, kind, ref } of found) byProject.get(projectId)?.push({ kind, ref });
  return rows.map(({ town: _town, createdAt: _createdAt, ...row }) => ({
    ...row,
    links: byProject.get(row.id) ?? [],
  }));
}

export interface ProjectFilter {
  /** Projects that had or were to have a budget in the year; left out, all. */
  readonly year?: FiscalYear;
  readonly departmentIds?: readonly string[];
  readonly purpose?: string;
  /** Serving this of the plan. */
  readonly link?: PlanLink;
  /** Part of the code or of the name. */
  readonly words?: string;
}

export const likeWords = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** Something was asked for or given in the year. */
function inYear({ db, town }: Unit, year: FiscalYear) {
  const moved = db
    .select({ one: sql`1` })
    .from(movements)
    .where(
      and(eq(movements.town, town), eq(movements.year, year), eq(movements.projectId, projects.id)),
    );
  const said = db
    .select({ one: sql`1` })
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.year, year), eq(steps.projectId, projects.id)));
  return or(exists(moved), exists(said));
}

function servesPlan({ db, town }: Unit, { kind, ref }: PlanLink) {
  return exists(
    db
      .select({ one: sql`1` })
      .from(links)
      .where(
        and(
          eq(links.town, town),
          eq(links.projectId, projects.id),
          eq(links.kind, kind),
          eq(links.ref, ref),
        ),
      ),
  );
}

function matching(unit: Unit, filter: ProjectFilter) {
  const { year, departmentIds, purpose, link, words } = filter;
  const typed = words?.trim() ?? '';
  return and(
    eq(projects.town, unit.town),
    year === undefined ? undefined : inYear(unit, year),
    departmentIds ? inArray(projects.departmentId, [...departmentIds]) : undefined,
    purpose ? eq(projects.purpose, purpose) : undefined,
    link ? servesPlan(unit, link) : undefined,
    typed === ''
      ? undefined
      : sql`(${projects.code} ILIKE ${likeWords(typed)} OR ${projects.name}->>'ja' ILIKE ${likeWords(typed)} OR ${projects.name}->>'en' ILIKE ${likeWords(typed)})`,
  );
}

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Projects in the order of their codes; all of them without a slice. */
export async function listProjects(
  unit: Unit,
  filter: ProjectFilter = {},
  slice?: Slice,
): Promise<Project[]> {
  const query = unit.db
    .select()
    .from(projects)
    .where(matching(unit, filter))
    .orderBy(asc(projects.code));
  return withLinks(unit, await (slice ? query.limit(slice.limit).offset(slice.offset) : query));
}

export async function countProjects(unit: Unit, filter: ProjectFilter = {}): Promise<number> {
  const [row] = await unit.db
    .select({ total: count() })
    .from(projects)
    .where(matching(unit, filter));
  return row?.total ?? 0;
}

export async function findProject(unit: Unit, code: string): Promise<Project | undefined> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(projects)
    .where(and(eq(projects.town, town), eq(projects.code, code)));
  const [project] = await withLinks(unit, rows);
  return project;
}

/**
 * Projects of a year with what became of their amounts: five statements, however many there are.
 *
 * @param slice a page of them; all without it.
 */
export async function listProjectYears(
  unit: Unit,
  year: FiscalYear,
  filter: Omit<ProjectFilter, 'year'> = {},
  slice?: Slice,
): Promise<ProjectYear[]> {
  const found = await listProjects(unit, { ...filter, year }, slice);
  return withYears(unit, found, [year]);
}

/** The years of one project, the oldest first. */
export async function historyOf(unit: Unit, project: Project): Promise<ProjectYear[]> {
  const years = (await listBudgetYears(unit)).toReversed();
  const found = await withYears(unit, [project], years);
  return found.filter(
    ({ amounts, steps: said }) =>
      amounts.current !== 0n || amounts.months.length > 0 || Object.keys(said).length > 0,
  );
}

/** Each of the projects in each of the years. */
export async function withYears(
  unit: Unit,
  found: readonly Project[],
  years: readonly FiscalYear[],
): Promise<ProjectYear[]> {
  const ids = found.map(({ id }) => id);
  const amounts = await readAmounts(unit, years, ids);
  const said = await readSteps(unit, years, ids);
  return found.flatMap((project) =>
    years.map((year) => ({
      ...{ project, year },
      amounts: amounts(project.id, year),
      steps: said(project.id, year),
    })),
  );
}

/** Years that have a budget or are to have one, the newest first. */
export async function listBudgetYears(unit: Unit): Promise<FiscalYear[]> {
  return (await listRounds(unit)).map(({ year }) => year);
}

const roundOf = ({
  town: _town,
  createdAt: _createdAt,
  ...round
}: typeof rounds.$inferSelect): Round => round;

/** The newest year first. */
export async function listRounds({ db, town }: Unit): Promise<Round[]> {
  const rows = await db
    .select()
    .from(rounds)
    .where(eq(rounds.town, town))
    .orderBy(desc(rounds.year));
  return rows.map(roundOf);
}

export async function findRound({ db, town }: Unit, year: FiscalYear): Promise<Round | undefined> {
  const [row] = await db
    .select()
    .from(rounds)
    .where(and(eq(rounds.town, town), eq(rounds.year, year)));
  return row && roundOf(row);
}

/** What changed the budget of a year, in order: of one project, or of all. */
export async function listMovements(
  { db, town }: Unit,
  filter: { readonly year?: FiscalYear; readonly projectId?: string },
): Promise<Movement[]> {
  const rows = await db
    .select()
    .from(movements)
    .innerJoin(acts, and(eq(acts.town, movements.town), eq(acts.id, movements.actId)))
    .where(
      and(
        eq(movements.town, town),
        filter.year === undefined ? undefined : eq(movements.year, filter.year),
        filter.projectId === undefined ? undefined : eq(movements.projectId, filter.projectId),
      ),
    )
    .orderBy(asc(acts.day), asc(acts.id), asc(movements.projectId));
  return rows.map(({ finance_budget_acts: act, finance_budget_movements: moved }) => {
    const { national, prefectural, bonds, others, general, projectId, year } = moved;
    const { id: actId, kind, number, day, note, sample } = act;
    return {
      ...{ actId, kind, number, day, note, sample, projectId, year },
      financing: { national, prefectural, bonds, others, general },
    };
  });
}

/** The revenue that a year's adopted budget counts on, supplements included, by item of settlements. */
export async function readRevenues(
  { db, town }: Unit,
  year: FiscalYear,
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await db
    .select({ item: revenues.item, amount: sql<string>`sum(${revenues.amount})` })
    .from(revenues)
    .innerJoin(acts, and(eq(acts.town, revenues.town), eq(acts.id, revenues.actId)))
    .where(and(eq(revenues.town, town), eq(acts.year, year)))
    .groupBy(revenues.item);
  return new Map(rows.map(({ item, amount }) => [item, BigInt(amount)]));
}
