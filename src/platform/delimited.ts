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
