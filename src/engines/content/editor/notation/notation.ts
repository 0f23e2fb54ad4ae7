import { cleanHtml } from '../../html/clean.ts';
import { type ContentNode, isElement, parseContent, serializeContent } from '../../html/node.ts';
import { readBlock, writeBlock } from './blocks.ts';

/** HTML stands for itself where the notation has no sign for something. */
const isHtml = (chunk: string): boolean => /^<[a-z]/i.test(chunk);

const stored = (nodes: readonly ContentNode[]): string =>
  cleanHtml(serializeContent(nodes), { from: 'editor' }).html;

/** Reads what somebody typed into a plain field; the caller cleans it as everything that comes in. */
export function fromNotation(text: string): string {
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t\u3000]*\n/)
    .map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
    .filter((chunk) => chunk !== '');
  return chunks
    .map((chunk) => (isHtml(chunk) ? chunk : serializeContent([readBlock(chunk.split('\n'))])))
    .join('');
}

/** A block in the notation if that reads back as the very same, else as HTML: nothing is ever lost. */
function writeOne(block: ContentNode): string {
  const html = stored([block]);
  if (!isElement(block)) return html;
  const written = writeBlock(block);
  const same = !isHtml(written) && stored(parseContent(fromNotation(written))) === html;
  return same ? written : html;
}

/** Stored content for a plain field, where people without scripts edit it. */
export function toNotation(html: string): string {
  return parseContent(html).map(writeOne).join('\n\n');
}
