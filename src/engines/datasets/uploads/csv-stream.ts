export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Records of one piece of text, and what is left of it for the next. */
interface Read {
  readonly records: string[][];
  readonly rest: string;
}

/** Without a quotation mark a line is a record, and splitting is much faster than looking. */
function readPlain(text: string, delimiter: Delimiter, last: boolean): Read {
  const end = last ? text.length : text.lastIndexOf('\n') + 1;
  const records: string[][] = [];
  for (const line of text.slice(0, end).split('\n')) {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (bare !== '') records.push(bare.split(delimiter));
  }
  return { records, rest: text.slice(end) };
}

interface Field {
  readonly value: string;
  /** Where the text goes on after the field. */
  readonly end: number;
}

/** A field that begins with a quotation mark; undefined while its end has not come. */
function quotedField(text: string, start: number): Field | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === 34) at += 1;
    else return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13 || code === delimiter.charCodeAt(0)) break;
  }
  return { value: text.slice(start, end), end };
}

interface Line {
  readonly record: string[];
  readonly end: number;
}

/** A record from a place on; undefined while its end has not come. */
function readRecord(text: string, start: number, delimiter: Delimiter, last: boolean) {
  const record: string[] = [];
  for (let at = start; ; at += 1) {
    const quoted = text.charCodeAt(at) === 34 ? quotedField(text, at) : undefined;
    if (!quoted && text.charCodeAt(at) === 34) {
      if (last) throw new SyntaxError('a quotation mark is not closed');
      return undefined;
    }
    const field = quoted ?? plainField(text, at, delimiter);
    // What stands between a closing mark and the delimiter is taken as it is: people type spaces.
    const after = quoted ? plainField(text, field.end, delimiter) : field;
    record.push(quoted ? field.value + after.value.trim() : field.value);
    at = after.end;
    if (at >= text.length) return last ? ({ record, end: at } satisfies Line) : undefined;
    if (text[at] === delimiter) continue;
    const pair = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
    if (text.charCodeAt(at) === 13 && at + 1 >= text.length && !last) return undefined;
    return { record, end: at + (pair ? 2 : 1) } satisfies Line;
  }
}

function readQuoted(text: string, delimiter: Delimiter, last: boolean): Read {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const line = readRecord(text, at, delimiter, last);
    if (!line) break;
    if (line.record.length > 1 || line.record[0] !== '') records.push(line.record);
    at = line.end;
  }
  return { records, rest: text.slice(at) };
}

/** A record longer than this is a quotation mark that nobody closed; in UTF-16 units. */
const longestRecord = 1024 * 1024;

function read(text: string, delimiter: Delimiter, last: boolean): Read {
  const plain = !text.includes('"') && !/\r(?!\n|$)/.test(text);
  return plain ? readPlain(text, delimiter, last) : readQuoted(text, delimiter, last);
}

/**
 * Records of delimited text (RFC 4180), while it comes in pieces; empty lines are none.
 * @throws SyntaxError when a quotation mark is not closed
 */
export async function* readRecords(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<string[][]> {
  let rest = '';
  for await (const piece of pieces) {
    const { records, rest: left } = read(rest + piece, delimiter, false);
    rest = left;
    if (rest.length > longestRecord) throw new SyntaxError('a quotation mark is not closed');
    if (records.length > 0) yield records;
  }
  const { records } = read(rest, delimiter, true);
  if (records.length > 0) yield records;
}

/** The delimiter that cuts the first lines into the most columns of one number. */
export function findDelimiter(text: string): Delimiter {
  const lines = text.slice(0, 20_000).split(/\r?\n/).filter(Boolean).slice(0, 20);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length);
    const most = Math.max(1, ...counts);
    return { delimiter, score: most === 1 ? 0 : counts.filter((n) => n === most).length * most };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Text of bytes that come in pieces. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
