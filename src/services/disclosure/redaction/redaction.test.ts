import { createCanvas } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openPdf } from '#platform/read-pdf.ts';
import { fontBytes } from '#ui/pdf/fonts.ts';
import { type Box, drawPage, textRuns } from './pdf-reader.ts';
import { proveRedacted } from './prove.ts';
import { type Mark, redactPdf } from './redact.ts';

const title = '開示文書';
const secret = '見本花子の電話番号は026-000-0000';
const open = '補助金の額は1,000,000円です。';

/** A paper with a line to hide, a line to keep, a picture, and everything that likes to stay behind. */
async function paper(): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 50,
    info: { Title: '内部資料', Author: '見本 花子', Keywords: '026-000-0000' },
  });
  doc.registerFont('regular', fontBytes('regular'));
  doc.font('regular').fontSize(14);
  doc.text(secret, 50, 100, { lineBreak: false });
  doc.text(open, 50, 200, { lineBreak: false });
  const canvas = createCanvas(80, 80);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 80, 80);
  doc.image(canvas.toBuffer('image/png'), 300, 300, { width: 80 });
  doc.note(60, 400, 100, 20, `注釈 ${secret}`);
  doc.file(Buffer.from(secret), { name: 'attachment.txt' });
  doc.addPage().text('2ページ目の公開部分', 50, 100).text(open, 50, 200);
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

async function runs(bytes: Uint8Array, page = 1) {
  const pdf = await openPdf(bytes);
  const found = await textRuns(pdf, page);
  await pdf.destroy();
  return found;
}

async function boxOfText(bytes: Uint8Array, text: string): Promise<Box> {
  const found = (await runs(bytes)).find((run) => run.text.includes(text));
  if (!found) throw new Error(`not on the page: ${text}`);
  return found;
}

const markOf = ({ x, y, width, height }: Box, page = 1): Mark => ({
  ...{ x, y, width, height },
  page,
  label: '2号',
});

describe('redaction', () => {
  it('takes the text, the pixels and the metadata away, and keeps the rest readable', async () => {
    const original = await paper();
    const marks = [
      markOf(await boxOfText(original, '見本花子')),
      markOf({ x: 300, y: 300, width: 80, height: 80 }),
    ];
    const redacted = await redactPdf(original, marks, title);
    expect(redacted.pages).toBe(2);
    const source = Buffer.from(redacted.bytes).toString('latin1');
    expect(source).not.toContain('attachment.txt');
    const first = (await runs(redacted.bytes)).map(({ text }) => text).join('\n');
    expect(first).toContain(open);
    expect(first).not.toMatch(/見本|026|注釈/);
    expect((await runs(redacted.bytes, 2)).map(({ text }) => text).join('')).toContain('公開部分');
    const pdf = await openPdf(redacted.bytes);
    const canvas = await drawPage(pdf, 1, 72);
    const [red, green] = canvas.getContext('2d').getImageData(370, 370, 1, 1).data;
    expect([red, green].every((value) => (value ?? 255) < 40)).toBe(true);
    await pdf.destroy();
  });

  it('says where the hidden words stand unhidden', async () => {
    const original = await paper();
    const box = await boxOfText(original, '補助金');
    const { alsoElsewhere } = await redactPdf(original, [markOf(box)], title);
    expect(alsoElsewhere).toEqual([open]);
  });

  it('refuses to read what is no PDF, and marks on pages that are not there', async () => {
    await expect(redactPdf(Buffer.from('%PDF-1.7 nonsense'), [], title)).rejects.toThrow();
    const stray = markOf({ x: 0, y: 0, width: 10, height: 10 }, 3);
    await expect(redactPdf(await paper(), [stray], title)).rejects.toThrow('page 3 of 2');
  });
});

describe('the proof', () => {
  it('finds what a drawn rectangle leaves behind', async () => {
    const original = await paper();
    const box = await boxOfText(original, '見本花子');
    await expect(proveRedacted(original, [markOf(box)], title)).rejects.toThrow();
  });

  const plain = async (
    draw: (doc: PDFKit.PDFDocument) => void,
    info: object = { Title: title },
  ) => {
    const doc = new PDFDocument({ size: 'A4', margin: 0, info });
    doc.registerFont('regular', fontBytes('regular'));
    draw(doc.font('regular'));
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise((resolve) => doc.on('end', resolve));
    doc.end();
    await ended;
    return Buffer.concat(parts);
  };
  const mark = markOf({ x: 50, y: 50, width: 200, height: 20 });
  const cover = (doc: PDFKit.PDFDocument) => doc.rect(50, 50, 200, 20).fill('#000000');

  it.each([
    [
      'text under the black',
      (doc: PDFKit.PDFDocument): void => void cover(doc.text('秘密', 60, 52)),
      'text',
    ],
    [
      'pixels',
      (doc: PDFKit.PDFDocument): void => void doc.rect(50, 50, 200, 20).fill('#ff0000'),
      'pixels',
    ],
    [
      'an attachment',
      (doc: PDFKit.PDFDocument): void => void cover(doc).file(Buffer.from('x'), { name: 'x' }),
      'Embedded|Filespec',
    ],
    [
      'an annotation',
      (doc: PDFKit.PDFDocument): void => void cover(doc).note(60, 400, 9, 9, 'x'),
      'Annots',
    ],
  ] as const)('finds %s', async (_name, draw, found) => {
    await expect(proveRedacted(await plain(draw), [mark], title)).rejects.toThrow(
      new RegExp(found),
    );
  });

  it('finds metadata and an earlier version, and lets a clean file pass', async () => {
    const clean = await plain((doc) => void cover(doc));
    await proveRedacted(clean, [mark], title);
    const twice = Buffer.concat([clean, Buffer.from('\n%%EOF\n')]);
    await expect(proveRedacted(twice, [mark], title)).rejects.toThrow('earlier version');
    const named = await plain((doc) => void cover(doc), { Title: title, Author: '見本 花子' });
    await expect(proveRedacted(named, [mark], title)).rejects.toThrow('Author');
  });
});
