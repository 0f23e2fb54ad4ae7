import type { Speaker } from '../model.ts';

/** Something that was said, as everybody may read it. */
export interface SaidEntry {
  /** Heading of the agenda item under which it was said. */
  readonly under: string;
  readonly speaker: Speaker;
  /** Empty for a citizen who was not to be named. */
  readonly name: string;
  readonly text: string;
  /** The input that it made: a promise, an open question. */
  readonly inputId?: string;
  readonly kind?: 'question' | 'promise';
  readonly dueOn?: string;
}

/** Minutes as they are published. */
export interface MinutesBody {
  /** Clean HTML. */
  readonly html: string;
  /** In English, for those who do not read the minutes themselves. */
  readonly summaryEn?: string;
  readonly entries: readonly SaidEntry[];
  /** How many were there, staff not counted. */
  readonly attendance: number;
}
