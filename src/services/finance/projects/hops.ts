import type { HopFigure, HopKind, HopTarget } from '#engines/threads/contract.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import type { Project } from '../budget/model.ts';
import { monthText } from '../budget/months.ts';
import { findProject, historyOf, listMovements, listProjects } from '../budget/queries.ts';
import { shortYear } from '../views/year-word.ts';
import { budgetLineHop, projectHref } from './model.ts';
import { hopTexts as texts } from './project-text.ts';

const atOnce = 20;

const targetOf = ({ code, name }: Project): HopTarget => ({
  ref: code,
  title: name,
  href: projectHref(code),
});

async function getTarget(unit: Unit, code: string): Promise<HopTarget | undefined> {
  const project = await findProject(unit, code);
  if (!project) return undefined;
  const moved = await listMovements(unit, { projectId: project.id });
  const { href, ...target } = targetOf(project);
  // What only was asked for may not have a page yet.
  return moved.length > 0 ? { ...target, ...(href && { href }) } : target;
}

/** What was spent in the newest year that has a budget; before the first payment, the budget. */
async function figureOf(unit: Unit, code: string): Promise<HopFigure | undefined> {
  const project = await findProject(unit, code);
  const years = project ? await historyOf(unit, project) : [];
  const newest = years.findLast(({ amounts }) => amounts.current !== 0n);
  if (!project || !newest) return undefined;
  const { current, paid, months } = newest.amounts;
  const last = months.at(-1);
  const shared = { unit: texts.unit, digits: 0, sample: project.sample };
  if (!last) {
    const asOf = sayEach((language) => texts.adopted(say(shortYear(newest.year), language)));
    return { ...shared, value: Number(current), asOf };
  }
  const asOf = sayEach((language) =>
    texts.spent(say(monthText(last.month), language), spokenYen(current, language)),
  );
  return { ...shared, value: Number(paid), asOf };
}

/** Voices can lead to the project whose budget they changed. */
export const budgetHops: readonly HopKind[] = [
  {
    ...{ kind: budgetLineHop, label: texts.label, meaning: texts.meaning, stage: 'money' },
    targets: {
      find: async (unit, words) =>
        (await listProjects(unit, { words }, { offset: 0, limit: atOnce })).map(targetOf),
      get: getTarget,
      figure: figureOf,
    },
  },
];
