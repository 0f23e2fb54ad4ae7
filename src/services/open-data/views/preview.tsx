import {
  type Cell,
  type Column,
  type DatasetRow,
  inWords,
  isNumeric,
  operators,
} from '#engines/datasets/contract.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { sortedBy, viewAddress } from '../dataset/view-question.ts';
import { datasetHref } from '../model.ts';
import { listWords, operatorTexts, setWords as words } from '../text.ts';
import type { DatasetProps } from './dataset.tsx';

function FilterForm({ entry, question }: Pick<DatasetProps, 'entry' | 'question'>) {
  const t = useText();
  const { filter, sort } = question;
  return (
    <form class="open-data-filter" method="get" action={datasetHref(entry.slug)}>
      <div class="open-data-form-row">
        <Select
          {...{ label: words.column, name: 'column', value: filter?.column }}
          options={entry.columns.map(({ name, title }) => ({ value: name, label: title }))}
        />
        <Select
          {...{ label: words.op, name: 'op', value: filter?.op ?? 'contains' }}
          options={operators.map((value) => ({ value, label: operatorTexts[value] })).toReversed()}
        />
        <TextField
          {...{ label: words.value, name: 'value', width: 12, value: filter?.values[0] }}
        />
      </div>
      {sort && (
        <input type="hidden" name="sort" value={`${sort.descending ? '-' : ''}${sort.column}`} />
      )}
      <ButtonRow>
        <Button variant="secondary">{t(words.apply)}</Button>
        {filter && <a href={datasetHref(entry.slug)}>{t(listWords.clear)}</a>}
      </ButtonRow>
    </form>
  );
}

function CellText({ cell, column }: { cell: Cell; column: Column }) {
  const t = useText();
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return <>{t(cell ? words.yes : words.no)}</>;
  const text = String(cell);
  // Only addresses of the web and of this site lead anywhere.
  if (column.type === 'url' && /^https?:\/\//.test(text)) return <a href={text}>{text}</a>;
  return <span class="open-data-cell">{t(inWords(column, text))}</span>;
}

function Rows({ entry, rows, question, page, pageSize }: DatasetProps) {
  const base = datasetHref(entry.slug);
  const { sort } = question;
  const direction = sort?.descending ? ('descending' as const) : ('ascending' as const);
  return (
    <>
      <DataTable
        {...{ caption: words.previewCaption(entry.title), captionHidden: true, narrow: 'scroll' }}
        rows={rows.rows}
        rowKey={({ key }) => key}
        columns={entry.columns.map((column, at) => ({
          ...{ key: column.name, label: column.title, rowHeader: at === 0 },
          numeric: isNumeric(column),
          sort: {
            href: viewAddress(base, { ...question, sort: sortedBy(column.name, sort) }),
            ...(sort?.column === column.name && { direction }),
          },
          render: ({ cells }: DatasetRow) => <CellText cell={cells[at] ?? null} column={column} />,
        }))}
      />
      <Pager
        {...{ page, pageSize, total: rows.total, list: words.preview }}
        href={(to) => viewAddress(base, question, to)}
      />
    </>
  );
}

/** The rows, filtered and sorted by the server, so that it works everywhere. */
export function Preview(props: DatasetProps) {
  const t = useText();
  const { rows, question, page, pageSize } = props;
  const nothing = rows.total === 0 && !question.filter;
  return (
    <section>
      <h2>{t(words.preview)}</h2>
      {nothing ? (
        <EmptyState title={words.noRows} hint={words.noRowsHint} />
      ) : (
        <>
          <FilterForm {...props} />
          <ListCount page={page} pageSize={pageSize} total={rows.total} />
          {rows.total === 0 ? <EmptyState title={words.noneFit} /> : <Rows {...props} />}
        </>
      )}
    </section>
  );
}
