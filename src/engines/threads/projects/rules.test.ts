import { expect, it } from 'vitest';
import { byPhase, timingOf } from './rules.ts';

it.each([
  ['2026-04-30', 'coming'],
  ['2026-05-01', 'open'],
  ['2026-05-31', 'open'],
  ['2026-06-01', 'past'],
])('is on %s %s', (today, timing) => {
  expect(timingOf({ opensOn: '2026-05-01', closesOn: '2026-05-31' }, today)).toBe(timing);
});

it('stays open without an end', () => {
  expect(timingOf({ opensOn: '2026-05-01' }, '2099-01-01')).toBe('open');
});

it('puts an activity into the phase in which it begins', () => {
  const text = { ja: '', en: '' };
  const phases = [
    { id: 'a', name: text, summary: text, startsOn: '2026-04-01', endsOn: '2026-06-30' },
    { id: 'b', name: text, summary: text, startsOn: '2026-07-01' },
  ];
  const found = byPhase(phases, [
    { opensOn: '2026-03-31' },
    { opensOn: '2026-06-30' },
    { opensOn: '2026-07-01' },
  ]);
  expect([...found.keys()]).toEqual(['a', 'b']);
  expect(found.get('a')).toEqual([{ opensOn: '2026-06-30' }]);
});
