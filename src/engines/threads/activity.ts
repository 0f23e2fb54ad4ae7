import type { Text } from '#platform/i18n/text.ts';

/** Ways of taking part. Each belongs to a service; a project only gathers them. */
export const activityKinds = [
  'survey',
  'meeting',
  'letter',
  'consultation',
  'ideas',
  'statements',
  'public-comment',
  'report',
  'budget',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/**
 * Something in which people can take part, as lists and projects know it. When it is open is told by its
 * own days alone; a phase of a project is time only and opens nothing.
 */
export interface Activity {
  /** Module that runs it, and its id there. */
  readonly owner: string;
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: Text;
  readonly summary: Text;
  /** Path of its page. */
  readonly href: string;
  readonly departmentId: string;
  /** ISO days, inclusive; without an end it stays open. */
  readonly opensOn: string;
  readonly closesOn?: string;
  /** Slugs. */
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  /** Slug of the project that it is part of. */
  readonly project?: string;
  /** Number of the plan's policy that it serves. */
  readonly policy?: number;
  readonly sample?: boolean;
}
