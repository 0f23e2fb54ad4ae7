import type { Editor } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { tableFromCells } from '../../html/cells.ts';
import { element, escapeHtml, parseContent, serializeContent, textNode } from '../../html/node.ts';
import { safeHref } from '../../html/urls.ts';
import { ask, labelled, textInput, ticked } from './dialog.ts';
import { documentOf } from './from-content.ts';
import { fetchJson, mediumOf, pickMedium } from './library.ts';
import { make, type Place } from './page.ts';
import { searchPages } from './pages.ts';
import { putBlocks } from './put-blocks.ts';
import { toolTexts, words } from './text.ts';

const enclosing = new Set(['bulletList', 'orderedList', 'definitionList', 'tableBlock', 'figure']);

/** Behind the list or table that the cursor is in: a table within an item helps nobody. */
function leaveEnclosing({ state, view }: Editor): void {
  const { $from } = state.selection;
  const depths = Array.from({ length: $from.depth }, (_, place) => place + 1);
  const depth = depths.find((one) => enclosing.has($from.node(one).type.name));
  const { paragraph } = state.schema.nodes;
  if (depth === undefined || !paragraph) return;
  const after = $from.after(depth);
  const tr = state.tr.insert(after, paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)));
}

/** Puts blocks of the allowed HTML where the cursor is; an empty paragraph gives way to them. */
export function insertHtml(editor: Editor, html: string): void {
  const doc = Node.fromJSON(editor.schema, documentOf(parseContent(html)));
  leaveEnclosing(editor);
  putBlocks(editor, doc.content);
}

const selectedText = ({ state }: Editor): string => {
  const { from, to } = state.selection;
  return state.doc.textBetween(from, to, ' ');
};

export async function insertLink(place: Place, editor: Editor): Promise<void> {
  if (editor.isActive('link')) selectLink(editor);
  const old = editor.getAttributes('link');
  const text = textInput(selectedText(editor));
  const href = textInput(typeof old.href === 'string' ? old.href : '', { inputmode: 'url' });
  const answer = await ask<{ text: string; href: string }>(place, {
    title: place.say(toolTexts.link),
    fields: [
      labelled(place.say(words.linkWords), text, place.say(words.linkWordsHint)),
      labelled(place.say(words.linkHref), href, place.say(words.linkHrefHint)),
      searchPages(place, (page) => {
        href.value = page.href;
        if (text.value === '') text.value = page.title;
      }),
    ],
    answer: () => {
      const safe = safeHref(href.value.trim());
      if (!text.value.trim()) return place.say(words.linkWordsHint);
      return safe ? { text: text.value.trim(), href: safe } : place.say(words.linkHrefHint);
    },
    ...(old.href && {
      other: { label: place.say(words.removeLink), answer: { text: '', href: '' } },
    }),
  });
  if (!answer) return;
  if (answer.href === '') editor.chain().focus().unsetMark('link').run();
  else if (answer.text === selectedText(editor)) {
    editor.chain().focus().setMark('link', { href: answer.href, attachment: false }).run();
  } else {
    const mark = { type: 'link', attrs: { href: answer.href, attachment: false } };
    editor
      .chain()
      .focus()
      .insertContent([{ type: 'text', text: answer.text, marks: [mark] }])
      .run();
  }
}

/** The whole link around the cursor. */
function selectLink({ state, view }: Editor): void {
  const { $from } = state.selection;
  const mark = $from.marks().find(({ type }) => type.name === 'link');
  let [from, to] = [$from.start(), $from.start()];
  let found = false;
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset;
    const linked = mark?.isInSet(child.marks) ?? false;
    if (!linked || (found && at !== to)) return;
    if (!found) from = at;
    to = at + child.nodeSize;
    found = true;
  });
  if (found) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

/** A picture in a figure, with a caption where there is one. */
function figureOf(src: string, alt: string, decorative: boolean, caption: string): string {
  const shown: Record<string, string> = decorative
    ? { src, alt: '', 'data-decorative': '' }
    : { src, alt };
  const below = caption ? [element('figcaption', [textNode(caption)])] : [];
  return serializeContent([element('figure', [element('img', [], shown), ...below])]);
}

export async function insertImage(place: Place, editor: Editor): Promise<void> {
  const alt = make('textarea', { class: 'input input-area', rows: '2' });
  const caption = textInput();
  const [tick, decorative] = ticked(place.say(words.decorative), 'decorative');
  const picker = pickMedium(
    place,
    'image',
    'image/jpeg,image/png,image/webp,image/gif',
    (medium) => {
      alt.value = medium.alt;
      decorative.checked = medium.decorative;
      caption.value = medium.caption;
    },
  );
  const answer = await ask<{ src: string }>(place, {
    title: place.say(toolTexts.image),
    fields: [
      ...picker.fields,
      labelled(place.say(words.alt), alt),
      tick,
      labelled(place.say(words.figureCaption), caption),
    ],
    answer: async () => {
      if (!decorative.checked && !alt.value.trim()) return place.say(words.altNeeded);
      const isDecorative = decorative.checked ? '1' : '';
      const own = { alt: alt.value.trim(), decorative: isDecorative, caption: caption.value };
      const medium = await mediumOf(place, picker, own);
      return typeof medium === 'string' ? medium : { src: medium.href };
    },
  });
  if (!answer) return;
  insertHtml(
    editor,
    figureOf(answer.src, alt.value.trim(), decorative.checked, caption.value.trim()),
  );
}

/** What stands for a PDF: its text, a page that says the same, or the reason why there is neither. */
function alternativeFields(place: Place) {
  const text = make('textarea', { class: 'input input-area', rows: '4' });
  const href = textInput();
  const reason = textInput();
  return {
    fields: [
      labelled(place.say(words.alternativeText), text),
      labelled(place.say(words.alternativeHref), href, place.say(words.alternativeHrefHint)),
      labelled(place.say(words.noAlternative), reason),
    ],
    values: () => ({
      ...{ alternativeText: text.value, alternativeHref: href.value },
      noAlternative: reason.value,
    }),
  };
}

export async function insertAttachment(place: Place, editor: Editor): Promise<void> {
  const text = textInput(selectedText(editor));
  const alternative = alternativeFields(place);
  const picker = pickMedium(place, 'attachment', '', (medium) => {
    if (text.value === '') text.value = medium.name.replace(/\.\w+$/, '');
  });
  const answer = await ask<{ href: string; text: string }>(place, {
    title: place.say(toolTexts.attachment),
    fields: [...picker.fields, labelled(place.say(words.fileWords), text), ...alternative.fields],
    answer: async () => {
      const medium = await mediumOf(place, picker, alternative.values());
      if (typeof medium === 'string') return medium;
      return { href: medium.href, text: text.value.trim() || medium.name };
    },
  });
  if (!answer) return;
  const mark = { type: 'link', attrs: { href: answer.href, attachment: true } };
  editor
    .chain()
    .focus()
    .insertContent([{ type: 'text', text: answer.text, marks: [mark] }])
    .run();
}

export async function insertVideo(place: Place, editor: Editor): Promise<void> {
  const transcript = make('textarea', { class: 'input input-area', rows: '6' });
  const picker = pickMedium(place, 'video', 'video/mp4,video/webm', () => undefined);
  const answer = await ask<{ id: string; caption: string }>(place, {
    title: place.say(toolTexts.video),
    fields: [...picker.fields, labelled(place.say(words.captionsText), transcript)],
    answer: () => mediumOf(place, picker, { transcript: transcript.value }),
  });
  if (!answer) return;
  const caption = answer.caption ? `<figcaption>${escapeHtml(answer.caption)}</figcaption>` : '';
  insertHtml(editor, `<figure data-video="${answer.id}">${caption}</figure>`);
}

export async function insertTable(place: Place, editor: Editor): Promise<void> {
  const caption = textInput();
  const headers = textInput();
  const rows = textInput('2', { inputmode: 'numeric' });
  const answer = await ask<{ headers: string[]; rows: number }>(place, {
    title: place.say(toolTexts.table),
    fields: [
      labelled(place.say(words.caption), caption),
      labelled(place.say(words.columns), headers, place.say(words.columnsHint)),
      labelled(place.say(words.rows), rows),
    ],
    answer: () => {
      const named = headers.value.split(/[、,，\t]/).map((one) => one.trim());
      const size = Number(rows.value);
      if (named.length < 2 || named.includes('')) return place.say(words.columnsHint);
      return size >= 1 && size <= 100 ? { headers: named, rows: size } : place.say(words.rowsHint);
    },
  });
  if (!answer) return;
  const head = answer.headers.map((name) => element('th', [textNode(name)], { scope: 'col' }));
  const cells = () => answer.headers.map(() => element('td', []));
  const body = Array.from({ length: answer.rows }, () => element('tr', cells()));
  const named = caption.value.trim() ? [element('caption', [textNode(caption.value.trim())])] : [];
  const parts = [element('thead', [element('tr', head)]), element('tbody', body)];
  insertHtml(editor, serializeContent([element('table', [...named, ...parts])]));
  goToFirstCell(editor);
}

/** Where one goes on typing: the first cell of the table that was just put before the cursor. */
function goToFirstCell({ state, view }: Editor): void {
  const tables: number[] = [];
  state.doc.descendants((node, at) => {
    if (node.type.name === 'tableBlock' && at < state.selection.to) tables.push(at);
  });
  const start = tables.at(-1) ?? 0;
  let cell: number | undefined;
  state.doc.nodesBetween(start, state.doc.content.size, (node, at) => {
    if (node.type.name === 'tableCell' && at > start) cell ??= at;
  });
  if (cell === undefined) return;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(cell + 1))));
}

export async function insertTableFile(place: Place, editor: Editor): Promise<void> {
  const file = make('input', { type: 'file', class: 'input input-file', accept: '.xlsx,.csv' });
  const caption = textInput();
  const answer = await ask<{ html: string }>(place, {
    title: place.say(toolTexts.tableFile),
    fields: [
      labelled(place.say(words.tableFile), file),
      labelled(place.say(words.caption), caption),
    ],
    answer: async () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return place.say(words.chooseFile);
      const body = new FormData();
      body.append('file', chosen);
      body.append('caption', caption.value);
      body.append('headers', 'row');
      const made = await fetchJson(place, '/staff/content/table', body);
      if (typeof made === 'string') return made;
      return made.html ? { html: made.html } : place.say(words.failed);
    },
  });
  if (answer) insertHtml(editor, answer.html);
}

/** Cells of a spreadsheet's clipboard. */
export const insertCells = (editor: Editor, cells: readonly (readonly string[])[]): void =>
  insertHtml(editor, tableFromCells(cells));
