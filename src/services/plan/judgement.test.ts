import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#japan/dates.ts';
import { fiscalYear, fiscalYearOf } from '#japan/fiscal-year.ts';
import { expectedLine, expectedShareOn, isLimit, judge, meetsTarget } from './judgement.ts';
import { countings, directions, type Goalpost, type PlanPeriod, type YearFigure } from './model.ts';

const period: PlanPeriod = {
  from: '2021-04-01',
  to: '2026-03-31',
  baselineYear: fiscalYear(2019),
  targetYear: fiscalYear(2025),
};

function figure(value: number, asOf: string): YearFigure {
  const observationId = `o-${asOf}`;
  const year = fiscalYearOf(asOf);
  return { observationId, fiscalYear: year, value, asOf, origin: 'reported', sample: false };
}

type Short = [Goalpost['baseline'], number, Goalpost['direction'], Goalpost['counting']];
const goal = ([baseline, target, direction, counting]: Short): Goalpost => ({
  baseline,
  target,
  direction,
  counting,
});

/** From 2020-03-31 to 2026-03-31 the middle of the way is 2023-03-31; a total runs from 2021-04-01. */
const middle = '2023-03-31';
const end = '2026-03-31';

describe('the grade', () => {
  it.each<[string, Short, number, string, string, string]>([
    // up, level: baseline 50, target 70, the line asks for 60 in the middle
    ['reaches the target', [50, 70, 'up', 'level'], 70, middle, 'achieved', 'target-met'],
    ['is beyond the target', [50, 70, 'up', 'level'], 71, middle, 'achieved', 'target-met'],
    ['is on the line', [50, 70, 'up', 'level'], 60, middle, 'on-course', 'pace'],
    ['has 90 % of the pace', [50, 70, 'up', 'level'], 59.01, middle, 'on-course', 'pace'],
    ['has less than 90 %', [50, 70, 'up', 'level'], 58.9, middle, 'slightly-late', 'pace'],
    ['has 60 % of the pace', [50, 70, 'up', 'level'], 56.01, middle, 'slightly-late', 'pace'],
    ['has less than 60 %', [50, 70, 'up', 'level'], 55.9, middle, 'late', 'pace'],
    ['went backwards', [50, 70, 'up', 'level'], 45, middle, 'late', 'pace'],
    ['stands still on day one', [50, 70, 'up', 'level'], 50, '2020-03-31', 'on-course', 'pace'],
    ['ended 80 % there', [50, 70, 'up', 'level'], 66, end, 'slightly-late', 'ended-short'],
    ['ended 50 % there', [50, 70, 'up', 'level'], 60, end, 'late', 'ended-short'],
    ['arrives after the end', [50, 70, 'up', 'level'], 70, '2026-10-01', 'achieved', 'target-met'],
    // down towards a target below the baseline
    ['falls to the target', [91.7, 90, 'down', 'year'], 90, end, 'achieved', 'target-met'],
    ['falls on the line', [91.7, 90, 'down', 'year'], 90.8, middle, 'on-course', 'pace'],
    ['rises instead', [91.7, 90, 'down', 'year'], 92.4, middle, 'late', 'pace'],
    // down with a target above the baseline: a limit to stay within
    ['stays below', [9.5, 12, 'down', 'level'], 8.9, middle, 'achieved', 'target-met'],
    ['gets worse, within', [9.5, 12, 'down', 'level'], 12, middle, 'achieved', 'target-met'],
    ['is 4 % above', [9.5, 12, 'down', 'level'], 12.48, middle, 'slightly-late', 'outside-limit'],
    ['is 10 % above', [9.5, 12, 'down', 'level'], 13.2, middle, 'late', 'outside-limit'],
    // up with a baseline already there
    ['was there, stays', [95, 90, 'up', 'level'], 91, middle, 'achieved', 'target-met'],
    ['was there, fell', [95, 90, 'up', 'level'], 86, middle, 'slightly-late', 'outside-limit'],
    ['baseline is target', [90, 90, 'up', 'level'], 80, middle, 'late', 'outside-limit'],
    // keep
    ['is held', [99, 99, 'keep', 'level'], 99, middle, 'achieved', 'target-met'],
    ['is held within 0.5 %', [99, 99, 'keep', 'level'], 98.51, middle, 'achieved', 'target-met'],
    ['slips by 2 %', [99, 99, 'keep', 'level'], 97, middle, 'slightly-late', 'outside-limit'],
    ['slips by 10 %', [99, 99, 'keep', 'level'], 89, middle, 'late', 'outside-limit'],
    ['overshoots by 10 %', [50, 50, 'keep', 'year'], 55, middle, 'late', 'outside-limit'],
    ['is kept as a total', [5, 5, 'keep', 'total'], 5, middle, 'achieved', 'target-met'],
    ['keeps zero', [0, 0, 'keep', 'level'], 0, middle, 'achieved', 'target-met'],
    ['loses zero', [0, 0, 'keep', 'level'], 1, middle, 'late', 'outside-limit'],
    // totals run from the plan's first day
    ['has not begun', [0, 120, 'up', 'total'], 0, '2021-04-01', 'on-course', 'pace'],
    ['runs on the line', [0, 120, 'up', 'total'], 48, middle, 'on-course', 'pace'],
    ['runs behind', [0, 120, 'up', 'total'], 32, middle, 'slightly-late', 'pace'],
    ['adds to its baseline', [186, 336, 'up', 'total'], 246, middle, 'on-course', 'pace'],
    ['begins at zero unasked', [undefined, 15, 'up', 'total'], 6, middle, 'on-course', 'pace'],
    ['ends at the target', [undefined, 15, 'up', 'total'], 15, end, 'achieved', 'target-met'],
    // a total that must not exceed
    ['grows slowly', [0, 20, 'down', 'total'], 7, middle, 'on-course', 'total-within-pace'],
    ['grows fast', [0, 20, 'down', 'total'], 12, middle, 'slightly-late', 'total-within-pace'],
    ['is over, just', [0, 20, 'down', 'total'], 21, middle, 'slightly-late', 'outside-limit'],
    ['is far over', [0, 20, 'down', 'total'], 30, middle, 'late', 'outside-limit'],
    ['ended within', [0, 20, 'down', 'total'], 20, end, 'achieved', 'target-met'],
    // a level or a year without a baseline has no way to measure
    ['meets it anyway', [undefined, 10, 'up', 'level'], 10, middle, 'achieved', 'target-met'],
    ['cannot be judged', [undefined, 10, 'up', 'year'], 9, middle, 'undetermined', 'no-baseline'],
  ])('of a figure that %s', (_case, short, value, asOf, grade, rule) => {
    expect(judge(goal(short), period, [figure(value, asOf)])).toMatchObject({ grade, rule });
  });

  it('says so when there is no figure', () => {
    expect(judge(goal([50, 70, 'up', 'level']), period, [])).toMatchObject({
      grade: 'no-data',
      rule: 'no-figure',
      figure: undefined,
    });
  });

  it('shows an unfinished year and judges the last finished one', () => {
    const figures = [figure(150, '2023-03-31'), figure(20, '2023-06-30')];
    const judged = judge(goal([100, 200, 'up', 'year']), period, figures);
    expect(judged.figure?.value).toBe(150);
    expect(judged.provisional?.value).toBe(20);
    expect(judge(goal([100, 200, 'up', 'year']), period, figures.slice(1)).grade).toBe('no-data');
  });

  it('is decided on the day of the figure, not later', () => {
    const old = judge(goal([0, 100, 'up', 'level']), period, [figure(17, '2021-03-31')]);
    expect(old).toMatchObject({ grade: 'on-course', rule: 'pace' });
  });
});

describe('the numbers beside the grade', () => {
  it('tell the way, the line and the pace', () => {
    const judged = judge(goal([50, 70, 'up', 'level']), period, [figure(55, middle)]);
    expect(judged.attainment).toBeCloseTo(0.25);
    expect(judged.expectedShare).toBeCloseTo(0.5, 2);
    expect(judged.expectedValue).toBeCloseTo(60, 1);
    expect(judged.pace).toBeCloseTo(0.5, 2);
  });

  it('leave out what a limit does not have', () => {
    const judged = judge(goal([9.5, 12, 'down', 'level']), period, [figure(8, middle)]);
    expect([judged.attainment, judged.pace, judged.expectedValue]).toEqual([
      undefined,
      undefined,
      12,
    ]);
  });

  it('have no pace while the line has not begun', () => {
    const judged = judge(goal([0, 10, 'up', 'total']), period, [figure(3, '2020-12-31')]);
    expect([judged.expectedShare, judged.pace, judged.grade]).toEqual([0, undefined, 'on-course']);
  });
});

describe('the line', () => {
  it('runs from the end of the baseline year, a total from the first day of the plan', () => {
    expect(expectedLine(goal([50, 70, 'up', 'level']), period)[0]?.at).toBe('2020-03-31');
    expect(expectedLine(goal([undefined, 15, 'up', 'total']), period)).toEqual([
      { at: '2021-04-01', value: 0 },
      { at: '2026-03-31', value: 15 },
    ]);
  });

  it('is not drawn for a limit or without a baseline', () => {
    expect(expectedLine(goal([9.5, 12, 'down', 'level']), period)).toEqual([]);
    expect(expectedLine(goal([undefined, 12, 'up', 'level']), period)).toEqual([]);
  });

  it('never asks for less as days pass, and stays between nothing and all', () => {
    const day = fc.integer({ min: -900, max: 4000 });
    fc.assert(
      fc.property(day, fc.constantFrom(...countings), (offset, counting) => {
        const on = addDays('2020-03-31', offset);
        const share = expectedShareOn(goal([0, 1, 'up', counting]), period, on);
        const next = expectedShareOn(goal([0, 1, 'up', counting]), period, addDays(on, 1));
        expect(share >= 0 && share <= next && next <= 1).toBe(true);
      }),
    );
  });
});

describe('any indicator', () => {
  const anyGoal = fc.record({
    baseline: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined }),
    target: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    direction: fc.constantFrom(...directions),
    counting: fc.constantFrom(...countings),
  });

  it('gets a better or equal grade for a better figure', () => {
    const rank = { late: 0, 'slightly-late': 1, 'on-course': 2, achieved: 3 } as const;
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyGoal, value, value, fc.integer({ min: 0, max: 6 }), (any, a, b, year) => {
        fc.pre(any.direction !== 'keep');
        const better = any.direction === 'up' ? Math.max(a, b) : Math.min(a, b);
        const worse = better === a ? b : a;
        const asOf = `${2020 + year}-03-31`;
        const high = judge(any, period, [figure(better, asOf)]).grade;
        const low = judge(any, period, [figure(worse, asOf)]).grade;
        if (!(high in rank) || !(low in rank)) return;
        expect(rank[high as keyof typeof rank]).toBeGreaterThanOrEqual(
          rank[low as keyof typeof rank],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is achieved exactly when its target is met, unless it is a running limit', () => {
    fc.assert(
      fc.property(anyGoal, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (any, value) => {
        fc.pre(!(any.counting === 'total' && any.direction === 'down' && isLimit(any)));
        const { grade } = judge(any, period, [figure(value, middle)]);
        expect(grade === 'achieved').toBe(meetsTarget(any, value));
      }),
    );
  });
});
