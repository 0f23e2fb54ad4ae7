/** Encodings of real municipal files; names as `TextDecoder` takes them. */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly mark: boolean;
}

function markOf(bytes: Uint8Array): FoundEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', mark: true };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: true };
  return undefined;
}

/** UTF-8 cut in the middle of a letter at the end of a sample is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How unlikely a reading is: what cannot be read, and letters that no such file is full of. */
function strangeness(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  // EUC-JP read as Shift_JIS is a row of half-width kana; the other way round it breaks.
  const odd = text.match(/[\uFF61-\uFF9F\u0080-\u009F\uE000-\uF8FF]/g)?.length ?? 0;
  return broken * 20 + odd;
}

/** The encoding of a file by its first bytes. Shift_JIS stands for CP932, as everywhere on the web. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const sample = bytes.subarray(0, 256 * 1024);
  const marked = markOf(sample);
  if (marked) return marked;
  if (isUtf8(sample)) return { encoding: 'utf-8', mark: false };
  const shiftJis = strangeness(sample, 'shift_jis');
  const eucJp = strangeness(sample, 'euc-jp');
  return { encoding: eucJp < shiftJis ? 'euc-jp' : 'shift_jis', mark: false };
}

/** The text of a file, without a byte order mark. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
