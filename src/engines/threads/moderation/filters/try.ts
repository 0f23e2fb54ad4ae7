import { maskPersonalData } from '#engines/analysis/contract.ts';
import { type FilterRule, type FilterSettings, filterText, matchedWords, plain } from '../rules.ts';

/** What would become of a text. */
export interface Trial {
  readonly rules: readonly FilterRule[];
  /** Of the list. */
  readonly matched: readonly string[];
  readonly compared: string;
  /** By form alone: names are found by a dictionary that no request waits for. */
  readonly masked: string;
}

export function tryText(text: string, settings: FilterSettings): Trial {
  const { text: masked, found } = maskPersonalData(text);
  return {
    rules: filterText(text, settings, { found, alike: false }).rules,
    matched: matchedWords(text, settings.words),
    compared: plain(text),
    masked,
  };
}
