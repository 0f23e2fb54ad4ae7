import {
  annotateWith,
  type ReadingDictionary,
  type Run,
  readingOfText,
} from '#japan/reading/annotate.ts';
import { loadTokenizer } from '#japan/reading/tokenizer.ts';

/**
 * Text in pieces, those in kanji with their reading in hiragana. The first call in a process takes
 * 0.7 s more, for the dictionary.
 *
 * @param dictionary from `readingDictionary`; it wins over the general one.
 */
export async function annotate(
  text: string,
  dictionary: ReadingDictionary,
): Promise<readonly Run[]> {
  return annotateWith(await loadTokenizer(), text, dictionary);
}

/** How a text is read, in hiragana; what is not Japanese stays as it is. */
export async function readingsOf(
  text: string,
  dictionary: ReadingDictionary = new Map(),
): Promise<string> {
  return readingOfText(await loadTokenizer(), text, dictionary);
}
