import { createHash } from 'node:crypto';
import { InputError } from '#platform/errors.ts';
import { findMyNumber, mapColumns } from './columns.ts';
import type { NewList } from './commands.ts';
import { decoderOf, detectEncoding, type Encoding, piecesOf } from './decode.ts';
import { mostRows } from './model.ts';
import { broken, createRecordReader, type Delimiter, detectDelimiter } from './records.ts';
import { listFaultTexts as faults } from './text.ts';

/** Bytes in which a heading and some rows stand. */
const beginning = 64 * 1024;

export interface Beginning {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The heading and the first rows of a file, as they read in an encoding. */
export function readBeginning(
  content: Uint8Array,
  encoding: Encoding,
  delimiter: Delimiter,
): Beginning {
  const reader = createRecordReader(delimiter);
  // Not strictly: the end may be cut, and a wrong encoding shall show how wrong it is.
  const text = new TextDecoder(encoding).decode(content.subarray(0, beginning));
  const records = [...reader.push(text), ...(content.length <= beginning ? reader.end() : [])];
  const [heading = [], ...rows] = records.filter((record) => record !== broken);
  return { heading, rows: rows.slice(0, 5) };
}

function countLines(content: Uint8Array): number {
  let lines = 0;
  for (let at = content.indexOf(0x0a); at !== -1; at = content.indexOf(0x0a, at + 1)) lines += 1;
  return Math.max(1, lines);
}

/**
 * What a file is, found by reading all of it: encoding, delimiter, columns, digest.
 * @throws InputError for a file that no encoding reads, without rows, with too many, or with My Number
 */
export function inspectList(
  content: Uint8Array,
): Pick<NewList, 'content' | 'digest' | 'lines' | 'encoding' | 'delimiter' | 'columns'> {
  const detected = detectEncoding(content);
  if (!detected.ok) throw new InputError({ file: faults.unreadable(detected.line) });
  const { encoding } = detected;
  const [first = new Uint8Array()] = piecesOf(content, beginning);
  const delimiter = detectDelimiter(decoderOf(encoding)(first));
  const { heading, rows } = readBeginning(content, encoding, delimiter);
  if (rows.length === 0) throw new InputError({ file: faults.empty });
  const forbidden = findMyNumber(heading);
  if (forbidden) throw new InputError({ file: faults.myNumber(forbidden) });
  const lines = countLines(content);
  if (lines > mostRows) throw new InputError({ file: faults.tooMany(mostRows) });
  const digest = createHash('sha256').update(content).digest('hex');
  return { content, digest, lines, encoding, delimiter, columns: mapColumns(heading) };
}
