import { blockNames } from './allowed.ts';
import { type ContentNode, parseContent } from './node.ts';

function linesOf(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.name === 'br') return '\n';
      if (node.name === 'img') return node.attributes.alt ?? '';
      if (node.name === 'rt' || node.name === 'rp') return '';
      const text = linesOf(node.children);
      if (node.name === 'td' || node.name === 'th') return `${text.trim()} `;
      return blockNames.has(node.name) ? `\n${text}\n` : text;
    })
    .join('');
}

/** Words of content for search, mail and summaries: a line for each block, readings left out. */
export function toPlainText(html: string): string {
  return linesOf(parseContent(html))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
