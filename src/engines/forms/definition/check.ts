import type { Checked } from '#platform/http/input.ts';
import type { FormDefinition } from './types.ts';
/** Reads a definition from anywhere; errors by path: `fields.3.label`. */
export function checkDefinition(_raw: unknown): Checked<FormDefinition> {
  throw new Error('being written');
}
