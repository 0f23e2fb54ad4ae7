import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { randomFrom } from './random.ts';

export interface Labelled {
  readonly text: string;
  readonly theme: string;
  /** Words of which one stands in a good name of the theme. */
  readonly labels: readonly string[];
  /** Weights were chosen on one half, drawn by a fixed seed; the other was only measured. */
  readonly half: 'tuned' | 'held-out';
}

interface Theme {
  readonly theme: string;
  readonly labels: readonly string[];
  readonly statements: readonly string[];
}

const file = join(import.meta.dirname, '../../../../bench/labelled-opinions.yaml');

/** The statements that people sorted into themes, in their order. */
export function labelledStatements(): Labelled[] {
  const random = randomFrom(20260601);
  const themes = parse(readFileSync(file, 'utf8')) as Theme[];
  return themes.flatMap(({ theme, labels, statements }) =>
    statements.map((text) => ({
      ...{ text, theme, labels, half: random() < 0.5 ? ('tuned' as const) : ('held-out' as const) },
    })),
  );
}

const pairs = (count: number) => (count * (count - 1)) / 2;

function pairsIn(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
}

/** Adjusted Rand index: 1 when two groupings are the same, about 0 when they agree by chance only. */
export function adjustedRandIndex(one: readonly string[], other: readonly string[]): number {
  const both = pairsIn(one.map((key, index) => `${key}\n${other[index]}`));
  const [ofOne, ofOther] = [pairsIn(one), pairsIn(other)];
  const byChance = (ofOne * ofOther) / pairs(one.length);
  return (both - byChance) / ((ofOne + ofOther) / 2 - byChance);
}
