import { describe, expect, it } from 'vitest';
import type { Answer, Field } from '#engines/forms/contract.ts';
import { change } from './change.ts';
import { shareInterval } from './interval.ts';
import { tally } from './tally.ts';

const text = (name: string) => ({ ja: name, en: name, easy: name });
const option = (value: string) => ({ value, label: text(value) });
const basics = { key: 'q', label: text('Q'), required: false };

describe('the interval of a share', () => {
  it.each([
    // Textbook values of Wilson's interval, 95 %.
    [0.5, 100, 1, { low: 0.4038, high: 0.5962 }],
    [0, 20, 1, { low: 0, high: 0.1611 }],
    [0.9, 50, 1, { low: 0.7864, high: 0.9565 }],
    // A design effect of 2 leaves half of the answers.
    [0.5, 200, 2, { low: 0.4038, high: 0.5962 }],
  ])('of %f with %i answers and a design effect of %f', (share, answers, effect, wanted) => {
    const { low, high } = shareInterval(share, answers, effect) ?? { low: -1, high: -1 };
    expect(low).toBeCloseTo(wanted.low, 4);
    expect(high).toBeCloseTo(wanted.high, 4);
  });

  it('becomes narrower when half of all people answered, and is none without answers', () => {
    const wide = shareInterval(0.5, 100);
    const narrow = shareInterval(0.5, 100, 1, 200);
    expect((narrow?.high ?? 1) - (narrow?.low ?? 0)).toBeLessThan(
      (wide?.high ?? 0) - (wide?.low ?? 1),
    );
    expect(shareInterval(0.5, 0)).toBeUndefined();
  });
});

describe('a change since last time', () => {
  const line = (share: number, half?: number) => ({
    ...{ value: 'a', label: text('a'), share },
    ...(half === undefined ? {} : { low: share - half, high: share + half }),
  });

  it.each([
    ['within the intervals', line(0.5, 0.03), line(0.52, 0.03), 'unclear'],
    ['beyond them', line(0.5, 0.03), line(0.6, 0.03), { points: 10 }],
    ['of all who answered', line(0.5), line(0.45), { points: -5 }],
    ['of nothing', line(0.5), line(0.5), 'unclear'],
  ])('%s', (_name, before, now, wanted) => {
    const found = change(before, now);
    if (typeof wanted === 'string') expect(found).toBe(wanted);
    else expect(found === 'unclear' ? 0 : found.points).toBeCloseTo(wanted.points, 6);
  });
});

const counted = (answers: readonly (Answer | undefined)[], weight = 1) =>
  answers.map((answer) => ({ answer, weight }));
const countsOf = (field: Field, answers: readonly (Answer | undefined)[]) =>
  tally(field, counted(answers)).map(({ key, lines, answered }) => ({
    ...{ key, answered },
    counts: lines.map(({ count }) => count),
  }));

describe('a tally', () => {
  const options = ['a', 'b', 'c'].map(option);

  it.each<[string, Field, (Answer | undefined)[], object[]]>([
    [
      'one of several',
      { ...basics, kind: 'choice', options },
      ['a', 'a', 'c', undefined, 'gone'],
      [{ key: 'q', answered: 3, counts: [2, 0, 1] }],
    ],
    [
      'any of several',
      { ...basics, kind: 'choices', options },
      [['a', 'b'], ['b'], []],
      [{ key: 'q', answered: 2, counts: [1, 2, 0] }],
    ],
    [
      'yes or no',
      { ...basics, kind: 'yes-no' },
      [true, false, true],
      [{ key: 'q', answered: 3, counts: [2, 1] }],
    ],
    [
      'a scale with no opinion',
      { ...basics, kind: 'scale', min: 1, max: 3, noOpinion: text('?') },
      [1, 3, 3, 'no-opinion'],
      [{ key: 'q', answered: 4, counts: [1, 0, 2, 1] }],
    ],
    [
      'rows of a matrix',
      { ...basics, kind: 'matrix', rows: ['x', 'y'].map(option), options },
      [{ x: 'a', y: 'b' }, { x: 'a' }],
      [
        { key: 'q.x', answered: 2, counts: [2, 0, 0] },
        { key: 'q.y', answered: 1, counts: [0, 1, 0] },
      ],
    ],
    [
      'a ranking',
      { ...basics, kind: 'ranking', options },
      [['b', 'a'], ['b']],
      [
        { key: 'q', answered: 2, counts: [0, 2, 0] },
        { key: 'q.any', answered: 2, counts: [1, 2, 0] },
      ],
    ],
    ['nothing of free text', { ...basics, kind: 'long-text' }, ['…'], []],
  ])('counts %s', (_name, field, answers, wanted) => {
    expect(countsOf(field, answers)).toEqual(wanted);
  });

  it('weighs, and takes the mean without those who have no opinion', () => {
    const field: Field = { ...basics, kind: 'scale', min: 1, max: 5, noOpinion: text('?') };
    const answers = [
      { answer: 1, weight: 3 },
      { answer: 5, weight: 1 },
      { answer: 'no-opinion', weight: 9 },
    ];
    const [result] = tally(field, answers);
    expect(result).toMatchObject({ answered: 3, weightedAnswered: 13, mean: 2 });
    expect(result?.lines[0]).toMatchObject({ count: 1, weighted: 3 });
  });
});
