import { and, asc, count, desc, eq, gte, isNull, or, sql } from 'drizzle-orm';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { projects, steps } from '../schema.ts';

export interface DepartmentRequests {
  readonly departmentId: string;
  readonly projects: number;
  /** Of them, those of which nothing was sent. */
  readonly unsent: number;
}

/** How many projects each department may ask for in a year, and how many it has not sent. */
export async function countByDepartment(
  { db, town }: Unit,
  year: FiscalYear,
): Promise<DepartmentRequests[]> {
  const sent = db
    .selectDistinct({ projectId: steps.projectId })
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.year, year), eq(steps.stage, 'request')))
    .as('sent');
  return db
    .select({
      departmentId: projects.departmentId,
      projects: count(),
      unsent: sql<number>`(count(*) FILTER (WHERE ${sent.projectId} IS NULL))::int`,
    })
    .from(projects)
    .leftJoin(sent, eq(sent.projectId, projects.id))
    .where(and(eq(projects.town, town), or(isNull(projects.endsIn), gte(projects.endsIn, year))))
    .groupBy(projects.departmentId);
}

/** What was last answered to a request. */
export interface Answer {
  readonly code: string;
  readonly name: Text;
  readonly stage: 'return' | 'finance' | 'mayor';
  /** In yen. */
  readonly amount: bigint;
  readonly asked: bigint;
  readonly grounds: string;
}

/**
 * The last answer to each request of a department since a moment, in the order of codes. What the
 * department has answered itself meanwhile, it knows.
 */
export async function listAnswers(
  { db, town }: Unit,
  year: FiscalYear,
  departmentId: string,
  since: Date,
): Promise<Answer[]> {
  const asked = db
    .selectDistinctOn([steps.projectId], { projectId: steps.projectId, amount: steps.amount })
    .from(steps)
    .where(and(eq(steps.town, town), eq(steps.year, year), eq(steps.stage, 'request')))
    .orderBy(asc(steps.projectId), desc(steps.at), desc(steps.id))
    .as('asked');
  const rows = await db
    .selectDistinctOn([projects.code], {
      ...{ code: projects.code, name: projects.name, stage: steps.stage },
      ...{ amount: steps.amount, asked: asked.amount, grounds: steps.grounds },
    })
    .from(steps)
    .innerJoin(projects, and(eq(projects.town, steps.town), eq(projects.id, steps.projectId)))
    .innerJoin(asked, eq(asked.projectId, steps.projectId))
    .where(
      and(
        ...[eq(steps.town, town), eq(steps.year, year), gte(steps.at, since)],
        eq(projects.departmentId, departmentId),
      ),
    )
    .orderBy(asc(projects.code), desc(steps.at), desc(steps.id));
  return rows.flatMap(({ stage, ...row }) =>
    stage === 'request' || stage === 'appeal' ? [] : [{ ...row, stage }],
  );
}
