import { type Editor, Extension } from '@tiptap/core';
import { setBlockType } from '@tiptap/pm/commands';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';
import { insertLink } from './insert.ts';
import { lastLine } from './last-line.ts';
import { findingMarks } from './marks.ts';
import type { Place } from './page.ts';
import { pasting } from './paste.ts';

/** Tab belongs to lists and tables only; elsewhere it leaves the text, so that nobody is trapped. */
const tab =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    if (isInTable(state)) return goToNextCell(direction)(state, dispatch);
    const { listItem } = state.schema.nodes;
    if (!listItem) return false;
    return direction === 1
      ? sinkListItem(listItem)(state, dispatch)
      : liftListItem(listItem)(state, dispatch);
  };

const newLine: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes;
  if (!hardBreak || !state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

function commands({ schema }: Editor): Readonly<Record<string, Command | undefined>> {
  const { paragraph, heading, listItem, bulletList, orderedList } = schema.nodes;
  const level = (number: number) => heading && setBlockType(heading, { level: number });
  return {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Shift-Enter': newLine,
    Enter: listItem && splitListItem(listItem),
    Tab: tab(1),
    'Shift-Tab': tab(-1),
    'Mod-Alt-0': paragraph && setBlockType(paragraph),
    'Mod-Alt-2': level(2),
    'Mod-Alt-3': level(3),
    'Mod-Alt-4': level(4),
    'Mod-Shift-7': orderedList && wrapInList(orderedList),
    'Mod-Shift-8': bulletList && wrapInList(bulletList),
  };
}

/** Keys, history, tables, pasting and marks of findings. */
export function behaviour(place: Place, notes: HTMLElement, toTools: () => void): Extension {
  return Extension.create({
    name: 'behaviour',
    addKeyboardShortcuts() {
      const { editor } = this;
      const run = (command: Command) => () => command(editor.state, editor.view.dispatch);
      const own = Object.entries(commands(editor)).flatMap(([keys, command]) =>
        command ? [[keys, run(command)] as const] : [],
      );
      return {
        ...Object.fromEntries(own),
        'Mod-b': () => editor.commands.toggleMark('strong'),
        'Mod-k': () => {
          void insertLink(place, editor).finally(() => editor.view.focus());
          return true;
        },
        'Alt-F10': () => {
          toTools();
          return true;
        },
      };
    },
    addProseMirrorPlugins() {
      return [
        history(),
        gapCursor(),
        dropCursor({ class: 'editor-drop' }),
        tableEditing(),
        findingMarks,
        lastLine,
        pasting(place, () => this.editor, notes),
      ];
    },
  });
}
