import type { Text } from '#platform/i18n/text.ts';
import { findPrefillSource } from '../prefill/registry.ts';

export interface SourceLine {
  readonly name: string;
  readonly label: Text;
}

/** Sources that are always there, and those that the form names already. */
export function offeredSources(named: readonly string[]): SourceLine[] {
  const names = new Set(['profile', 'earlier', 'identity', 'postcode', ...named]);
  return [...names].map((name) => ({
    name,
    label: findPrefillSource(name)?.label ?? { ja: name, en: name },
  }));
}
