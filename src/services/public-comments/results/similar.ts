import { similarTexts } from '#engines/analysis/contract.ts';
import type { Comment } from '../comments/queries.ts';
import type { FiledRow } from './queries.ts';

const shown = 8;
const least = 0.12;

/** Comments in no row that say something like a row, the nearest first: people decide. */
export function similarTo(
  { summary }: Pick<FiledRow, 'summary'>,
  own: readonly Comment[],
  unfiled: readonly Comment[],
): readonly Comment[] {
  const words = [summary, ...own.map(({ input }) => input?.text ?? '')].join('\n').trim();
  if (words === '') return [];
  const known = new Map(unfiled.map((comment) => [comment.id, comment]));
  const candidates = unfiled.flatMap(({ id, input }) => (input ? [{ id, text: input.text }] : []));
  const near = similarTexts(words, candidates, { limit: shown, least });
  return near.flatMap(({ id }) => known.get(id) ?? []);
}
