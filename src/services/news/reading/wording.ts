import type { Language } from '#platform/i18n/text.ts';
import type { Content, Wording, Words } from '../model.ts';
import { readerWordings } from '../publication/bodies.ts';

/** The body that a reader of a language gets; Japanese where there is none of its own. */
export function wordingFor(content: Content, language: Language): Wording {
  return readerWordings(content).includes(language) ? language : 'ja';
}

/** The wording of a title or summary that a reader of a language gets. */
export function wordingOf(words: Words, { easyFinished }: Content, language: Language): Wording {
  if (language === 'easy' && !easyFinished) return 'ja';
  return words[language] ? language : 'ja';
}
