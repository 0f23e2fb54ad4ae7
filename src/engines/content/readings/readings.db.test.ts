import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { annotate, readingsOf } from './annotate.ts';
import { removeReading, saveReadings } from './commands.ts';
import { readLines } from './inputs.ts';
import { listReadings, readingDictionary } from './queries.ts';

const system: Actor = { kind: 'system', name: 'test' };
const nobody: StaffActor = {
  ...{ kind: 'staff', userId: 'u', staffId: 's', name: '職員', departmentIds: [] },
  permissions: new Set(),
};

let database: Database;
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown('202070', work);
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the dictionary of the town', () => {
  it('is kept by word, and read before the general one', async () => {
    await inTown((unit) =>
      saveReadings(
        unit,
        system,
        readLines('語,読み,メモ\n米子,ヨナコ,滝\n須坂,すざか,\n米子,よなこ,'),
      ),
    );
    const words = (await inTown(listReadings)).map(({ word, reading }) => [word, reading]);
    expect(words).toEqual([
      ['須坂', 'すざか'],
      ['米子', 'よなこ'],
    ]);
    const dictionary = await inTown(readingDictionary);
    expect(await annotate('米子へ', dictionary)).toEqual([
      { text: '米子', reading: 'よなこ' },
      { text: 'へ' },
    ]);
    expect(await readingsOf('須坂市', dictionary)).toBe('すざかし');
  });

  it('belongs to one town', async () => {
    expect(await database.inTown('131016', listReadings)).toEqual([]);
  });

  it('forgets a word once, and only for those who may', async () => {
    const remove = (actor: Actor) => inTown((unit) => removeReading(unit, actor, '須坂'));
    await expect(remove(nobody)).rejects.toThrow(AppError);
    await remove(system);
    await expect(remove(system)).rejects.toThrow(AppError);
    await expect(inTown((unit) => saveReadings(unit, nobody, []))).rejects.toThrow(AppError);
  });

  it.each([
    ['須坂,すざか\nひらがな,ひらがな', '2行目'],
    ['須坂,スザカ市', '1行目'],
    ['"須坂,すざか', '引用符'],
  ])('says which line of %s is wrong', (csv, words) => {
    const errorOf = () => {
      try {
        readLines(csv);
      } catch (error) {
        return error instanceof InputError ? error.fields.csv?.ja : undefined;
      }
      return undefined;
    };
    expect(errorOf()).toContain(words);
  });
});
