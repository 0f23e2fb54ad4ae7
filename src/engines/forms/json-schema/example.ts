import type { Answers, FormDefinition } from '../definition/types.ts';
export interface ExampleWish {
  /** Rules that should hold or not hold; best effort. */
  readonly want?: Readonly<Record<string, boolean>>;
  /** The day of answering; a fixed day when left out. */
  readonly today?: string;
}
/** A valid set of answers, the same for the same seed; every visible question is answered. */
export function exampleAnswers(
  _definition: FormDefinition,
  _seed: number,
  _wish: ExampleWish = {},
): Answers {
  throw new Error('being written');
}
