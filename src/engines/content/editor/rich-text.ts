import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { cleanHtml } from '../html/clean.ts';
import { fromNotation } from './notation/notation.ts';

/** Says whether the field holds HTML (with scripts) or the plain notation (without). */
export const formatName = (name: string): string => `${name}.format`;

/**
 * What a `RichTextField` sent, as it may be stored. It is cleaned here, whatever the browser did.
 * `changes` say what was taken out.
 */
export function readRichText(
  values: FormValues,
  name: string,
): { readonly html: string; readonly changes: readonly Text[] } {
  const sent = typedValue(values, name);
  const html = typedValue(values, formatName(name)) === 'html' ? sent : fromNotation(sent);
  return cleanHtml(html, { from: 'editor' });
}
