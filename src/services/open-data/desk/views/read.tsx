import {
  columnTypes,
  delimiters,
  encodings,
  type Recognised,
  type RecognisedColumn,
  typeTexts,
} from '#engines/datasets/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { readWords as words } from '../text.ts';

interface ReadProps {
  /** Undefined when the file could not be read as it was asked. */
  readonly found: Recognised | undefined;
  readonly errors: FieldErrors | undefined;
  readonly values: FormValues | undefined;
  readonly base: string;
}

function HowForm({ found, base }: ReadProps) {
  const t = useText();
  return (
    <form method="get" action={base} class="open-data-search">
      <div class="open-data-form-row">
        <Select
          {...{ label: words.encoding, name: 'encoding', value: found?.encoding }}
          options={encodings.map((value) => {
            const name = value === 'shift_jis' ? 'Shift_JIS (CP932)' : value.toUpperCase();
            return { value, label: { ja: name, en: name } };
          })}
        />
        <Select
          {...{ label: words.delimiter, name: 'delimiter', value: found?.delimiter }}
          options={delimiters.map((value) => ({ value, label: words.delimiters[value] }))}
        />
        <TextField
          {...{ label: words.header, name: 'header', width: 4, inputMode: 'numeric' }}
          value={String((found?.header ?? 0) + 1)}
        />
      </div>
      <ButtonRow>
        <Button variant="secondary">{t(words.again)}</Button>
      </ButtonRow>
    </form>
  );
}

function TypeChoice({ column, values }: { column: RecognisedColumn; values?: FormValues }) {
  const t = useText();
  const name = `type-${column.from}`;
  const chosen = typedValue(values, name) || column.type;
  return (
    <span class="select">
      <select class="input" name={name} aria-label={t(words.typeOf(column.name))}>
        {columnTypes.map((type) => (
          <option key={type} value={type} selected={type === chosen}>
            {t(typeTexts[type])}
          </option>
        ))}
      </select>
    </span>
  );
}

function Columns({ found, values }: { found: Recognised; values: FormValues | undefined }) {
  const t = useText();
  const sampleOf = ({ from }: RecognisedColumn) =>
    found.sample
      .map((row) => row[from] ?? '')
      .filter(Boolean)
      .slice(0, 3)
      .join(' / ')
      .slice(0, 60);
  return (
    <DataTable
      caption={words.columns}
      captionHidden
      rows={found.columns}
      rowKey={({ from }) => String(from)}
      columns={[
        {
          ...{ key: 'keep', label: words.keep },
          render: ({ from, name }) => (
            <input
              {...{ type: 'checkbox', name: 'keep', value: String(from), checked: true }}
              aria-label={t(words.keepOf(name))}
            />
          ),
        },
        { key: 'name', label: words.column, rowHeader: true, render: ({ name }) => name },
        {
          ...{ key: 'type', label: words.type },
          render: (column) => <TypeChoice column={column} {...(values && { values })} />,
        },
        {
          ...{ key: 'sample', label: words.sample },
          render: (column) => <span class="open-data-cell">{sampleOf(column)}</span>,
        },
      ]}
    />
  );
}

/** How a file was read, to be confirmed or corrected before anything is kept. */
export function ReadPage(props: ReadProps) {
  const t = useText();
  const { found, errors, values, base } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {found?.origin !== 'xlsx' && <HowForm {...props} />}
      {found && (
        <form method="post" action={base}>
          {found.encoding && <input type="hidden" name="encoding" value={found.encoding} />}
          {found.delimiter && <input type="hidden" name="delimiter" value={found.delimiter} />}
          <input type="hidden" name="header" value={String(found.header + 1)} />
          <h2 id="field-keep">{t(words.columns)}</h2>
          <p>{t(words.rows(found.rows))}</p>
          <p>{t(words.columnsHint)}</p>
          <Columns found={found} values={values} />
          <TextField
            {...{ label: words.note, name: 'note', width: 40, value: typedValue(values, 'note') }}
          />
          <ButtonRow>
            <Button>{t(words.import)}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  );
}
