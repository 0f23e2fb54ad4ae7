import type { ItemKind, ItemRef, ItemStatus } from '../item.ts';

export const itemsPerPage = 20;

/** What a list is asked for; days are of Asia/Tokyo, both included. */
export interface ItemFilter {
  readonly kinds?: readonly ItemKind[];
  /** Slug; what is filed under its sub-topics belongs to it. */
  readonly topic?: string;
  /** Slug; what is for the whole town is for each of its areas. */
  readonly area?: string;
  readonly departmentId?: string;
  /** Number of the plan's policy. */
  readonly policy?: number;
  readonly owner?: string;
  /** First and last day of publication. */
  readonly from?: string;
  readonly until?: string;
  /** `published` unless said otherwise. */
  readonly status?: ItemStatus;
}

export interface ItemQuery extends ItemFilter {
  /** From 1. */
  readonly page?: number;
  /** `itemsPerPage` unless said otherwise; 500 at most. */
  readonly pageSize?: number;
}

/** Page topics that lists of items are made from: `cachePage(c, pageTopics.all)`. */
export const pageTopics = {
  /** Dropped whenever any item changes. */
  all: 'publishing',
  /** Dropped when topics, areas or the menu change. */
  labels: 'publishing:labels',
  topic: (slug: string): string => `publishing:${slug}`,
  item: ({ owner, id }: ItemRef): string => `publishing:${owner}:${id}`,
} as const;
