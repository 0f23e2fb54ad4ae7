import { type Checked, checkInput } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FormDefinition } from './model.ts';
import { withOtherWords } from './other-words.ts';
import { referenceFaults } from './references.ts';
import { definitionShape } from './shape.ts';

/**
 * Reads a definition from anywhere. Errors by path, as in `fields.3.label.ja`: what has the wrong shape,
 * and when the shape is right, names that are unknown or doubled, and conditions that go in a circle. The words of
 * options "other" stand in the definition it gives as fields of their own.
 */
export function checkDefinition(raw: unknown): Checked<FormDefinition> {
  const shaped = checkInput(definitionShape, raw);
  if (!shaped.ok) return shaped;
  const definition: FormDefinition = withOtherWords(shaped.value);
  const errors: Record<string, Text> = {};
  for (const { path, text } of referenceFaults(definition)) errors[path] ??= text;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: definition };
}
