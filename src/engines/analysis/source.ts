import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

/** One thing somebody said, without what tells who. */
export interface AnalysedText {
  /** Its id for its owner; stays the same over runs. */
  readonly id: string;
  /** Masked: no name, number or address of a person. */
  readonly text: string;
  /** ISO moment or day; campaigns are found by it. */
  readonly at: string;
  /** Its own page, if everybody may see it. */
  readonly href?: string;
  /** False for what nobody outside may read: it is counted and placed, never quoted. */
  readonly quotable: boolean;
}

/** Texts that belong together: the opinions of a consultation, the answers to a question. */
export interface TextCollection {
  readonly id: string;
  readonly title: Text;
  /** Page that shows its themes. */
  readonly href: string;
  readonly departmentId: string;
}

/** What a service gives the analysis (manifest slot `texts`). */
export interface TextSource {
  /** Module, as in `opinions`. */
  readonly owner: string;
  find(unit: Unit, collection: string): Promise<TextCollection | undefined>;
  /** Those staff can analyse, newest first, at most 100. */
  list(unit: Unit): Promise<readonly TextCollection[]>;
  /** In pages, in a stable order. */
  read(unit: Unit, collection: string): AsyncIterable<readonly AnalysedText[]>;
  /**
   * These of them as they are today, in any order; what is gone or withdrawn is left out. Asked for every
   * page that quotes, so that what was hidden meanwhile is quoted no more. At most 500 ids.
   */
  get(unit: Unit, collection: string, ids: readonly string[]): Promise<readonly AnalysedText[]>;
  /** Page of the desk where the texts of a theme are answered together, where they can be. */
  answering?(theme: { readonly run: string; readonly group: string }): string;
}
