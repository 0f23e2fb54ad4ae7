import { say, type Text } from '#platform/i18n/text.ts';
import { artifact, grouped, makeRoom, type Pdf } from '#ui/pdf/document.ts';
import { frameAt } from '#ui/pdf/figures.ts';
import { textAt, textHeight } from '#ui/pdf/write.ts';

/** Where an answer is written; points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A question of the paper: its words on the left, room for the answer on the right. */
export interface PaperLine {
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  /** Who has to write something here. */
  readonly only?: Text;
  readonly height: (width: number) => number;
  readonly draw: (area: Area) => void;
}

const labelShare = 0.3;
const padding = 5;
const shade = '#f0f0f0';
export const small = { size: 8, lineHeight: 1.35 } as const;
export const normal = { size: 9.5, lineHeight: 1.4 } as const;

const bold = { ...normal, bold: true };

/** One row of the paper, which never breaks over two pages. */
export function paperLine(pdf: Pdf, line: PaperLine): void {
  const left = pdf.width * labelShare;
  const inner = left - 2 * padding;
  const label = `${line.required ? '※ ' : ''}${say(line.label, pdf.language)}`;
  const notes = [line.only, line.hint].filter((text) => text !== undefined);
  const words = notes.map((text) => say(text, pdf.language)).join('\n');
  const labelHeight = textHeight(pdf, label, inner, bold);
  const notesHeight = words ? textHeight(pdf, words, inner, small) : 0;
  const right = pdf.width - left;
  const height =
    Math.max(labelHeight + notesHeight, line.height(right - 2 * padding)) + 2 * padding;
  makeRoom(pdf, height);
  const { y } = pdf.doc;
  artifact(pdf, () => {
    pdf.doc.rect(pdf.left, y, left, height).fillColor(shade).fill();
  });
  frameAt(pdf, { x: pdf.left, y, width: left, height }, 0.5);
  frameAt(pdf, { x: pdf.left + left, y, width: right, height }, 0.5);
  grouped(pdf, 'Sect', () => {
    const place = { x: pdf.left + padding, width: inner };
    textAt(pdf, label, { ...place, y: y + padding }, bold);
    if (words) textAt(pdf, words, { ...place, y: y + padding + labelHeight }, small);
    line.draw({
      x: pdf.left + left + padding,
      y: y + padding,
      width: right - 2 * padding,
      height: height - 2 * padding,
    });
  });
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + height;
}

/** A row of boxes, a character each. @returns its width in points */
export function boxes(
  pdf: Pdf,
  count: number,
  { x, y }: { readonly x: number; readonly y: number },
  side = 15,
): number {
  artifact(pdf, () => {
    for (let index = 0; index < count; index++) {
      pdf.doc.rect(x + index * side, y, side, side * 1.2);
    }
    pdf.doc.lineWidth(0.4).strokeColor('#000000').stroke();
  });
  return count * side;
}
