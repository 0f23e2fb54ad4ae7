/** Where a figure comes from; what staff typed outranks a file, and a file what was fetched. */
export const sources = ['typed', 'file', 'api', 'own'] as const;
export type Source = (typeof sources)[number];

/** A figure speaks for a day, or for the month that ends on it, as in old reports. */
export const spans = ['day', 'month'] as const;
export type Span = (typeof spans)[number];

/** Null where a channel does not say; never 0 for that. */
export interface Figures {
  /** At the end of the span. */
  readonly followers: number | null;
  readonly posts: number | null;
  /** How often posts were shown. */
  readonly views: number | null;
  /** How many people saw them, as the channel counts; added up over days. */
  readonly reach: number | null;
  readonly reactions: number | null;
  readonly shares: number | null;
  readonly comments: number | null;
  readonly linkClicks: number | null;
}

export const figureNames = [
  'followers',
  'posts',
  'views',
  'reach',
  'reactions',
  'shares',
  'comments',
  'linkClicks',
] as const satisfies readonly (keyof Figures)[];
export type FigureName = (typeof figureNames)[number];

export const noFigures: Figures = {
  ...{ followers: null, posts: null, views: null, reach: null },
  ...{ reactions: null, shares: null, comments: null, linkClicks: null },
};
