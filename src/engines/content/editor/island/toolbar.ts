import type { Editor } from '@tiptap/core';
import { make, type Place } from './page.ts';
import { toolTexts, words } from './text.ts';
import { inTable, type Tool, tableTools, textTools } from './tools.ts';

interface Shown {
  readonly tool: Tool;
  readonly button: HTMLButtonElement;
}

function buttonOf(place: Place, editor: Editor, tool: Tool): Shown {
  const label = place.say(toolTexts[tool.name]);
  const keys = tool.keys?.replaceAll('Control', 'Ctrl');
  const button = make('button', { type: 'button', class: 'editor-tool', tabindex: '-1' }, label);
  if (tool.keys) {
    button.setAttribute('aria-keyshortcuts', tool.keys);
    button.append(make('kbd', { 'aria-hidden': 'true' }, keys ?? ''));
  }
  // The selection stays where it is when a tool is pressed by pointer.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => tool.run(place, editor));
  return { tool, button };
}

/** One stop for the Tab key; arrows, Home and End go from tool to tool (ARIA: toolbar). */
function roving(bar: HTMLElement, shown: readonly Shown[], editor: Editor): void {
  const buttons = shown.map(({ button }) => button);
  const go = (to: number) => {
    const target = buttons.at(to % buttons.length);
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    target?.focus();
  };
  if (buttons[0]) buttons[0].tabIndex = 0;
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  });
  bar.addEventListener('focusin', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at >= 0)
      for (const [place, button] of buttons.entries()) button.tabIndex = place === at ? 0 : -1;
  });
}

function barOf(place: Place, editor: Editor, tools: readonly Tool[], label: string) {
  const shown = tools.map((tool) => buttonOf(place, editor, tool));
  const buttons = shown.map(({ button }) => button);
  const bar = make(
    'div',
    { class: 'editor-toolbar', role: 'toolbar', 'aria-label': label },
    ...buttons,
  );
  roving(bar, shown, editor);
  return { bar, shown };
}

export interface Toolbar {
  readonly bars: readonly HTMLElement[];
  /** Shows what holds where the cursor is. */
  update(): void;
  focus(): void;
}

/** The tools, all in words, with their keys; those of tables only inside one. */
export function createToolbar(place: Place, editor: Editor): Toolbar {
  const text = barOf(place, editor, textTools, place.say(words.toolbar));
  const table = barOf(place, editor, tableTools, place.say(words.tableTools));
  const update = () => {
    for (const { tool, button } of text.shown) {
      if (tool.pressed) button.setAttribute('aria-pressed', String(tool.pressed(editor)));
    }
    table.bar.hidden = !inTable(editor);
  };
  update();
  return {
    bars: [text.bar, table.bar],
    update,
    focus: () => text.shown.find(({ button }) => button.tabIndex === 0)?.button.focus(),
  };
}
