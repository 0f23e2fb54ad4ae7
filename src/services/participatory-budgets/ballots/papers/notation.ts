import { foldCode } from '#japan/digits.ts';
import { judge, orderChoices } from '../counting/rules.ts';
import { type BallotPaper, type InvalidReason, invalidReasons, type Pattern } from '../model.ts';

/**
 * A paper ballot as it is typed and stored: numbers in ascending order with a space between (`3 7 12`),
 * `blank`, or a reason why it counts for nothing. What follows from the rule (too many, over the sum) is
 * not typed: numbers are.
 */
export type Notation = string;

/** Letters that save typing, by what they stand for. */
export const shortcuts: Readonly<Record<string, 'blank' | InvalidReason>> = {
  B: 'blank',
  U: 'unreadable',
  R: 'remarks',
  F: 'foreign',
};

/** Reads what somebody typed for a sheet. @returns undefined for what is no ballot of this paper */
export function readSheet(paper: BallotPaper, typed: string): Notation | undefined {
  const folded = foldCode(typed).trim().toUpperCase();
  const word = shortcuts[folded];
  if (word) return word;
  if (!/^\d{1,3}([\s,、.]+\d{1,3})*$/.test(folded)) return undefined;
  const numbers = folded.split(/[\s,、.]+/).map(Number);
  const choices = orderChoices(paper, numbers);
  // The same number twice is a slip of who types: a box on paper is ticked or not.
  return choices?.length === numbers.length ? choices.join(' ') : undefined;
}

/** Ballots of one notation, as they are counted. */
export function patternOf(paper: BallotPaper, notation: Notation, count: number): Pattern {
  if (notation === 'blank') return { choices: [], standing: 'blank', count };
  const reason = invalidReasons.find((one) => one === notation);
  if (reason) return { choices: [], standing: reason, count };
  const choices = notation.split(' ').map(Number);
  return { choices, standing: judge(paper, choices), count };
}
