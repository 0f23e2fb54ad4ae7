import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

/** Procedures of a topic. */
export async function proceduresOf(
  _unit: Unit,
  _topic: string,
): Promise<readonly { readonly href: string; readonly title: Text }[]> {
  return [];
}
