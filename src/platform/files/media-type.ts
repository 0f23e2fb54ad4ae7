import { fileTypeFromBuffer } from 'file-type';

/** Tab, line feed, form feed and carriage return stand in texts, other control characters do not. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d]);

function hasBinary(content: Uint8Array): boolean {
  return content.some((byte) => (byte < 0x20 && !textControls.has(byte)) || byte === 0x7f);
}

/** The text in UTF-8, or in Shift_JIS or EUC-JP, in which many Japanese programs still save CSV. */
function decode(content: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      // Not this encoding; the next one, or no text at all.
    }
  }
  return undefined;
}

/** Text that a browser could run; it must never pass as harmless plain text. */
function activeType(text: string): string | undefined {
  const start = text.trimStart().slice(0, 4096).toLowerCase();
  if (/<svg[\s>]/.test(start)) return 'image/svg+xml';
  if (/^<(?:!doctype html|html|head|body|script|iframe|!--)/.test(start)) return 'text/html';
  return start.startsWith('<?xml') ? 'application/xml' : undefined;
}

/**
 * The media type that the bytes show, whatever the sender called them. CSV differs from plain text
 * by its name only, so there the name decides between the two.
 * @returns undefined for binary content of no known type.
 */
export async function mediaTypeOf(content: Uint8Array, name: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found && found.mime !== 'application/xml') return found.mime;
  if (hasBinary(content)) return undefined;
  const text = decode(content);
  if (text === undefined) return undefined;
  const active = activeType(text);
  if (active) return active;
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}

const extensions: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/svg+xml': ['svg'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'log'],
  'text/html': ['html', 'htm'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/**
 * Control and direction characters could make a name look like another one; halves of surrogate pairs
 * cannot be stored as JSON.
 */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu;

/**
 * A name that is safe to show and to save under: no folders, at most 150 characters, and ending as
 * its content does, so that a page called `photo.txt.html` cannot open as one.
 */
export function safeName(name: string, mediaType: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  // Cut first: the cut may halve a pair.
  const clean = base.slice(-150).replace(unwanted, '').trim().replace(/^\.+/, '') || 'file';
  const allowed = extensions[mediaType];
  if (!allowed) return clean;
  const extension = clean.toLowerCase().split('.').at(-1) ?? '';
  return clean.includes('.') && allowed.includes(extension) ? clean : `${clean}.${allowed[0]}`;
}
