import { drawLine, type Pdf, tagged } from '#ui/pdf/document.ts';
import { imageAt } from '#ui/pdf/figures.ts';
import { paperText } from './text.ts';

/** The seal beside the sender's name: a picture, or the words of one that is drawn. */
export type Seal =
  | { readonly kind: 'picture'; readonly content: Uint8Array }
  | { readonly kind: 'drawn'; readonly words: string };

const vermilion = '#c8281e';

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Columns from right to left, as seals are read. */
function drawWords(pdf: Pdf, words: string, { x, y, side }: Square): void {
  const { doc } = pdf;
  const characters = [...words];
  const lines = Math.ceil(Math.sqrt(characters.length));
  const inner = side * 0.86;
  const cell = inner / lines;
  const size = cell * 0.9;
  const start = (side - inner) / 2;
  doc
    .rect(x, y, side, side)
    .lineWidth(side * 0.035)
    .strokeColor(vermilion)
    .stroke();
  doc.fillColor(vermilion);
  for (const [index, character] of characters.entries()) {
    const column = Math.floor(index / lines);
    const row = index % lines;
    const left = x + start + (lines - 1 - column) * cell + (cell - size) / 2;
    drawLine(pdf, character, { x: left, y: y + start + row * cell, size, bold: true });
  }
}

export function drawSeal(pdf: Pdf, seal: Seal, square: Square): void {
  const { x, y, side } = square;
  if (seal.kind === 'picture') {
    imageAt(pdf, seal.content, { x, y, width: side, height: side }, paperText.seal);
    return;
  }
  tagged(pdf, 'Figure', () => drawWords(pdf, seal.words, square), { alt: paperText.sampleSeal });
}
