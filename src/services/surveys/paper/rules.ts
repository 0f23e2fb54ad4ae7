import type { Answers } from '#engines/forms/contract.ts';
import type { PaperQuestion } from './answer-codes.ts';

const canonical = (value: unknown): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : typeof value === 'string'
      ? JSON.stringify(value.normalize('NFKC').replace(/\s+/g, ''))
      : JSON.stringify(value);

/** Questions that two people read differently; how long words are spaced does not count. */
export function differences(
  questions: readonly PaperQuestion[],
  first: Answers,
  second: Answers,
): PaperQuestion[] {
  return questions.filter(
    ({ field: { key } }) => canonical(first[key] ?? null) !== canonical(second[key] ?? null),
  );
}
