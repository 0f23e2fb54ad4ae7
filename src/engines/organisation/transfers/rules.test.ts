import { describe, expect, it } from 'vitest';
import {
  departmentsAfter,
  type HeldPost,
  mayEdit,
  maySchedule,
  mayWithdraw,
  type Situation,
  type TransferChange,
  whyOrphaned,
} from './rules.ts';

const today = '2027-03-31';
const draft = { status: 'draft', effectiveOn: '2027-04-01' } as const;
const scheduled = { ...draft, status: 'scheduled' } as const;
const code = (verdict: ReturnType<typeof mayEdit>) => (verdict.ok ? 'ok' : verdict.reason.code);

describe('a transfer', () => {
  it.each([
    ['scheduled with people for tomorrow', maySchedule(draft, 1, today), 'ok'],
    ['not without people', maySchedule(draft, 0, today), 'empty'],
    ['not for today', maySchedule(draft, 1, '2027-04-01'), 'not-future'],
    ['not twice', maySchedule(scheduled, 1, today), 'not-draft'],
    ['withdrawn the day before', mayWithdraw(scheduled, today), 'ok'],
    ['not on the day', mayWithdraw(scheduled, '2027-04-01'), 'too-late'],
    ['not as a draft', mayWithdraw(draft, today), 'too-late'],
    ['edited as a draft', mayEdit(draft), 'ok'],
    ['not once scheduled', mayEdit(scheduled), 'not-draft'],
  ])('is %s', (_when, verdict, expected) => {
    expect(code(verdict)).toBe(expected);
  });
});

const post = (staffId: string, departmentId: string, concurrent = false): HeldPost => ({
  staffId,
  departmentId,
  concurrent,
});
const change = (
  staffId: string,
  kind: TransferChange['kind'],
  departmentId: string | null = null,
): TransferChange => ({ staffId, kind, departmentId });

describe('departments after the changes', () => {
  const posts = [post('a', 'tax'), post('a', 'city', true), post('b', 'city')];
  it.each<[string, TransferChange[], Record<string, string[]>]>([
    ['stay without changes', [], { tax: ['a'], city: ['a', 'b'] }],
    [
      'a move ends the main post only',
      [change('a', 'move', 'plan')],
      { city: ['a', 'b'], plan: ['a'] },
    ],
    [
      'a release ends the concurrent post named',
      [change('a', 'release', 'city')],
      { tax: ['a'], city: ['b'] },
    ],
    [
      'a release of a main post does nothing',
      [change('b', 'release', 'city')],
      { tax: ['a'], city: ['a', 'b'] },
    ],
    ['leaving ends all', [change('a', 'leave')], { city: ['b'] }],
    ['a second post is added', [change('b', 'add', 'tax')], { tax: ['a', 'b'], city: ['a', 'b'] }],
  ])('%s', (_name, changes, expected) => {
    const after = departmentsAfter(posts, changes);
    const plain = Object.fromEntries([...after].map(([id, people]) => [id, [...people].sort()]));
    expect(plain).toEqual(expected);
  });
});

describe('a thing is left without an owner', () => {
  const situation: Situation = {
    leaving: new Set(['a']),
    moving: new Set(['b']),
    closed: new Set(['tax']),
    empty: new Set(['city']),
  };
  it.each([
    [{ ownerStaffId: 'a' }, 'owner-leaves'],
    [{ ownerStaffId: 'b', ownerDepartmentId: 'tax' }, 'owner-moves'],
    [{ ownerDepartmentId: 'tax' }, 'department-closed'],
    [{ ownerDepartmentId: 'city' }, 'department-empty'],
    [{ ownerStaffId: 'c', ownerDepartmentId: 'plan' }, undefined],
  ])('%j: %s', (owner, reason) => {
    expect(whyOrphaned({ label: { ja: '', en: '' }, href: '/', ...owner }, situation)).toBe(reason);
  });
});
