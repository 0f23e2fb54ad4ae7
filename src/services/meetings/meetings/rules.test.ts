import { describe, expect, it } from 'vitest';
import {
  afterMeeting,
  allowedActs,
  isOver,
  movingUp,
  type Openings,
  placeFor,
  seatsLeft,
  takesQuestionsOn,
  takesSignUpsOn,
} from './rules.ts';

describe('seats', () => {
  it.each([
    [null, { confirmed: 900, waiting: 0 }, 'confirmed'],
    [2, { confirmed: 1, waiting: 0 }, 'confirmed'],
    [2, { confirmed: 2, waiting: 0 }, 'waiting'],
    // A free seat is for who waits, not for who comes.
    [2, { confirmed: 1, waiting: 1 }, 'waiting'],
  ] as const)('with %s seats and %o are %s', (capacity, counts, expected) => {
    expect(placeFor(capacity, counts)).toBe(expected);
  });

  it('go to who waits in the order of arrival', () => {
    const waiting = [{ number: 9 }, { number: 4 }, { number: 7 }];
    expect(movingUp(waiting, seatsLeft(10, 8))).toEqual([{ number: 4 }, { number: 7 }]);
    expect(movingUp(waiting, seatsLeft(8, 9))).toEqual([]);
    expect(movingUp(waiting, seatsLeft(null, 9))).toHaveLength(3);
  });
});

describe('openings', () => {
  const meeting: Openings = {
    ...{ state: 'announced', day: '2026-06-20', takesSignUps: true },
    ...{ signUpUntil: '2026-06-18', questionsUntil: null },
  };
  it.each<[string, Partial<Openings>, boolean, boolean]>([
    ['2026-06-18', {}, true, true],
    ['2026-06-19', {}, false, true],
    ['2026-06-21', { signUpUntil: null }, false, false],
    ['2026-06-01', { takesSignUps: false }, false, true],
    ['2026-06-01', { state: 'draft' }, false, false],
    ['2026-06-01', { state: 'running' }, false, false],
    ['2026-06-01', { state: 'cancelled' }, false, false],
  ])('on %s with %o: %s, %s', (today, more, signUps, questions) => {
    const now = { ...meeting, ...more };
    expect([takesSignUpsOn(now, today), takesQuestionsOn(now, today)]).toEqual([
      signUps,
      questions,
    ]);
  });
});

it('what a meeting heard answered is done, what is open stays so', () => {
  const states = ['open', 'answered', 'reported', 'withdrawn'] as const;
  expect(states.map(afterMeeting)).toEqual(['open', 'reported', 'reported', 'withdrawn']);
});

it('people are forgotten on the first day after those of the meeting', () => {
  expect(isOver('2026-06-10', 5, '2026-06-15')).toBe(false);
  expect(isOver('2026-06-10', 5, '2026-06-16')).toBe(true);
});

it('what is over stays over', () => {
  expect(allowedActs('ended')).toEqual(['sign-ups', 'minutes']);
  expect(allowedActs('cancelled')).toEqual([]);
});
