import { figures } from './figures.ts';
import type { SimilarTown } from './read.ts';
import { similarTexts as texts } from './staff-text.ts';

type Row = readonly (string | number)[];

/** Amounts are written in yen, so that nothing has to be guessed when the file comes back. */
const headings: readonly string[] = [
  texts.name.ja,
  texts.type.ja,
  texts.residents.ja,
  ...figures.map(({ kind, part, name }) =>
    kind === 'ratio' ? name.ja : `${part}：${name.ja}（円）`,
  ),
];

/** The template, with the figures of towns where there are any. */
export function tableOfTowns(towns: readonly SimilarTown[] = []): Row[] {
  const rows = towns.map(
    ({ name, type, residents, figures: values }): Row => [
      ...[name, type, residents],
      ...figures.map(({ id }) => {
        const value = values[id];
        return value === undefined ? '' : Number(value);
      }),
    ],
  );
  return [headings, ...rows];
}
