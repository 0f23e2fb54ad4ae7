import { findHopKind, type HopTarget } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { deskErrors as errors } from './desk-text.ts';
import type { Call } from './queries.ts';

/** What of the plan a draft can be carried out with; the plan brings them as targets of hops. */
const kinds = { initiative: 'plan.initiative', indicator: 'plan.indicator' } as const;

/** The reference that somebody named by words, or left as it stood. @throws InputError */
async function findRef(
  unit: Unit,
  field: keyof typeof kinds,
  words: string,
): Promise<string | null> {
  const targets = findHopKind(kinds[field])?.targets;
  if (words === '') return null;
  if (await targets?.get(unit, words)) return words;
  const found = (await targets?.find(unit, words)) ?? [];
  const exact = found.filter(({ title }) => title.ja === words || title.en === words);
  const [only, ...others] = exact.length > 0 ? exact : found;
  if (!only) throw new InputError({ [field]: errors.planNone });
  if (others.length > 0) {
    throw new InputError({ [field]: errors.planMany(found.map(({ title }) => title)) });
  }
  return only.ref;
}

export async function planRefs(
  unit: Unit,
  { initiative, indicator }: { readonly initiative: string; readonly indicator: string },
): Promise<Pick<Call, 'initiative' | 'indicator'>> {
  return {
    initiative: await findRef(unit, 'initiative', initiative),
    indicator: await findRef(unit, 'indicator', indicator),
  };
}

/** Policy, initiative and indicator as they are called today. */
export async function findPlanLinks(
  unit: Unit,
  { policy, initiative, indicator }: Pick<Call, 'policy' | 'initiative' | 'indicator'>,
): Promise<readonly HopTarget[]> {
  const refs = [
    ['plan.policy', policy === null ? null : String(policy)],
    [kinds.initiative, initiative],
    [kinds.indicator, indicator],
  ] as const;
  const found: HopTarget[] = [];
  for (const [kind, ref] of refs) {
    const target = ref === null ? undefined : await findHopKind(kind)?.targets?.get(unit, ref);
    if (target) found.push(target);
  }
  return found;
}
