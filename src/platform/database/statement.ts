import { createHash } from 'node:crypto';

/** SQL that is written once and sent very often: each connection keeps its plan under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** The same for the rows of several units of work, with a list of values in each place. */
  readonly forMany?: Omit<Statement, 'forMany'>;
}

/** What always has a form on the wire; moments, lists and JSON are turned into text by who sends them. */
export type SentValue = string | number | boolean | null | undefined;

/** @param text the whole statement with `$1`, `$2` …; never put together from what somebody sent. */
export function statement(text: string): Statement {
  const digest = createHash('sha256').update(text).digest('base64url');
  return { name: `tomoni_${digest.slice(0, 22)}`, text };
}

/** `integer[]` as an element of a list is text: PostgreSQL knows no lists of lists. */
const elementOf = (type: string): string => (type.endsWith('[]') ? 'text' : type);

/**
 * Inserts a row. Whole units of work that only send such statements are written together (see
 * `batches.ts`).
 * @param columns the type of each, in the order of the values.
 * @param conflict what to do when the row is there already; without it the unit of work fails.
 */
export function insertInto(
  table: string,
  columns: Readonly<Record<string, string>>,
  conflict = '',
): Statement {
  const names = Object.keys(columns).join(', ');
  const types = Object.values(columns);
  const places = types.map((_, index) => `$${index + 1}`);
  const lists = types.map((type, index) => `$${index + 1}::${elementOf(type)}[]`);
  const parts = Object.entries(columns).map(([name, type]) =>
    type === elementOf(type) ? name : `${name}::${type}`,
  );
  const into = `INSERT INTO ${table} (${names})`;
  const rows = `SELECT ${parts.join(', ')} FROM unnest(${lists.join(', ')}) AS sent (${names})`;
  return {
    ...statement(`${into} VALUES (${places.join(', ')}) ${conflict}`),
    forMany: statement(`${into} ${rows} ${conflict}`),
  };
}
