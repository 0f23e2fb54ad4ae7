import { say, type Text } from '#platform/i18n/text.ts';
import { createPdf, makeRoom, type Pdf } from '#ui/pdf/document.ts';
import { frameAt, qrCodeAt } from '#ui/pdf/figures.ts';
import { textAt } from '#ui/pdf/write.ts';
import { codesWords as words } from './text.ts';

export interface Slips {
  readonly title: Text;
  readonly town: Text;
  readonly language: 'ja' | 'en';
  readonly codes: readonly { readonly code: string; readonly href: string }[];
}

const height = 130;
const gap = 8;

function slip(pdf: Pdf, slips: Slips, { code, href }: Slips['codes'][number]): void {
  const t = (text: Text): string => say(text, pdf.language);
  makeRoom(pdf, height + gap);
  const { y } = pdf.doc;
  frameAt(pdf, { x: pdf.left, y, width: pdf.width, height }, 0.5);
  const side = height - 24;
  qrCodeAt(pdf, href, { x: pdf.left + pdf.width - side - 10, y: y + 12, side }, t(words.qr));
  const place = { x: pdf.left + 14, width: pdf.width - side - 40 };
  textAt(pdf, t(slips.title), { ...place, y: y + 12 }, { size: 12, bold: true });
  textAt(pdf, t(slips.town), { ...place, y: y + 34 }, { size: 9 });
  textAt(pdf, t(words.slip), { ...place, y: y + 52 }, { size: 9, lineHeight: 1.4 });
  textAt(pdf, code, { ...place, y: y + 82 }, { size: 20, bold: true });
  textAt(pdf, href.replace(/\?.*$/, ''), { ...place, y: y + 110 }, { size: 7.5 });
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + height + gap;
}

/** Slips to cut and hand out, a code each. */
export async function slipsPdf(slips: Slips): Promise<Uint8Array> {
  const { language } = slips;
  const title = say(slips.title, language);
  const author = say(slips.town, language);
  const pdf = createPdf({ title, author, language, footer: 'pages', margin: 42 });
  for (const code of slips.codes) slip(pdf, slips, code);
  return pdf.toBytes();
}
