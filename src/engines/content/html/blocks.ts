import { isBlank, isBlock, splitAtBreaks, tidyInline, trimInline } from './inline.ts';
import { type ContentNode, element, isElement, textNode } from './node.ts';

type Attributes = Readonly<Record<string, string>>;

/** Paragraphs of a stretch of inline content: one, or several where lines were left empty. */
export function paragraphs(
  run: readonly ContentNode[],
  attributes: Attributes = {},
): ContentNode[] {
  return splitAtBreaks(run)
    .map(trimInline)
    .filter((part) => !isBlank(part))
    .map((part) => element('p', part, attributes));
}

/** Blocks only: inline content between them becomes paragraphs. */
export function toBlocks(
  nodes: readonly ContentNode[],
  attributes: Attributes = {},
): ContentNode[] {
  const blocks: ContentNode[] = [];
  let run: ContentNode[] = [];
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    blocks.push(...paragraphs(run, attributes), node);
    run = [];
  }
  return [...blocks, ...paragraphs(run, attributes)];
}

/** What may hold either: inline content alone stays as it is. */
export function toFlow(nodes: readonly ContentNode[]): ContentNode[] {
  if (nodes.some(isBlock)) return toBlocks(nodes);
  const flow = trimInline(nodes);
  return isBlank(flow) ? [] : flow;
}

function flatten(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.flatMap((node) =>
    isBlock(node) ? [textNode(' '), ...flatten(node.children), textNode(' ')] : [node],
  );
}

/** What may hold inline content only, such as a heading: blocks in it become words. */
export function toInline(nodes: readonly ContentNode[]): ContentNode[] {
  const inline = trimInline(flatten(nodes));
  return isBlank(inline) ? [] : inline;
}

/** Inline content with no line breaks at all, for headings and captions that a list repeats. */
export function toLine(nodes: readonly ContentNode[]): ContentNode[] {
  return trimInline(
    tidyInline(toInline(nodes).map((node) => (isElement(node, 'br') ? textNode(' ') : node))),
  );
}
