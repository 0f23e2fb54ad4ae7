import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReader } from './counts/reader.ts';
import { issueStates } from './model.ts';
import { allowedActs, canDo, isReadable, moved, publicFrom } from './rules.ts';

describe('what may be done with an issue', () => {
  it.each([
    ['draft', ['compose', 'submit', 'publish']],
    ['waiting', []],
    ['scheduled', ['unschedule']],
    ['published', ['correct', 'withdraw']],
    ['withdrawn', ['reopen']],
  ] as const)('%s: %j', (state, acts) => {
    expect(allowedActs(state)).toEqual(acts);
  });

  it('says that it is on its way, rather than that it cannot be', () => {
    expect(canDo('compose', 'waiting')).toMatchObject({ reason: { code: 'on-its-way' } });
    expect(canDo('compose', 'published')).toMatchObject({ reason: { code: 'not-now' } });
    expect(issueStates.every((state) => canDo('withdraw', state).ok === (state === 'published')));
  });
});

describe('an issue to read', () => {
  it.each([
    [{ articles: 1, hasPdf: false, pdfText: '' }, undefined],
    [{ articles: 0, hasPdf: true, pdfText: '本文' }, undefined],
    [{ articles: 0, hasPdf: true, pdfText: ' \n' }, 'pdf-without-text'],
    [{ articles: 0, hasPdf: false, pdfText: '本文' }, 'empty-issue'],
  ] as const)('%j: %s', (contents, code) => {
    const verdict = isReadable(contents);
    expect(verdict.ok ? undefined : verdict.reason.code).toBe(code);
  });

  it('comes out at once when its moment is over', () => {
    const now = new Date('2026-11-01T00:00:00Z');
    expect(publicFrom(new Date('2026-10-31T00:00:00Z'), now)).toBeUndefined();
    expect(publicFrom(new Date('2026-11-02T00:00:00Z'), now)).toBeDefined();
    expect(publicFrom(null, now)).toBeUndefined();
  });
});

describe('the order of articles', () => {
  it('moves one step and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'down')).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', 'up')).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 'up')).toEqual(['a', 'b']);
  });

  it('loses nothing, whatever is moved where', () => {
    const order = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(
        order,
        fc.nat(),
        fc.constantFrom('up' as const, 'down' as const),
        (ids, at, way) => {
          const id = ids[at % ids.length] ?? '';
          expect([...moved(ids, id, way)].sort()).toEqual([...ids].sort());
        },
      ),
    );
  });
});

describe('who counts as a reader', () => {
  const browser = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1';
  it.each([
    [browser, undefined, undefined, true],
    [browser, undefined, 'same-origin', true],
    [browser, undefined, 'cross-site', false],
    [browser, 'prefetch;prerender', 'same-origin', false],
    ['Mozilla/5.0 (compatible; Googlebot/2.1)', undefined, undefined, false],
    ['curl/8.5.0', undefined, undefined, false],
    ['Mozilla/5.0 (Android 14; Mobile) CUBOT_X90 Firefox/130', undefined, undefined, true],
    [undefined, undefined, undefined, false],
  ] as const)('%s %s %s: %s', (userAgent, purpose, site, counts) => {
    expect(isReader({ userAgent, purpose, site })).toBe(counts);
  });
});
