import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Field } from '../definition/model.ts';
import type { OwnedDraft, PrefillSource } from '../owner.ts';
import { askSources, personOf, prepareSources } from './ask.ts';
import { compareWithSources, lendPrepared } from './compare.ts';
import { registerPrefillSources } from './registry.ts';

const town = '202070';
const label = { ja: '登録', en: 'Register' };
const late: { unit?: Unit } = {};

const sources: readonly PrefillSource[] = [
  { name: 'works', label, fill: async () => ({ people: { value: 4 } }) },
  {
    name: 'breaks',
    label,
    fill: async ({ db }) => {
      await db.execute(sql`SELECT * FROM no_such_table`);
      return {};
    },
  },
  {
    name: 'hangs',
    label,
    fill: (unit) => {
      late.unit = unit;
      return new Promise(() => undefined);
    },
  },
  {
    name: 'prepares',
    label,
    prepare: async () => 7,
    fill: async (_unit, { prepared }) => ({ people: { value: prepared ?? 'nothing' } }),
  },
  {
    name: 'cannot-prepare',
    label,
    prepare: async () => {
      throw new Error('away');
    },
    fill: async () => ({ people: { value: 1 } }),
  },
];

const field = (...names: string[]): Field => ({
  ...{ key: 'people', kind: 'number', label, required: false, prefill: { sources: names } },
});

const draft: OwnedDraft = {
  ...{ id: 'd', owner: 'sample', subject: 's', formVersionId: 'v', channel: 'web' },
  ...{ representation: { role: 'self' }, userId: 'hanako', context: {} },
};

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  registerPrefillSources(sources);
});
afterAll(() => database.close());

const ask = (...names: string[]) =>
  database.inTown(town, async (unit) => {
    const asked = await askSources(unit, {
      ...{ actor: { kind: 'visitor' }, draft, fields: [field(...names)], answers: {} },
      prepared: await prepareSources({} as never, draft, [field(...names)]),
    });
    // The unit of work goes on after whatever happened in a source.
    await unit.db.execute(sql`SELECT 1`);
    return { filled: asked.filled, away: asked.away.map(({ name }) => name) };
  });

describe('asking sources', () => {
  it('lets one that breaks a statement fail alone', async () => {
    const { filled, away } = await ask('breaks', 'works');
    expect(away).toEqual(['breaks']);
    expect(filled.get('works')).toEqual({ people: { value: 4 } });
  });

  it('waits two seconds, then takes the database away from it', async () => {
    const start = performance.now();
    const { filled, away } = await ask('hangs', 'works');
    expect(away).toEqual(['hangs']);
    expect(filled.has('works')).toBe(true);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(() => late.unit?.db.execute(sql`SELECT 1`)).toThrow(TypeError);
  });

  it('hands over what was prepared outside', async () => {
    const { filled, away } = await ask('prepares', 'cannot-prepare');
    expect(filled.get('prepares')).toEqual({ people: { value: 7 } });
    expect(away).toEqual(['cannot-prepare']);
  });

  it('tells of the person who types, not of the one for whom a proxy acts', () => {
    expect(personOf(draft)).toBe('hanako');
    expect(personOf({ ...draft, representation: { role: 'proxy' } })).toBeUndefined();
  });
});

describe('comparing with sources', () => {
  const compare = (source: string, answered: number, before: number, value?: number) =>
    database.inTown(town, async (unit) => {
      if (value !== undefined) lendPrepared(unit, new Map([[source, { value }]]));
      const definition = { fields: [field(source)], screens: [], rules: [], checks: [] };
      const marked = { ...draft, prefilled: { people: { source, value: before } } };
      return compareWithSources(unit, { kind: 'visitor' }, marked, definition, {
        people: answered,
      });
    });

  it.each([
    ['says what is answered', 'works', 4, 3, undefined, []],
    ['says something else', 'works', 3, 3, undefined, [4]],
    ['is away and had said so', 'breaks', 3, 3, undefined, []],
    ['is away and had said something else', 'breaks', 5, 3, undefined, [3]],
    ['was prepared', 'prepares', 3, 3, 7, [7]],
  ])('a source that %s', async (_case, source, answered, before, prepared, said) => {
    const found = await compare(source, answered, before, prepared);
    expect(found.map(({ sourceSays }) => sourceSays)).toEqual(said);
  });
});
