import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';

/**
 * A text typed in three languages: `name.ja`, `name.en`, `name.easy`. English that was left out is the
 * Japanese, which is better than nothing on an English page. Undefined when there is no Japanese.
 */
export function typedText(values: FormValues, name: string): Text | undefined {
  const part = (language: string) => typedValue(values, `${name}.${language}`).trim();
  const [ja, en, easy] = [part('ja'), part('en'), part('easy')];
  if (ja === '') return undefined;
  return { ja, en: en || ja, ...(easy ? { easy } : {}) };
}
