import { expect, it } from 'vitest';
import { emptySlots, slot } from './slot.ts';

it('a slot holds what filled it last, and its first value when all are emptied', () => {
  const [names, count] = [slot<readonly string[]>([]), slot(1)];
  names.fill(['a']);
  names.fill(['b']);
  count.fill(2);
  expect([names.value, count.value]).toEqual([['b'], 2]);
  emptySlots();
  expect([names.value, count.value]).toEqual([[], 1]);
});
