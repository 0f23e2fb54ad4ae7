import type { JSONContent } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Behind a table or picture at the end there is a line to go on typing; empty, it is not stored. */
export function withLastLine(document: JSONContent): JSONContent {
  const { content = [] } = document;
  return content.at(-1)?.type === 'paragraph'
    ? document
    : { ...document, content: [...content, { type: 'paragraph' }] };
}

/** Keeps that line while one types. */
export const lastLine = new Plugin({
  appendTransaction: (_transactions, _before, { doc, schema, tr }) => {
    const { paragraph } = schema.nodes;
    if (!paragraph || doc.lastChild?.type === paragraph) return null;
    return tr.insert(doc.content.size, paragraph.create());
  },
});
