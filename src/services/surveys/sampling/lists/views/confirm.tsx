import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { columns, neededColumns } from '../columns.ts';
import { type Encoding, encodings } from '../decode.ts';
import { columnField, delimiterNames } from '../inputs.ts';
import type { ResidentList } from '../queries.ts';
import { delimiters } from '../records.ts';
import { columnTexts, delimiterTexts, encodingTexts, listWords as words } from '../text.ts';
import type { Beginning } from '../upload.ts';
import { DeleteList } from './list.tsx';

export interface ConfirmListProps extends FormState {
  readonly list: ResidentList;
  readonly beginning: Beginning;
  readonly encoding: Encoding;
  /** Its name in forms. */
  readonly delimiter: string;
  readonly base: string;
}

type Props = ConfirmListProps;

function Found({ list, encoding, delimiter, base }: Props) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.detected)}</h2>
      <form method="get" action={`${base}/lists/${list.id}`}>
        <Select
          name="encoding"
          label={words.encoding}
          options={encodings.map((value) => ({ value, label: encodingTexts[value] }))}
          value={encoding}
        />
        <Select
          name="delimiter"
          label={words.delimiter}
          options={delimiters.map((one) => ({
            value: delimiterNames[one],
            label: delimiterTexts[one],
          }))}
          value={delimiter}
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.look)}</Button>
        </ButtonRow>
      </form>
      <DescriptionList
        items={[
          { term: words.rows, value: Math.max(1, list.lines - 1).toLocaleString('en') },
          { term: words.digest, value: <code class="digest">{list.digest}</code> },
        ]}
      />
    </section>
  );
}

function FirstRows({ beginning: { heading, rows } }: Pick<Props, 'beginning'>) {
  const rowsSeen = rows.map((cells, place) => ({ cells, row: place + 2 }));
  return (
    <DataTable<(typeof rowsSeen)[number]>
      caption={words.firstRows}
      narrow="scroll"
      rows={rowsSeen}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          ...{ key: 'row', label: words.rowNumber, numeric: true, rowHeader: true },
          render: ({ row }) => row,
        },
        ...heading.map((name, place) => ({
          ...{ key: `${place} ${name}`, label: { ja: name, en: name } },
          render: ({ cells }: { cells: readonly string[] }) => cells[place] ?? '',
        })),
      ]}
    />
  );
}

function Columns({ list, beginning, encoding, delimiter, base, ...state }: Props) {
  const t = useText();
  const options = beginning.heading.map((name, place) => ({
    value: String(place),
    label: { ja: name || `${place + 1}`, en: name || `${place + 1}` },
  }));
  const needed = new Set<string>(neededColumns);
  return (
    <form method="post" action={`${base}/lists/${list.id}/read`} noValidate>
      <h2>{t(words.columns)}</h2>
      <input type="hidden" name="encoding" value={encoding} />
      <input type="hidden" name="delimiter" value={delimiter} />
      {columns.map((column) => (
        <Select
          key={column}
          {...field(state, columnField(column))}
          label={columnTexts[column]}
          options={options}
          placeholder={words.none}
          required={needed.has(column)}
        />
      ))}
      <ButtonRow>
        <Button>{t(words.read)}</Button>
      </ButtonRow>
    </form>
  );
}

/** How a list will be read, before it is: encoding, delimiter, first rows, columns. */
export function ConfirmList(props: ConfirmListProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <Found {...props} />
      <FirstRows beginning={props.beginning} />
      <Columns {...props} />
      <DeleteList {...props} />
    </>
  );
}
