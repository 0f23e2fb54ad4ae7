import type { Language } from '#platform/i18n/text.ts';
import type { FormDefinition } from '../definition/types.ts';
/** JSON Schema (2020-12) of the answers as the API takes them; `examples[0]` is a valid set. */
export function formJsonSchema(
  _definition: FormDefinition,
  _language: Language,
): Readonly<Record<string, unknown>> {
  throw new Error('being written');
}
