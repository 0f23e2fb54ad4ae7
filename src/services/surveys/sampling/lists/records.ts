export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Letters of a record. A quotation mark that is never closed would make one of all that follows. */
const longestRecord = 20_000;

/** A record that cannot be read: a quotation mark that is not closed. */
export const broken = Symbol('a record with an open quotation mark');
export type CsvRecord = readonly string[] | typeof broken;

const quoted = (delimiter: Delimiter) =>
  new RegExp(`(?:"((?:[^"]|"")*)"([^${delimiter}]*)|([^${delimiter}]*))(${delimiter}|$)`, 'y');

function fieldsOf(line: string, delimiter: Delimiter, pattern: RegExp): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  pattern.lastIndex = 0;
  for (;;) {
    const found = pattern.exec(line);
    if (!found) return fields;
    const [, inside, behind = '', plain = '', end] = found;
    fields.push(inside === undefined ? plain : inside.replaceAll('""', '"') + behind);
    if (end === '') return fields;
  }
}

const quotesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** Takes a file piece by piece and gives the records that are whole; in memory is one piece. */
export interface RecordReader {
  push(text: string): CsvRecord[];
  /** What is left after the last piece. */
  end(): CsvRecord[];
}

/** Puts lines together to records while a quotation mark is open. */
function createLineJoiner(delimiter: Delimiter) {
  const pattern = quoted(delimiter);
  let open = '';
  return {
    isOpen: () => open !== '',
    take: (line: string, lineEnd: string): CsvRecord[] => {
      const record = open + line;
      if (quotesIn(record) % 2 === 0) {
        open = '';
        return [fieldsOf(record, delimiter, pattern)];
      }
      open = record + lineEnd;
      if (open.length < longestRecord) return [];
      open = '';
      return [broken];
    },
  };
}

/**
 * Reads records of delimited text (RFC 4180) whose line ends may be LF, CR or CR LF, in fields too. A
 * byte order mark is no part of the first field. Empty lines are records: rows keep the numbers that a
 * spreadsheet shows.
 */
export function createRecordReader(delimiter: Delimiter): RecordReader {
  const { take, isOpen } = createLineJoiner(delimiter);
  let rest = '';
  let begun = false;
  return {
    push: (text) => {
      const source = rest + (begun ? text : text.replace(/^\uFEFF/, ''));
      begun ||= text.length > 0;
      const records: CsvRecord[] = [];
      let start = 0;
      // A carriage return at the very end may be half of a line end.
      for (const found of source.matchAll(/\r\n|\n|\r(?=[\s\S])/g)) {
        records.push(...take(source.slice(start, found.index), found[0]));
        start = found.index + found[0].length;
      }
      rest = source.slice(start);
      if (rest.length > longestRecord) {
        rest = '';
        records.push(broken);
      }
      return records;
    },
    end: () => {
      const line = rest.replace(/\r$/, '');
      const whole = line === '' && !isOpen() ? [] : take(line, '');
      return isOpen() ? [broken] : whole;
    },
  };
}

/** The delimiter that cuts the heading into most fields. */
export function detectDelimiter(heading: string): Delimiter {
  const [line = ''] = heading.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1);
  const fields = (delimiter: Delimiter) => fieldsOf(line, delimiter, quoted(delimiter)).length;
  return [...delimiters].sort((a, b) => fields(b) - fields(a))[0] ?? ',';
}
