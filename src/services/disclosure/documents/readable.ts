import { InputError } from '#platform/errors.ts';
import { openPdf } from '#platform/read-pdf.ts';
import { type PageSize, pageSizes, type TextRun, textRuns } from '../redaction/pdf-reader.ts';
import { documentErrors } from './text.ts';

export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** Bytes of one document. */
export const uploadLimit = 40 * 1024 * 1024;
export const pageLimit = 200;

/** Points of the longer side of an A4 page: a photograph is shown no larger. */
const longest = 842;

async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => doc.on('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** A photograph or a scan as a page of its own, drawn anew: nothing but its pixels comes along. */
async function pageOfPicture(content: Uint8Array): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const picture = await loadImage(Buffer.from(content));
  const canvas = createCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const size: [number, number] = [picture.width * scale, picture.height * scale];
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({ autoFirstPage: false });
  doc.addPage({ size, margin: 0 });
  doc.image(await canvas.encode('jpeg', 90), 0, 0, { width: size[0], height: size[1] });
  return bytesOf(doc);
}

/** A PDF as it is, a picture as a PDF of one page. */
export async function asPdf(content: Uint8Array, mediaType: string): Promise<Uint8Array> {
  return mediaType === 'application/pdf' ? content : pageOfPicture(content);
}

function isPicture(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 5)).toString('latin1') !== '%PDF-';
}

/**
 * Opens an upload as the redaction will.
 * @throws InputError naming `file` when it is damaged, locked or too long.
 */
export async function checkReadable(content: Uint8Array): Promise<readonly PageSize[]> {
  const sizes = await readSizes(content).catch(() => undefined);
  if (!sizes) throw new InputError({ file: documentErrors.unreadable });
  if (sizes.length > pageLimit) throw new InputError({ file: documentErrors.tooManyPages });
  return sizes;
}

async function readSizes(content: Uint8Array): Promise<readonly PageSize[]> {
  const pdf = await openPdf(isPicture(content) ? await pageOfPicture(content) : content);
  try {
    return await pageSizes(pdf);
  } finally {
    await pdf.destroy();
  }
}

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly runs: readonly TextRun[];
}

/** Sizes and text of some pages, or of all. */
export async function readPages(
  content: Uint8Array,
  mediaType: string,
  only?: number,
): Promise<readonly ReadPage[]> {
  const pdf = await openPdf(await asPdf(content, mediaType));
  try {
    const sizes = await pageSizes(pdf);
    const pages: ReadPage[] = [];
    for (const [index, size] of sizes.entries()) {
      const number = index + 1;
      if (only !== undefined && only !== number) continue;
      pages.push({ number, size, runs: await textRuns(pdf, number) });
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}
