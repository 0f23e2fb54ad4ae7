import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { findFormOwner } from '../owners.ts';
import type { SubjectTotal } from './queries.ts';

/** A line of the ledger with what its owner calls the subject. */
export type NamedTotal = SubjectTotal & { readonly name: Text };

/** Names come from the owners of the forms; what nobody knows any more keeps its id. */
export async function withNames(
  unit: Unit,
  totals: readonly SubjectTotal[],
): Promise<NamedTotal[]> {
  const names = new Map<string, ReadonlyMap<string, Text>>();
  for (const owner of new Set(totals.map((one) => one.owner))) {
    const subjects = totals.filter((one) => one.owner === owner).map(({ subject }) => subject);
    const known = await findFormOwner(owner)?.names?.(unit, subjects);
    if (known) names.set(owner, known);
  }
  return totals.map((one) => {
    const name = names.get(one.owner)?.get(one.subject);
    return { ...one, name: name ?? { ja: one.subject, en: one.subject } };
  });
}
