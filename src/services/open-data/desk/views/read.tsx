import {
  columnTypes,
  delimiters,
  encodings,
  findStandard,
  type Recognised,
  type RecognisedColumn,
  type StandardLayout,
  typeTexts,
} from '#engines/datasets/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column as DataColumn, DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
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
  /** Layout that the set follows. */
  readonly standard: StandardLayout | undefined;
  readonly editHref: string;
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

function LayoutChoice(props: ColumnsProps & { column: RecognisedColumn }) {
  const t = useText();
  const { column, values, standard } = props;
  const name = `as-${column.from}`;
  const own = standard?.columns.includes(column.name) ? column.name : '';
  const chosen = values ? typedValue(values, name) : own;
  return (
    <span class="select">
      <select class="input" name={name} aria-label={t(words.asOf(column.heading))}>
        <option value="">{t(words.asItself)}</option>
        {standard?.columns.map((heading) => (
          <option key={heading} value={heading} selected={heading === chosen}>
            {heading}
          </option>
        ))}
      </select>
    </span>
  );
}

interface ColumnsProps {
  readonly found: Recognised;
  readonly values: FormValues | undefined;
  readonly standard: StandardLayout | undefined;
}

function sampleOf({ sample }: Recognised, { from }: RecognisedColumn): string {
  const filled = sample.map((row) => row[from] ?? '').filter(Boolean);
  return filled.slice(0, 3).join(' / ').slice(0, 60);
}

function columnsFor(
  props: ColumnsProps,
  t: (text: Text) => string,
): DataColumn<RecognisedColumn>[] {
  const { found, values, standard } = props;
  const kept = values && typedValues(values, 'keep');
  return [
    {
      ...{ key: 'keep', label: words.keep },
      render: ({ from, heading }) => (
        <input
          {...{ type: 'checkbox', name: 'keep', value: String(from) }}
          checked={kept?.includes(String(from)) ?? true}
          aria-label={t(words.keepOf(heading))}
        />
      ),
    },
    {
      ...{ key: 'name', label: words.column, rowHeader: true },
      render: ({ heading }) => heading,
    },
    ...(standard
      ? [
          {
            ...{ key: 'as', label: words.as },
            render: (column: RecognisedColumn) => <LayoutChoice {...props} column={column} />,
          },
        ]
      : []),
    {
      ...{ key: 'type', label: words.type },
      render: (column) => <TypeChoice column={column} {...(values && { values })} />,
    },
    {
      ...{ key: 'sample', label: words.sample },
      render: (column) => <span class="open-data-cell">{sampleOf(found, column)}</span>,
    },
  ];
}

function Columns(props: ColumnsProps) {
  const t = useText();
  return (
    <DataTable
      caption={words.columns}
      captionHidden
      rows={props.found.columns}
      rowKey={({ from }) => String(from)}
      columns={columnsFor(props, t)}
    />
  );
}

function Suggestion({ found, editHref }: { found: Recognised; editHref: string }) {
  const t = useText();
  const layout = findStandard(found.suggested);
  if (!layout) return null;
  return (
    <Notice kind="info" title={words.suggested(t(layout.title))}>
      <p>{t(words.suggestedHint)}</p>
      <p>
        <a href={editHref}>{t(words.chooseStandard)}</a>
      </p>
    </Notice>
  );
}

/** How a file was read, to be confirmed or corrected before anything is kept. */
export function ReadPage(props: ReadProps) {
  const t = useText();
  const { found, errors, values, base } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {found && !props.standard && <Suggestion {...{ found, editHref: props.editHref }} />}
      {found?.origin !== 'xlsx' && <HowForm {...props} />}
      {found && (
        <form method="post" action={base}>
          {found.encoding && <input type="hidden" name="encoding" value={found.encoding} />}
          {found.delimiter && <input type="hidden" name="delimiter" value={found.delimiter} />}
          <input type="hidden" name="header" value={String(found.header + 1)} />
          <h2 id="field-keep">{t(words.columns)}</h2>
          <p>{t(words.rows(found.rows))}</p>
          <p>{t(words.columnsHint)}</p>
          <Columns {...{ found, values, standard: props.standard }} />
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
