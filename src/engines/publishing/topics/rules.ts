import type { Text } from '#platform/i18n/text.ts';
import { staffWords } from './text.ts';
import { type Placed, withDescendants } from './tree.ts';

/** Why a topic cannot stand below a parent; undefined when it can. */
export function parentFault(
  topics: readonly Placed[],
  slug: string,
  parent: string | null,
): Text | undefined {
  if (parent === null) return undefined;
  if (!topics.some((topic) => topic.slug === parent)) return staffWords.errors.parentUnknown;
  return withDescendants(topics, slug).includes(parent) ? staffWords.errors.parentBelow : undefined;
}

/** Why something cannot be merged into a target; undefined when it can. */
export function mergeFault(
  labels: readonly Placed[],
  slug: string,
  target: string,
): Text | undefined {
  if (!labels.some((label) => label.slug === target)) return staffWords.errors.mergeUnknown;
  const below = withDescendants(labels, slug);
  return below.includes(target) ? staffWords.errors.mergeItself : undefined;
}
