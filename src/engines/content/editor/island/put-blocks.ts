import type { Editor } from '@tiptap/core';
import { type Fragment, Slice } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';

/** Where blocks go whole, without a half of the block of now being left empty; undefined: in its middle. */
function wholePlace({ selection }: Editor['state'], content: Fragment) {
  const { $from, empty } = selection;
  if (!empty || $from.depth === 0) return undefined;
  const { parent, parentOffset } = $from;
  const isBlank = parent.content.size === 0 && parent.type.name === 'paragraph';
  const after = parentOffset > 0;
  if (after && parentOffset < parent.content.size) return undefined;
  const holder = $from.node(-1);
  const index = $from.index(-1);
  const [from, to] = isBlank ? [index, index + 1] : after ? [index + 1, index + 1] : [index, index];
  if (!holder.canReplace(from, to, content)) return undefined;
  const [start, end] = [$from.before(), $from.after()];
  if (isBlank) return { from: start, to: end };
  return after ? { from: end, to: end } : { from: start, to: start };
}

function put(tr: Transaction, state: Editor['state'], content: Fragment): Transaction {
  const place = wholePlace(state, content);
  if (!place) return tr.replaceSelection(new Slice(content, 0, 0));
  tr.replaceWith(place.from, place.to, content);
  return tr.setSelection(Selection.near(tr.doc.resolve(place.from + content.size), -1));
}

/** Puts blocks before, behind or in the place of the one with the cursor, which ends up in the last of them. */
export function putBlocks({ state, view }: Editor, content: Fragment): void {
  view.dispatch(put(state.tr, state, content).scrollIntoView());
  view.focus();
}
