import type * as Bwip from 'bwip-js/node';
import { lazily } from '#platform/lazy.ts';
import { artifact, makeRoom, type Pdf, tagged } from './document.ts';

const bwip = lazily<typeof Bwip>('bwip-js/node');

const quietZone = 4;

interface Matrix {
  readonly pixs: readonly number[];
  readonly pixx: number;
  readonly pixy: number;
}

function matrixOf(text: string): Matrix {
  const [symbol] = bwip().raw('qrcode', text, 'eclevel=M');
  if (!symbol || !('pixx' in symbol)) throw new Error('the QR code has no modules');
  return symbol;
}

/**
 * A QR code (JIS X 0510, error correction M) with its quiet zone, drawn as vectors.
 * @param place upper left corner and side in points; at least 57 (20 mm) for phones.
 * @param alt what it leads to, for readers aloud.
 */
export function qrCodeAt(
  pdf: Pdf,
  text: string,
  place: { readonly x: number; readonly y: number; readonly side: number },
  alt: string,
): void {
  const { pixs, pixx, pixy } = matrixOf(text);
  const module = place.side / (pixx + 2 * quietZone);
  const at = (index: number) => (index + quietZone) * module;
  tagged(
    pdf,
    'Figure',
    () => {
      for (let row = 0; row < pixy; row += 1) {
        for (let column = 0; column < pixx; column += 1) {
          if (!pixs[row * pixx + column]) continue;
          let end = column + 1;
          while (end < pixx && pixs[row * pixx + end]) end += 1;
          const width = (end - column) * module;
          pdf.doc.rect(place.x + at(column), place.y + at(row), width, module);
          column = end;
        }
      }
      pdf.doc.fillColor('#000000').fill();
    },
    { alt },
  );
}

/** A PNG or JPEG within a square or an oblong at a place. */
export function imageAt(
  pdf: Pdf,
  bytes: Uint8Array,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  alt: string,
): void {
  const { x, y, width, height } = place;
  const { doc } = pdf;
  const before = { x: doc.x, y: doc.y };
  const draw = () => doc.image(Buffer.from(bytes), x, y, { fit: [width, height] });
  tagged(pdf, 'Figure', draw, { alt });
  doc.x = before.x;
  doc.y = before.y;
}

/** An empty frame at a place, as for a stamp or a signature. */
export function frameAt(
  pdf: Pdf,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  lineWidth = 0.6,
): void {
  artifact(pdf, () => {
    const { x, y, width, height } = place;
    pdf.doc.rect(x, y, width, height).lineWidth(lineWidth).strokeColor('#000000').stroke();
  });
}

/** What `build` writes, in a frame over the whole width. It must fit on one page: `height` points. */
export function box(pdf: Pdf, height: number, build: () => void): void {
  makeRoom(pdf, height);
  const { y } = pdf.doc;
  frameAt(pdf, { x: pdf.left, y, width: pdf.width, height });
  pdf.doc.y = y + 6;
  build();
  pdf.doc.y = y + height + 6;
}
