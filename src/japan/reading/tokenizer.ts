import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IpadicFeatures } from '@sglkc/kuromoji';
import { toHiragana } from '../kana.ts';

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

let loading: Promise<Tokenizer> | undefined;

/** 〜 and signs have a "reading" too; only kana are one. */
const kanaOnly = /^[ぁ-ゖー]+$/;

/**
 * The same text in characters that the tokenizer can read: its trie fails on NUL, and it loses count
 * behind characters of two UTF-16 units (𠮷), which its dictionary does not have.
 */
const readable = (text: string) => text.replace(/\p{Cc}/gu, ' ').replace(/[\ud800-\udfff]/g, ' ');

/** IPADIC writes * where it says nothing. */
const told = (feature: string) => (feature === '*' ? undefined : feature);

function tokenOf(surface: string, features: IpadicFeatures): Token {
  const { reading, pos, pos_detail_1, pos_detail_2, pos_detail_3, basic_form } = features;
  const kana = reading === undefined ? '' : toHiragana(reading);
  return {
    surface,
    reading: kanaOnly.test(kana) ? kana : undefined,
    partOfSpeech: pos,
    detail: pos_detail_1,
    group: told(pos_detail_2),
    part: told(pos_detail_3),
    base: told(basic_form),
  };
}

/** Tokens of the readable text, with the surfaces of the text as it was given. */
function tokensOf(text: string, tokenize: (text: string) => readonly IpadicFeatures[]): Token[] {
  let start = 0;
  return tokenize(readable(text)).map((features) => {
    const end = start + features.surface_form.length;
    const surface = text.slice(start, end);
    start = end;
    return tokenOf(surface, features);
  });
}

async function load(): Promise<Tokenizer> {
  const { default: kuromoji } = await import('@sglkc/kuromoji');
  const { resolve } = createRequire(import.meta.url);
  const dicPath = join(dirname(resolve('@sglkc/kuromoji/package.json')), 'dict');
  return new Promise((done, fail) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) fail(error);
      else done((text) => tokensOf(text, (cleaned) => tokenizer.tokenize(cleaned)));
    });
  });
}

let forgetting: NodeJS.Timeout | undefined;

/** In milliseconds: readings are asked for in bursts, by a reader of pages or by a job. */
const idle = 30_000;

/**
 * The tokenizer of this process. The first call reads 18 MB of dictionary from the disk (0.7 s, some
 * 300 MB of memory), so only what needs readings calls it, and it is forgotten when nobody asked for
 * half a minute; calls between wait for nothing.
 */
export function loadTokenizer(): Promise<Tokenizer> {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    loading = undefined;
  }, idle).unref();
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
