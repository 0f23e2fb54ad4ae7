import { artifact, grouped, makeRoom, newPage, type Pdf } from './document.ts';
import { bodySize, type Style, textAt, textHeight } from './write.ts';

export interface Column {
  readonly heading: string;
  /** Share of the width; the shares of a table are made to add up. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableOptions {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Points of the text. */
  readonly size?: number;
  /** Points from the left margin. */
  readonly indent?: number;
}

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  readonly shaded: boolean;
}

const padding = 4;
const lineHeight = 1.4;
const shade = '#f0f0f0';

function styleOf({ bold, align }: Cell, size: number): Style {
  return { size, bold, align, lineHeight };
}

function rowHeight(pdf: Pdf, cells: readonly Cell[], size: number): number {
  const heights = cells.map((cell) =>
    textHeight(pdf, cell.text, cell.width - 2 * padding, styleOf(cell, size)),
  );
  return Math.max(...heights) + 2 * padding;
}

function frame(pdf: Pdf, cells: readonly Cell[], y: number, height: number): void {
  artifact(pdf, () => {
    for (const { x, width, shaded } of cells) {
      if (shaded) pdf.doc.rect(x, y, width, height).fillColor(shade).fill();
      pdf.doc.rect(x, y, width, height).lineWidth(0.5).strokeColor('#000000').stroke();
    }
  });
}

function drawRow(pdf: Pdf, cells: readonly Cell[], size: number, height: number): void {
  const { y } = pdf.doc;
  frame(pdf, cells, y, height);
  grouped(pdf, 'TR', () => {
    for (const cell of cells) {
      const place = {
        x: cell.x + padding,
        y: y + padding,
        width: cell.width - 2 * padding,
        tag: cell.shaded ? 'TH' : 'TD',
      };
      textAt(pdf, cell.text, place, styleOf(cell, size));
    }
  });
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + height;
}

function cellsOf(
  pdf: Pdf,
  { columns, indent = 0 }: TableOptions,
  texts: readonly string[],
  header: boolean,
): Cell[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let x = pdf.left + indent;
  return columns.map((column, index) => {
    const width = (column.width / total) * (pdf.width - indent);
    const text = texts[index] ?? '';
    const align = header ? 'center' : (column.align ?? 'left');
    const cell = { text, x, width, align, bold: header, shaded: header } as const;
    x += width;
    return cell;
  });
}

/** A table whose heading comes again on every page. A row stays on one page. */
export function table(pdf: Pdf, options: TableOptions): void {
  const { columns, rows, size = 9 } = options;
  const headings = columns.map(({ heading }) => heading);
  const header = cellsOf(pdf, options, headings, true);
  const headerHeight = rowHeight(pdf, header, size);
  grouped(pdf, 'Table', () => {
    makeRoom(pdf, headerHeight * 2);
    drawRow(pdf, header, size, headerHeight);
    for (const row of rows) {
      const cells = cellsOf(pdf, options, row, false);
      const height = rowHeight(pdf, cells, size);
      if (pdf.doc.y + height > pdf.bottom) {
        newPage(pdf);
        drawRow(pdf, header, size, headerHeight);
      }
      drawRow(pdf, cells, size, height);
    }
  });
  pdf.doc.y += bodySize * 0.6;
}

export interface DefinitionOptions {
  /** Share of the width that the names take. */
  readonly nameWidth?: number;
  readonly size?: number;
  readonly indent?: number;
}

/** Rows of a name and its value in a frame, as on application forms. */
export function definitions(
  pdf: Pdf,
  rows: readonly { readonly name: string; readonly value: string }[],
  options: DefinitionOptions = {},
): void {
  const { nameWidth = 0.28, size = 9.5, indent = 0 } = options;
  const full = pdf.width - indent;
  const x = pdf.left + indent;
  grouped(pdf, 'Table', () => {
    for (const { name, value } of rows) {
      const cell = { align: 'left', bold: false, shaded: false } as const;
      const cells: Cell[] = [
        { ...cell, text: name, x, width: full * nameWidth, shaded: true },
        { ...cell, text: value, x: x + full * nameWidth, width: full * (1 - nameWidth) },
      ];
      const height = rowHeight(pdf, cells, size);
      makeRoom(pdf, height);
      drawRow(pdf, cells, size, height);
    }
  });
  pdf.doc.y += bodySize * 0.6;
}
