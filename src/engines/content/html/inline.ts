import { blockNames } from './allowed.ts';
import { type ContentElement, type ContentNode, element, isElement, textNode } from './node.ts';

export const isBlock = (node: ContentNode): node is ContentElement =>
  node.kind === 'element' && blockNames.has(node.name);

/** Nothing that a reader would see: white space of any width, and invisible letters. */
export function isBlank(nodes: readonly ContentNode[]): boolean {
  return nodes.every((node) =>
    node.kind === 'text'
      ? /^[\s\u3000]*$/.test(node.text)
      : !['img', 'hr', 'figure'].includes(node.name) && isBlank(node.children),
  );
}

function mergeTexts(nodes: readonly ContentNode[]): ContentNode[] {
  const merged: ContentNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = textNode(last.text + node.text);
    } else merged.push(node);
  }
  return merged.map((node) =>
    node.kind === 'text' ? textNode(node.text.replace(/[ \t\r\n\f\u00a0]+/g, ' ')) : node,
  );
}

/** A line break needs no space beside it. */
function tightenBreaks(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.flatMap((node, place): ContentNode[] => {
    if (node.kind !== 'text') return [node];
    let { text } = node;
    if (isElement(nodes[place - 1], 'br')) text = text.replace(/^ /, '');
    if (isElement(nodes[place + 1], 'br')) text = text.replace(/ $/, '');
    return text === '' ? [] : [textNode(text)];
  });
}

const isSpaceOrBreak = (node: ContentNode | undefined): boolean =>
  isElement(node, 'br') || (node?.kind === 'text' && /^[ \u3000]*$/.test(node.text));

/** Merges neighbouring texts and runs of spaces. */
export function tidyInline(nodes: readonly ContentNode[]): ContentNode[] {
  return tightenBreaks(mergeTexts(nodes));
}

/** The same, without space or breaks at either end: the content of a block. */
export function trimInline(nodes: readonly ContentNode[]): ContentNode[] {
  let [first, last] = [0, nodes.length];
  const tidy = tidyInline(nodes);
  last = tidy.length;
  while (first < last && isSpaceOrBreak(tidy[first])) first += 1;
  while (last > first && isSpaceOrBreak(tidy[last - 1])) last -= 1;
  return tidy.slice(first, last).map((node, place, { length }) => {
    if (node.kind !== 'text') return node;
    let { text } = node;
    if (place === 0) text = text.replace(/^ +/, '');
    if (place === length - 1) text = text.replace(/ +$/, '');
    return textNode(text);
  });
}

/** Splits where two or more line breaks stand together. */
export function splitAtBreaks(nodes: readonly ContentNode[]): ContentNode[][] {
  const parts: ContentNode[][] = [[]];
  const tidy = tidyInline(nodes);
  for (const [place, node] of tidy.entries()) {
    const before = tidy[place - 1];
    if (isElement(node, 'br') && isElement(before, 'br')) {
      if ((parts.at(-1) ?? []).length > 0) parts.push([]);
      continue;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** Puts every stretch of inline content into an element; blocks between keep their place and take it inside. */
export function wrapInline(
  nodes: readonly ContentNode[],
  wrap: (run: readonly ContentNode[]) => ContentNode[],
): ContentNode[] {
  const wrapped: ContentNode[] = [];
  let run: ContentNode[] = [];
  const close = () => {
    if (run.length > 0) wrapped.push(...(isBlank(run) ? run : wrap(tidyInline(run))));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    close();
    const inside = wrapInline(node.children, wrap);
    wrapped.push(element(node.name, inside, node.attributes));
  }
  close();
  return wrapped;
}
