import type { Token, Tokenizer } from '#japan/reading/tokenizer.ts';
import { vocabulary } from './vocabulary.ts';

/** What a text is about, as far as words tell: terms a person could read, and fields they belong to. */
export interface Words {
  readonly terms: readonly string[];
  readonly fields: readonly string[];
}

const nouns = new Set(['一般', '固有名詞', 'サ変接続', '形容動詞語幹', 'ナイ形容詞語幹']);

/** Said in every opinion, whatever it is about. */
const empty = new Set(
  'する ある いる なる できる 思う 考える ほしい 欲しい 良い いい よい ない くれる もらう いただく 下さる くださる お願い 希望 要望 意見 市 須坂 須坂市 人 方 とき 時 ところ こと もの ため 今 前 後 中 場合 必要 問題 感じ みたい 行く 来る 見る 言う 聞く 困る 増やす 作る つくる 使う 出る 入る 持つ 多い 少ない 大きい 小さい 高い 安い 自分 皆さん みんな 私 家'.split(
    ' ',
  ),
);

function termOf({ surface, base, partOfSpeech, detail }: Token): string | undefined {
  if (partOfSpeech === '名詞') return nouns.has(detail) ? surface : undefined;
  if (partOfSpeech === '動詞') return detail === '自立' ? (base ?? surface) : undefined;
  return partOfSpeech === '形容詞' && detail === '自立' ? (base ?? surface) : undefined;
}

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

/** Fields of the words that stand anywhere in the text. */
function fieldsOf(text: string): string[] {
  const found: string[] = [];
  for (const [word, fields] of vocabulary) if (text.includes(word)) found.push(...fields);
  return found;
}

/** @param text already masked; what masking put in its place is no word. */
export function wordsOf(tokenize: Tokenizer, text: string): Words {
  const readable = text.replace(/［[^］]*］/g, ' ').normalize('NFKC');
  const tokens = tokenize(readable);
  const terms = [...tokens.flatMap((token) => termOf(token) ?? []), ...compoundsOf(tokens)];
  return { terms: terms.filter(isTelling), fields: fieldsOf(readable) };
}
