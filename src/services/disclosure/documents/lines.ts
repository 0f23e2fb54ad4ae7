import type { Box, TextRun } from '../redaction/pdf-reader.ts';

/** Runs that stand beside each other, as a reader sees a line. */
export interface TextLine extends Box {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Further apart than this (in heights of the letters), words are of another column. */
const columnGap = 2.5;

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function belongs(last: TextRun | undefined, next: TextRun): boolean {
  if (!last) return false;
  const shared = Math.min(last.y + last.height, next.y + next.height) - Math.max(last.y, next.y);
  const gap = next.x - (last.x + last.width);
  const low = Math.min(last.height, next.height);
  return shared > low / 2 && gap < columnGap * low && gap > -low;
}

/** The lines of a page from top to bottom; the same page always gives the same list. */
export function linesOf(runs: readonly TextRun[]): readonly TextLine[] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.findLast((one) => belongs(one.at(-1), run));
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => ({
    ...around(line),
    text: line.map(({ text }) => text).join(''),
    runs: line,
  }));
}

/** Letters alone: width, case and blanks make no other word. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/**
 * Runs in which a text stands, also when it is spread over several of a line. Whole runs: where a
 * letter stands within one only its font knows, and half a name is still a name.
 */
export function runsWith(lines: readonly TextLine[], wanted: string): readonly TextRun[] {
  const word = folded(wanted);
  if (word === '') return [];
  return lines.flatMap(({ runs }) => {
    const parts = runs.map(({ text }) => folded(text));
    const line = parts.join('');
    const hit = new Set<TextRun>();
    for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      let start = 0;
      for (const [index, part] of parts.entries()) {
        const run = runs[index];
        if (run && part !== '' && start < at + word.length && start + part.length > at)
          hit.add(run);
        start += part.length;
      }
    }
    return [...hit];
  });
}

const millimetre = 72 / 25.4;

/** Points of a length in millimetres, as people measure on paper, and back. */
export const toPoints = (millimetres: number): number => millimetres * millimetre;
export const toMillimetres = (points: number): number =>
  Math.round((points / millimetre) * 10) / 10;

/** Do two boxes cover nearly the same place? Marking a line twice leaves one mark. */
export function samePlace(a: Box, b: Box): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < 0.5;
  return near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width) && near(a.height, b.height);
}
