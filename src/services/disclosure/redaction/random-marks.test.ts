import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { openPdf } from '#platform/read-pdf.ts';
import { fontBytes } from '#ui/pdf/fonts.ts';
import { overlaps, textRuns } from './pdf-reader.ts';
import { proveRedacted, RedactionError } from './prove.ts';
import { redactPdf, widened } from './redact.ts';

async function bytesOf(draw: (doc: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: [300, 300], margin: 0, info: { Title: '開示文書' } });
  doc.registerFont('regular', fontBytes('regular'));
  draw(doc.font('regular'));
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** Words beside and above each other in several sizes, so that marks cut through them anywhere. */
function wordsOf(doc: PDFKit.PDFDocument): void {
  for (let row = 0; row < 12; row += 1) {
    doc.fontSize(6 + (row % 4) * 3);
    for (let column = 0; column < 3; column += 1) {
      doc.text(`秘${row}の${column}W`, 10 + column * 95, 10 + row * 24, { lineBreak: false });
    }
  }
}

const mark = fc.record({
  x: fc.double({ min: 0, max: 250, noNaN: true }),
  y: fc.double({ min: 0, max: 250, noNaN: true }),
  width: fc.double({ min: 3, max: 120, noNaN: true }),
  height: fc.double({ min: 3, max: 60, noNaN: true }),
  page: fc.constant(1),
  label: fc.constantFrom('2号', '6号', ''),
});

const runsOf = async (bytes: Uint8Array) => {
  const pdf = await openPdf(bytes);
  const runs = await textRuns(pdf, 1);
  await pdf.destroy();
  return runs;
};

describe('random marks', () => {
  it('leave nothing below them that can be extracted, and no false alarm of the proof', async () => {
    const original = await bytesOf(wordsOf);
    const before = await runsOf(original);
    const some = fc.array(mark, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, async (marks) => {
        const { bytes } = await redactPdf(original, marks, '開示文書');
        const after = (await runsOf(bytes)).map(({ text }) => text);
        const touched = before.filter((run) => marks.some((one) => overlaps(run, widened(one))));
        for (const { text } of touched) expect(after).not.toContain(text);
        const kept = before.length - touched.length;
        expect(after.filter((text) => text.startsWith('秘'))).toHaveLength(kept);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe('the proof', () => {
  it.each([
    [
      'text',
      (doc: PDFKit.PDFDocument): void =>
        void doc.text('秘密', 12, 12).rect(5, 5, 90, 40).fill('#000'),
    ],
    ['pixels', (doc: PDFKit.PDFDocument): void => void doc.rect(5, 5, 90, 40).fill('#888888')],
  ] as const)('names %s with its page, so that staff know where to look', async (kind, draw) => {
    const place = { x: 10, y: 10, width: 60, height: 20, page: 1, label: '' };
    const failed = await proveRedacted(await bytesOf(draw), [place], '開示文書').catch((e) => e);
    expect(failed).toBeInstanceOf(RedactionError);
    expect(failed.fault).toEqual({ kind, page: 1 });
  });
});
