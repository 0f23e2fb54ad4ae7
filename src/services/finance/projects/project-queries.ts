import { and, eq, like, or } from 'drizzle-orm';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import {
  findHopKind,
  type HopFigure,
  type HopTarget,
  hopsOfTarget,
  type ThreadBehind,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { accountsClose } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Movement, PlanLink, Project, ProjectYear, Round } from '../budget/model.ts';
import {
  findProject,
  historyOf,
  listMovements,
  listProjects,
  listRounds,
} from '../budget/queries.ts';
import { publicSteps } from '../budget/rules.ts';
import { links } from '../budget/schema.ts';
import { listPublished } from '../settlements/queries.ts';
import { budgetLineHop } from './model.ts';

/** A year of a project as everybody may see it. */
export interface PublicYear extends ProjectYear {
  readonly round: Round | undefined;
  /** The accounts of the year are closed: what was paid is all. */
  readonly closed: boolean;
}

/** What of the plan a project serves, as it is called and counted today. */
export interface Served {
  readonly kind: Text;
  readonly target: HopTarget;
  /** Its own figure, or those that tell whether it succeeds. */
  readonly figures: readonly { readonly target: HopTarget; readonly figure: HopFigure }[];
}

export interface ProjectPage {
  readonly project: Project;
  readonly department: Department | undefined;
  /** As the newest settlement counts them. */
  readonly residents: number | undefined;
  /** Oldest first; at least one. */
  readonly years: readonly PublicYear[];
  /** What changed its budgets after their adoption, newest first. */
  readonly movements: readonly Movement[];
  readonly serves: readonly Served[];
  readonly behind: readonly ThreadBehind[];
}

async function listPublicYears(unit: Unit, project: Project): Promise<PublicYear[]> {
  const day = dayInTokyo(unit.now);
  const rounds = new Map((await listRounds(unit)).map((round) => [round.year, round]));
  const years = (await historyOf(unit, project)).map((one): PublicYear => {
    const round = rounds.get(one.year);
    const steps = round ? publicSteps(round, one.steps, day) : {};
    return { ...one, steps, round, closed: day > accountsClose(one.year) };
  });
  return years.filter(
    ({ amounts, steps }) =>
      amounts.current !== 0n || amounts.months.length > 0 || Object.keys(steps).length > 0,
  );
}

async function readServed(unit: Unit, { kind, ref }: PlanLink): Promise<Served | undefined> {
  const kindOf = findHopKind(kind);
  const target = await kindOf?.targets?.get(unit, ref);
  if (!kindOf || !target) return undefined;
  const figure = await kindOf.targets?.figure?.(unit, ref);
  const own = figure ? [{ target, figure }] : [];
  const below = (await kindOf.targets?.figuresBelow?.(unit, ref)) ?? [];
  return { kind: kindOf.label, target, figures: [...own, ...below] };
}

/** Figures are told once, at the first of what they belong to. */
function toldOnce(served: readonly Served[]): Served[] {
  const told = new Set<string>();
  return served.map((one) => {
    const figures = one.figures.filter(({ target }) => !told.has(target.ref));
    for (const { target } of figures) told.add(target.ref);
    return { ...one, figures };
  });
}

/** The initiative before its policy: what is nearest comes first. */
const nearness = (kind: string) =>
  ['plan.indicator', 'plan.initiative', 'plan.policy'].indexOf(kind);

/** Projects that serve a policy or one of its initiatives. */
export async function projectsOfPolicy(unit: Unit, policy: number): Promise<Project[]> {
  const { db, town } = unit;
  const rows = await db
    .selectDistinct({ id: links.projectId })
    .from(links)
    .where(
      and(
        eq(links.town, town),
        or(
          and(eq(links.kind, 'plan.policy'), eq(links.ref, String(policy))),
          and(eq(links.kind, 'plan.initiative'), like(links.ref, `${policy}/%`)),
        ),
      ),
    );
  const ids = new Set(rows.map(({ id }) => id));
  return ids.size === 0 ? [] : (await listProjects(unit)).filter(({ id }) => ids.has(id));
}

/** Undefined for a project that is not there, or of which nothing is public yet. */
export async function findProjectPage(unit: Unit, code: string): Promise<ProjectPage | undefined> {
  const project = await findProject(unit, code);
  const years = project ? await listPublicYears(unit, project) : [];
  if (!project || years.length === 0) return undefined;
  const served: Served[] = [];
  for (const link of project.links.toSorted((a, b) => nearness(a.kind) - nearness(b.kind))) {
    const one = await readServed(unit, link);
    if (one) served.push(one);
  }
  const departments = await findDepartments(unit, [project.departmentId]);
  const moved = await listMovements(unit, { projectId: project.id });
  return {
    ...{ project, years, department: departments.get(project.departmentId) },
    residents: (await listPublished(unit)).at(-1)?.residents,
    movements: moved.filter(({ kind }) => kind !== 'initial').toReversed(),
    serves: toldOnce(served),
    behind: await hopsOfTarget(unit, budgetLineHop, code),
  };
}

/** The year that people ask about: the newest with a budget, else the one in the making. */
export function currentYear(years: readonly PublicYear[]): PublicYear | undefined {
  return years.findLast(({ amounts }) => amounts.current !== 0n) ?? years.at(-1);
}
