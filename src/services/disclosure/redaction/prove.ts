import { inflateSync } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '#platform/read-pdf.ts';
import { type Box, drawPage, overlaps, textRuns } from './pdf-reader.ts';

export type FaultKind = 'text' | 'pixels' | 'object' | 'earlier-version' | 'metadata';

/** What was found in a file that should hold nothing. */
export interface Fault {
  readonly kind: FaultKind;
  /** From 1, for text and pixels. */
  readonly page?: number;
  /** Of the object or the metadata. */
  readonly name?: string;
}

/** The proof failed: the file must reach nobody. */
export class RedactionError extends Error {
  constructor(
    message: string,
    readonly fault: Fault,
  ) {
    super(message);
    this.name = 'RedactionError';
  }
}

interface Place extends Box {
  readonly page: number;
  readonly label: string;
}

/** Objects through which content could hide or act: none of them has a place in a released file. */
const forbidden = [
  '/EmbeddedFile',
  '/Filespec',
  '/Annots',
  '/AcroForm',
  '/JavaScript',
  '/JS',
  '/OpenAction',
  '/Launch',
  '/OCProperties',
  '/Metadata',
  '/PieceInfo',
  '/XFA',
] as const;

const allowedInfo = new Set(['Title', 'Producer', 'Creator', 'CreationDate']);

/** The file with every compressed stream opened, as latin-1. */
function opened(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = raw.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const inflated = [...streams].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  // Pictures and fonts are bytes by chance; only the structure of the file is searched for names.
  return (
    raw.replace(/stream\r?\n[\s\S]*?\r?\nendstream/g, 'stream endstream') + inflated.join('\n')
  );
}

async function foreignMetadata(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info, metadata } = await pdf.getMetadata();
  if (metadata) return 'XMP metadata';
  const own = Object.entries((info as { Custom?: object }).Custom ?? {});
  if (own.length > 0) return 'custom metadata';
  const known = ['Author', 'Subject', 'Keywords', 'ModDate', 'Title', 'Producer', 'Creator'];
  return known.find((name) => name in (info as object) && !allowedInfo.has(name));
}

/** Share of pixels in a mark that are neither black nor of its label; 0 when it is painted over. */
function strangePixels(canvas: Canvas, mark: Place, scale: number): number {
  const [x, y] = [Math.ceil(mark.x * scale), Math.ceil(mark.y * scale)];
  const width = Math.floor((mark.x + mark.width) * scale) - x;
  const height = Math.floor((mark.y + mark.height) * scale) - y;
  if (width < 1 || height < 1) return 0;
  const { data } = canvas.getContext('2d').getImageData(x, y, width, height);
  let strange = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 40) strange += 1;
  }
  return strange / (data.length / 4);
}

/** A label of a few letters covers less than this share of the smallest mark that bears one. */
const largestLabel = 0.45;

async function faultOn(
  pdf: PDFDocumentProxy,
  page: number,
  marks: readonly Place[],
): Promise<RedactionError | undefined> {
  const runs = await textRuns(pdf, page);
  const words = runs.find(
    (run) =>
      marks.some((mark) => overlaps(run, mark)) && !marks.some(({ label }) => label === run.text),
  );
  if (words) {
    return new RedactionError(`text is left under a mark on page ${page}`, { kind: 'text', page });
  }
  const scale = 1;
  const canvas = await drawPage(pdf, page, 72 * scale);
  const seen = marks.find((mark) => strangePixels(canvas, mark, scale) > largestLabel);
  if (!seen) return undefined;
  return new RedactionError(`pixels are left under a mark on page ${page}`, {
    kind: 'pixels',
    page,
  });
}

function insistOnStructure(source: string): void {
  const name = forbidden.find((one) => new RegExp(`${one}\\b`).test(source));
  if (name) {
    throw new RedactionError(`the redacted file holds ${name}`, { kind: 'object', name });
  }
  if (source.split('%%EOF').length > 2) {
    throw new RedactionError('the redacted file has an earlier version', {
      kind: 'earlier-version',
    });
  }
}

async function insistOnMetadata(pdf: PDFDocumentProxy, title: string): Promise<void> {
  const { info } = await pdf.getMetadata();
  const other = (info as { Title?: string }).Title === title ? undefined : 'another title';
  const name = (await foreignMetadata(pdf)) ?? other;
  if (!name) return;
  throw new RedactionError(`the redacted file holds metadata: ${name}`, { kind: 'metadata', name });
}

/**
 * Opens a redacted file as a curious reader would and looks for anything left: text and pixels under
 * the marks, metadata, attachments, annotations, scripts, layers, an earlier version behind the file.
 * @throws RedactionError naming what was found.
 */
export async function proveRedacted(
  bytes: Uint8Array,
  marks: readonly Place[],
  title: string,
): Promise<void> {
  insistOnStructure(opened(bytes));
  const pdf = await openPdf(bytes);
  try {
    await insistOnMetadata(pdf, title);
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const fault = await faultOn(
        pdf,
        page,
        marks.filter((mark) => mark.page === page),
      );
      if (fault) throw fault;
    }
  } finally {
    await pdf.destroy();
  }
}
