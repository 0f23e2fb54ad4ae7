import { artifact, drawLine, grouped, makeRoom, newPage, type Pdf, tagged } from './document.ts';
import { characterWidth, printable } from './fonts.ts';
import { breakLines, type Line } from './line-breaks.ts';

export interface Style {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** `justify` is what Japanese paragraphs take; the last line stays as it is. */
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Of the size, from one line to the next. */
  readonly lineHeight?: number;
  readonly color?: string;
}

/** The size of body text on official papers. */
export const bodySize = 10.5;
const defaultLineHeight = 1.65;

interface Setting {
  readonly size: number;
  readonly bold: boolean;
  readonly align: NonNullable<Style['align']>;
  readonly leading: number;
  readonly color: string;
}

function settingOf(style: Style): Setting {
  const { size = bodySize, bold = false, align = 'left', color = '#000000' } = style;
  return { size, bold, align, color, leading: size * (style.lineHeight ?? defaultLineHeight) };
}

function layOut(pdf: Pdf, text: string, width: number, setting: Setting, firstIndent = 0) {
  const { text: shown, missing } = printable(text);
  for (const character of missing) pdf.missing.add(character);
  const weight = setting.bold ? 'bold' : 'regular';
  const widthOf = (character: string) => characterWidth(character, weight, setting.size);
  return breakLines(shown, width, widthOf, firstIndent);
}

/** Even right edge without ugly holes: at most this share of the size between two characters. */
const widestSpacing = 0.12;

function placeLine(line: Line, width: number, { align, size }: Setting) {
  const free = width - line.width;
  if (align === 'right') return { shift: free, spacing: 0 };
  if (align === 'center') return { shift: free / 2, spacing: 0 };
  const gaps = [...line.text].length - 1;
  const stretch = align === 'justify' && !line.last && gaps > 0 ? free / gaps : 0;
  return { shift: 0, spacing: stretch <= size * widestSpacing ? stretch : 0 };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function draw(pdf: Pdf, line: Line, place: Place, setting: Setting): void {
  if (!line.text) return;
  const { shift, spacing } = placeLine(line, place.width, setting);
  const { size, bold, leading, color } = setting;
  pdf.doc.fillColor(color);
  const y = place.y + (leading - size) / 2;
  drawLine(pdf, line.text, { x: place.x + shift, y, size, bold, spacing });
}

/** How high the text is in a column of this width, in points. */
export function textHeight(pdf: Pdf, text: string, width: number, style: Style = {}): number {
  const setting = settingOf(style);
  return layOut(pdf, text, width, setting).length * setting.leading;
}

/** How wide the longest line of the text is, in points. */
export function textWidth(pdf: Pdf, text: string, style: Style = {}): number {
  const lines = layOut(pdf, text, Number.POSITIVE_INFINITY, settingOf(style));
  return Math.max(0, ...lines.map(({ width }) => width));
}

/** Text in a column at a place, on this page only; `doc.y` stays. @returns its height in points. */
export function textAt(
  pdf: Pdf,
  text: string,
  place: Place & { readonly tag?: string },
  style: Style = {},
): number {
  const setting = settingOf(style);
  const lines = layOut(pdf, text, place.width, setting);
  const { y } = pdf.doc;
  tagged(pdf, place.tag ?? 'P', () => {
    for (const [index, line] of lines.entries()) {
      draw(pdf, line, { ...place, y: place.y + index * setting.leading }, setting);
    }
  });
  pdf.doc.y = y;
  return lines.length * setting.leading;
}

export interface Flow extends Style {
  /** Points from the left margin. */
  readonly indent?: number;
  /** Ems that the first line of each paragraph stands in (一字下げ). */
  readonly firstIndent?: number;
  /** Points after it. */
  readonly after?: number;
  readonly tag?: string;
}

function flow(pdf: Pdf, text: string, style: Flow): void {
  const setting = settingOf(style);
  const x = pdf.left + (style.indent ?? 0);
  const width = pdf.width - (style.indent ?? 0);
  const indent = (style.firstIndent ?? 0) * setting.size;
  const lines = layOut(pdf, text, width, setting, indent);
  let first = true;
  for (const [index, line] of lines.entries()) {
    const { y } = pdf.doc;
    // No paragraph leaves its first line alone below a page (widows and orphans).
    const needed = first && !line.last && index < lines.length - 1 ? 2 : 1;
    if (y + needed * setting.leading > pdf.bottom) newPage(pdf);
    const shift = first ? indent : 0;
    const place = { x: x + shift, y: pdf.doc.y, width: width - shift };
    draw(pdf, line, place, setting);
    pdf.doc.y = place.y + setting.leading;
    first = line.last;
  }
}

/** Text over as many lines and pages as it takes. */
export function paragraph(pdf: Pdf, text: string, style: Flow = {}): void {
  const align = style.align ?? (pdf.language === 'ja' ? 'justify' : 'left');
  tagged(pdf, style.tag ?? 'P', () => flow(pdf, text, { ...style, align }));
  pdf.doc.x = pdf.left;
  pdf.doc.y += style.after ?? 0;
}

const headingSizes = { 1: 16, 2: 12, 3: 10.5 } as const;

export interface HeadingOptions {
  /** 1 is the paper's own title. */
  readonly level?: 1 | 2 | 3;
  readonly align?: 'left' | 'center';
  /** A line below it, over the whole width. */
  readonly rule?: boolean;
}

/** A heading that stays with what follows it. */
export function heading(pdf: Pdf, text: string, options: HeadingOptions = {}): void {
  const { level = 2, align = 'left', rule = false } = options;
  const size = headingSizes[level];
  const height = textHeight(pdf, text, pdf.width, { size, bold: true, lineHeight: 1.4 });
  if (!makeRoom(pdf, size * 0.8 + height + 3 * bodySize * defaultLineHeight)) {
    if (pdf.doc.y > pdf.top) pdf.doc.y += size * 0.8;
  }
  paragraph(pdf, text, { size, bold: true, align, lineHeight: 1.4, tag: `H${level}` });
  if (rule) ruler(pdf);
  pdf.doc.y += size * 0.35;
}

/** A thin line over the whole width. */
export function ruler(pdf: Pdf): void {
  const { doc, left, width } = pdf;
  const y = doc.y + 1;
  artifact(pdf, () => {
    doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.6)
      .strokeColor('#000000')
      .stroke();
  });
  doc.y = y + 1;
}

/** Lines of a list, each behind its mark: `・` unless given, or numbers. */
export function list(
  pdf: Pdf,
  items: readonly string[],
  options: Flow & { readonly marks?: (index: number) => string } = {},
): void {
  const { marks = () => '・', indent = 0, ...style } = options;
  const setting = settingOf(style);
  const widths = items.map((_, index) => textWidth(pdf, marks(index), style));
  const markWidth = Math.max(setting.size, ...widths) + setting.size * 0.4;
  grouped(pdf, 'L', () => {
    for (const [index, item] of items.entries()) {
      makeRoom(pdf, setting.leading);
      grouped(pdf, 'LI', () => {
        const place = { x: pdf.left + indent, y: pdf.doc.y, width: markWidth, tag: 'Lbl' };
        textAt(pdf, marks(index), place, style);
        paragraph(pdf, item, { ...style, indent: indent + markWidth, tag: 'LBody' });
      });
    }
  });
}
