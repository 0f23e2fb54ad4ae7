const special = /[",\r\n]/;

/** RFC 4180. Nothing between commas is NULL; an empty text is written `""`, so the two stay apart. */
export function csvLine(values: readonly (string | null)[]): string {
  const fields = values.map((value) => {
    if (value === null) return '';
    if (value !== '' && !special.test(value)) return value;
    return `"${value.replaceAll('"', '""')}"`;
  });
  return `${fields.join(',')}\r\n`;
}
