import type { Conclusion } from '../model.ts';
import type { FiledRow } from './queries.ts';

/** Somebody whose words count. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly email: string;
}

export interface Gap {
  readonly kind:
    | 'without-row'
    | 'without-comment'
    | 'without-summary'
    | 'without-view'
    | 'without-reflection'
    | 'without-change'
    | 'personal'
    | 'without-conclusion';
  /** Numbers of comments for `without-row`, of rows for the rest. */
  readonly numbers: readonly number[];
}

export interface Draft {
  readonly rows: readonly FiledRow[];
  /** Numbers of comments that stand in no row. */
  readonly unfiled: readonly number[];
  readonly people: readonly Person[];
  readonly conclusion: Conclusion | null;
  /** What stands out by its form alone in a text, such as a telephone number. */
  readonly personal: (text: string) => boolean;
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** One letter, or one word that is a place, would be found everywhere. */
const shortest = { name: 3, address: 6, email: 6 } as const;

/** Whether a text names somebody who commented: what they said is published without them. */
function names(text: string, people: readonly Person[]): boolean {
  const within = folded(text);
  return people.some((person) =>
    (['name', 'address', 'email'] as const).some((field) => {
      const value = folded(person[field]);
      return value.length >= shortest[field] && within.includes(value);
    }),
  );
}

const isChanged = ({ reflection }: FiledRow) =>
  reflection === 'reflected' || reflection === 'partly';

/**
 * What stands against deciding the table: every comment has its row (提出意見を十分に考慮, 行政手続法42条), every
 * row its answer with the reason (43条1項4号), and nobody is named.
 */
export function gapsOf({ rows, unfiled, people, conclusion, personal }: Draft): Gap[] {
  const where = (test: (row: FiledRow) => boolean) => rows.filter(test).map(({ number }) => number);
  const told = ({ summary, view, before, after }: FiledRow) => [summary, view, before, after];
  const found: Gap[] = [
    { kind: 'without-row', numbers: unfiled },
    { kind: 'without-comment', numbers: where(({ commentIds }) => commentIds.length === 0) },
    { kind: 'without-summary', numbers: where(({ summary }) => summary === '') },
    { kind: 'without-view', numbers: where(({ view }) => view === '') },
    { kind: 'without-reflection', numbers: where(({ reflection }) => reflection === null) },
    { kind: 'without-change', numbers: where((row) => isChanged(row) && row.after === '') },
    {
      kind: 'personal',
      numbers: where(
        (row) => personal(row.summary) || told(row).some((text) => names(text, people)),
      ),
    },
  ];
  const missing = found.filter(({ numbers }) => numbers.length > 0);
  return conclusion === null ? [...missing, { kind: 'without-conclusion', numbers: [] }] : missing;
}
