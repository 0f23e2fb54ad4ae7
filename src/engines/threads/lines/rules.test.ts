import { describe, expect, it } from 'vitest';
import type { Stage } from './kinds.ts';
import { daysBetween, type HopRow, reachedStages, standingHops } from './rules.ts';

const stageOf = (kind: string) => kind as Stage;

function row(id: string, more: Partial<HopRow> = {}): HopRow {
  return {
    ...{ id, threadId: 't', act: 'told', kind: 'decision', target: null, text: `text ${id}` },
    ...{ linkLabel: null, linkHref: null, happenedOn: '2026-04-01', departmentId: 'd' },
    ...{ replaces: null, recordedAt: new Date(0), recordedBy: '見本', sample: false },
    ...more,
  };
}

describe('the hops of a thread as they stand', () => {
  it('tells the newest wording, keeps the older ones and one name for all of them', () => {
    const [hop, ...others] = standingHops(
      [
        row('a'),
        row('b', { act: 'corrected', replaces: 'a' }),
        row('c', { act: 'corrected', replaces: 'b' }),
      ],
      stageOf,
    );
    expect(others).toEqual([]);
    expect(hop).toMatchObject({ id: 'c', anchor: 'a', text: 'text c', corrects: 'b' });
    expect(hop?.earlier.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('tells what was taken back, with the reason', () => {
    const hops = standingHops(
      [row('a'), row('x', { act: 'withdrawn', replaces: 'a', text: '誤りでした' })],
      stageOf,
    );
    expect(hops).toHaveLength(1);
    expect(hops[0]).toMatchObject({ id: 'a', withdrawn: '誤りでした' });
    expect(reachedStages(hops, stageOf).size).toBe(0);
  });

  it('stands in order of time, and on one day from voice to result', () => {
    const hops = standingHops(
      [
        row('1', { kind: 'result', happenedOn: '2026-04-02' }),
        row('2', { kind: 'money' }),
        row('3', { kind: 'decision' }),
        row('4', { kind: 'gone', happenedOn: '2026-04-01' }),
        row('5', { kind: 'result', happenedOn: '2026-03-31' }),
      ],
      (kind) => (kind === 'gone' ? undefined : stageOf(kind)),
    );
    expect(hops.map(({ id }) => id)).toEqual(['5', '3', '2', '4', '1']);
  });

  it('counts the days between two steps', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-03-01')).toBeUndefined();
    expect(daysBetween(undefined, '2026-03-01')).toBeUndefined();
  });
});
