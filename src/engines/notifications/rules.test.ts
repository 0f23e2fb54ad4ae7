import { describe, expect, it } from 'vitest';
import { planDelivery, quietUntil, recipientKey, untilChosen } from './rules.ts';

const at = (time: string) => new Date(`2026-11-23T${time}+09:00`);

describe('quiet hours', () => {
  it.each([
    ['21:00', '2026-11-24T08:00+09:00'],
    ['23:59', '2026-11-24T08:00+09:00'],
    ['00:00', '2026-11-23T08:00+09:00'],
    ['07:59', '2026-11-23T08:00+09:00'],
    ['08:00', undefined],
    ['20:59', undefined],
  ])('from 21 to 8, at %s until %s', (time, until) => {
    expect(quietUntil({ quietFrom: 21, quietTo: 8 }, at(time))).toEqual(until && new Date(until));
  });
  it.each([
    [13, 15, '14:30', '2026-11-23T15:00+09:00'],
    [13, 15, '15:00', undefined],
    [0, 0, '00:00', undefined],
  ])('from %i to %i, at %s until %s', (quietFrom, quietTo, time, until) => {
    expect(quietUntil({ quietFrom, quietTo }, at(time))).toEqual(until && new Date(until));
  });
});

describe('what happens with a notice', () => {
  const notice = { kind: 'procedures.application', urgent: false };
  const ways = { preferences: untilChosen, address: 'hanako@example.jp', bounced: false };
  const prefer = (change: object) => ({
    ...ways,
    preferences: { ...untilChosen, ...change },
  });
  const noon = at('12:00');
  it.each([
    ['goes out by day', notice, ways, noon, { kind: 'send' }],
    [
      'waits by night',
      notice,
      ways,
      at('22:00'),
      { kind: 'wait', until: new Date('2026-11-24T08:00+09:00') },
    ],
    ['urgent goes by night', { ...notice, urgent: true }, ways, at('22:00'), { kind: 'send' }],
    [
      'nowhere to go',
      notice,
      { ...ways, address: undefined },
      noon,
      { kind: 'skip', why: 'no-address' },
    ],
    [
      'came back before',
      notice,
      { ...ways, bounced: true },
      noon,
      { kind: 'skip', why: 'bounced' },
    ],
    [
      'kind refused',
      notice,
      prefer({ silenced: [notice.kind] }),
      noon,
      { kind: 'skip', why: 'unsubscribed' },
    ],
    [
      'channel refused',
      notice,
      prefer({ channels: { mail: 'never', line: 'at-once' } }),
      noon,
      { kind: 'skip', why: 'off' },
    ],
    [
      'once a day',
      notice,
      prefer({ channels: { mail: 'daily', line: 'at-once' } }),
      noon,
      { kind: 'digest' },
    ],
    [
      'urgent does not wait for the digest',
      { ...notice, urgent: true },
      prefer({ channels: { mail: 'daily', line: 'never' } }),
      noon,
      { kind: 'send' },
    ],
  ] as const)('%s', (_name, what, how, now, plan) => {
    expect(planDelivery(what, 'mail', how, now)).toEqual(plan);
  });
});

it('knows people by what they are reached by, whatever the case of their address', () => {
  expect(recipientKey({ userId: 'a' })).toBe('user:a');
  expect(recipientKey({ staffId: 'b' })).toBe('staff:b');
  expect(recipientKey({ email: 'Hanako@Example.jp' })).toBe('mail:hanako@example.jp');
});
