import type { CostItem, CostSource, YearCost } from '#engines/measures/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { accountsClose, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { PlanLink, ProjectYear } from '../budget/model.ts';
import { listRounds, withYears } from '../budget/queries.ts';
import { phaseOf } from '../budget/rules.ts';
import { moneyTopics, projectHref } from './model.ts';
import { projectsOfPolicy } from './project-queries.ts';
import { costLabel } from './project-text.ts';

/** Links name a policy by its number, an initiative by policy and name: `36/…`. */
const policyOf = ({ ref }: PlanLink): number => Number.parseInt(ref, 10);
const toPlan = ({ kind }: PlanLink) => kind === 'plan.policy' || kind === 'plan.initiative';

function itemOf({ project, amounts }: ProjectYear, policy: number): CostItem {
  const { name, code, links: all } = project;
  const own = all.filter((link) => link.kind === 'plan.initiative' && policyOf(link) === policy);
  return {
    ...{ name, href: projectHref(code) },
    budgetYen: Number(amounts.current),
    executedYen: amounts.months.length > 0 ? Number(amounts.paid) : undefined,
    initiatives: own.map(({ ref }) => ref.slice(ref.indexOf('/') + 1)),
    shared: all.some((link) => toPlan(link) && policyOf(link) !== policy),
  };
}

const sumOf = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, amount) => sum + amount, 0);
};

function yearOf(
  unit: Unit,
  year: FiscalYear,
  found: readonly ProjectYear[],
  policy: number,
): YearCost {
  const items = found.map((one) => itemOf(one, policy));
  return {
    ...{ year, closed: dayInTokyo(unit.now) > accountsClose(year) },
    budgetYen: sumOf(items.map(({ budgetYen }) => budgetYen)),
    executedYen: sumOf(items.map(({ executedYen }) => executedYen)),
    sample: found.some(({ project }) => project.sample),
    items: items.toSorted((a, b) => (b.budgetYen ?? 0) - (a.budgetYen ?? 0)),
  };
}

/** What policies of the plan cost, by the projects that serve them. */
export const costs: CostSource = {
  label: costLabel,
  topics: moneyTopics,
  async ofPolicy(unit, policy) {
    const projects = await projectsOfPolicy(unit, policy);
    if (projects.length === 0) return [];
    const day = dayInTokyo(unit.now);
    const adopted = (await listRounds(unit)).filter((round) => phaseOf(round, day) === 'adopted');
    const years = adopted.map(({ year }) => year).toReversed();
    const found = await withYears(unit, projects, years);
    return years.flatMap((year) => {
      const spent = found.filter(
        (one) => one.year === year && (one.amounts.current !== 0n || one.amounts.paid !== 0n),
      );
      return spent.length === 0 ? [] : [yearOf(unit, year, spent, policy)];
    });
  },
};
