import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csv.ts';
import { linesOf } from './lines.ts';

/** A reader of RFC 4180 that shares nothing with the writer; unquoted nothing is null. */
function readCsvLine(line: string): (string | null)[] {
  const values: (string | null)[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy;
  for (let match = field.exec(line); match; match = field.exec(line)) {
    const [, quoted, plain] = match;
    values.push(quoted === undefined ? plain || null : quoted.replaceAll('""', '"'));
  }
  return values;
}

describe('a line of CSV', () => {
  it('reads back as it was, whatever is in it', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.constantFrom('', ',', '"', '\r\n', 'a\nb', '須坂市'),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        expect(readCsvLine(csvLine(values))).toEqual(values);
      }),
    );
  });
});

describe('lines', () => {
  it('are the same however the bytes were cut', async () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        const read: string[] = [];
        const chunks = (async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        })();
        for await (const found of linesOf(chunks)) read.push(found);
        expect(read).toEqual(lines.map((text) => Buffer.from(text).toString('utf8')));
      }),
    );
  });
});
