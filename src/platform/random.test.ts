import { describe, expect, it } from 'vitest';
import { takeRandom } from './random.ts';

describe('random bytes', () => {
  it('come in the length that is asked for, never the same twice', () => {
    const lengths = [1, 12, 4095, 4096, 4097, 0];
    expect(lengths.map((length) => takeRandom(length).length)).toEqual(lengths);
    const many = Array.from({ length: 2000 }, () => takeRandom(16).toString('hex'));
    expect(new Set(many).size).toBe(many.length);
    expect(many.some((one) => /^0+$/.test(one))).toBe(false);
  });

  it('stay what they were when others are taken', () => {
    const mine = takeRandom(32);
    const before = mine.toString('hex');
    for (let times = 0; times < 1000; times++) takeRandom(32);
    expect(mine.toString('hex')).toBe(before);
  });
});
