import { foldWithPlaces } from './fold.ts';
import type { Term } from './question.ts';

/** A piece of a text; marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters of a passage, as in two lines of a result. */
const passageLength = 110;
/** Characters before the first word that was found, so that it is read in its sentence. */
const before = 30;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in the original, in order and apart. */
function spansOf(text: string, terms: readonly Term[]): Span[] {
  const { text: folded, places } = foldWithPlaces(text);
  const found: Span[] = [];
  for (const form of terms.flatMap(({ forms }) => forms)) {
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + form.length)) {
      found.push({ start: places[at] ?? 0, end: places[at + form.length] ?? text.length });
    }
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const apart = start >= last && end > start;
    if (apart) last = end;
    return apart;
  });
}

function piecesOf(text: string, spans: readonly Span[], { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const span of spans.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(from, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    from = span.end;
  }
  pieces.push({ text: text.slice(from, end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** A whole text with the words marked, for titles. */
export function markWords(text: string, terms: readonly Term[]): Piece[] {
  return piecesOf(text, spansOf(text, terms), { start: 0, end: text.length });
}

/** The passage around the first word that was found, or the beginning of the text. */
export function passageOf(text: string, terms: readonly Term[]): Piece[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const spans = spansOf(plain, terms);
  const first = spans[0]?.start ?? 0;
  const start = first <= before ? 0 : first - before;
  const end = Math.min(plain.length, start + passageLength);
  const pieces = piecesOf(plain, spans, { start, end });
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(end < plain.length ? [{ text: '…', marked: false }] : []),
  ];
}
