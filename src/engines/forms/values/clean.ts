import type { RawAnswer } from './raw.ts';

/** Characters that turn the direction of writing, or show nothing: a name with them passes for another. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Some keyboards send a kana and its dakuten apart; only these pairs are put together. */
const looseMark = /[\u3041-\u30fe][\u3099\u309a]/g;

/** Without what PostgreSQL cannot keep in text and JSON: NUL and halves of surrogate pairs. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Cs}/gu, '');
}

/** What `cleanLines` would change; most texts have none of it, and very many pass here. */
const unclean = /[\p{C}\u3099\u309a]|\s$/u;

/**
 * Text as it is kept, line breaks included. Nothing is replaced by a look-alike: no NFKC and no NFC,
 * which would change 﨑, ㈱ and other characters of people's names.
 */
export function cleanLines(text: string): string {
  if (!unclean.test(text)) return text;
  return storable(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(invisible, '')
    .replace(looseMark, (pair) => pair.normalize('NFC'))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** As `cleanLines` on one line, blanks around it gone. */
export function cleanLine(text: string): string {
  return cleanLines(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}

/** One blank where several stood, full-width if one of them was. */
export function singleBlanks(text: string): string {
  return text.replace(/[ \u3000]+/g, (blanks) => (blanks.includes('\u3000') ? '\u3000' : ' '));
}

const longestTyped = 10_000;
const mostParts = 50;

/** What was typed, fit to be kept as JSON: no endless texts, lists or nesting. */
export function storableRaw(raw: RawAnswer, depth = 0): RawAnswer {
  if (typeof raw === 'string') return storable(raw.slice(0, longestTyped));
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  if (raw === null || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'object' || depth > 2) return null;
  if (Array.isArray(raw)) return raw.slice(0, mostParts).map((one) => storableRaw(one, depth + 1));
  const parts = Object.entries(raw).slice(0, mostParts);
  return Object.fromEntries(
    parts.map(([part, value]) => [storable(part.slice(0, 100)), storableRaw(value, depth + 1)]),
  );
}

/** Longer than any answer of one line; what is longer is not even looked at. */
export const longestLine = 2000;

/** The text of an answer that is one text; numbers of JSON count as such. */
export function textOf(raw: RawAnswer | undefined, most = longestLine): string | undefined {
  if (raw === undefined || raw === null) return '';
  if (typeof raw === 'string') return raw.length > most ? undefined : raw;
  return typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : undefined;
}

/** A part of a composite answer as text; undefined when it is no text, '' when it is not there. */
export function partOf(raw: RawAnswer | undefined, part: string): string | undefined {
  if (raw === undefined || raw === null) return '';
  if (typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  return Object.hasOwn(raw, part) ? textOf((raw as Record<string, RawAnswer>)[part]) : '';
}
