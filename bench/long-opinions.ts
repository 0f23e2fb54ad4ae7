import { labelledStatements } from '../src/engines/analysis/clustering/testing.ts';
import { randomFrom } from './town.ts';

const length = 100;

/** Opinions of 100 characters: statements of one theme after each other, drawn the same in every run. */
export function longOpinions(count: number): { readonly text: string }[] {
  const random = randomFrom(20_707);
  const byTheme = new Map<string, string[]>();
  for (const { theme, text } of labelledStatements()) {
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), text]);
  }
  const themes = [...byTheme.values()];
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const theme = pick(themes) ?? [];
    let text = '';
    while (text.length < length) text += pick(theme) ?? '';
    return { text: text.slice(0, length) };
  });
}
