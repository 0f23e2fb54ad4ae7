import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

export const columnTypes = [
  'text',
  'integer',
  'number',
  'date',
  'time',
  'datetime',
  'boolean',
  'url',
  'latitude',
  'longitude',
] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface Column {
  /** Name for programs: field of the JSON and of filters. */
  readonly name: string;
  /** Heading for people, also of the CSV. */
  readonly title: Text;
  readonly type: ColumnType;
  readonly description?: Text;
  readonly unit?: Text;
  /** What codes mean: people read these words, programs the codes. Several codes of a cell stand between `;`. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Address of the list of values or of the term that it follows. */
  readonly vocabulary?: string;
}

export type Cell = string | number | boolean | null;

export interface DatasetRow {
  /** Unique in the set; rows come in ascending order of it. */
  readonly key: string;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Themes of the EU's data portal, which DCAT-AP asks for. */
export const themes = [
  'gove',
  'regi',
  'soci',
  'heal',
  'educ',
  'econ',
  'envi',
  'tran',
  'just',
  'agri',
  'tech',
] as const;
export type Theme = (typeof themes)[number];

export const frequencies = [
  'continuous',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'annual',
  'irregular',
] as const;
export type Frequency = (typeof frequencies)[number];

export const licences = ['cc-by-4.0', 'cc0-1.0', 'cc-by-sa-4.0'] as const;
export type Licence = (typeof licences)[number];

/** What the catalogue says of a set, wherever its rows are. */
export interface DatasetFacts {
  /** Last part of its address; unique in the town. */
  readonly slug: string;
  readonly title: Text;
  /** Plain words: what is in it, what it is good for. */
  readonly description: Text;
  readonly theme: Theme;
  readonly keywords?: readonly string[];
  readonly frequency: Frequency;
  /** CC BY 4.0 without it. */
  readonly licence?: Licence;
  /** The section that publishes it; the town itself without it. */
  readonly departmentId?: string;
  /** Area that it covers, in words; the whole town without it. */
  readonly spatial?: Text;
  /** ISO days. */
  readonly temporal?: { readonly from: string; readonly until?: string };
  /** Page on which people see the same. */
  readonly href?: string;
  /** Sample data of a demo town (見本). */
  readonly sample?: boolean;
}

export interface RowPage {
  /** Key of the last row that was read. */
  readonly after?: string;
  readonly limit: number;
}

/**
 * A table that a service opens. Its rows come through the service's one rule of visibility, as everybody
 * may read them: personal data never. Filters, sorting and formats are the engine's, the same for all.
 */
export interface DeclaredDataset extends DatasetFacts {
  readonly columns: readonly Column[];
  /** Topics that the service drops when rows change: pages that show them are made anew then. */
  readonly topics: readonly string[];
  /** Rows after a key, in ascending order of keys. */
  rows(unit: Unit, page: RowPage): Promise<readonly DatasetRow[]>;
}

/** What a service opens of its records, in the manifest slot `datasets`. */
export interface DatasetSource {
  /** Module that owns the records. */
  readonly name: string;
  /** Topics at which the list itself may change. */
  readonly topics?: readonly string[];
  /** Every set that it opens now: fixed ones, and such as one for each survey. */
  list(unit: Unit): Promise<readonly DeclaredDataset[]>;
}

/** Pages show sets by this topic. */
export const catalogueTopic = 'datasets';
export const datasetTopic = (slug: string): string => `datasets:${slug}`;

/** A cell in words, where its column has codes; all of it in all languages. */
export function inWords({ values }: Pick<Column, 'values'>, cell: string): Text {
  const words = cell.split(';').map((code) => values?.[code]);
  if (words.some((word) => word === undefined)) return { ja: cell, en: cell };
  const say = (read: (word: Text) => string, between: string) =>
    words.flatMap((word) => (word ? [read(word)] : [])).join(between);
  return {
    ja: say(({ ja }) => ja, '、'),
    en: say(({ en }) => en, ', '),
    easy: say(({ ja, easy }) => easy ?? ja, '、'),
  };
}

/** A column in one line. */
export function column(
  name: string,
  type: ColumnType,
  title: Text,
  more: Omit<Column, 'name' | 'type' | 'title'> = {},
): Column {
  return { name, type, title, ...more };
}
