import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Severity } from '../../checks/finding.ts';
import type { Range } from './to-content.ts';

export interface Marked extends Range {
  readonly severity: Severity;
}

const key = new PluginKey<DecorationSet>('findings');

/** Marks the spots of findings in the text; they move along while one types. */
export const findingMarks = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, old) => {
      const marked = tr.getMeta(key) as readonly Marked[] | undefined;
      if (!marked) return old.map(tr.mapping, tr.doc);
      return DecorationSet.create(
        tr.doc,
        marked.map(({ from, to, severity }) =>
          Decoration.inline(from, to, { class: `editor-mark editor-mark-${severity}` }),
        ),
      );
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

export const markedKey = key;
