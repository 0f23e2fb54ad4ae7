import { escapeXml } from '#platform/xml.ts';
import { type BookFile, bookFiles, type Imprint } from './epub-files.ts';
import type { WholeIssue } from './issue-content.ts';
import { bookWords } from './text.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** EPUB 3.3 wants seconds and `Z`, no fractions. */
const stamp = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Accessibility metadata (EPUB Accessibility 1.1, 2.2). What is claimed is what this writer does for
 * every issue; conformance to a level is a person's to declare.
 */
function accessibility({ pictures }: WholeIssue): string[] {
  const meta = (property: string, value: string) =>
    `<meta property="schema:${property}">${escapeXml(value)}</meta>`;
  const seen = pictures.size > 0;
  return [
    meta('accessMode', 'textual'),
    ...(seen ? [meta('accessMode', 'visual')] : []),
    meta('accessModeSufficient', 'textual'),
    meta('accessibilityFeature', 'structuralNavigation'),
    meta('accessibilityFeature', 'tableOfContents'),
    meta('accessibilityFeature', 'readingOrder'),
    ...(seen ? [meta('accessibilityFeature', 'alternativeText')] : []),
    meta('accessibilityHazard', 'none'),
    meta('accessibilitySummary', bookWords.accessibility),
  ];
}

const idOf = ({ path }: BookFile): string => path.replace(/[^\w-]/g, '-');

function packageDocument(whole: WholeIssue, imprint: Imprint, files: readonly BookFile[]): string {
  const { issue } = whole;
  const items = files.map((file) => {
    const properties = file.properties ? ` properties="${file.properties}"` : '';
    return `<item id="${idOf(file)}" href="${file.path}" media-type="${file.mediaType}"${properties}/>`;
  });
  const spine = files
    .filter((file) => file.spine)
    .map((file) => `<itemref idref="${idOf(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="ja">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">urn:uuid:${issue.id}</dc:identifier>
<dc:title>${escapeXml(issue.title)}</dc:title>
<dc:language>ja</dc:language>
<dc:publisher>${escapeXml(imprint.publisher)}</dc:publisher>
<dc:date>${issue.month}</dc:date>
<meta property="dcterms:modified">${stamp(imprint.modified)}</meta>
${accessibility(whole).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="ltr">
${spine.join('\n')}
</spine>
</package>
`;
}

/** The issue as EPUB 3.3; the same issue and moment give the same bytes. */
export async function writeEpub(whole: WholeIssue, imprint: Imprint): Promise<Uint8Array> {
  const files = bookFiles(whole, imprint);
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const date = imprint.modified;
  // OCF 3.3, 4.2: the first file, stored, so that a program knows the format by its bytes.
  zip.file('mimetype', 'application/epub+zip', { compression: 'STORE', date });
  const options = { compression: 'DEFLATE', date, createFolders: false } as const;
  zip.file('META-INF/container.xml', container, options);
  zip.file('EPUB/package.opf', packageDocument(whole, imprint, files), options);
  for (const { path, content } of files) zip.file(`EPUB/${path}`, content, options);
  return zip.generateAsync({ type: 'uint8array', mimeType: 'application/epub+zip' });
}
