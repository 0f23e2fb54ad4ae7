import type { Finding } from '../../checks/finding.ts';
import type { ContentNode } from '../../html/node.ts';
import type { Range, Written } from './to-content.ts';

/**
 * The spot that an address asks for: `?spot=body.2-0.5.9` is in the field `body`, the first child of
 * the third block, letters 5 to 9.
 */
export function spotAsked(search: string, field: string): Finding['place'] | undefined {
  const asked = new URLSearchParams(search).get('spot') ?? '';
  const found = /^(\w+)\.(\d+(?:-\d+)*)\.(\d*)\.(\d*)$/.exec(asked);
  if (!found || found[1] !== field) return undefined;
  const [, , path = '', start, end] = found;
  return {
    path: path.split('-').map(Number),
    ...(start && end && { start: Number(start), end: Number(end) }),
    excerpt: '',
  };
}

function nodeAt(nodes: readonly ContentNode[], path: readonly number[]): ContentNode | undefined {
  const [first, ...below] = path;
  const node = first === undefined ? undefined : nodes[first];
  if (below.length === 0 || !node) return node;
  return node.kind === 'element' ? nodeAt(node.children, below) : undefined;
}

/** Where each letter below a node stands, in order. */
function lettersAt(node: ContentNode, { ranges }: Written): number[] {
  if (node.kind === 'element')
    return node.children.flatMap((child) => lettersAt(child, { ranges, nodes: [] }));
  const from = ranges.get(node)?.from;
  return from === undefined
    ? []
    : Array.from({ length: node.text.length }, (_, place) => from + place);
}

/** The very spot of a finding in the editor's document; the nearest node around it that is shown. */
export function spotOf(written: Written, { place }: Pick<Finding, 'place'>): Range | undefined {
  const { path, start, end } = place;
  const node = nodeAt(written.nodes, path);
  if (node && start !== undefined && end !== undefined && end > start) {
    const letters = lettersAt(node, written);
    const [from, last] = [letters[start], letters[end - 1]];
    if (from !== undefined && last !== undefined) return { from, to: last + 1 };
  }
  const range = node && written.ranges.get(node);
  if (range || path.length === 0) return range;
  return spotOf(written, { place: { path: path.slice(0, -1), excerpt: '' } });
}
