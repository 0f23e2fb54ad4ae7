import { broken, type CsvRecord } from './records.ts';
import {
  type ListRules,
  type Resident,
  type RowFault,
  readResident,
  samePerson,
  sameRow,
} from './residents.ts';

/** A resident whose row counts. */
export interface ListedResident extends Resident {
  readonly row: number;
  /** Keyed digest by which the same person is known in other lists. */
  readonly digest: string;
}

export interface ListedFault extends RowFault {
  readonly row: number;
  /** The row that the same person, or the same number, stood in before. */
  readonly first?: number;
}

/** What became of a row. */
export interface Outcome {
  readonly row: number;
  readonly resident?: ListedResident;
  readonly faults: readonly ListedFault[];
  /** Too young, or an empty line. */
  readonly outside: boolean;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

type Digest = (...parts: readonly string[]) => string;

/** Remembers who stood in the list already, by keyed digests: no name is in memory longer than its row. */
function createMemory(digest: Digest): (resident: Resident, row: number) => ListedFault[] {
  const people = new Map<string, number>();
  const references = new Map<string, number>();
  return (resident, row) => {
    const { name, reference } = resident.person;
    const own = sameRow(resident).map((same) => digest('row', ...same));
    const first = own.map((same) => people.get(same)).find((known) => known !== undefined);
    if (first !== undefined) return [{ row, kind: 'double', column: 'name', value: name, first }];
    const known = reference && references.get(reference);
    if (known) {
      return [
        { row, kind: 'double-reference', column: 'reference', value: reference, first: known },
      ];
    }
    for (const same of own) people.set(same, row);
    if (reference) references.set(reference, row);
    return [];
  };
}

/** Reads the records behind the heading one by one: what is wrong, who counts, who stood there before. */
export function createListReader(rules: ListRules, digest: Digest): (record: CsvRecord) => Outcome {
  const doubles = createMemory(digest);
  // Row 1 is the heading, as a spreadsheet numbers them.
  let row = 1;
  return (record) => {
    row += 1;
    if (record === broken) {
      return { row, faults: [{ row, kind: 'quotes', value: '' }], outside: false };
    }
    if (isEmpty(record)) return { row, faults: [], outside: true };
    const read = readResident(record, rules);
    if (read.kind === 'outside') return { row, faults: [], outside: true };
    if (read.kind === 'faults') {
      return { row, faults: read.faults.map((fault) => ({ ...fault, row })), outside: false };
    }
    const { resident } = read;
    const faults = doubles(resident, row);
    if (faults.length > 0) return { row, faults, outside: false };
    const listed = { ...resident, row, digest: digest('person', ...samePerson(resident)) };
    return { row, resident: listed, faults: [], outside: false };
  };
}
