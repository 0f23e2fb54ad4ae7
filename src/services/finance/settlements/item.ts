import type { Text } from '#platform/i18n/text.ts';

/**
 * The parts of a settlement card (決算カード). Amounts of `revenue`, `purpose` and `nature` add up to
 * the settlement; `current` is what of the nature groups general funds paid year by year
 * (経常経費充当一般財源); the rest are figures that the ratios need.
 */
export const groups = [
  'revenue',
  'purpose',
  'nature',
  'current',
  'balance',
  'ratio',
  'fund',
  'debt',
  'tax',
  'enterprise',
] as const;
export type Group = (typeof groups)[number];

export interface Item {
  /** As in templates and files: `revenue.local-tax`. */
  readonly code: string;
  readonly group: Group;
  /** The official term, and the same in household words. */
  readonly name: Text;
  readonly plain?: Text;
  /** Of revenue: what the town raises itself (自主財源). */
  readonly own?: boolean;
}

/** Items of a group by the last part of their codes: the official term, and household words. */
export type ItemWords = Readonly<
  Record<string, { readonly name: Text; readonly plain?: Required<Text> }>
>;

/** The items of a group in the order of its words. */
export const itemsOf = (group: Group, words: ItemWords): Item[] =>
  Object.entries(words).map(([key, said]) => ({ code: `${group}.${key}`, group, ...said }));
