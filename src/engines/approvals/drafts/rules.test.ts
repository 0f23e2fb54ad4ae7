import { describe, expect, it } from 'vitest';
import type { Stamper } from '../chain/seats.ts';
import { canTakeBack, mayRead, returnTargets, stampAs } from './rules.ts';

const box = { mode: 'approve', titles: ['課長'], departmentId: 'shimin' } as const;

function person(staffId: string, title: string, more: Partial<Stamper> = {}): Stamper {
  const posts = [{ staffId, departmentId: 'shimin', title }];
  return { staffId, posts, modes: ['approve', 'consult'], permissions: new Set(), ...more };
}
const chief = person('chief', '課長');
const clerk = person('clerk', '主任', { modes: [] });

describe('who may stamp', () => {
  it.each([
    ['the holder of the post', box, 'drafter', 'chief', [chief], { ok: true }],
    [
      'a deputy, in place of the holder (代決)',
      box,
      'drafter',
      'clerk',
      [clerk, chief],
      { ok: true, inPlaceOf: 'chief' },
    ],
    [
      'a holder who is a deputy too, in person',
      box,
      'drafter',
      'chief',
      [chief, person('other', '課長')],
      { ok: true },
    ],
    [
      'the mayor, wherever the post stands',
      { ...box, titles: ['市長'], departmentId: null },
      'drafter',
      'm',
      [person('m', '市長')],
      { ok: true },
    ],
    [
      'a holder of the permission',
      { mode: 'consult', titles: [], permission: 'p.q' },
      'drafter',
      'x',
      [person('x', '主任', { permissions: new Set(['p.q']) })],
      { ok: true },
    ],
  ] as const)('%s', (_name, at, drafter, actor, stampers, verdict) => {
    expect(stampAs(at, drafter, actor, stampers)).toEqual(verdict);
  });

  it.each([
    ['somebody of another title', box, 'drafter', 'clerk', [person('clerk', '主任')], 'not-yours'],
    [
      'the same title elsewhere',
      { ...box, departmentId: 'somu' },
      'drafter',
      'chief',
      [chief],
      'not-yours',
    ],
    [
      'a holder who may only agree',
      box,
      'drafter',
      'chief',
      [{ ...chief, modes: ['consult'] }],
      'not-yours',
    ],
    ['the drafter in their own post', box, 'chief', 'chief', [chief], 'own-draft'],
    ['the drafter as a deputy', box, 'clerk', 'clerk', [clerk, chief], 'own-draft'],
    ['a deputy of the drafter', box, 'chief', 'clerk', [clerk, chief], 'not-yours'],
  ] as const)('not %s', (_name, at, drafter, actor, stampers, code) => {
    expect(stampAs(at, drafter, actor, stampers)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('差戻し and 引戻し', () => {
  const boxes = [
    { id: 'a', group: 1, state: 'stamped' },
    { id: 'b', group: 2, state: 'skipped' },
    { id: 'c', group: 3, state: 'stamped' },
    { id: 'd', group: 3, state: 'open' },
    { id: 'e', group: 4, state: 'waiting' },
  ] as const;

  it('returns to earlier steps that have stamped, not to a neighbour', () => {
    expect(returnTargets(boxes, { group: 3 }).map(({ id }) => id)).toEqual(['a']);
    expect(returnTargets(boxes, { group: 4 }).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it.each([
    ['running', [{ state: 'open' }], 'allowed'],
    ['running', [{ state: 'stamped' }, { state: 'open' }], 'reason-needed'],
    ['approved', [{ state: 'stamped' }], 'too-late'],
    ['returned', [], 'too-late'],
    ['withdrawn', [], 'too-late'],
  ] as const)('a %s draft is taken back: %#', (state, held, verdict) => {
    expect(canTakeBack(state, held)).toBe(verdict);
  });
});

describe('who may read', () => {
  const draft = { drafterStaffId: 'drafter', departmentId: 'shimin' };
  const stamped = { ...box, stampedBy: 'deputy', stampedFor: 'absent' };
  const reader = (staffId: string, ...departmentIds: string[]) => ({ staffId, departmentIds });

  it.each([
    ['the drafter', reader('drafter'), [], true],
    ['the department', reader('colleague', 'shimin'), [], true],
    ['who stamped', reader('deputy'), [], true],
    ['in whose place it was stamped', reader('absent'), [], true],
    ['whose turn may come', reader('chief'), [chief], true],
    ['nobody else', reader('stranger', 'zeimu'), [person('stranger', '主任')], false],
  ])('%s', (_name, who, stampers, may) => {
    expect(mayRead(draft, [stamped], who, stampers)).toBe(may);
  });
});
