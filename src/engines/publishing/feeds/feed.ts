/** A feed, whatever the format. Addresses are complete, with the origin. */
export interface Feed {
  /** Name of the feed itself; an IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly language: 'ja' | 'en';
  /** The page that lists the same. */
  readonly page: string;
  readonly self: string;
  readonly publisher: string;
  readonly updatedAt: Date;
  readonly entries: readonly FeedEntry[];
  /** What was taken back lately. */
  readonly removed: readonly RemovedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  readonly image?: string;
}

export interface RemovedEntry {
  readonly id: string;
  readonly at: Date;
}
