import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Recipient, TemplateContent } from '../model.ts';
import type { BatchRowInput } from '../schema.ts';
import { text } from './text.ts';

const { headings, errors } = text;

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly BatchRowInput[] }
  | { readonly ok: false; readonly problem: Text };

const refuse = (problem: Text): ReadTable => ({ ok: false, problem });

function tableOf(pasted: string): string[][] | undefined {
  try {
    return parseDelimited(pasted, guessDelimiter(pasted));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Cells = ReadonlyMap<string, string>;

function recipientOf(cells: Cells): Recipient {
  const honorific = cells.get(headings.honorific);
  const address = cells.get(headings.address);
  return {
    name: cells.get(headings.name) ?? '',
    // What is neither is refused by the schema, with the number of the row.
    ...(honorific ? { honorific: honorific as '様' } : {}),
    ...(address ? { address } : {}),
  };
}

function rowOf(cells: Cells, template: TemplateContent, row: number): BatchRowInput {
  const { rule, facts, appeal } = headings;
  const given = template.fields.flatMap(({ key, label }) => {
    const value = cells.get(label) ?? cells.get(key);
    return value ? [[key, value] as const] : [];
  });
  const reasons = {
    rule: cells.get(rule) ?? '',
    facts: cells.get(facts) ?? '',
    appeal: cells.get(appeal) ?? '',
  };
  const reasoned = Object.values(reasons).some((part) => part !== '');
  return {
    subject: { type: 'letters.row', id: String(row) },
    recipient: recipientOf(cells),
    fields: Object.fromEntries(given),
    ...(reasoned ? { reasons } : {}),
  };
}

/** Rows of a pasted table whose first line names its columns. Blank rows are no rows. */
export function readTable(pasted: string, template: TemplateContent): ReadTable {
  const table = tableOf(pasted);
  if (!table) return refuse(errors.unreadable);
  const [head = [], ...body] = table.map((cells) => cells.map((cell) => cell.trim()));
  if (!head.includes(headings.name)) return refuse(errors.noName);
  const known = new Set<string>([
    ...Object.values(headings),
    ...template.fields.flatMap(({ key, label }) => [key, label]),
  ]);
  const unknown = head.find((heading) => heading !== '' && !known.has(heading));
  if (unknown) return refuse(errors.unknownHeading(unknown));
  const rows = body
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => new Map(head.map((heading, index) => [heading, cells[index] ?? ''])));
  return { ok: true, rows: rows.map((cells, index) => rowOf(cells, template, index + 1)) };
}
