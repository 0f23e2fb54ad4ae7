import type { Command, Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';

type Rect = ReturnType<typeof selectedRect>;

/** Positions of the cells of the first row or column that the selection touches. */
function cellsOf(rect: Rect, along: 'row' | 'column'): number[] {
  const { map, top, left } = rect;
  const cells =
    along === 'row'
      ? map.cellsInRect({ left: 0, right: map.width, top, bottom: top + 1 })
      : map.cellsInRect({ left, right: left + 1, top: 0, bottom: map.height });
  return cells.map((cell) => rect.tableStart + cell);
}

function setHead(tr: Transaction, rect: Rect, head: boolean): void {
  let at = rect.tableStart;
  rect.table.forEach((row, _offset, place) => {
    if (place === rect.top) tr.setNodeMarkup(at, undefined, { ...row.attrs, head });
    at += row.nodeSize;
  });
}

/** Makes the cells of the row or column headers with their scope, or plain cells again. */
export function toggleHeader(along: 'row' | 'column'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    const cells = cellsOf(rect, along);
    const { tableHeader, tableCell } = state.schema.nodes;
    const makeHeader = cells.some((at) => state.doc.nodeAt(at)?.type !== tableHeader);
    if (!dispatch) return true;
    const { tr } = state;
    for (const at of cells) {
      const cell = tr.doc.nodeAt(at);
      // The corner names the columns: it belongs to the row.
      if (!cell || (along === 'column' && cell.attrs.scope === 'col')) continue;
      const { lang, colspan, rowspan } = cell.attrs;
      const scope = makeHeader ? (along === 'row' ? 'col' : 'row') : null;
      const attrs = { lang, colspan, rowspan, ...(makeHeader ? { scope } : {}) };
      tr.setNodeMarkup(at, makeHeader ? tableHeader : tableCell, attrs);
    }
    if (along === 'row') setHead(tr, rect, makeHeader);
    dispatch(tr);
    return true;
  };
}
