import type { Editor } from '@tiptap/core';
import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Attrs } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from '@tiptap/pm/tables';
import {
  insertAttachment,
  insertHtml,
  insertImage,
  insertLink,
  insertTable,
  insertTableFile,
  insertVideo,
} from './insert.ts';
import type { Place } from './page.ts';
import { insertRuby, setLanguage } from './reading.ts';
import { toggleHeader } from './table-headers.ts';
import type { toolTexts } from './text.ts';

export interface Tool {
  readonly name: keyof typeof toolTexts;
  /** As `aria-keyshortcuts` writes it. */
  readonly keys?: string;
  readonly run: (place: Place, editor: Editor) => void;
  /** Whether it holds where the cursor is; tools without are acts, not states. */
  readonly pressed?: (editor: Editor) => boolean;
}

/** Runs a command of ProseMirror and goes back to the text. */
const command = (make: (editor: Editor) => Command) => (_place: Place, editor: Editor) => {
  make(editor)(editor.state, editor.view.dispatch);
  editor.view.focus();
};

function nodeType({ schema }: Editor, name: string) {
  const type = schema.nodes[name];
  if (!type) throw new Error(`no ${name} in the schema`);
  return type;
}

const turnInto = (name: string, attrs?: Attrs) =>
  command((editor) => setBlockType(nodeType(editor, name), attrs));

/** Around the block, or off again. */
const toggleAround = (name: string, attrs?: Attrs): Tool['run'] =>
  command((editor) =>
    editor.isActive(name, attrs ?? undefined) ? lift : wrapIn(nodeType(editor, name), attrs),
  );

const toggleList = (name: string): Tool['run'] =>
  command((editor) =>
    editor.isActive(name)
      ? liftListItem(nodeType(editor, 'listItem'))
      : wrapInList(nodeType(editor, name)),
  );

const dialog = (open: (place: Place, editor: Editor) => Promise<void>): Tool['run'] => {
  // Back to where one was, whether something was inserted or not.
  return (place, editor) => void open(place, editor).finally(() => editor.view.focus());
};

const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading${level}`,
  keys: `Control+Alt+${level}`,
  run: turnInto('heading', { level }),
  pressed: (editor) => editor.isActive('heading', { level }),
});

const around = (name: 'bulletList' | 'orderedList' | 'blockquote', keys?: string): Tool => ({
  name,
  keys,
  run: name === 'blockquote' ? toggleAround(name) : toggleList(name),
  pressed: (editor) => editor.isActive(name),
});

const box = (name: 'callout' | 'contact'): Tool => ({
  name,
  run: toggleAround('box', { kind: name }),
  pressed: (editor) => editor.isActive('box', { kind: name }),
});

export const textTools: readonly Tool[] = [
  {
    name: 'paragraph',
    keys: 'Control+Alt+0',
    run: turnInto('paragraph'),
    pressed: (editor) => editor.isActive('paragraph'),
  },
  heading(2),
  heading(3),
  heading(4),
  {
    name: 'strong',
    keys: 'Control+B',
    run: (_place, editor) => editor.chain().focus().toggleMark('strong').run(),
    pressed: (editor) => editor.isActive('strong'),
  },
  around('bulletList', 'Control+Shift+8'),
  around('orderedList', 'Control+Shift+7'),
  {
    name: 'definitionList',
    run: (_place, editor) => insertHtml(editor, '<dl><dt></dt><dd></dd></dl>'),
  },
  around('blockquote'),
  box('callout'),
  box('contact'),
  { name: 'link', keys: 'Control+K', run: dialog(insertLink), pressed: (e) => e.isActive('link') },
  { name: 'image', run: dialog(insertImage) },
  { name: 'attachment', run: dialog(insertAttachment) },
  { name: 'video', run: dialog(insertVideo) },
  { name: 'table', run: dialog(insertTable) },
  { name: 'tableFile', run: dialog(insertTableFile) },
  { name: 'ruby', run: dialog(insertRuby) },
  { name: 'language', run: dialog(setLanguage), pressed: (e) => e.isActive('language') },
  { name: 'horizontalRule', run: (_place, editor) => insertHtml(editor, '<hr>') },
  { name: 'undo', keys: 'Control+Z', run: command(() => undo) },
  { name: 'redo', keys: 'Control+Y', run: command(() => redo) },
];

/** A table goes with its caption. */
const removeTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'tableBlock') continue;
    dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
    return true;
  }
  return deleteTable(state, dispatch);
};

export const tableTools: readonly Tool[] = [
  { name: 'rowAfter', run: command(() => addRowAfter) },
  { name: 'columnAfter', run: command(() => addColumnAfter) },
  { name: 'deleteRow', run: command(() => deleteRow) },
  { name: 'deleteColumn', run: command(() => deleteColumn) },
  { name: 'headerRow', run: command(() => toggleHeader('row')) },
  { name: 'headerColumn', run: command(() => toggleHeader('column')) },
  { name: 'deleteTable', run: command(() => removeTable) },
];

export const inTable = ({ state }: Editor): boolean => isInTable(state);
