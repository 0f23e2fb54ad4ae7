import { describe, expect, it } from 'vitest';
import { growth, type Level } from './levels.ts';

const level = (views: number | null): Level => ({
  ...{ views, reactions: null, shares: null, comments: null, linkClicks: null },
});
const at = new Date('2026-05-31T00:00:00+09:00');
const leftAt = new Map([
  ['old', new Date('2026-05-20T03:00:00Z')],
  ['new', new Date('2026-05-31T03:00:00Z')],
]);

describe('what came to posts since the time before', () => {
  it.each([
    ['no posts', {}, {}, null],
    ['a new post', { new: level(7) }, {}, 7],
    ['an old post whose beginning nobody saw', { old: level(500) }, {}, null],
    ['an old post and a new one', { old: level(500), new: level(7) }, {}, 7],
    ['a post that was seen before', { old: level(500) }, { old: level(480) }, 20],
    ['a post that nobody looked at since', { old: level(500) }, { old: level(500) }, 0],
    ['a count that was set right downwards', { old: level(490) }, { old: level(500) }, 0],
    ['a post that the channel is silent about', { new: level(null) }, {}, null],
    ['silence the time before', { old: level(500) }, { old: level(null) }, null],
  ])('%s', (_, now, levels, views) => {
    expect(growth(now, { levels, at }, leftAt)).toEqual(level(views));
  });
});
