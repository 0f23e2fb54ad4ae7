import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly label: Text;
  readonly render: (row: Row) => ComponentChildren;
  /** Names the row for those who listen to the table; usually the first column. */
  readonly rowHeader?: boolean;
  /** Right-aligned tabular figures. */
  readonly numeric?: boolean;
  /** Address that sorts by this column, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: 'ascending' | 'descending' };
}

export interface DataTableProps<Row> {
  readonly caption: Text;
  /** Keeps the caption for those who listen, where a heading above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey?: (row: Row) => string;
  /** On a phone: `cards` (each row a block of label and value) or `scroll` for tables of figures. */
  readonly narrow?: 'cards' | 'scroll';
}

/** Whoever has no mouse must be able to scroll a wide table with the arrow keys (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 };

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const t = useText();
  const { sort } = column;
  return (
    <th scope="col" class={column.numeric ? 'numeric' : undefined} aria-sort={sort?.direction}>
      {sort ? (
        <a class="sort" href={sort.href}>
          {t(column.label)}
        </a>
      ) : (
        t(column.label)
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const t = useText();
  const shared = {
    class: column.numeric ? 'numeric' : undefined,
    'data-label': t(column.label),
  };
  return column.rowHeader ? (
    <th scope="row" {...shared}>
      {column.render(row)}
    </th>
  ) : (
    <td {...shared}>{column.render(row)}</td>
  );
}

/** Rows of records: a table where there is room, cards or a scrolling table on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const t = useText();
  const narrow = props.narrow ?? 'cards';
  const table = (
    <table class={`table table-${narrow}`}>
      <caption class={props.captionHidden ? 'visually-hidden' : undefined}>
        {t(props.caption)}
      </caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, index) => (
          <tr key={props.rowKey?.(row) ?? index}>
            {props.columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === 'cards') return table;
  return (
    <section class="table-scroll" aria-label={t(props.caption)} {...scrollable}>
      {table}
    </section>
  );
}
