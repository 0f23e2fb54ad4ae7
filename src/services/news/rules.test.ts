import { describe, expect, it } from 'vitest';
import { freeSlug, proposeSlug } from './items/slug.ts';
import { targetOf } from './links/outline.ts';
import type { BranchState, LiveState } from './model.ts';
import { localInTokyo, momentInTokyo } from './moments.ts';
import {
  type Act,
  allowedActs,
  canDo,
  lockEnds,
  periodHolds,
  publicFrom,
  untouchedBefore,
} from './rules.ts';

const now = new Date('2026-07-01T12:00:00+09:00');

describe('what may be done', () => {
  it.each<[LiveState, BranchState, Act[]]>([
    ['none', 'draft', ['save', 'submit', 'publish']],
    ['none', 'waiting', []],
    ['none', 'scheduled', ['unschedule']],
    ['live', 'none', ['save', 'withdraw', 'confirm']],
    ['live', 'draft', ['save', 'submit', 'publish', 'discard', 'withdraw', 'confirm']],
    ['live', 'waiting', ['withdraw', 'confirm']],
    ['live', 'scheduled', ['unschedule', 'withdraw', 'confirm']],
    ['expired', 'none', ['save', 'withdraw']],
    ['withdrawn', 'none', ['save']],
    ['withdrawn', 'draft', ['save', 'submit', 'publish', 'discard']],
  ])('with a page that is %s and a branch that is %s', (live, branch, acts) => {
    expect([...allowedActs({ live, branch })].sort()).toEqual([...acts].sort());
  });

  it('says why not', () => {
    const reason = (live: LiveState, branch: BranchState, act: Act) => {
      const verdict = canDo(act, { live, branch });
      return verdict.ok ? 'ok' : verdict.reason.code;
    };
    expect(reason('live', 'waiting', 'save')).toBe('on-its-way');
    expect(reason('none', 'none', 'submit')).toBe('nothing-to-do');
    expect(reason('none', 'draft', 'withdraw')).toBe('not-public');
  });
});

describe('periods', () => {
  it.each([
    [undefined, undefined, true],
    ['2026-07-02T09:00', '2026-07-03T09:00', true],
    ['2026-07-02T09:00', '2026-07-02T09:00', false],
    [undefined, '2026-07-01T12:00', false],
    [undefined, '2026-07-01T12:01', true],
  ])('from %s until %s', (publishAt, expireAt, holds) => {
    const period = { ...(publishAt && { publishAt }), ...(expireAt && { expireAt }) };
    expect(periodHolds(period, now).ok).toBe(holds);
  });

  it('publishes at once what had its moment', () => {
    expect(publicFrom({}, now)).toBeUndefined();
    expect(publicFrom({ publishAt: '2026-07-01T12:00' }, now)).toBeUndefined();
    expect(publicFrom({ publishAt: '2026-07-01T12:01' }, now)).toEqual(
      new Date('2026-07-01T03:01:00Z'),
    );
  });

  it('reads and writes the clock of Japan', () => {
    expect(momentInTokyo('2026-01-01T00:00').toISOString()).toBe('2025-12-31T15:00:00.000Z');
    expect(localInTokyo(new Date('2025-12-31T15:00:00Z'))).toBe('2026-01-01T00:00');
    expect(() => momentInTokyo('2026-13-01T00:00')).toThrow(RangeError);
  });

  it('ends a hold after 15 minutes, and calls a page untouched after a year', () => {
    expect(lockEnds(now).getTime() - now.getTime()).toBe(15 * 60_000);
    expect(untouchedBefore(now).toISOString()).toBe('2025-07-01T03:00:00.000Z');
  });
});

describe('addresses', () => {
  it.each([
    ['Prepare for heavy rain', '', 'prepare-for-heavy-rain'],
    ['Children’s table', '', 'childrens-table'],
    ['', 'ぼうさい くんれん', 'bosai-kunren'],
    ['', '2026ねん ぶどうまつり', '2026nen-budomatsuri'],
    ['', '', ''],
    ['***', '', ''],
  ])('%s %s gives %s', (en, reading, slug) => {
    expect(proposeSlug({ en }, reading)).toBe(slug);
  });

  it('counts on where a name is taken', () => {
    expect(freeSlug('park', new Set())).toBe('park');
    expect(freeSlug('park', new Set(['park', 'park-2']))).toBe('park-3');
  });

  it.each([
    ['/news/park?x=1#y', { href: '/news/park', outside: false }],
    ['/news/park/', { href: '/news/park', outside: false }],
    ['/', { href: '/', outside: false }],
    ['https://Example.com/a#b', { href: 'https://example.com/a', outside: true }],
    ['//evil.example/', undefined],
    ['mailto:a@example.jp', undefined],
    ['#section', undefined],
  ])('%s is kept in the index as %o', (href, target) => {
    expect(targetOf(href)).toEqual(target);
  });
});
