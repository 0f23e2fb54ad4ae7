import { openPdf } from '#platform/read-pdf.ts';
import { drawPage } from '../redaction/pdf-reader.ts';
import { asPdf } from './readable.ts';

export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** Legible on a screen, and a page of A4 takes some 100 KB. */
const dotsPerInch = 110;

/** A page with its marks drawn so that what is below still shows: for staff who check them. */
export async function drawMarkedPage(
  content: Uint8Array,
  mediaType: string,
  number: number,
  marks: readonly DrawnMark[],
): Promise<Buffer> {
  const pdf = await openPdf(await asPdf(content, mediaType));
  try {
    const canvas = await drawPage(pdf, number, dotsPerInch);
    const context = canvas.getContext('2d');
    const scale = dotsPerInch / 72;
    context.lineWidth = 2;
    for (const { x, y, width, height } of marks) {
      const place = [x * scale, y * scale, width * scale, height * scale] as const;
      context.fillStyle = 'rgba(0, 0, 0, 0.35)';
      context.fillRect(...place);
      context.strokeStyle = '#b00000';
      context.strokeRect(...place);
    }
    return await canvas.encode('jpeg', 80);
  } finally {
    await pdf.destroy();
  }
}
