import fc from 'fast-check';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '#engines/content/contract.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import type { ArticleRow, IssueRow } from '../issues/queries.ts';
import { writeEpub } from './epub.ts';
import { extractText } from './extract.ts';
import type { Picture, WholeIssue } from './issue-content.ts';
import { writePaper } from './paper.ts';
import { toXhtml } from './xhtml.ts';

const mediaId = '0197a1b2-0000-7000-8000-00000000000a';
const around = { origin: 'https://town.example', picture: () => undefined };

function parse(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function sample(articles: Partial<ArticleRow>[]): WholeIssue {
  const at = new Date('2026-11-01T00:00:00Z');
  const issue = {
    ...{ id: '0197a1b2-0000-7000-8000-000000000001', slug: '2026-11', number: 812 },
    ...{ month: '2026-11', title: '広報 <見本> & 11月号', lead: '秋の特集です。' },
    ...{ coverId: mediaId, pdfText: '1行目\n2行目', publishedAt: at },
  } as IssueRow;
  const picture: Picture = { id: mediaId, alt: '紅葉の山', mediaType: 'image/png', content: png };
  return {
    issue,
    articles: articles.map(
      (one, place) => ({ id: String(place), number: place + 1, section: '', ...one }) as ArticleRow,
    ),
    pictures: new Map([[mediaId, picture]]),
  };
}

const article = {
  title: '駅前の "新しい" 広場',
  summary: '広場ができます。',
  html: `<h2>いつ</h2><p>11月3日から<br>使えます。<a href="/news/hiroba">詳しい案内</a></p><img src="/media/${mediaId}/800.png" alt="広場の絵"><table><thead><tr><th scope="col">曜日</th></tr></thead><tbody><tr><td>月</td></tr></tbody></table><ul><li>駐輪場</li></ul>`,
};
const imprint = {
  publisher: '見本市',
  origin: 'https://town.example',
  modified: new Date('2026-11-01T00:00:00Z'),
};

describe('XHTML of stored content', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...['<p>', '</p>', '<h2>', '<b>', '<a href="/x?a=1&b=2">', '</a>', '<br>', '<ul><li>'],
      ...['<table><tr><td>', '<img src="/media/a/b.png" alt="x&y">', '<script>', '&nbsp;', '&#0;'],
      ...[
        '<ruby>須坂<rt>すざか</rt></ruby>',
        '<span lang="en">',
        '\uD800',
        '\u0000',
        ']]>',
        '<!--',
      ],
    ),
  );

  it('is well-formed XML, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { html } = cleanHtml(pieces.join(''), { from: 'api' });
        const names = parse(`<body>${toXhtml(html, around)}</body>`).map(({ name }) => name);
        expect(names).not.toContain('script');
      }),
    );
    // Even what was never cleaned does not break the book.
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        parse(`<body>${toXhtml(pieces.join(''), around)}</body>`);
      }),
    );
  });

  it('leads out of the book with whole addresses, and keeps languages', () => {
    const xhtml = toXhtml('<p lang="en">A<a href="/news/a?b=1&amp;c=2">B</a></p>', around);
    expect(xhtml).toBe(
      '<p lang="en" xml:lang="en">A<a href="https://town.example/news/a?b=1&amp;c=2">B</a></p>',
    );
    expect(toXhtml('<a href="javascript:alert(1)">x</a>', around)).toBe('x');
  });
});

describe('an EPUB', () => {
  it('has the format in its first bytes, and everything that its manifest names', async () => {
    const bytes = await writeEpub(sample([article, { ...article, title: '二つめ' }]), imprint);
    // OCF 3.3: offset 30 the name, 38 the content, both as they are.
    expect(Buffer.from(bytes).subarray(30, 58).toString('latin1')).toBe(
      'mimetypeapplication/epub+zip',
    );
    const zip = await JSZip.loadAsync(bytes);
    const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
    const [rootfile] = parse(await text('META-INF/container.xml')).filter(
      ({ name }) => name === 'rootfile',
    );
    const opf = parse(await text(rootfile?.attributes['full-path'] ?? ''));
    const items = opf.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
    const inside = Object.keys(zip.files).filter((path) => path.startsWith('EPUB/'));
    const manifest = items.map(({ href }) => `EPUB/${href}`);
    expect([...manifest, 'EPUB/package.opf'].sort()).toEqual(inside.sort());
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const spine = opf.filter(({ name }) => name === 'itemref');
    for (const { attributes } of spine) {
      expect(items.some(({ id }) => id === attributes.idref)).toBe(true);
    }
    expect(spine.map(({ attributes }) => attributes.idref)).toEqual([
      ...['cover-xhtml', 'nav-xhtml', 'article-1-xhtml', 'article-2-xhtml'],
    ]);
    for (const { href, 'media-type': type } of items) {
      if (type !== 'application/xhtml+xml') continue;
      const page = parse(await text(`EPUB/${href}`));
      expect(page[0]?.attributes).toMatchObject({ lang: 'ja', 'xml:lang': 'ja' });
      for (const { name, attributes } of page) {
        if (name !== 'img') continue;
        expect(attributes.alt).toBeTruthy();
        expect(manifest).toContain(`EPUB/${attributes.src}`);
      }
    }
  });

  it('says in its package what it is and how it can be read', async () => {
    const zip = await JSZip.loadAsync(await writeEpub(sample([article]), imprint));
    const opf = (await zip.file('EPUB/package.opf')?.async('string')) ?? '';
    expect(opf).toContain('<dc:language>ja</dc:language>');
    expect(opf).toContain('広報 &lt;見本&gt; &amp; 11月号');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-01T00:00:00Z</meta>');
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature']) {
      expect(opf).toContain(`schema:${property}`);
    }
    expect(opf).toContain('properties="nav"');
    expect(opf).toContain('properties="cover-image"');
    const nav = (await zip.file('EPUB/nav.xhtml')?.async('string')) ?? '';
    expect(nav).toContain('epub:type="toc"');
  });

  it('is the text of an issue that is a PDF only', async () => {
    const zip = await JSZip.loadAsync(await writeEpub(sample([]), imprint));
    const text = (await zip.file('EPUB/text.xhtml')?.async('string')) ?? '';
    expect(text).toContain('<p>1行目</p><p>2行目</p>');
  });
});

describe('the PDF of an issue', () => {
  it('has every text, tagged, and is read back for the search', async () => {
    const bytes = await writePaper(sample([article]), { publisher: '見本市', madeAt: new Date(0) });
    const { text, source } = readPdf(bytes);
    expect(text).toContain('駅前の "新しい" 広場');
    expect(text).toContain('使えます。');
    for (const tag of ['/S /H1', '/S /H2', '/S /LI', '/S /TD', '/S /Figure']) {
      expect(source).toContain(tag);
    }
    expect(await extractText(bytes)).toContain('広場ができます。');
    expect(await extractText(Buffer.from('no pdf'))).toBe('');
  });
});
