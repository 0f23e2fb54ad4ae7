import { toBlocks, toFlow, toLine } from './blocks.ts';
import { type Cleaning, cleanAttributes } from './cleaning.ts';
import { isBlank } from './inline.ts';
import { type ContentElement, type ContentNode, element, isElement } from './node.ts';

/** A list may hold items only; a list directly in a list, as Google Docs writes it, joins the item before. */
export function cleanList(node: ContentElement, cleaning: Cleaning): ContentNode[] {
  const items: ContentElement[] = [];
  const add = (children: readonly ContentNode[], attributes = {}): void => {
    const content = toFlow(children);
    if (!isBlank(content)) items.push(element('li', content, attributes));
  };
  for (const child of node.children) {
    if (isElement(child, 'li')) {
      add(cleaning.nodes(child.children, cleaning), cleanAttributes(child));
      continue;
    }
    const content = cleaning.nodes([child], cleaning);
    const before = items.at(-1);
    if (before && isElement(child, 'ul', 'ol', 'menu')) {
      const joined = toFlow([...before.children, ...content]);
      items[items.length - 1] = element('li', joined, before.attributes);
    } else add(content);
  }
  return items.length > 0 ? [element(node.name, items, cleanAttributes(node))] : [];
}

/** Names and descriptions in turns; a list that is not so becomes paragraphs. */
export function cleanDefinitions(node: ContentElement, cleaning: Cleaning): ContentNode[] {
  const entries = node.children
    .flatMap((child) => (isElement(child, 'div') ? child.children : [child]))
    .flatMap((child): ContentElement[] => {
      if (!isElement(child, 'dt', 'dd')) return blocksOf([child], cleaning);
      const content = cleaning.nodes(child.children, cleaning);
      const children = child.name === 'dt' ? toLine(content) : toFlow(content);
      return isBlank(children) ? [] : [element(child.name, children, cleanAttributes(child))];
    });
  const order = entries.map(({ name }) => (name === 'dt' ? 't' : name === 'dd' ? 'd' : '?'));
  if (/^(?:t+d+)+$/.test(order.join(''))) return [element('dl', entries, cleanAttributes(node))];
  return entries.flatMap((entry) =>
    isElement(entry, 'dt', 'dd') ? toBlocks(entry.children) : [entry],
  );
}

function blocksOf(nodes: readonly ContentNode[], cleaning: Cleaning): ContentElement[] {
  return toBlocks(cleaning.nodes(nodes, cleaning)).filter((block) => isElement(block));
}
