import { escapeXml } from '#platform/xml.ts';
import type { ArticleRow } from '../issues/queries.ts';
import type { Picture, WholeIssue } from './issue-content.ts';
import { bookWords, issueLine } from './text.ts';
import { toXhtml } from './xhtml.ts';

/** Around a book: whose it is and when it was last changed. */
export interface Imprint {
  readonly publisher: string;
  readonly origin: string;
  readonly modified: Date;
}

export interface BookFile {
  /** Path inside `EPUB/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** Of EPUB 3, as in `nav`. */
  readonly properties?: string;
  /** In the order of reading. */
  readonly spine?: boolean;
}

const xhtmlType = 'application/xhtml+xml';

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ja" xml:lang="ja">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

const pictureFile = ({ id, mediaType }: Picture): string =>
  `picture-${id}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;

const articleFile = ({ number }: Pick<ArticleRow, 'number'>): string => `article-${number}.xhtml`;

const css = `body { line-height: 1.8; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.5em; }
.lead { font-weight: bold; }
`;

function coverPage({ issue, pictures }: WholeIssue): BookFile {
  const cover = issue.coverId ? pictures.get(issue.coverId) : undefined;
  const picture = cover
    ? `<figure><img src="${pictureFile(cover)}" alt="${escapeXml(cover.alt)}"/></figure>`
    : '';
  const lead = issue.lead ? `<p class="lead">${escapeXml(issue.lead)}</p>` : '';
  const line = `<p>${escapeXml(issueLine(issue.month, issue.number))}</p>`;
  const body = `<section epub:type="cover"><h1>${escapeXml(issue.title)}</h1>${line}${lead}${picture}</section>`;
  const content = page(bookWords.cover, body);
  return { path: 'cover.xhtml', mediaType: xhtmlType, content, spine: true };
}

function articlePage(article: ArticleRow, whole: WholeIssue, { origin }: Imprint): BookFile {
  const picture = (id: string) => {
    const found = whole.pictures.get(id);
    return found && pictureFile(found);
  };
  const section = article.section ? `<p>${escapeXml(article.section)}</p>` : '';
  const lead = article.summary ? `<p class="lead">${escapeXml(article.summary)}</p>` : '';
  const text = toXhtml(article.html, { origin, picture });
  const body = `<article>${section}<h1>${escapeXml(article.title)}</h1>${lead}${text}</article>`;
  const content = page(article.title, body);
  return { path: articleFile(article), mediaType: xhtmlType, content, spine: true };
}

/** The text of an issue that is a PDF only. */
function textPage({ issue }: WholeIssue): BookFile {
  const lines = issue.pdfText.split('\n').filter((line) => line.trim());
  const body = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const content = page(
    issue.title,
    `<article><h1>${escapeXml(bookWords.text)}</h1>${body}</article>`,
  );
  return { path: 'text.xhtml', mediaType: xhtmlType, content, spine: true };
}

function navigation({ articles }: WholeIssue): BookFile {
  const lines = articles.map(
    (article) => `<li><a href="${articleFile(article)}">${escapeXml(article.title)}</a></li>`,
  );
  if (lines.length === 0) lines.push(`<li><a href="text.xhtml">${bookWords.text}</a></li>`);
  const cover = `<li><a href="cover.xhtml">${bookWords.cover}</a></li>`;
  const list = `<ol>${cover}${lines.join('')}</ol>`;
  const body = `<nav epub:type="toc" role="doc-toc"><h1>${bookWords.contents}</h1>${list}</nav>`;
  const content = page(bookWords.contents, body);
  return { path: 'nav.xhtml', mediaType: xhtmlType, content, properties: 'nav', spine: true };
}

/** Every file of the book but its package, in the order of the manifest. */
export function bookFiles(whole: WholeIssue, imprint: Imprint): BookFile[] {
  const { issue, articles, pictures } = whole;
  const pages = articles.map((article) => articlePage(article, whole, imprint));
  return [
    coverPage(whole),
    navigation(whole),
    ...(pages.length > 0 ? pages : [textPage(whole)]),
    { path: 'book.css', mediaType: 'text/css', content: css },
    ...[...pictures.values()].map((picture) => ({
      ...{ path: pictureFile(picture), mediaType: picture.mediaType, content: picture.content },
      ...(picture.id === issue.coverId && { properties: 'cover-image' }),
    })),
  ];
}
