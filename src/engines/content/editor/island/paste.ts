import type { Editor } from '@tiptap/core';
import { Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { cellsFromText } from '../../html/cells.ts';
import { cleanHtml } from '../../html/clean.ts';
import { parseContent } from '../../html/node.ts';
import { documentOf } from './from-content.ts';
import { insertCells } from './insert.ts';
import { make, type Place } from './page.ts';
import { putBlocks } from './put-blocks.ts';
import { words } from './text.ts';

/** Tells what was changed; it stays until the next paste, so that nobody has to be quick. */
function tell(place: Place, notes: HTMLElement, changes: readonly string[]): void {
  if (changes.length === 0) {
    notes.replaceChildren();
    return;
  }
  const title = place.say(words.pasted);
  const list = make('ul', {}, ...changes.map((change) => make('li', {}, change)));
  notes.replaceChildren(make('p', {}, make('strong', {}, title)), list);
  place.announce([title, ...changes].join(' '));
}

/** Within a line only when it is one paragraph; else whole blocks. */
function put(editor: Editor, html: string): void {
  const { state, view, schema } = editor;
  const doc = Node.fromJSON(schema, documentOf(parseContent(html)));
  const isLine = doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph';
  if (!isLine) {
    putBlocks(editor, doc.content);
    return;
  }
  view.dispatch(state.tr.replaceSelection(new Slice(doc.content, 1, 1)).scrollIntoView());
}

function take(place: Place, editor: Editor, notes: HTMLElement, data: DataTransfer): boolean {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // What was copied here comes back as it was.
  if (html.includes('data-pm-slice')) return false;
  if (html.trim() === '') {
    if (!/^[^\n]*\t/.test(text)) return false;
    insertCells(editor, cellsFromText(text));
    return true;
  }
  const clean = cleanHtml(html, { from: 'paste' });
  if (clean.html !== '') put(editor, clean.html);
  tell(
    place,
    notes,
    clean.changes.map((change) => place.say(change)),
  );
  return true;
}

/**
 * Whatever comes from other programs is made the allowed HTML, and it is said what that changed. Before
 * ProseMirror reads it: what it reads becomes elements of a page, if only for a moment.
 */
export function pasting(place: Place, editor: () => Editor, notes: HTMLElement): Plugin {
  const taken = (event: Event, data: DataTransfer | null): boolean => {
    const done = data !== null && take(place, editor(), notes, data);
    if (done) event.preventDefault();
    return done;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_view, event) => taken(event, event.clipboardData),
        drop: (view, event) => view.dragging === null && taken(event, event.dataTransfer),
      },
    },
  });
}
