import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../demo');

/** Keys that the sheets leave empty on purpose. */
const mayBeEmpty = ['baseline', 'rough', 'running'];

function emptyKeys(value: unknown, path: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === null && !mayBeEmpty.includes(key)
      ? [`${path}/${key}`]
      : emptyKeys(inner, `${path}/${key}`),
  );
}

/** In `{ ja: 3,000人 }` YAML ends the sentence at the comma, and takes the rest for a key without a value. */
test('no sentence of the demo is cut at a comma', () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const found = sheets.flatMap((name) =>
    emptyKeys(parse(readFileSync(join(folder, name), 'utf8')), name),
  );
  expect(sheets.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
