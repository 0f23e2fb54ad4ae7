import type { Canvas } from '@napi-rs/canvas';
import { openPdf } from '#platform/read-pdf.ts';
import { fontBytes } from '#ui/pdf/fonts.ts';
import {
  type Box,
  drawPage,
  overlaps,
  type PageSize,
  pageSizes,
  type TextRun,
  textRuns,
} from './pdf-reader.ts';
import { proveRedacted } from './prove.ts';

/** A place to be hidden, with the number of the clause (号) that is printed into it. */
export interface Mark extends Box {
  /** From 1. */
  readonly page: number;
  readonly label: string;
}

export interface RedactedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Text under the marks that stands elsewhere too, unhidden: staff should look again. */
  readonly alsoElsewhere: readonly string[];
}

/** Fine print stays legible, and a page of A4 takes some 200 KB. */
const dotsPerInch = 150;
const pixelsPerPoint = dotsPerInch / 72;

/** A hair more than asked for: the edge of a letter is a letter. */
const margin = 1.5;

export function widened(box: Box): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** Paints the marks over the pixels themselves; nothing lies under them any more. */
function paint(canvas: Canvas, marks: readonly Mark[]): void {
  const context = canvas.getContext('2d');
  for (const mark of marks) {
    const { x, y, width, height } = widened(mark);
    context.fillStyle = '#000000';
    context.fillRect(
      Math.floor(x * pixelsPerPoint),
      Math.floor(y * pixelsPerPoint),
      Math.ceil(width * pixelsPerPoint) + 1,
      Math.ceil(height * pixelsPerPoint) + 1,
    );
  }
}

/**
 * White on black inside the mark, where it is large enough to be read. Marks that lie over each other
 * bear none: in the proof, the letters of one would look like something left under the other.
 */
function writeLabel(doc: PDFKit.PDFDocument, mark: Mark, all: readonly Mark[]): void {
  if (all.some((other) => other !== mark && overlaps(widened(other), widened(mark)))) return;
  const size = Math.min(9, mark.height * 0.7);
  doc.font('regular').fontSize(size);
  const wide = doc.widthOfString(mark.label);
  // The proof takes a mark that is mostly letters for one that something is left under.
  const crowded = wide * size > 0.4 * mark.width * mark.height;
  if (size < 4 || wide > mark.width || crowded) return;
  doc
    .fillColor('#ffffff')
    .text(mark.label, mark.x + 1, mark.y + (mark.height - size) / 2, { lineBreak: false });
}

/** The types of pdfkit do not know its `horizontalScaling` (percent). */
function asWide(horizontalScaling: number) {
  return { lineBreak: false, baseline: 'alphabetic' as const, horizontalScaling };
}

/** Descent and height together make a run's box one and a quarter of its letters' size. */
const sizeShare = 0.8;

/**
 * Words for readers aloud and for search, unseen below the picture (text rendering mode 3, ISO
 * 32000-1 9.3.6). A run that touches a mark is left out whole: where its letters stand exactly only
 * its font knows, and a guess could leave a hidden word behind. Each run is drawn as wide as it was,
 * so that it does not grow into a mark beside it; turned ones are left to the picture.
 */
function writeUnseen(doc: PDFKit.PDFDocument, runs: readonly TextRun[]): void {
  if (runs.length === 0) return;
  doc.addContent('q').addContent('3 Tr');
  for (const { text, x, y, width, height } of runs.filter(({ upright }) => upright)) {
    const size = Math.max(1, height * sizeShare);
    const natural = doc.font('regular').fontSize(size).widthOfString(text);
    const horizontalScaling = natural > 0 ? Math.min(100, (100 * width) / natural) : 100;
    doc.text(text, x, y + size, asWide(horizontalScaling));
  }
  doc.addContent('Q');
}

interface PageParts {
  readonly size: PageSize;
  readonly picture: Buffer;
  readonly unseen: readonly TextRun[];
  readonly marks: readonly Mark[];
}

function writePage(doc: PDFKit.PDFDocument, { size, picture, unseen, marks }: PageParts): void {
  doc.addPage({ size: [size.width, size.height], margin: 0 });
  doc.image(picture, 0, 0, { width: size.width, height: size.height });
  writeUnseen(doc, unseen);
  for (const mark of marks) writeLabel(doc, mark, marks);
}

async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => doc.on('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** The words under marks that are left visible somewhere. */
function leftElsewhere(hidden: readonly string[], visible: readonly string[]): string[] {
  const rest = visible.join('\n');
  const words = hidden.map((word) => word.trim()).filter((word) => [...word].length > 1);
  return [...new Set(words)].filter((word) => rest.includes(word));
}

/**
 * Makes a new document out of pictures of the pages with the marks painted in, and of the text that
 * no mark touches. Nothing of the old file is taken over: no objects, metadata, attachments, layers,
 * earlier versions. Then it is opened again and proved clean.
 * @throws Error when the file cannot be read, a mark lies on no page, or the proof fails.
 */
export async function redactPdf(
  original: Uint8Array,
  marks: readonly Mark[],
  title: string,
): Promise<RedactedPdf> {
  const pdf = await openPdf(original);
  const sizes = await pageSizes(pdf);
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({ autoFirstPage: false, info: { Title: title }, lang: 'ja' });
  doc.registerFont('regular', fontBytes('regular'));
  const hidden: string[] = [];
  const visible: string[] = [];
  for (const [index, size] of sizes.entries()) {
    const own = marks.filter(({ page }) => page === index + 1);
    const canvas = await drawPage(pdf, index + 1, dotsPerInch);
    paint(canvas, own);
    const touched = (run: TextRun) => own.some((mark) => overlaps(run, widened(mark)));
    const runs = await textRuns(pdf, index + 1);
    const unseen = runs.filter((run) => !touched(run));
    hidden.push(...runs.filter(touched).map(({ text }) => text));
    visible.push(...unseen.map(({ text }) => text));
    writePage(doc, { size, picture: await canvas.encode('jpeg', 85), unseen, marks: own });
  }
  await pdf.destroy();
  const stray = marks.find(({ page }) => !sizes[page - 1]);
  if (stray) throw new Error(`a mark lies on page ${stray.page} of ${sizes.length}`);
  const bytes = await bytesOf(doc);
  await proveRedacted(bytes, marks, title);
  return { bytes, pages: sizes.length, alsoElsewhere: leftElsewhere(hidden, visible) };
}
