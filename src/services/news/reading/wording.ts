import type { Language } from '#platform/i18n/text.ts';
import type { Content, Wording, Words } from '../model.ts';
import { readerWordings } from '../publication/bodies.ts';

/** The body that a reader of a language gets; Japanese where there is none of its own. */
export function wordingFor(content: Content, language: Language): Wording {
  return readerWordings(content).includes(language) ? language : 'ja';
}

/** A title or summary beside that body: of the same wording where it was written. */
export function wordFor(words: Words, wording: Wording): string {
  return words[wording] || words.ja;
}
