import { expect, it } from 'vitest';
import { whatIfWords } from './what-if-text.ts';

it('writes a rate below zero with the sign that its shift has', () => {
  expect(whatIfWords.shifted('−0.4', -0.4).ja).toBe('−0.4ポイント（−0.4%）');
  expect(whatIfWords.asPublished(0).ja).toBe('見通しのまま（0%）');
});
