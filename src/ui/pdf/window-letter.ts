import { formatPostcode } from '#japan/postcode.ts';
import { millimetres, type Pdf } from './document.ts';
import { frameAt, qrCodeAt } from './figures.ts';
import { textAt } from './write.ts';

/** Points. */
export const letterMargin = 42;

/**
 * The window of long envelopes (長形3号, A4 folded in three): 90 by 45 mm, 22 mm from the left and 12 mm
 * from the top of the folded sheet. Makers differ by some millimetres, so words keep clear of its edges.
 */
const window = {
  ...{ x: millimetres(26), y: millimetres(16) },
  ...{ width: millimetres(80), height: millimetres(38) },
};

/** Nothing but the address stands above the first fold at the left; points from the top of the sheet. */
export const belowWindow = millimetres(66);

export interface Addressee {
  readonly address: string;
  /** Seven digits. */
  readonly postcode?: string;
  /** With 様 behind it. */
  readonly name: string;
  /** Small, at the foot of the window: by it a letter that came back is known. */
  readonly note: string;
}

/** To whom a letter goes, where the window of its envelope is. */
export function addressInWindow(pdf: Pdf, { address, postcode, name, note }: Addressee): void {
  const { x, width } = window;
  let { y } = window;
  const put = (text: string, size: number, lineHeight = 1.4) => {
    y += textAt(pdf, text, { x, y, width }, { size, lineHeight });
  };
  if (postcode) put(`〒${formatPostcode(postcode)}`, 10.5);
  put(address, address.length > 44 ? 9 : 10.5);
  y += 4;
  put(name, name.length > 16 ? 11 : 14);
  const foot = { x, y: window.y + window.height - 9, width };
  textAt(pdf, note, foot, { size: 7.5, lineHeight: 1.2 });
}

/** Day and sender, at the right of the window. */
export function senderBesideWindow(pdf: Pdf, lines: readonly string[]): void {
  const x = millimetres(122);
  const place = { x, y: window.y, width: pdf.left + pdf.width - x };
  textAt(pdf, lines.join('\n'), place, { size: 9.5, lineHeight: 1.5, align: 'right' });
}

const qrSide = millimetres(30);

export interface PersonalCode {
  readonly code: string;
  /** Where it is typed. */
  readonly page: string;
  /** What the QR code leads to: the page, with the code where it may stand in an address. */
  readonly href: string;
  /** How to go there; what the code is; what the QR code leads to. */
  readonly words: { readonly how: string; readonly code: string; readonly qr: string };
}

/** A code, large enough to be typed without glasses, and the QR code that saves typing. */
export function codeBox(pdf: Pdf, { code, page, href, words }: PersonalCode): void {
  const height = qrSide + 16;
  const { y } = pdf.doc;
  frameAt(pdf, { x: pdf.left, y, width: pdf.width, height });
  const qr = { x: pdf.left + pdf.width - qrSide - 8, y: y + 8, side: qrSide };
  qrCodeAt(pdf, href, qr, words.qr);
  const place = { x: pdf.left + 14, width: pdf.width - qrSide - 40 };
  textAt(pdf, words.how, { ...place, y: y + 10 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, page, { ...place, y: y + 28 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, words.code, { ...place, y: y + 46 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, code, { ...place, y: y + 60 }, { size: 22, bold: true, lineHeight: 1.2 });
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + height + 10;
}
