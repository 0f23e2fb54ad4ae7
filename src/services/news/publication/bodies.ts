import type { Text } from '#platform/i18n/text.ts';
import { type Content, type Wording, type Words, wordings } from '../model.ts';

/** The wordings that readers get: an easy one only when a person has finished it. */
export function readerWordings(content: Content): Wording[] {
  return wordings.filter((wording) => {
    if (wording === 'easy') return content.easyFinished && content.body.easy !== '';
    return wording === 'ja' || content.body[wording] !== '';
  });
}

/** A text for lists and feeds: English falls back to Japanese, and says so by its language nowhere. */
export function asText(words: Words, { easyFinished }: Pick<Content, 'easyFinished'>): Text {
  const easy = easyFinished && words.easy ? { easy: words.easy } : {};
  return { ja: words.ja, en: words.en || words.ja, ...easy };
}
