/** How often mail comes: with every item, or what was published since, gathered once a day or week. */
export const frequencies = ['now', 'daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

/** What somebody wants to hear of; an empty list means everything. */
export interface Choices {
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
  readonly frequency: Frequency;
  /** Words of an emergency, at once and whatever the rest says. */
  readonly urgent: boolean;
}

/** How long a link that confirms an address holds. */
export const confirmHours = 48;
