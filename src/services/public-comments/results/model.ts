import type { Channel, Conclusion, Reflection } from '../model.ts';

/** How many people sent how many comments, and on which ways; withdrawn ones are not counted. */
export interface Numbers {
  readonly people: number;
  readonly submissions: number;
  readonly comments: number;
  /** Submissions. */
  readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
}

/** A row of the table as it was decided. */
export interface PublishedRow {
  readonly number: number;
  readonly section: string;
  readonly summary: string;
  readonly view: string;
  readonly reflection: Reflection;
  readonly before: string;
  readonly after: string;
  /** Comments that it speaks of. Who may read them, the engine says. */
  readonly commentIds: readonly string[];
}

/** 結果の公示 (行政手続法43条1項): what came in, what the town thinks of it, what it decided. */
export interface PublishedTable {
  readonly numbers: Numbers;
  readonly rows: readonly PublishedRow[];
  readonly conclusion: Conclusion;
  readonly conclusionText: string;
  readonly documents: readonly string[];
  /** What was corrected, where this took the place of another table. */
  readonly correction?: string;
}
