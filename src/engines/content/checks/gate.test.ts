import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import type { Override } from './finding.ts';
import { gate, mayOverride, overridableBy } from './gate.ts';

const html = '<p><img src="/media/a/b"></p><p><a href="/x">こちら</a>と㈱、ニーズ</p>';
const findings = checkContent(html, { today: '2026-11-23' });
const override = (rule: string, excerpt: string, reason = '表記が名前のため'): Override => ({
  rule,
  excerpt,
  reason,
  staffId: 's',
});
const left = (...overrides: Override[]) => gate(findings, overrides).map(({ rule }) => rule);

describe('gate', () => {
  it('lets advice pass and stops the rest', () => {
    expect(findings.map(({ rule }) => rule)).toContain('plain-katakana');
    expect(left()).toEqual(['image-alt-missing', 'link-text', 'character-machine']);
  });

  it.each([
    ['a reason', override('character-machine', '㈱'), ['image-alt-missing', 'link-text']],
    ['no reason', override('character-machine', '㈱', ' '), left()],
    ['another spot', override('character-machine', '℡'), left()],
    ['another rule', override('link-text', '㈱'), left()],
    ['what nobody may override', override('image-alt-missing', '/media/a/b'), left()],
  ])('with %s', (_name, given, expected) => {
    expect(left(given)).toEqual(expected);
  });

  it.each([
    ['character-machine', 'author', true, true],
    ['link-text', 'permission', false, true],
    ['image-alt-missing', 'nobody', false, false],
    ['of another version', 'nobody', false, false],
    ['constructor', 'nobody', false, false],
  ])('%s may be overridden by %s', (rule, by, author, permitted) => {
    expect(overridableBy({ rule })).toBe(by);
    expect([mayOverride({ rule }, false), mayOverride({ rule }, true)]).toEqual([
      author,
      permitted,
    ]);
  });
});
