import {
  type ContentNode,
  element,
  parseContent,
  serializeContent,
  textNode,
} from '../html/node.ts';
import type { Finding } from './finding.ts';

function inText(
  text: string,
  { start = 0, end = text.length }: Finding['place'],
  put: ContentNode[],
): ContentNode[] {
  const pieces = [textNode(text.slice(0, start)), ...put, textNode(text.slice(end))];
  return pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

function replaceAt(
  nodes: readonly ContentNode[],
  path: readonly number[],
  place: Finding['place'],
  put: ContentNode[],
): ContentNode[] {
  const [at, ...below] = path;
  return nodes.flatMap((node, index): ContentNode[] => {
    if (index !== at) return [node];
    if (below.length > 0) {
      if (node.kind === 'text') return [node];
      return [element(node.name, replaceAt(node.children, below, place, put), node.attributes)];
    }
    return node.kind === 'text' ? inText(node.text, place, put) : put;
  });
}

/**
 * The content with one finding mended; unchanged where it has no fix. Findings of the same check hold
 * places in the content as it was checked: check again before the next.
 */
export function applyFix(html: string, { place, fix }: Finding): string {
  if (!fix) return html;
  const put = parseContent(fix.replacement);
  return serializeContent(replaceAt(parseContent(html), place.path, place, put));
}
