/**
 * Reads rows of delimited text (RFC 4180, or tab-separated as spreadsheets put it on the clipboard).
 * Quoted fields may hold delimiters, line breaks and doubled quotes; an empty line is no row.
 */
export function parseDelimited(text: string, delimiter: ',' | '\t' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?!")[^${delimiter}\r\n]*))(${delimiter}|\r?\n|\r|$)`,
    'y',
  );
  const source = text.replace(/^\uFEFF/, '');
  while (field.lastIndex < source.length || row.length > 0) {
    const found = field.exec(source);
    if (!found) throw new SyntaxError(`row ${rows.length + 1}: a quotation mark is not closed`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === delimiter) continue;
    if (row.length > 1 || row[0] !== '' || quoted !== undefined) rows.push(row);
    row = [];
  }
  return rows;
}

/** Tab when the first line has one (clipboard), else comma. */
export function guessDelimiter(text: string): ',' | '\t' {
  return text.split(/\r?\n/, 1)[0]?.includes('\t') ? '\t' : ',';
}

/**
 * Text that a spreadsheet would run as a formula, full-width signs too, stays text by a leading
 * apostrophe (CWE-1236). Numbers are what they are.
 */
function csvCell(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows that follow others of the same file. */
export function csvRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** RFC 4180 for people's spreadsheets, with a byte order mark, by which Excel sees UTF-8. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${csvRows(rows)}`;
}
