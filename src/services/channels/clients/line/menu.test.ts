import { expect, it } from 'vitest';
import { boundsOf, menuSizes } from './menu.ts';

it.each(['large', 'small'] as const)('covers a %s menu without a gap or an overlap', (size) => {
  const { width, height, columns, rows } = menuSizes[size];
  const all = Array.from({ length: columns * rows }, (_, index) => boundsOf(size, index));
  const area = all.reduce((sum, bounds) => sum + bounds.width * bounds.height, 0);
  expect(area).toBe(width * height);
  expect(
    all.every(({ x, y, ...bounds }) => x + bounds.width <= width && y + bounds.height <= height),
  ).toBe(true);
  expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(columns * rows);
});
