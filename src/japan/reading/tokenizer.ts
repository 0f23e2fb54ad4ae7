import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { loadDictionary } from './dictionary.ts';
import { tokenizerThread } from './thread.ts';

/** A word as the dictionary IPADIC cuts it out of a sentence. */
export interface Token {
  readonly surface: string;
  /** Hiragana; left out for words that the dictionary does not know. */
  readonly reading?: string;
  /** As in 名詞, 動詞. */
  readonly partOfSpeech: string;
  /** As in 固有名詞, 接尾, 数. */
  readonly detail: string;
  /** Of proper nouns and endings: 人名, 地域, 組織, 助数詞. */
  readonly group?: string;
  /** Of people's names: 姓, 名. */
  readonly part?: string;
  /** As dictionaries list it: 走る of 走っ; left out for words that the dictionary does not know. */
  readonly base?: string;
}

/** Cuts Japanese text into words. The surfaces put together are the text again. */
export type Tokenizer = (text: string) => Token[];

/** From source there is no program for a thread, and the dictionary is read here. */
const built = !import.meta.filename.endsWith('.ts');
const program = join(import.meta.dirname, 'tokenizer.js');

let loading: Promise<Tokenizer> | undefined;

/**
 * The tokenizer. The server has it in a thread of its own, which ends when nobody asked for half a
 * minute, for only so its memory is given back; threads that cluster keep one of their own.
 */
export function loadTokenizer(): Promise<Tokenizer> {
  loading ??= (isMainThread && built ? tokenizerThread(program) : loadDictionary()).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
