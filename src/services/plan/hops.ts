import { tryFigureAt } from '#engines/measures/contract.ts';
import type { HopFigure, HopKind, HopTarget } from '#engines/threads/contract.ts';
import { dayInTokyo, englishDate, japaneseDate } from '#japan/dates.ts';
import { fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { indicatorHop, initiativeHop, initiativeRef, policyHop } from './hop-kinds.ts';
import { hopTexts } from './hop-text.ts';
import { findLink } from './structure/link.ts';
import {
  findPlan,
  listDefinitions,
  listInitiatives,
  listPolicies,
  listYearFigures,
} from './structure/queries.ts';
import { unitText } from './text.ts';

const atOnce = 20;

/** Whether all words stand in the text, in any language it has. */
function holds(words: string, ...texts: readonly Text[]): boolean {
  const text = texts.map(({ ja, en }) => `${ja} ${en}`.toLowerCase()).join(' ');
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

async function listPolicyTargets(unit: Unit): Promise<HopTarget[]> {
  const plan = await findPlan(unit);
  const policies = plan ? await listPolicies(unit, plan.id) : [];
  return policies.map(({ number, name }) => ({
    ref: String(number),
    title: hopTexts.policy(number, name),
    href: `/plan/policies/${number}`,
  }));
}

async function listInitiativeTargets(unit: Unit): Promise<HopTarget[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const targets: HopTarget[] = [];
  for (const { number, name: policy } of await listPolicies(unit, plan.id)) {
    for (const { name } of await listInitiatives(unit, plan.id, number)) {
      targets.push({
        ref: initiativeRef(number, name),
        title: hopTexts.initiative({ ja: name, en: name }, policy),
        href: `/plan/policies/${number}`,
      });
    }
  }
  return targets;
}

async function listIndicatorTargets(unit: Unit): Promise<HopTarget[]> {
  const plan = await findPlan(unit);
  const indicators = plan ? await listDefinitions(unit, plan.id) : [];
  return indicators.map(({ id, name }) => ({
    ref: id,
    title: name,
    href: `/plan/indicators/${id}`,
  }));
}

/** Chosen from a list that is short enough to be read whole. */
function targetsFrom(list: (unit: Unit) => Promise<readonly HopTarget[]>) {
  return {
    find: async (unit: Unit, words: string) =>
      (await list(unit)).filter(({ title }) => holds(words.trim(), title)).slice(0, atOnce),
    get: async (unit: Unit, ref: string) => (await list(unit)).find((one) => one.ref === ref),
  };
}

const dayText = (day: string): Text => ({ ja: japaneseDate(day), en: englishDate(day) });

/** Counted today where a measure is behind it, else the newest figure that was reported. */
async function figureOf(unit: Unit, id: string): Promise<HopFigure | undefined> {
  const plan = await findPlan(unit);
  const [indicator] = plan ? await listDefinitions(unit, plan.id, { id }) : [];
  if (!indicator) return undefined;
  const { unit: name, decimals: digits, baseline, target } = indicator;
  const shared = {
    unit: unitText(name),
    digits,
    target,
    ...(baseline !== undefined && { baseline }),
  };
  const link = findLink(indicator);
  const today = dayInTokyo(unit.now);
  const figure = link && (await tryFigureAt(unit, link.measure.id, link.params, today));
  const reported = (await listYearFigures(unit, [id])).get(id)?.at(-1);
  if (figure?.ok && figure.value.value !== undefined) {
    const { value, day } = figure.value;
    const evidence = `/plan/indicators/${id}/evidence`;
    return { ...shared, value, evidence, asOf: dayText(day), sample: reported?.sample ?? false };
  }
  if (!reported) return undefined;
  const { value, fiscalYear, sample } = reported;
  const asOf = { ja: fiscalYearLabels(fiscalYear).western, en: `FY${fiscalYear}` };
  return { ...shared, value, asOf, sample };
}

/** Outcome indicators tell more of a policy than those of its processes. */
const mostFigures = 3;

/** The indicators of a policy as they stand, by its number or by one of its initiatives. */
async function figuresOfPolicy(unit: Unit, ref: string) {
  const plan = await findPlan(unit);
  const policy = Number.parseInt(ref, 10);
  const indicators = plan ? await listDefinitions(unit, plan.id, { policy }) : [];
  const outcomes = indicators.filter(({ kind }) => kind === 'outcome');
  const found: { target: HopTarget; figure: HopFigure }[] = [];
  for (const { id, name } of (outcomes.length > 0 ? outcomes : indicators).slice(0, mostFigures)) {
    const figure = await figureOf(unit, id);
    const target = { ref: id, title: name, href: `/plan/indicators/${id}` };
    if (figure) found.push({ target, figure });
  }
  return found;
}

/** What of the plan voices can lead to. */
export const planHops: readonly HopKind[] = [
  {
    kind: policyHop,
    ...hopTexts.policyKind,
    stage: 'plan',
    targets: { ...targetsFrom(listPolicyTargets), figuresBelow: figuresOfPolicy },
  },
  {
    kind: initiativeHop,
    ...hopTexts.initiativeKind,
    stage: 'plan',
    targets: { ...targetsFrom(listInitiativeTargets), figuresBelow: figuresOfPolicy },
  },
  {
    kind: indicatorHop,
    ...hopTexts.indicatorKind,
    stage: 'plan',
    targets: { ...targetsFrom(listIndicatorTargets), figure: figureOf },
  },
];
