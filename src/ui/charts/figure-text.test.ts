import { expect, test } from 'vitest';
import { axisText, figureText, shortText } from './figure-text.ts';

test.each([
  [-1234.5, 1, '△1,234.5', '−1,234.5'],
  [-0.04, 1, '0.0', '0.0'],
  [12, undefined, '12', '12'],
] as const)('below zero as the town writes it: %s', (value, digits, ja, en) => {
  expect([figureText(value, 'ja', digits), figureText(value, 'en', digits)]).toEqual([ja, en]);
});

test('short figures bear the same sign', () => {
  expect([axisText(-4_598_000, 'ja'), axisText(-4_598_000, 'en')]).toEqual(['△459.8万', '−4.6m']);
  expect(shortText(-500, 'easy')).toBe('△500');
});
