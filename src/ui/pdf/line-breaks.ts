/** One line as it will be drawn. */
export interface Line {
  readonly text: string;
  readonly width: number;
  /** The paragraph ends here, so the line is not stretched. */
  readonly last: boolean;
}

/** Width of one character (code point) in the unit of the measure. */
export type WidthOf = (character: string) => number;

/** 行頭禁則: closing marks, small kana and marks of repetition begin no line (JIS X 4051, 4.3). */
const noStart = new Set(
  '、。，．・：；？！‼⁇⁈⁉ー－゛゜ヽヾゝゞ々〻’”）〕］｝〉》」』】〙〗〟ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％‰℃,.)]}!?:;%',
);
/** 行末禁則: opening marks end no line. */
const noEnd = new Set('‘“（〔［｛〈《「『【〘〖〝([{￥＄£№');
/** 分離禁止: dots and dashes that stand in pairs. */
const inseparable = new Set('…‥―—');
/** Latin words and figures, whose letters stay together. */
const word = /[!-~\u00a1-\u024f０-９．，]/u;
const combining = /\p{M}/u;
const space = /[ \u3000]/u;

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Characters, each with what combines with it. */
function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (const character of text) {
    const last = clusters.length - 1;
    if (last >= 0 && combining.test(character)) clusters[last] += character;
    else clusters.push(character);
  }
  return clusters;
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);

function mayBreakBetween(before: string, after: string): boolean {
  const next = firstOf(after);
  if (space.test(next) || noStart.has(next) || noEnd.has(before)) return false;
  if (inseparable.has(before) && before === next) return false;
  if (space.test(before)) return true;
  return !(word.test(before) && word.test(next));
}

/** The parts of a paragraph between which a line may end. */
function piecesOf(paragraph: string, widthOf: WidthOf): Piece[] {
  const pieces: { text: string; width: number }[] = [];
  let before = '';
  for (const cluster of clustersOf(paragraph)) {
    const last = pieces.at(-1);
    const width = widthOf(firstOf(cluster));
    if (last && !mayBreakBetween(before, cluster)) {
      last.text += cluster;
      last.width += width;
    } else {
      pieces.push({ text: cluster, width });
    }
    before = firstOf(cluster);
  }
  return pieces;
}

const trailingSpace = /[ \u3000]+$/u;

function widthWithin(text: string, widthOf: WidthOf): number {
  let width = 0;
  for (const cluster of clustersOf(text)) width += widthOf(firstOf(cluster));
  return width;
}

/** A piece longer than a line, such as an address of a page, breaks where the line is full. */
function cutPiece(piece: Piece, limit: number, widthOf: WidthOf): Piece[] {
  const parts: { text: string; width: number }[] = [];
  for (const cluster of clustersOf(piece.text)) {
    const last = parts.at(-1);
    const width = widthOf(firstOf(cluster));
    if (last && last.width + width <= limit) {
      last.text += cluster;
      last.width += width;
    } else {
      parts.push({ text: cluster, width });
    }
  }
  return parts;
}

function linesOfParagraph(
  paragraph: string,
  limit: number,
  widthOf: WidthOf,
  firstIndent: number,
): Line[] {
  const lines: Line[] = [];
  let text = '';
  let width = 0;
  const close = (last: boolean): void => {
    const kept = last ? text : text.replace(trailingSpace, '');
    const spaces = text.slice(kept.length);
    lines.push({ text: kept, width: width - widthWithin(spaces, widthOf), last });
    text = '';
    width = 0;
  };
  const room = (): number => (lines.length === 0 ? limit - firstIndent : limit);
  const add = (piece: Piece): void => {
    // Spaces at the end of a line hang over the edge.
    const ink = piece.width - widthWithin(trailingSpace.exec(piece.text)?.[0] ?? '', widthOf);
    if (text && width + ink > room()) close(false);
    text += piece.text;
    width += piece.width;
  };
  for (const piece of piecesOf(paragraph, widthOf)) {
    if (piece.width <= room()) add(piece);
    else for (const part of cutPiece(piece, room(), widthOf)) add(part);
  }
  close(true);
  return lines;
}

/**
 * Breaks text into lines no wider than `limit` by the rules of Japanese composition (禁則, JIS X
 * 4051): marks that may not begin or end a line take their neighbour along. A newline ends a
 * paragraph. `firstIndent` is the room that the first line of each paragraph leaves free.
 */
export function breakLines(
  text: string,
  limit: number,
  widthOf: WidthOf,
  firstIndent = 0,
): readonly Line[] {
  return text
    .split('\n')
    .flatMap((paragraph) => linesOfParagraph(paragraph, limit, widthOf, firstIndent));
}
