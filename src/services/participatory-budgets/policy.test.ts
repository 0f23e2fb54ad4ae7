import { describe, expect, it } from 'vitest';
import { ballotPermissions } from './ballots/policy.ts';
import { voteHref } from './ballots/views/frame.tsx';
import { permissions } from './policy.ts';

const staff = (...short: string[]) => ({
  ...{ kind: 'staff' as const, userId: 'u', staffId: 's', name: '見本', departmentIds: [] },
  permissions: new Set(short.map((one) => `participatory-budgets.${one}`)),
});

describe('who may', () => {
  it('do a step, or stamp a round, may also open its desk', () => {
    const reading = new Set<string>(
      permissions.find(({ name }) => name.endsWith('.examine'))?.defaultRoles,
    );
    const others = [...permissions, ...ballotPermissions].flatMap(({ defaultRoles }) => [
      ...defaultRoles,
    ]);
    expect([...others, 'mayor'].filter((role) => !reading.has(role))).toEqual([]);
  });

  it.each([
    [staff('manage', 'examine'), undefined],
    [staff('roll'), 'roll'],
    [staff('poll'), 'protocol'],
    [staff('roll', 'poll'), 'protocol'],
  ] as const)('the way to the vote leads to what somebody may open there', (actor, tab) => {
    const href = tab && `/staff/participatory-budgets/r/vote/${tab}`;
    expect(voteHref(actor, 'r')).toBe(href);
  });
});
