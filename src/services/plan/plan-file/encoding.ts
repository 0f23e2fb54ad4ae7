import type { Problem } from './check.ts';
import { fileProblems } from './text.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

function decodesAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Length of the longest beginning that is UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

/** UTF-8 with or without a byte order mark; anything else is named with the place where it begins. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decodesAs('utf-8', bytes);
  if (text !== undefined && !text.includes('\0')) return { ok: true, text };
  const valid = text === undefined ? validPrefix(bytes) : bytes.indexOf(0);
  // Streaming leaves out the first bytes of a character that never ends.
  const before = new TextDecoder().decode(bytes.subarray(0, valid), { stream: true }).split('\n');
  const lineStart = bytes.lastIndexOf(0x0a, Math.max(0, valid - 1)) + 1;
  const lineEnd = bytes.indexOf(0x0a, valid);
  const line = bytes.subarray(lineStart, lineEnd < 0 ? bytes.length : lineEnd);
  const shiftJis = text === undefined ? decodesAs('shift_jis', bytes) : undefined;
  const readable = shiftJis === undefined ? undefined : decodesAs('shift_jis', line)?.trim();
  return {
    ok: false,
    problem: {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      value: (readable ?? hex(bytes.subarray(valid, valid + 8))).slice(0, 80),
      message: shiftJis === undefined ? fileProblems.notUtf8 : fileProblems.shiftJis,
    },
  };
}
