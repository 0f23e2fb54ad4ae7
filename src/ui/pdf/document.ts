import type PDFDocument from 'pdfkit';
import { lazily } from '#platform/lazy.ts';
import { characterWidth, fontBytes, printable, weights } from './fonts.ts';

export interface PdfOptions {
  readonly title: string;
  readonly author?: string;
  readonly language: 'ja' | 'en';
  /** `pages`: "1 / 3" below each page; any other text stands to its left. */
  readonly footer?: string;
  /** The same content and moment give the same bytes. */
  readonly madeAt?: Date;
  /** Points on every side; 56.7 (20 mm) unless given. */
  readonly margin?: number;
  readonly landscape?: boolean;
}

/** A paper that grows downwards from `doc.y`. All lengths are points (1/72 inch); A4. */
export interface Pdf {
  /** pdfkit's own document, for drawing at a place (stamps, images, lines). */
  readonly doc: PDFKit.PDFDocument;
  readonly language: 'ja' | 'en';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  /** Characters that the font lacks; 〓 stands in their places. Tell somebody. */
  readonly missing: Set<string>;
  /** The element of the document's structure that takes what comes next; none in a stack of papers. */
  parent: PDFKit.PDFStructureElement | undefined;
  /** Ends the document. Once only. */
  toBytes(): Promise<Uint8Array>;
}

const pdfkit = lazily<typeof PDFDocument>('pdfkit');

const footerSize = 8;

export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Draws what says nothing (lines, frames, page numbers): readers aloud pass it over. */
export function artifact(pdf: Pdf, draw: () => void): void {
  if (!pdf.parent) {
    draw();
    return;
  }
  pdf.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.doc.endMarkedContent();
}

/** Content with a meaning: `H1`, `P`, `TD`, `Figure` … of PDF's standard structure (ISO 32000-1, 14.8.4). */
export function tagged(
  pdf: Pdf,
  tag: string,
  draw: () => void,
  options: { alt?: string } = {},
): void {
  if (!pdf.parent) {
    draw();
    return;
  }
  const content = pdf.doc.markStructureContent(tag);
  draw();
  pdf.doc.endMarkedContent();
  pdf.parent.add(pdf.doc.struct(tag, options, [content]));
}

/** What `build` writes belongs to one element, such as `Table` or `TR`. */
export function grouped(pdf: Pdf, tag: string, build: () => void): void {
  const outer = pdf.parent;
  if (!outer) {
    build();
    return;
  }
  const element = pdf.doc.struct(tag);
  outer.add(element);
  pdf.parent = element;
  build();
  pdf.parent = outer;
}

export function newPage(pdf: Pdf): void {
  pdf.doc.continueOnNewPage();
  pdf.doc.x = pdf.left;
  pdf.doc.y = pdf.top;
}

/** Goes on to the next page unless this many points are free. @returns whether it did. */
export function makeRoom(pdf: Pdf, height: number): boolean {
  if (pdf.doc.y + height <= pdf.bottom || pdf.doc.y <= pdf.top) return false;
  newPage(pdf);
  return true;
}

export function skip(pdf: Pdf, points: number): void {
  pdf.doc.y = Math.min(pdf.doc.y + points, pdf.bottom);
}

/** One line at a place, as it is: no breaking. For what `write.ts` has no function for. */
export function drawLine(
  pdf: Pdf,
  text: string,
  at: { x: number; y: number; size: number; bold?: boolean; spacing?: number },
): void {
  pdf.doc
    .font(at.bold ? 'bold' : 'regular')
    .fontSize(at.size)
    .text(text, at.x, at.y, { lineBreak: false, characterSpacing: at.spacing ?? 0 });
}

/** Numbers the pages that are not yet written out, from 1. */
function writeFooters(pdf: Pdf, footer: string): void {
  const { doc, left, width, bottom } = pdf;
  const y = bottom + (doc.page.height - bottom) / 2 - footerSize / 2;
  const { start, count } = doc.bufferedPageRange();
  const label = footer === 'pages' ? '' : printable(footer).text;
  for (let page = 1; page <= count; page += 1) {
    doc.switchToPage(start + page - 1);
    const number = `${page} / ${count}`;
    const numberWidth = [...number].reduce(
      (sum, character) => sum + characterWidth(character, 'regular', footerSize),
      0,
    );
    const free = width - numberWidth;
    doc.fillColor('#000000').markContent('Artifact', { type: 'Pagination' });
    drawLine(pdf, number, { x: left + (label ? free : free / 2), y, size: footerSize });
    if (label) drawLine(pdf, label, { x: left, y, size: footerSize });
    doc.endMarkedContent();
  }
}

function openDocument(
  options: PdfOptions,
  margin: number,
  structured: boolean,
): PDFKit.PDFDocument {
  const { title, author, language, madeAt, landscape } = options;
  const doc = new (pdfkit())({
    size: 'A4',
    layout: landscape ? 'landscape' : 'portrait',
    margin,
    lang: language,
    pdfVersion: '1.7',
    tagged: structured,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      ...(author ? { Author: author } : {}),
      ...(madeAt ? { CreationDate: madeAt } : {}),
    },
  });
  for (const weight of weights) doc.registerFont(weight, fontBytes(weight));
  return doc.font('regular');
}

async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((done, failed) => {
    doc.on('end', done);
    doc.on('error', failed);
  });
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

function openPdf(options: PdfOptions, structured: boolean): Pdf {
  const margin = options.margin ?? millimetres(20);
  const doc = openDocument(options, margin, structured);
  const root = structured ? doc.struct('Document') : undefined;
  if (root) doc.addStructure(root);
  const pdf: Pdf = {
    doc,
    language: options.language,
    left: margin,
    top: margin,
    width: doc.page.width - 2 * margin,
    bottom: doc.page.height - margin,
    missing: new Set(),
    parent: root,
    toBytes: () => {
      if (options.footer) writeFooters(pdf, options.footer);
      return bytesOf(doc);
    },
  };
  return pdf;
}

/** Opens an A4 paper with embedded fonts, a language, a title and a structure for readers aloud. */
export function createPdf(options: PdfOptions): Pdf {
  return openPdf(options, true);
}

/** One of many papers that are printed in one go. */
export interface StackedPaper {
  /** As in `PdfOptions`; each paper counts its own pages. */
  readonly footer?: string;
  draw(pdf: Pdf): void;
}

function* written(doc: PDFKit.PDFDocument): Generator<Uint8Array> {
  for (let chunk: unknown = doc.read(); chunk !== null; chunk = doc.read()) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

/**
 * Many papers as one file for the printer, written out as they come: memory does not grow with their
 * number. Without the structure for readers aloud, which would have to be kept until the end.
 */
export async function* stackPapers(
  options: Omit<PdfOptions, 'footer'>,
  papers: AsyncIterable<StackedPaper>,
): AsyncGenerator<Uint8Array> {
  const pdf = openPdf(options, false);
  let first = true;
  for await (const { footer, draw } of papers) {
    if (!first) newPage(pdf);
    first = false;
    draw(pdf);
    if (footer) writeFooters(pdf, footer);
    pdf.doc.flushPages();
    yield* written(pdf.doc);
  }
  pdf.doc.end();
  for await (const chunk of pdf.doc) yield chunk as Uint8Array;
}
