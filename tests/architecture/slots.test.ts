import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');

/** The same variable for every town and every test file would carry what one of them left in it. */
test('no module of an engine or service keeps a variable of its own; what is registered is in a slot', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /^(?:engines|services)\/.*\.tsx?$/.test(name) &&
      !/\.(?:test|testing|client)\.tsx?$|\/testing\.tsx?$|\/island\//.test(name),
  );
  const found = files.filter((name) =>
    /^(?:export )?let /m.test(readFileSync(join(source, name), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
