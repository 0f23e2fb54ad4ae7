import { z } from 'zod';
import { parseDelimited } from '#platform/delimited.ts';
import {
  type Anchor,
  type AuditFault,
  beginChain,
  type ChainCheck,
  checkEntry,
  endChain,
  type StoredEntry,
} from './chain.ts';

const orNull = z
  .string()
  .nullish()
  .transform((value) => (value === '' || value === undefined ? null : value));

/** An entry as JSON has it, or as the CSV of `tomoni export` has it: everything as text. */
const exported = z.object({
  town: z.string(),
  seq: z.coerce.number().int(),
  id: z.string(),
  at: z.string(),
  actorKind: z.string(),
  actorId: orNull,
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  readPersonalData: z.union([
    z.boolean(),
    z.enum(['t', 'f', 'true', 'false']).transform((value) => value.startsWith('t')),
  ]),
  details: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  ),
  requestId: orNull,
  previousHash: z.string(),
  hash: z.string(),
});

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function fromCsv(header: readonly string[], line: string): unknown {
  const [fields = []] = parseDelimited(line, ',');
  return Object.fromEntries(header.map((name, index) => [camelCase(name), fields[index]]));
}

function parseLine(header: readonly string[] | undefined, line: string, number: number) {
  try {
    return exported.parse(header ? fromCsv(header, line) : JSON.parse(line));
  } catch (error) {
    throw new SyntaxError(`line ${number} is no entry of the log: ${String(error)}`);
  }
}

/** Entries of an export: JSON lines, or CSV with a header line. */
export async function* readExport(lines: AsyncIterable<string>): AsyncGenerator<StoredEntry> {
  let header: readonly string[] | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (number === 1 && !line.startsWith('{')) header = parseDelimited(line, ',')[0];
    else if (line !== '') yield parseLine(header, line, number);
  }
}

/**
 * Verifies an export without a database, each town's chain by itself.
 * @param heads where each town's chain has to end; without it, what is cut off at the end cannot show.
 * @throws SyntaxError naming the line that is no entry.
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  heads: ReadonlyMap<string, Anchor> = new Map(),
): Promise<ReadonlyMap<string, { checked: number; faults: readonly AuditFault[] }>> {
  const begin = (town: string): ChainCheck => {
    const head = heads.get(town);
    return beginChain(head && [head]);
  };
  const checks = new Map([...heads.keys()].map((town) => [town, begin(town)]));
  for await (const entry of readExport(lines)) {
    const check = checks.get(entry.town) ?? begin(entry.town);
    checks.set(entry.town, check);
    checkEntry(check, entry);
  }
  for (const check of checks.values()) endChain(check);
  return checks;
}
