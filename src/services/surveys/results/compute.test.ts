import { describe, expect, it } from 'vitest';
import type { Answers, Field } from '#engines/forms/contract.ts';
import type { Population, SurveyResponse } from '../model.ts';
import { type Basis, computeResults } from './compute.ts';

const text = (name: string) => ({ ja: name, en: name, easy: name });
const option = (value: string) => ({ value, label: text(value) });
const field: Field = {
  ...{ key: 'read', label: text('Read'), required: false, kind: 'choice' },
  ...{ question: 'series.koho-readers', options: ['yes', 'no'].map(option) },
};
const words: Field = { key: 'more', label: text('More'), required: false, kind: 'long-text' };
const sexField: Field = {
  ...{ key: 'sex', label: text('Sex'), required: false, kind: 'choice' },
  ...{ question: 'respondent.sex', options: ['male', 'female'].map(option) },
};

function people(n: number, sex: 'male' | 'female' | undefined, answers: Answers): SurveyResponse[] {
  return Array.from({ length: n }, (_, index) => ({ id: `${sex}${index}`, sex, answers }));
}

const population: Population = {
  ...{ asOf: '2026-04-01', source: '住民基本台帳' },
  ...{ area: {}, age: {}, sex: { male: 500, female: 500 } },
};

const categories: Basis['categories'] = {
  ...{ area: [], age: [], sex: ['male', 'female', 'other'].map(option) },
};

// 20 of 30 men and 21 of 70 women read it.
const responses = [
  ...people(20, 'male', { read: 'yes', more: 'good' }),
  ...people(10, 'male', { read: 'no' }),
  ...people(21, 'female', { read: 'yes' }),
  ...people(49, 'female', { read: 'no' }),
];

const basis: Basis = {
  ...{ fields: [sexField, field, words], responses, excluded: 2, represents: true },
  ...{ population, categories },
};

describe('results', () => {
  it('of a random sample stand for the town: worked by hand', () => {
    const { questions, weighting, who } = computeResults(basis);
    // Half of all are men: (20/30 + 21/70) / 2.
    const [yes, no] = questions[0]?.lines ?? [];
    expect(yes?.share).toBeCloseTo((20 / 30 + 21 / 70) / 2, 6);
    expect(yes?.count).toBe(41);
    expect((yes?.low ?? 1) < (yes?.share ?? 0) && (yes?.high ?? 0) > (yes?.share ?? 1)).toBe(true);
    expect(no?.share).toBeCloseTo(1 - (yes?.share ?? 0), 9);
    expect(weighting).toMatchObject({ traits: ['sex'], converged: true, empty: [] });
    const sex = who.find(({ trait }) => trait === 'sex');
    expect(sex?.lines[0]).toMatchObject({ answered: 30, answeredShare: 0.3, peopleShare: 0.5 });
    expect(sex?.lines[0]?.weightedShare).toBeCloseTo(0.5, 6);
  });

  it('of any other survey are counted as they came, without intervals', () => {
    const { questions, weighting, represents } = computeResults({ ...basis, represents: false });
    expect(represents).toBe(false);
    expect(weighting).toBeUndefined();
    expect(questions[0]?.lines[0]).toEqual({
      value: 'yes',
      label: text('yes'),
      count: 41,
      share: 0.41,
    });
  });

  it('ask nobody about themselves twice, and list what was said in words', () => {
    const { questions, words: said } = computeResults(basis);
    expect(questions.map(({ key, series }) => [key, series])).toEqual([['read', 'koho-readers']]);
    expect(said).toEqual([{ key: 'more', label: text('More'), answered: 20 }]);
  });

  it('cross a question with a trait, and hide what could be recognised', () => {
    const few = [
      ...people(20, 'male', { read: 'yes' }),
      ...people(3, 'male', { read: 'no' }),
      ...people(30, 'female', { read: 'yes' }),
      ...people(40, 'female', { read: 'no' }),
    ];
    const { questions } = computeResults({ ...basis, responses: few });
    const cross = questions[0]?.cross.find(({ by }) => by === 'sex');
    expect(cross?.columns.map(({ answered }) => answered)).toEqual([23, 70, 0]);
    expect(cross?.cells.map((row) => row.map(({ count }) => count))).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    const open = computeResults(basis).questions[0]?.cross.find(({ by }) => by === 'sex');
    expect(open?.cells[0]?.[0]?.count).toBe(20);
    expect(open?.cells[0]?.[0]?.share).toBeCloseTo(20 / 30, 9);
  });

  it('of nobody are empty, not an error', () => {
    const none = computeResults({ ...basis, responses: [] });
    expect(none.answers).toBe(0);
    expect(none.questions[0]?.lines[0]).toEqual({ value: 'yes', label: text('yes') });
  });
});
