import { describe, expect, it } from 'vitest';
import { createPdf, type Pdf } from './document.ts';
import { qrCodeAt } from './figures.ts';
import { characterWidth } from './fonts.ts';
import { definitions, table } from './table.ts';
import { readPdf } from './testing.ts';
import { heading, list, paragraph, textHeight } from './write.ts';

const options = {
  title: '決定通知書',
  author: '須市',
  language: 'ja',
  footer: 'pages',
  madeAt: new Date('2026-11-22T00:00:00Z'),
} as const;

async function paper(build: (pdf: Pdf) => void, footer: string = 'pages') {
  const pdf = createPdf({ ...options, footer });
  build(pdf);
  return { pdf, read: readPdf(await pdf.toBytes()) };
}

const long = 'この決定に不服があるときは、市長に対して審査請求をすることができます。'.repeat(120);

describe('a paper', () => {
  it('embeds both fonts and gives its text, title and language back', async () => {
    const { read } = await paper((pdf) => {
      heading(pdf, '決定通知書', { level: 1 });
      paragraph(pdf, '申請を承認します。');
    });
    expect(read.fonts).toEqual([
      expect.stringContaining('BIZUDPGothic'),
      expect.stringContaining('BIZUDPGothic'),
    ]);
    expect(read.embedded).toBe(2);
    expect(read.pages[0]).toEqual(['決定通知書', '申請を承認します。', '1 / 1']);
    expect(read.source).toContain('/Lang (ja)');
    expect(read.source).toContain('/DisplayDocTitle true');
    const title = Buffer.from(`\ufeff${options.title}`, 'utf16le').swap16().toString('latin1');
    expect(read.source).toContain(`(${title})`);
  });

  it('numbers its pages, with a text beside if asked', async () => {
    const { read } = await paper((pdf) => paragraph(pdf, long), '須市第12号');
    expect(read.pages.length).toBeGreaterThan(1);
    const count = read.pages.length;
    for (const [index, lines] of read.pages.entries()) {
      expect(lines.slice(-2)).toEqual([`${index + 1} / ${count}`, '須市第12号']);
    }
  });

  it('is the same bytes for the same content and moment', async () => {
    const make = async () => {
      const pdf = createPdf(options);
      paragraph(pdf, long);
      return pdf.toBytes();
    };
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  it('names its parts for readers aloud', async () => {
    const { read } = await paper((pdf) => {
      heading(pdf, '記');
      list(pdf, ['一つ', '二つ']);
      definitions(pdf, [{ name: '金額', value: '1,000円' }]);
      table(pdf, { columns: [{ heading: '品目', width: 1 }], rows: [['机']] });
      qrCodeAt(pdf, 'https://example.jp', { x: 60, y: 600, side: 72 }, '確認用のQRコード');
    });
    for (const tag of ['H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
      expect(read.source, tag).toMatch(new RegExp(`/S /${tag}\\n`));
    }
    expect(read.source).toContain('/Alt ');
  });

  it('shows 〓 for what the font lacks, a variant by its standard shape, and reports both', async () => {
    const { pdf, read } = await paper((it) => paragraph(it, '𠮷野さんと葛\u{e0100}城さん👨‍👩‍👧'));
    expect(read.pages[0]?.[0]).toBe('〓野さんと葛城さん〓');
    expect([...pdf.missing]).toEqual(['𠮷', '葛\u{e0100}', '👨‍👩‍👧']);
  });

  it('repeats the heading of a table on every page and keeps a row together', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`品目${index}\n二行目`, '10円']);
    const columns = [
      { heading: '品目', width: 2 },
      { heading: '金額', width: 1 },
    ];
    const { read } = await paper((pdf) => table(pdf, { columns, rows }));
    expect(read.pages.length).toBeGreaterThan(2);
    for (const lines of read.pages) {
      expect(lines.slice(0, 2)).toEqual(['品目', '金額']);
      const names = lines.filter((line) => line.startsWith('品目')).length - 1;
      expect(lines.filter((line) => line === '二行目')).toHaveLength(names);
    }
  });

  it('takes a heading along to the page of what it heads', async () => {
    const { read } = await paper((pdf) => {
      pdf.doc.y = pdf.bottom - 30;
      heading(pdf, '教示');
      paragraph(pdf, '本文');
    });
    expect(read.pages[1]).toEqual(['教示', '本文', '2 / 2']);
  });

  it('measures as it draws', () => {
    const pdf = createPdf(options);
    const text = '令和8年度 AVATAR To（12,345円）「ッ」、';
    pdf.doc.font('regular').fontSize(10);
    const drawn = pdf.doc.widthOfString(text);
    const measured = [...text].reduce((sum, c) => sum + characterWidth(c, 'regular', 10), 0);
    expect(measured).toBeCloseTo(drawn, 3);
    expect(textHeight(pdf, 'あ'.repeat(80), 400, { size: 10, lineHeight: 1.5 })).toBe(30);
  });
});
