/** Characters of one name in two forms (異体字); people type the common one. */
const variants: Readonly<Record<string, string>> = {
  ...{ 髙: '高', 﨑: '崎', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斎', 斉: '斎', 濵: '浜', 濱: '浜' },
  ...{ 眞: '真', 澤: '沢', 國: '国', 廣: '広', 櫻: '桜', 嶋: '島', 淵: '渕', ゖ: 'け', ゕ: 'か' },
};

/** Between letters it joins them (コーヒー); alone it is a dash. */
const dashes = /[‐‑‒–—―−－]/g;

/** One notation, spaces as they come: width, case, kana and forms of characters folded. */
function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      .replace(dashes, '-')
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(/./gsu, (letter) => variants[letter] ?? letter)
      // A variant may stand before a dakuten that its common form takes in.
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\p{M}ー々〆]/gu, ' ')
  );
}

/**
 * One notation for everything that people may write in several: width, case, hiragana and katakana,
 * half-width kana, forms of characters. Signs become spaces.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

export interface Folded {
  readonly text: string;
  /** Where each UTF-16 unit of `text` stands in the original, and one more for the end. */
  readonly places: readonly number[];
}

/** A letter with the dakuten that half-width kana carry apart. */
const letters = /.[\u3099\u309a\uff9e\uff9f]?/gsu;

/** As `fold`, with spaces kept, and the way back to the original. */
export function foldWithPlaces(original: string): Folded {
  const parts: string[] = [];
  const places: number[] = [];
  for (const { 0: letter, index } of original.matchAll(letters)) {
    const folded = foldLetters(letter);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(index);
  }
  places.push(original.length);
  return { text: parts.join(''), places };
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu;
const han = /\p{Script=Han}/u;

/** Longer words of letters say no more, and the index takes none beyond 2 KB. */
const longestWord = 60;

export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * What the index holds of a folded text: pairs of neighbouring Japanese characters, single kanji, and
 * words of other letters, each once.
 */
export function tokensOf(folded: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(runs)) {
    if (japanese.test(run)) {
      for (const pair of pairsOf(run)) tokens.add(pair);
      for (const character of run) if (han.test(character)) tokens.add(character);
    } else {
      tokens.add(run.slice(0, longestWord));
    }
  }
  return [...tokens];
}

/** As `tokensOf`, with single kana too: titles are short, and somebody may type one. */
export function titleTokensOf(folded: string): string[] {
  return [...new Set([...tokensOf(folded), ...folded.replaceAll(' ', '')])];
}

export interface AskedToken {
  readonly token: string;
  /** The beginning of a word is enough: `tax` finds `taxes`. */
  readonly prefix: boolean;
}

/** What must be in the index for a folded word of a question to be in a text. */
export function askedTokens(term: string): AskedToken[] {
  return [...term.matchAll(runs)].flatMap(([run]): AskedToken[] => {
    if (!japanese.test(run)) {
      return [{ token: run.slice(0, longestWord), prefix: /^[a-z]{3,}$/.test(run) }];
    }
    const pairs = pairsOf(run);
    if (pairs.length > 0) return pairs.map((token) => ({ token, prefix: false }));
    return han.test(run) ? [{ token: run, prefix: false }] : [];
  });
}
