import { describe, expect, it } from 'vitest';
import type { ShownQuestion, ShownVote, Snapshot } from './model.ts';
import {
  codeFrom,
  codeLetters,
  eventOf,
  optionsOf,
  percentOf,
  readCode,
  readQuestion,
} from './rules.ts';

it('codes hold no letters that are mixed up, and are read as people type them', () => {
  const code = codeFrom(Uint8Array.from({ length: 6 }, (_, n) => n * 50));
  expect(code).toHaveLength(6);
  expect([...code].every((letter) => codeLetters.includes(letter))).toBe(true);
  expect(codeLetters).not.toMatch(/[01ilo]/);
  expect(readCode(' ＡＢ3-ｃｄ 9 ')).toBe('ab3cd9');
});

it.each([
  [
    'yes-no',
    ['ignored'],
    [
      ['yes', ''],
      ['no', ''],
    ],
  ],
  [
    'choices',
    ['A', 'B'],
    [
      ['c1', 'A'],
      ['c2', 'B'],
    ],
  ],
  [
    'scale',
    ['low', 'high'],
    [
      ['1', 'low'],
      ['2', ''],
      ['3', ''],
      ['4', ''],
      ['5', 'high'],
    ],
  ],
] as const)('options of %s', (kind, lines, wanted) => {
  expect(optionsOf(kind, lines).map(({ value, label }) => [value, label])).toEqual(wanted);
});

it('a question is one paragraph, and shares of nothing are 0', () => {
  expect(readQuestion('  雪は\n\n いつ　除く？ ')).toBe('雪は いつ 除く？');
  expect([percentOf(0, 0), percentOf(1, 3), percentOf(2, 3)]).toEqual([0, 33, 67]);
});

describe('an event', () => {
  const vote: ShownVote = {
    ...{ id: 'v', title: 't', kind: 'yes-no', state: 'open', ballots: 3 },
    options: optionsOf('yes-no', []),
  };
  const question: ShownQuestion = { id: 'q', text: 'x', voices: 2, progress: 'waiting', note: '' };
  const first: Snapshot = {
    ...{ running: true, questionsOpen: true, asked: 1, questions: [question], votes: [vote] },
  };
  const { id, event } = eventOf(first);

  it('tells no result before staff show it', () => {
    expect(event.counts).toEqual({ asked: 1, 'q:q': 2, 'v:v': 3 });
    const shown = eventOf({ ...first, votes: [{ ...vote, counts: { yes: 3 } }] });
    expect(shown.event.counts).toMatchObject({ 'v:v:yes': 3, 'v:v:no': 0 });
    expect(shown.event.shape).not.toBe(event.shape);
  });

  it('has the same id for the same state, another for another, and says what changed', () => {
    expect(eventOf(structuredClone(first)).id).toBe(id);
    const counted = eventOf({ ...first, questions: [{ ...question, voices: 3 }] });
    expect(counted.id).not.toBe(id);
    expect([counted.event.shape, counted.event.list]).toEqual([event.shape, event.list]);
    const discussed = eventOf({ ...first, questions: [{ ...question, progress: 'now' }] });
    expect(discussed.event.shape).not.toBe(event.shape);
    expect(eventOf({ ...first, questions: [] }).event.list).not.toBe(event.list);
  });
});
