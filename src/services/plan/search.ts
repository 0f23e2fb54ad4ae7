import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { say } from '#platform/i18n/text.ts';
import {
  type DefinedPolicy,
  findPlan,
  listDefinitions,
  listPolicies,
} from './structure/queries.ts';
import { navigationTexts, searchTexts } from './text.ts';

function joined(...texts: readonly Text[]): Text {
  const part = (language: 'ja' | 'en' | 'easy') =>
    texts.map((text) => say(text, language)).join('\n');
  return { ja: part('ja'), en: part('en'), easy: part('easy') };
}

function policyEntry(policy: DefinedPolicy, day: string): SearchEntry {
  return {
    id: `policy-${policy.number}`,
    kind: 'plan',
    href: `/plan/policies/${policy.number}`,
    title: policy.name,
    body: joined(policy.basicPolicy.name, ...policy.roles.flatMap(({ does }) => [...does])),
    keywords: policy.departments.map(({ name }) => name),
    day,
  };
}

async function listEntries(unit: Unit): Promise<SearchEntry[]> {
  const plan = await findPlan(unit);
  if (!plan) return [];
  const day = dayInTokyo(plan.importedAt);
  const policies = await listPolicies(unit, plan.id);
  const names = new Map(policies.map(({ number, name }) => [number, name]));
  const indicators = (await listDefinitions(unit, plan.id)).map(
    (indicator): SearchEntry => ({
      id: `indicator-${indicator.id}`,
      kind: 'plan',
      href: `/plan/indicators/${indicator.id}`,
      title: indicator.name,
      body: joined(searchTexts.indicatorOf(names.get(indicator.policy) ?? indicator.name)),
      day,
      // A policy says more than one of its figures.
      weight: 0.9,
    }),
  );
  const overview: SearchEntry = {
    ...{ id: 'overview', kind: 'plan', href: '/plan', day },
    title: navigationTexts.plan,
    body: joined(plan.goal.name, searchTexts.overview),
  };
  return [overview, ...policies.map((policy) => policyEntry(policy, day)), ...indicators];
}

/** The plan in force: its policies and indicators. */
export const planSearch: SearchSource = {
  name: 'plan',
  kinds: { plan: navigationTexts.plan },
  async *entries(unit) {
    yield await listEntries(unit);
  },
};
