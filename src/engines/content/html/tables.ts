import { toBlocks, toFlow, toInline } from './blocks.ts';
import { type Cleaning, cleanAttributes } from './cleaning.ts';
import { gridOf } from './grid.ts';
import { isBlank } from './inline.ts';
import { type ContentElement, type ContentNode, element, isElement, lettersOf } from './node.ts';

interface Row {
  readonly head: boolean;
  readonly cells: readonly ContentElement[];
}

const wrappers = ['thead', 'tbody', 'tfoot'] as const;

function cellOf(node: ContentNode, cleaning: Cleaning): ContentElement {
  const children = isElement(node, 'td', 'th') ? node.children : [node];
  const name = isElement(node, 'th') ? 'th' : 'td';
  const attributes = isElement(node, 'td', 'th') ? cleanAttributes(node) : {};
  return element(name, toFlow(cleaning.nodes(children, cleaning)), attributes);
}

function rowsOf(node: ContentElement, cleaning: Cleaning, head = false): Row[] {
  return node.children.flatMap((child): Row[] => {
    if (isElement(child, 'caption', 'colgroup', 'col')) return [];
    if (isElement(child, ...wrappers)) return rowsOf(child, cleaning, child.name === 'thead');
    const content = isElement(child, 'tr') ? child.children : [child];
    const cells = content
      .filter((cell) => isElement(cell, 'td', 'th') || !isBlank([cell]))
      .map((cell) => cellOf(cell, cleaning));
    return cells.length > 0 ? [{ head, cells }] : [];
  });
}

/** Every row as wide as the widest, as HTML asks; `rowspan` ends with the table. */
function squared(rows: readonly Row[]): Row[] {
  const { widths, width, heights } = gridOf(rows.map(({ cells }) => cells));
  return rows.map((row, place) => {
    const missing = width - (widths[place] ?? 0);
    const cells = row.cells.map((cell, column) => {
      const { rowspan, ...rest } = cell.attributes;
      const height = heights[place]?.[column] ?? 1;
      if (rowspan === undefined || height === Number(rowspan)) return cell;
      return element(
        cell.name,
        cell.children,
        height > 1 ? { ...rest, rowspan: `${height}` } : rest,
      );
    });
    return {
      ...row,
      cells: [...cells, ...Array.from({ length: missing }, () => element('td', []))],
    };
  });
}

const isWordy = (cell: ContentElement): boolean => {
  const words = lettersOf(cell).trim();
  return words !== '' && words.length <= 40 && !/^[\d０-９,.，．%％円\s△▲-]+$/.test(words);
};

/** The first row names the columns when all of it is short words and more rows follow. */
function withProposedHeader(rows: readonly Row[], cleaning: Cleaning): readonly Row[] {
  const [first, ...rest] = rows;
  if (cleaning.origin !== 'paste' || !first || rest.length === 0 || first.cells.length < 2)
    return rows;
  if (rows.some(({ head, cells }) => head || cells.some(({ name }) => name === 'th'))) return rows;
  const [corner, ...others] = first.cells;
  if (!others.every(isWordy) || (corner && !isBlank(corner.children) && !isWordy(corner)))
    return rows;
  cleaning.note('headers');
  const cells = first.cells.map((cell) =>
    isBlank(cell.children)
      ? cell
      : element('th', cell.children, { ...cell.attributes, scope: 'col' }),
  );
  return [{ head: true, cells }, ...rest];
}

/** Header rows are those on top; one that stands lower is a row like any other. */
function sections(rows: readonly Row[]): ContentElement[] {
  const tr = ({ cells }: Row) => element('tr', cells);
  const firstBody = rows.findIndex(({ head }) => !head);
  const split = Math.max(0, firstBody);
  const head = rows.slice(0, split).map(tr);
  const body = rows.slice(split).map(tr);
  return [...(head.length > 0 ? [element('thead', head)] : []), element('tbody', body)];
}

/** Rows and cells of a table and nothing around them; a table of one cell is a frame and goes. */
export function cleanTable(node: ContentElement, cleaning: Cleaning): ContentNode[] {
  if (
    cleaning.origin === 'paste' &&
    /style|class|width|border/.test(Object.keys(node.attributes).join())
  ) {
    cleaning.note('tables');
  }
  const caption = node.children.find((child) => isElement(child, 'caption'));
  const title = isElement(caption) ? toInline(cleaning.nodes(caption.children, cleaning)) : [];
  const rows = rowsOf(node, cleaning);
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 1 || cells.every((cell) => isBlank(cell.children))) {
    if (cells.length === 1) cleaning.note('layout');
    return [...toBlocks(title), ...cells.flatMap((cell) => toBlocks(cell.children))];
  }
  const named = title.length > 0 ? [element('caption', title)] : [];
  const body = sections(withProposedHeader(squared(rows), cleaning));
  return [element('table', [...named, ...body], cleanAttributes(node))];
}
