import type { Token, Tokenizer } from '#japan/reading/tokenizer.ts';
import { fieldsOfWord, knownAt } from './fields.ts';

/** What a text is about, as far as words tell. */
export interface Words {
  /** Terms a person could read. */
  readonly terms: readonly string[];
  /** Those of them that name something. */
  readonly nouns: readonly string[];
  /** Words of the vocabulary. */
  readonly known: readonly string[];
  /** Kanji of telling words that the vocabulary does not list. */
  readonly kanji: readonly string[];
}

const nouns = new Set(['一般', '固有名詞', 'サ変接続', '形容動詞語幹', 'ナイ形容詞語幹']);

/** Said in every opinion, whatever it is about. */
const empty = new Set(
  'する ある いる なる できる 思う 考える ほしい 欲しい 良い いい よい ない くれる もらう いただく 下さる くださる お願い 希望 要望 意見 市 人 方 とき 時 ところ こと もの ため 今 前 後 中 場合 必要 問題 感じ みたい 行く 来る 見る 言う 聞く 困る 増やす 作る つくる 使う 出る 入る 持つ 多い 少ない 大きい 小さい 高い 安い 自分 皆さん みんな 私 家'.split(
    ' ',
  ),
);

function termOf({ surface, base, partOfSpeech, detail }: Token): string | undefined {
  if (partOfSpeech === '名詞') return nouns.has(detail) ? surface : undefined;
  if (partOfSpeech === '動詞') return detail === '自立' ? (base ?? surface) : undefined;
  return partOfSpeech === '形容詞' && detail === '自立' ? (base ?? surface) : undefined;
}

/** Two kana and no known word: つけ of つけっぱなし. */
const isScrap = (term: string) => /^[ぁ-ん]{1,2}$/.test(term) && !fieldsOfWord.has(term);

const isTelling = (term: string) =>
  !empty.has(term) && /[\p{Script=Han}\p{Script=Katakana}ぁ-ん]{2,}|\p{Script=Han}/u.test(term);

/** Nouns that stand together are one term as well: 除雪 + 車. */
function compoundsOf(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const token of [...tokens, undefined]) {
    const joins =
      token?.partOfSpeech === '名詞' && (nouns.has(token.detail) || token.detail === '接尾');
    if (joins && token) run.push(token.surface);
    else {
      if (run.length > 1) found.push(run.join(''));
      run = [];
    }
  }
  return found.filter((term) => term.length <= 12);
}

const telling = new Set(['名詞', '動詞', '形容詞']);

/** Words of the vocabulary anywhere in the text, and kanji of what is between them. */
function knownIn(text: string, tokens: readonly Token[]): Pick<Words, 'known' | 'kanji'> {
  const tokenAt = new Map<number, string>();
  let start = 0;
  for (const { surface } of tokens) {
    tokenAt.set(start, surface);
    start += surface.length;
  }
  const known: string[] = [];
  const covered = new Uint8Array(text.length);
  for (let at = 0; at < text.length; ) {
    const word = knownAt(text, at, tokenAt.get(at));
    if (word) {
      known.push(word);
      covered.fill(1, at, at + word.length);
    }
    at += word?.length ?? 1;
  }
  const kanji: string[] = [];
  start = 0;
  for (const { surface, base, partOfSpeech } of tokens) {
    const free = !covered.subarray(start, start + surface.length).includes(1);
    start += surface.length;
    if (!free) continue;
    if (base !== undefined && base !== surface && fieldsOfWord.has(base)) known.push(base);
    else if (telling.has(partOfSpeech)) kanji.push(...(surface.match(/\p{Script=Han}/gu) ?? []));
  }
  return { known, kanji };
}

/** @param text already masked; what masking put in its place is no word. */
export function wordsOf(tokenize: Tokenizer, text: string): Words {
  const readable = text.replace(/［[^］]*］/g, ' ').normalize('NFKC');
  const tokens = tokenize(readable);
  const single = tokens.map((token) => ({ token, term: termOf(token) ?? '' }));
  const named = single.filter(({ token }) => token.partOfSpeech === '名詞');
  const compounds = compoundsOf(tokens);
  const nouns = [...named.map(({ term }) => term), ...compounds].filter(isTelling);
  return {
    terms: [...single.map(({ term }) => term), ...compounds].filter(isTelling),
    nouns: nouns.filter((term) => !isScrap(term)),
    ...knownIn(readable, tokens),
  };
}
