import type { Text } from '#platform/i18n/text.ts';

/** Sorts of items; each belongs to the service that publishes it. */
export const itemKinds = [
  'page',
  'article',
  'event',
  'video',
  'story',
  'magazine',
  'press',
  'emergency',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A record of a service that the town tells people about. */
export interface ItemRef {
  /** Module that publishes it, as in `news`. */
  readonly owner: string;
  /** Its id there; stays the same over all its versions. */
  readonly id: string;
}

export interface ItemImage {
  /** Path on this site, at most 1,200 pixels wide. */
  readonly src: string;
  readonly alt: string;
}

/** When and where something takes place; days and times are of Asia/Tokyo. */
export interface Occasion {
  readonly startsOn: string;
  readonly endsOn: string;
  /** `HH:MM`; without it the whole day. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly place?: string;
}

/** What lists, feeds, channels and the search know of a record; its own page belongs to its owner. */
export interface Item extends ItemRef {
  readonly kind: ItemKind;
  /** Path of its page, as in `/news/bousai-kunren`. */
  readonly href: string;
  readonly title: Text;
  /** One or two sentences, plain text. */
  readonly summary: Text;
  readonly departmentId: string;
  /** Slugs of topics. */
  readonly topics: readonly string[];
  /** Slugs of areas; none means the whole town. */
  readonly areas: readonly string[];
  /** Number of the plan's policy that it serves. */
  readonly policy?: number;
  readonly image?: ItemImage;
  readonly occasion?: Occasion;
  /** Sample data of a demo town (見本). */
  readonly sample?: boolean;
  /** Its whole text without markup, for the search; not read back with lists. */
  readonly body?: Text;
  /** Other words that people use for it, for the search; not read back with lists. */
  readonly keywords?: readonly string[];
}

/** Withdrawn: taken back. Ended: its time was over, as planned. */
export const itemStatuses = ['planned', 'published', 'withdrawn', 'ended'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** An item as it stands in the town's register. */
export interface RegisteredItem extends Item {
  readonly status: ItemStatus;
  /** Counts up with every publication, correction and withdrawal; 0 while planned. */
  readonly revision: number;
  /** When it first came out, or came out again after a withdrawal. */
  readonly publishedAt?: Date;
  readonly revisedAt?: Date;
  /** What the last correction says to readers. */
  readonly correction?: string;
  readonly withdrawnAt?: Date;
  readonly withdrawalReason?: string;
}
