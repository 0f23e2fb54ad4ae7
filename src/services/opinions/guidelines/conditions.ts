import type { FilterSettings } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { guidelineWords } from './text.ts';

const numbered = ['links', 'repeats', 'shouting', 'personalData', 'alike'] as const;

/** What the town's filters hold for a person, as they are set today; the words themselves are not told. */
export function conditionsOf(settings: FilterSettings): Text[] {
  const { conditions } = guidelineWords;
  return [
    ...(settings.words.length > 0 ? [conditions.words] : []),
    ...numbered.flatMap((name) => (settings[name] > 0 ? [conditions[name](settings[name])] : [])),
  ];
}
