import { grouped, makeRoom, millimetres, type Pdf } from '#ui/pdf/document.ts';
import { frameAt, qrCodeAt } from '#ui/pdf/figures.ts';
import { bodySize, heading, paragraph, textAt, textWidth } from '#ui/pdf/write.ts';
import type { LetterContent, Recipient, Sender } from '../model.ts';
import { writeBlocks } from './blocks.ts';
import { drawSeal, type Seal } from './seal.ts';
import { letterDate, paperText } from './text.ts';

export interface Paper {
  readonly letter: LetterContent;
  /** 須坂市. */
  readonly town: string;
  readonly seal?: Seal;
  /** Code and address of the page that checks it; a draft has none. */
  readonly verify?: { readonly code: string; readonly url: string };
}

/** Seals of mayors are 18 to 24 mm wide. */
const sealSide = millimetres(21);
/** Smaller is hard to read for the cameras of phones. */
const qrSide = millimetres(24);
const footHeight = qrSide + 12;

/** 様 for people unless the letter says otherwise. */
export function addressee({ name, honorific = '様' }: Recipient): string {
  return `${name}　${honorific}`;
}

/** Values of the fields that every letter has, and those that were filled in. */
export function valuesOf({ letter, town }: Paper): Record<string, string> {
  const { fields, recipient, sender, documentNumber, issuedOn } = letter;
  return {
    ...fields,
    recipient: addressee(recipient),
    date: letterDate(issuedOn),
    number: documentNumber,
    town,
    sender: sender.post,
    section: sender.section,
  };
}

function writeHead(pdf: Pdf, { letter, verify }: Paper): void {
  if (!verify) paragraph(pdf, paperText.draft, { size: 9, color: '#b00020' });
  const number = letter.documentNumber || paperText.noNumber;
  paragraph(pdf, number, { align: 'right' });
  paragraph(pdf, letterDate(letter.issuedOn), { align: 'right', after: bodySize });
}

function writeRecipient(pdf: Pdf, recipient: Recipient): void {
  const { address } = recipient;
  if (address) paragraph(pdf, address, { size: 9.5, align: 'left' });
  paragraph(pdf, addressee(recipient), { size: 13, align: 'left', after: bodySize });
}

/** Post and name at the right; the seal lies over the end of the name, as it is stamped. */
function writeSender(pdf: Pdf, { post, name }: Sender, seal: Seal | undefined): void {
  const { doc } = pdf;
  const style = { size: 12 } as const;
  const words = [post, name].filter(Boolean).join('　');
  const free = seal ? sealSide * 0.85 : 0;
  const top = doc.y + sealSide * 0.25;
  const x = pdf.left + pdf.width - textWidth(pdf, words, style) - free;
  const height = textAt(pdf, words, { x, y: top, width: pdf.width }, style);
  if (seal) {
    const corner = { x: pdf.left + pdf.width - sealSide, y: top + height / 2 - sealSide / 2 };
    drawSeal(pdf, seal, { ...corner, side: sealSide });
  }
  doc.x = pdf.left;
  doc.y = top + Math.max(height, sealSide * 0.75) + bodySize;
}

function writeContact(pdf: Pdf, { section, telephone }: Sender, y: number, width: number): void {
  const small = { size: 9, lineHeight: 1.5 };
  const place = { x: pdf.left + 10, y: y + 8, width };
  const head = textAt(pdf, paperText.contact, place, { ...small, bold: true });
  const lines = [section, telephone && paperText.telephone(telephone)].filter(Boolean).join('\n');
  textAt(pdf, lines, { ...place, y: place.y + head }, small);
}

/** At the foot of the last page: whom to ask, and how to check that the letter is true. */
function writeFoot(pdf: Pdf, { letter, verify }: Paper): void {
  makeRoom(pdf, footHeight + bodySize);
  const { left, width, bottom } = pdf;
  const y = bottom - footHeight;
  const half = width * 0.36;
  frameAt(pdf, { x: left, y, width, height: footHeight });
  writeContact(pdf, letter.sender, y, half - 20);
  if (!verify) return;
  const qr = { x: left + width - qrSide - 6, y: y + 6, side: qrSide };
  qrCodeAt(pdf, verify.url, qr, paperText.qrCode);
  const place = { x: left + half, y: y + 8, width: width - half - qrSide - 14 };
  const small = { size: 8.5, lineHeight: 1.5 };
  const used = textAt(pdf, paperText.verify, place, small);
  const code = { ...place, y: place.y + used };
  const used2 = textAt(pdf, paperText.code(verify.code), code, { ...small, bold: true });
  const page = verify.url.slice(0, verify.url.lastIndexOf('/'));
  textAt(pdf, page, { ...code, y: code.y + used2 }, { size: 7.5, lineHeight: 1.5 });
}

/** Draws a letter in the form of Japanese official documents onto a paper that is empty so far. */
export function drawLetter(pdf: Pdf, paper: Paper): void {
  const { letter } = paper;
  const { template, reasons } = letter;
  grouped(pdf, 'Sect', () => {
    writeHead(pdf, paper);
    writeRecipient(pdf, letter.recipient);
    writeSender(pdf, letter.sender, paper.seal);
    heading(pdf, template.title, { level: 1, align: 'center' });
    pdf.doc.y += bodySize;
    writeBlocks(pdf, template.blocks, {
      values: valuesOf(paper),
      ...(reasons ? { reasons } : {}),
    });
  });
  writeFoot(pdf, paper);
}

/** Stands beside the page numbers. */
export function footerOf({ letter }: Paper, demo: boolean): string {
  const parts = [demo ? paperText.sample : '', letter.documentNumber].filter(Boolean);
  return parts.join('　') || 'pages';
}
