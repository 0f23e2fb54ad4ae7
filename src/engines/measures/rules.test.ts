import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '#platform/errors.ts';
import { createMeasures } from './registry.ts';
import { canonicalParams, daysBetween, dueDays, evidenceHref } from './rules.ts';
import { onlineShare } from './testing.ts';

describe('parameters', () => {
  it('are the same text in any order', () => {
    const value = fc.string();
    fc.assert(
      fc.property(value, value, (kind, section) => {
        expect(canonicalParams(onlineShare, { kind, section })).toBe(
          canonicalParams(onlineShare, { section, kind }),
        );
      }),
    );
  });

  it('are different texts for different values', () => {
    const params = fc.record({ kind: fc.string(), section: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(params, params, (a, b) => {
        const same = a.kind === b.kind && a.section === b.section;
        expect(canonicalParams(onlineShare, a) === canonicalParams(onlineShare, b)).toBe(same);
      }),
    );
  });

  it('refuse a name that the measure does not know, and name it', () => {
    expect(() => canonicalParams(onlineShare, { series: 'x' })).toThrow(InputError);
    try {
      canonicalParams(onlineShare, { series: 'x' });
    } catch (error) {
      expect(Object.keys((error as InputError).fields)).toEqual(['series']);
    }
  });
});

describe('the days that are due', () => {
  const known = new Set(['2026-04-01', '2026-04-02', '2026-04-03']);
  it.each([
    ['nothing changed', '2026-04-01', '2026-04-03', undefined, []],
    ['a new day', '2026-04-01', '2026-04-04', undefined, ['2026-04-04']],
    ['records changed', '2026-04-01', '2026-04-03', '2026-04-02', ['2026-04-02', '2026-04-03']],
    ['records changed before the range', '2026-04-03', '2026-04-03', '2020-01-01', ['2026-04-03']],
    ['an empty range', '2026-04-03', '2026-04-01', '2020-01-01', []],
  ])('%s', (_case, from, to, staleFrom, expected) => {
    expect(dueDays({ from, to, known, staleFrom })).toEqual(expected);
  });

  it('cross leap days and the end of a year', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toHaveLength(3);
    expect(daysBetween('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
  });
});

describe('a registry', () => {
  it('lists figures by id and finds them', () => {
    const b = { ...onlineShare, id: 'b.b' };
    const a = { ...onlineShare, id: 'a.a' };
    const measures = createMeasures([b, a]);
    expect(measures.list()).toEqual([a, b]);
    expect([measures.find('b.b'), measures.find('c.c')]).toEqual([b, undefined]);
  });

  it('refuses two figures of one id', () => {
    expect(() => createMeasures([onlineShare, onlineShare])).toThrow('sample.onlineShare');
  });
});

it('the address of the records behind a figure escapes what it carries', () => {
  expect(evidenceHref('a.b', { kind: '転入 & 転出' }, '2026-04-01')).toBe(
    '/measures/a.b/evidence?at=2026-04-01&kind=%E8%BB%A2%E5%85%A5+%26+%E8%BB%A2%E5%87%BA',
  );
});
