import { AppError } from '#platform/errors.ts';
import type { Column } from '../model.ts';
import { mostColumns } from '../rows/stored.ts';
import { type Delimiter, findDelimiter, readRecords } from './csv-stream.ts';
import { decode, type Encoding, findEncoding } from './encoding.ts';
import { readGeoJsonRows } from './geojson-file.ts';
import { columnNames, findHeader, headingAt, isEmptyRow, isNote } from './heading.ts';
import type { Origin } from './model.ts';
import { findStandard, guessStandard, mapHeadings, typeOfHeading } from './standards/standards.ts';
import { refusals } from './text.ts';
import { guessType } from './values.ts';
import { readWorkbookRows } from './workbook-file.ts';

/** What was found out about a file; people confirm or correct it before anything is kept. */
export interface Recognised {
  readonly origin: Origin;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Place of the heading, from 0. */
  readonly header: number;
  readonly columns: readonly RecognisedColumn[];
  /** Layout by which the columns were read. */
  readonly standard?: string;
  /** Another layout that the headings speak for. */
  readonly suggested?: string;
  /** First rows, as they stand in the file. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
}

export interface RecognisedColumn extends Column {
  /** Place in the file. */
  readonly from: number;
  /** What the file calls it. */
  readonly heading: string;
}

export interface Choices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly header?: number;
  /** Empty text: follows none. */
  readonly standard?: string;
}

interface Table {
  readonly origin: Origin;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly rows: string[][];
}

async function readText(bytes: Uint8Array, name: string, choices: Choices): Promise<Table> {
  const encoding = choices.encoding ?? findEncoding(bytes).encoding;
  const text = decode(bytes, encoding);
  if (/\.(geo)?json(\.txt)?$/i.test(name)) {
    return { origin: 'geojson', encoding, rows: readGeoJsonRows(text) };
  }
  const delimiter = choices.delimiter ?? findDelimiter(text);
  const rows: string[][] = [];
  try {
    for await (const records of readRecords([text], delimiter)) rows.push(...records);
  } catch {
    throw new AppError('rule-violation', refusals.openQuote);
  }
  return { origin: delimiter === '\t' ? 'tsv' : 'csv', encoding, delimiter, rows };
}

/** The cells of a file, whatever it is. @throws AppError for what cannot be read, with how to mend it */
export async function readTable(bytes: Uint8Array, name: string, choices: Choices = {}) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const table: Table = isZip
    ? { origin: 'xlsx', rows: await readWorkbookRows(bytes) }
    : await readText(bytes, name, choices);
  if (table.rows.every(isEmptyRow)) throw new AppError('rule-violation', refusals.empty);
  return table;
}

/** Rows below the heading without notes and empty ones. */
export function bodyOf(rows: readonly string[][], header: number, width: number): string[][] {
  return rows.slice(header + 1).filter((row) => !isEmptyRow(row) && !isNote(row, width));
}

const samples = 500;

function columnsFor(
  names: readonly string[],
  body: readonly string[][],
  standardId: string | undefined,
): RecognisedColumn[] {
  const layout = findStandard(standardId);
  const places = layout ? mapHeadings(layout, names) : [];
  return names.map((name, from) => {
    const place = places.indexOf(from);
    const own = layout?.columns[place] ?? name;
    const type = layout?.columns[place]
      ? typeOfHeading(own)
      : guessType(
          name,
          body.map((row) => row[from] ?? ''),
        );
    return { from, heading: name, name: own, title: { ja: own, en: own }, type };
  });
}

/** What a file seems to be. @throws AppError for what is no table */
export async function recognise(
  bytes: Uint8Array,
  name: string,
  choices: Choices = {},
): Promise<Recognised> {
  const { rows, origin, encoding, delimiter } = await readTable(bytes, name, choices);
  const header = Math.min(choices.header ?? findHeader(rows), rows.length - 1);
  const width = Math.max(...rows.slice(header, header + samples).map(({ length }) => length));
  if (width > mostColumns) throw new AppError('rule-violation', refusals.tooManyColumns);
  const names = columnNames(headingAt(rows, header), width);
  const body = bodyOf(rows, header, width);
  const guessed = guessStandard(names)?.id;
  const standard = choices.standard ?? guessed;
  return {
    ...{ origin, header, rows: body.length, sample: body.slice(0, 5) },
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(standard && { standard }),
    ...(guessed && guessed !== standard && { suggested: guessed }),
    columns: columnsFor(names, body.slice(0, samples), standard),
  };
}
