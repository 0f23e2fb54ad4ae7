import { findCosts } from '#engines/measures/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { PolicyCost } from './model.ts';

/** Undefined where no service keeps the money, or nothing is spent for the policy. */
export async function findCost(unit: Unit, policy: number): Promise<PolicyCost | undefined> {
  const source = findCosts();
  const years = (await source?.ofPolicy(unit, policy)) ?? [];
  return source && years.length > 0 ? { label: source.label, years } : undefined;
}

/** What cached pages that show costs hang on. */
export const costTopics = (): readonly string[] => findCosts()?.topics ?? [];
