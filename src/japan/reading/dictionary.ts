import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IpadicFeatures } from '@sglkc/kuromoji';
import { toHiragana } from '../kana.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

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

/** Reads 18 MB of dictionary from the disk into this thread: 0.7 s, some 300 MB of memory. */
export async function loadDictionary(): Promise<Tokenizer> {
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
