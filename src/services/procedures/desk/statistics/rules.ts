/** Percent; undefined when there is nothing to divide by. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (part / whole) * 100;
}

/** One digit after the point, as tables print it; empty without a figure. */
export function written(value: number | undefined, digits = 1): string {
  return value === undefined ? '' : value.toFixed(digits);
}

/** A cell that a spreadsheet would take for a formula stays text (CWE-1236). */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** With a byte order mark, so that Excel sees that it is UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
