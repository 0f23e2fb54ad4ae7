import {
  type ContentElement,
  type ContentNode,
  mediaIdOf,
  parseContent,
} from '#engines/content/contract.ts';
import { createPdf, makeRoom, newPage, type Pdf, skip } from '#ui/pdf/document.ts';
import { imageAt } from '#ui/pdf/figures.ts';
import { table } from '#ui/pdf/table.ts';
import { heading, list, paragraph } from '#ui/pdf/write.ts';
import type { Picture, WholeIssue } from './issue-content.ts';
import { bookWords, issueLine } from './text.ts';
import { lineOf } from './xhtml.ts';

const after = 6;
const indent = 14;
const pictureHeight = 220;

function drawPicture(pdf: Pdf, picture: Picture, alt: string): void {
  makeRoom(pdf, pictureHeight + after);
  const place = { x: pdf.left, y: pdf.doc.y, width: pdf.width, height: pictureHeight };
  imageAt(pdf, picture.content, place, alt);
  skip(pdf, pictureHeight + after);
}

function elementsIn(node: ContentElement, ...names: readonly string[]): ContentElement[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return names.includes(child.name) ? [child] : elementsIn(child, ...names);
  });
}

function drawTable(pdf: Pdf, node: ContentElement): void {
  const [caption] = elementsIn(node, 'caption');
  if (caption) paragraph(pdf, lineOf(caption), { bold: true, after: 2 });
  const rows = elementsIn(node, 'tr').map((row) => elementsIn(row, 'th', 'td').map(lineOf));
  const [head = [], ...rest] = rows;
  if (head.length === 0) return;
  const columns = head.map((words) => ({ heading: words, width: 1 }));
  // Cells that span others leave gaps; a short row is filled, a long one is cut to its columns.
  const filled = rest.map((row) => head.map((_, place) => row[place] ?? ''));
  table(pdf, { columns, rows: filled });
  skip(pdf, after);
}

type Draw = (pdf: Pdf, node: ContentElement, pictures: WholeIssue['pictures']) => void;

const items: Draw = (pdf, node) => {
  const lines = elementsIn(node, 'li').map(lineOf);
  const numbers = node.name === 'ol' ? { marks: (index: number) => `${index + 1}.` } : {};
  list(pdf, lines, { after: 2, ...numbers });
  skip(pdf, after);
};

const subheading: Draw = (pdf, node) => heading(pdf, lineOf(node), { level: 3 });

const drawn: Readonly<Record<string, Draw>> = {
  p: (pdf, node, pictures) => {
    for (const image of elementsIn(node, 'img')) drawn.img?.(pdf, image, pictures);
    const line = lineOf(node);
    if (line) paragraph(pdf, line, { after });
  },
  h2: subheading,
  h3: subheading,
  h4: subheading,
  ul: items,
  ol: items,
  dt: (pdf, node) => paragraph(pdf, lineOf(node), { bold: true }),
  dd: (pdf, node) => paragraph(pdf, lineOf(node), { indent, after }),
  summary: (pdf, node) => paragraph(pdf, lineOf(node), { bold: true }),
  figcaption: (pdf, node) => paragraph(pdf, lineOf(node), { size: 9, after }),
  table: drawTable,
  img: (pdf, { attributes }, pictures) => {
    const picture = pictures.get(mediaIdOf(attributes.src ?? '') ?? '');
    const alt = attributes.alt ?? '';
    if (picture) drawPicture(pdf, picture, alt);
    else if (alt) paragraph(pdf, alt, { after });
  },
};

function drawContent(
  pdf: Pdf,
  nodes: readonly ContentNode[],
  pictures: WholeIssue['pictures'],
): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      if (node.text.trim()) paragraph(pdf, node.text.trim(), { after });
      continue;
    }
    const draw = drawn[node.name];
    if (draw) draw(pdf, node, pictures);
    else drawContent(pdf, node.children, pictures);
  }
}

function drawFront(pdf: Pdf, { issue, articles, pictures }: WholeIssue): void {
  heading(pdf, issue.title, { level: 1, rule: true });
  paragraph(pdf, issueLine(issue.month, issue.number), { after });
  if (issue.lead) paragraph(pdf, issue.lead, { after });
  const cover = issue.coverId ? pictures.get(issue.coverId) : undefined;
  if (cover) drawPicture(pdf, cover, cover.alt);
  heading(pdf, bookWords.contents, { level: 2 });
  list(
    pdf,
    articles.map(({ title }) => title),
    { marks: (index) => `${index + 1}.` },
  );
}

/** The issue as a tagged PDF out of its articles: headings, paragraphs, lists, tables, figures. */
export async function writePaper(
  whole: WholeIssue,
  { publisher, madeAt }: { readonly publisher: string; readonly madeAt: Date },
): Promise<Uint8Array> {
  const { issue, articles, pictures } = whole;
  const options = { title: issue.title, author: publisher, footer: issue.title, madeAt };
  const pdf = createPdf({ ...options, language: 'ja' });
  drawFront(pdf, whole);
  for (const { section, title, summary, html } of articles) {
    newPage(pdf);
    if (section) paragraph(pdf, section, { size: 9 });
    heading(pdf, title, { level: 2, rule: true });
    if (summary) paragraph(pdf, summary, { bold: true, after });
    drawContent(pdf, parseContent(html), pictures);
  }
  return pdf.toBytes();
}
