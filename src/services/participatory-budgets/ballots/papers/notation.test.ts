import { expect, it } from 'vitest';
import type { BallotPaper } from '../model.ts';
import { patternOf, readSheet } from './notation.ts';

const lines = [1, 2, 3, 12].map((number) => ({
  ...{ number, proposalId: String(number), title: '', titleEn: '', cost: 100 },
}));
const paper: BallotPaper = { method: 'approval', maxChoices: 2, sum: 1000, lines };

it.each([
  ['1 12', '1 12'],
  ['１２、３', '3 12'],
  ['3,1', '1 3'],
  ['1 2 3', '1 2 3'],
  ['b', 'blank'],
  ['Ｕ', 'unreadable'],
  ['', undefined],
  ['1 1', undefined],
  ['4', undefined],
  ['1-2', undefined],
  ['１２３', undefined],
])('%j is typed for %j', (typed, notation) => {
  expect(readSheet(paper, typed)).toBe(notation);
});

it.each([
  ['1 12', 'valid'],
  ['1 2 3', 'too-many'],
  ['blank', 'blank'],
  ['remarks', 'remarks'],
] as const)('%j counts as %s', (notation, standing) => {
  expect(patternOf(paper, notation, 4)).toMatchObject({ standing, count: 4 });
});
