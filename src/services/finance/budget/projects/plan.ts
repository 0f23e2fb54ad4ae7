import { findHopKind } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { PlanLink } from '../model.ts';

/** What of the plan a project may serve, by the kinds that the plan brings to threads. */
export const planKinds: readonly string[] = ['plan.policy', 'plan.initiative'];

/** A link as people read it; without a page when the plan has it no more. */
export interface NamedLink extends PlanLink {
  readonly title: Text;
  readonly href?: string;
}

/** Links by the names that the plan uses today; what it dropped keeps its ref as the name. */
export async function nameLinks(unit: Unit, links: readonly PlanLink[]): Promise<NamedLink[]> {
  const named: NamedLink[] = [];
  for (const { kind, ref } of links) {
    const target = await findHopKind(kind)?.targets?.get(unit, ref);
    named.push({ ...{ kind, ref, title: { ja: ref, en: ref } }, ...target });
  }
  return named;
}

/** What of the plan words find, to choose from. */
export async function findPlanTargets(unit: Unit, words: string): Promise<NamedLink[]> {
  const found: NamedLink[] = [];
  for (const kind of planKinds) {
    const targets = (await findHopKind(kind)?.targets?.find(unit, words)) ?? [];
    found.push(...targets.map((target) => ({ kind, ...target })));
  }
  return found;
}
