import { allowedAttributes, isLanguageTag } from './allowed.ts';
import type { ChangeLog } from './changes.ts';
import type { ContentElement, ContentNode } from './node.ts';

/** Where content comes from: our editor, the clipboard of any program, or a request to the API. */
export type ContentOrigin = 'editor' | 'paste' | 'api';

/** What every part of the cleaner needs to know. */
export interface Cleaning extends Pick<ChangeLog, 'note'> {
  readonly origin: ContentOrigin;
  /** Names of elements around the one being cleaned that may not hold themselves. */
  readonly inside: ReadonlySet<string>;
  /** Cleans what stands inside; given along so that lists and tables need not know the whole cleaner. */
  nodes(nodes: readonly ContentNode[], cleaning: Cleaning): ContentNode[];
}

/** Invisible letters that change how others read: zero width, direction, half of a pair. */
export const invisible =
  /[^\P{Cc}\t\n\r\f]|\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** The attributes that the element may have, with values that it may have. */
export function cleanAttributes({ name, attributes }: ContentElement): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [attribute, allowed] of Object.entries(allowedAttributes[name] ?? {})) {
    const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (value === undefined) continue;
    const clean = value.replace(invisible, '').trim();
    if (allowed(clean)) kept[attribute] = clean;
  }
  const { lang } = attributes;
  if (lang && isLanguageTag(lang)) kept.lang = lang;
  return kept;
}
