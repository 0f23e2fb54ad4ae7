/** A half-width kana as full-width; dakuten are apart in JIS X 0201 and join their kana. */
const halfWidthRun = /[\uff61-\uff9f]+/g;
const kanaWithMark = /[\u3041-\u30fe][\u3099\u309a]/g;
/** Combining dakuten that found no kana to join become marks of their own. */
const looseMarks: Readonly<Record<string, string>> = { '\u3099': '゛', '\u309a': '゜' };

/**
 * Hiragana and half-width kana as full-width katakana (しみず, ｼﾐｽﾞ -> シミズ). Everything else stays as
 * it is: this never runs NFKC over kanji, which would replace characters of people's names.
 */
export function toKatakana(text: string): string {
  return text
    .replace(halfWidthRun, (run) => run.normalize('NFKC'))
    .replace(kanaWithMark, (pair) => pair.normalize('NFC'))
    .replace(/[\u3099\u309a]/g, (mark) => looseMarks[mark] ?? mark)
    .replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) + 0x60),
    );
}

/** Katakana, half-width too, as hiragana (スザカ -> すざか). Everything else stays. */
export function toHiragana(text: string): string {
  return toKatakana(text).replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - 0x60),
  );
}

const katakanaName = /^[ァ-ヺー]+(?:[ \u3000・]?[ァ-ヺー]+)*$/;

/**
 * True for the reading of a name: full-width katakana with ー, parts apart by one space or ・, as
 * the family register writes readings (戸籍法施行規則; readings are entered since 2025-05-26).
 */
export function isKatakanaName(text: string): boolean {
  return katakanaName.test(text);
}

/** JIS X 0201 has no half-width ヰ ヱ ヮ ヵ ヶ; their plain kana stand in. */
const withoutHalfWidth: Readonly<Record<string, string>> = {
  ヮ: 'ﾜ',
  ヰ: 'ｲ',
  ヱ: 'ｴ',
  ヵ: 'ｶ',
  ヶ: 'ｹ',
  ゛: 'ﾞ',
  ゜: 'ﾟ',
  '\u3099': 'ﾞ',
  '\u309a': 'ﾟ',
  '\u3000': ' ',
};

function halfWidthTable(): ReadonlyMap<string, string> {
  const table = new Map(Object.entries(withoutHalfWidth));
  for (let code = 0xff61; code <= 0xff9d; code += 1) {
    const half = String.fromCharCode(code);
    table.set(half.normalize('NFKC'), half);
  }
  return table;
}

const halfWidth = halfWidthTable();

/**
 * Kana, ・, ー, 。, 「」 and spaces as half-width (ジュン -> ｼﾞｭﾝ); a dakuten is a character of its own there.
 * Everything else stays.
 */
export function toHalfWidthKana(text: string): string {
  return toKatakana(text).replace(/[\u3000-\u30ff]/g, (char) =>
    [...char.normalize('NFD')].map((part) => halfWidth.get(part) ?? part).join(''),
  );
}
