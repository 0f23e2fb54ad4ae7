/** Hepburn and Kunrei, without long vowels: what people type who have no Japanese keyboard. */
const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};

const contracted: Readonly<Record<string, string>> = {
  ...{ ky: 'き', gy: 'ぎ', sy: 'し', sh: 'し', zy: 'じ', jy: 'じ', j: 'じ', ty: 'ち', ch: 'ち' },
  ...{ ny: 'に', hy: 'ひ', by: 'び', py: 'ぴ', my: 'み', ry: 'り' },
};

function syllables(): ReadonlyMap<string, string> {
  const table = new Map<string, string>(
    Object.entries({
      ...{ ya: 'や', yu: 'ゆ', yo: 'よ', wa: 'わ', wo: 'を', fu: 'ふ', shi: 'し', chi: 'ち' },
      ...{ tsu: 'つ', ji: 'じ', '-': 'ー' },
    }),
  );
  for (const [consonant, row] of Object.entries(rows)) {
    [...'aiueo'].forEach((vowel, index) => {
      table.set(consonant + vowel, row[index] ?? '');
    });
  }
  for (const [consonant, kana] of Object.entries(contracted)) {
    for (const [vowel, small] of [
      ['a', 'ゃ'],
      ['u', 'ゅ'],
      ['o', 'ょ'],
    ] as const) {
      table.set(consonant + vowel, kana + small);
    }
  }
  return table;
}

const table = syllables();

/** Latin letters as hiragana (gomi -> ごみ); undefined for what is no Japanese. */
export function fromRomaji(word: string): string | undefined {
  let kana = '';
  let at = 0;
  while (at < word.length) {
    const rest = word.slice(at);
    const syllable = [3, 2, 1].map((length) => rest.slice(0, length)).find((one) => table.has(one));
    if (syllable) {
      kana += table.get(syllable) ?? '';
      at += syllable.length;
    } else if (/^n(?![aiueoy])/.test(rest)) {
      kana += 'ん';
      at += 1;
    } else if (/^([kstpgzdbc])\1|^tch/.test(rest)) {
      kana += 'っ';
      at += 1;
    } else {
      return undefined;
    }
  }
  return kana === '' ? undefined : kana;
}
