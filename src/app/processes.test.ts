import { describe, expect, it } from 'vitest';
import { ProcessesError, processCount } from './processes.ts';

const DATABASE_URL = 'postgres://localhost/tomoni';

describe('how many web processes run', () => {
  it.each([
    ['one on the embedded database', {}, 8, 1],
    ['one for one core', { DATABASE_URL }, 1, 1],
    ['one of two cores, the other is for PostgreSQL', { DATABASE_URL }, 2, 1],
    ['three of four', { DATABASE_URL }, 4, 3],
    ['four of many', { DATABASE_URL }, 64, 4],
    ['as many as are asked for', { DATABASE_URL, TOMONI_PROCESSES: 6 }, 2, 6],
  ])('is %s', (_why, settings, cores, count) => {
    expect(processCount(settings, cores)).toBe(count);
  });

  it('cannot be several on the embedded database', () => {
    expect(() => processCount({ TOMONI_PROCESSES: 2 }, 4)).toThrow(ProcessesError);
  });
});
