/** Encodings in which Japanese offices save lists. */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * In which order they are tried. EUC-JP before Shift_JIS: kana in EUC are half-width kana to Shift_JIS,
 * while kanji in Shift_JIS are nothing to EUC.
 */
const tried: readonly Encoding[] = ['utf-8', 'euc-jp', 'shift_jis'];

/** Bytes that are decoded at once. */
const chunk = 64 * 1024;

/** Pieces of a file, as it is read from wherever it lies. */
export function* piecesOf(content: Uint8Array, size = chunk): Generator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) {
    yield content.subarray(start, start + size);
  }
}

/** A decoder that takes a file piece by piece; characters may be cut anywhere. */
export function decoderOf(encoding: Encoding): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
}

const lineFeed = 0x0a;

function readable(content: Uint8Array, encoding: Encoding): boolean {
  const decode = decoderOf(encoding);
  try {
    for (const piece of piecesOf(content)) decode(piece);
    decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * The first line that cannot be read in an encoding, from 1; undefined when all can. A line feed is part
 * of no longer character in any of them, so that lines can be read one by one.
 */
export function firstBadLine(content: Uint8Array, encoding: Encoding): number | undefined {
  if (readable(content, encoding)) return undefined;
  let line = 1;
  for (let start = 0; start < content.length; line += 1) {
    const end = content.indexOf(lineFeed, start);
    const bytes = content.subarray(start, end === -1 ? content.length : end);
    if (!readable(bytes, encoding)) return line;
    start += bytes.length + 1;
  }
  return line;
}

export type Detected =
  | { readonly ok: true; readonly encoding: Encoding }
  /** The encoding that came furthest, and the line that it cannot read. */
  | { readonly ok: false; readonly encoding: Encoding; readonly line: number };

/** Finds the encoding by reading all of the file strictly: nothing is guessed from its beginning. */
export function detectEncoding(content: Uint8Array): Detected {
  let furthest: Extract<Detected, { ok: false }> = { ok: false, encoding: 'utf-8', line: 0 };
  for (const encoding of tried) {
    const line = firstBadLine(content, encoding);
    if (line === undefined) return { ok: true, encoding };
    if (line > furthest.line) furthest = { ok: false, encoding, line };
  }
  return furthest;
}
