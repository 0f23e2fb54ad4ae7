import type { ComponentChildren } from 'preact';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { staffTexts as texts, yearWord } from '../settlements/staff-text.ts';

/** Figures of a year that somebody brought: a draft until they are published. */
interface Brought {
  readonly id: string;
  readonly year: FiscalYear;
  readonly publishedOn: string | null;
}

export interface BroughtTableProps<Row extends Brought> {
  readonly caption: Text;
  readonly rows: readonly Row[];
  /** What a draft waits for. */
  readonly waiting: Text;
  readonly pageHref: (row: Row) => string;
  /** Undefined for those who may look only. */
  readonly draftHref: ((row: Row) => string) | undefined;
  /** Between year and state. */
  readonly facts: readonly Column<Row>[];
  readonly acts: readonly Column<Row>[];
}

/** Drafts and published figures, each with the page that shows or checks it. */
export function BroughtTable<Row extends Brought>(props: BroughtTableProps<Row>) {
  const t = useText();
  const language = useLanguage();
  const hrefOf = (row: Row) => (row.publishedOn ? props.pageHref(row) : props.draftHref?.(row));
  return (
    <DataTable
      caption={props.caption}
      rows={props.rows}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'year', label: texts.year, rowHeader: true },
          render: (row) => {
            const [href, year] = [hrefOf(row), t(yearWord(row.year))];
            return href ? (
              <a class="finance-nowrap" href={href}>
                {year}
              </a>
            ) : (
              year
            );
          },
        },
        ...props.facts,
        {
          ...{ key: 'state', label: texts.state },
          render: ({ publishedOn }) =>
            t(publishedOn ? texts.publishedOn(dayText(publishedOn, language)) : props.waiting),
        },
        ...props.acts,
      ]}
    />
  );
}

/** Empty tables to fill in, as a workbook and as CSV. */
function Templates({ base }: { base: string }) {
  const t = useText();
  return (
    <ul class="finance-links">
      <li>
        <a href={`${base}/template.xlsx`}>{t(texts.templateXlsx)}</a>
      </li>
      <li>
        <a href={`${base}/template.csv`}>{t(texts.template)}</a>
      </li>
    </ul>
  );
}

export interface BringPartProps {
  readonly title: Text;
  /** The desk, which has the templates and takes the form. */
  readonly base: string;
  readonly form: FormState;
  readonly yearHint: Text;
  readonly fileHint: Text;
  readonly button: Text;
  /** What is asked between the year and the table. */
  readonly children: ComponentChildren;
}

/** Brings the figures of a year: a file, or what was copied out of it. */
export function BringPart({ form, children, ...props }: BringPartProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(props.title)}</h2>
      <Templates base={props.base} />
      <form method="post" encType="multipart/form-data" class="form">
        <TextField
          {...field(form, 'year')}
          label={texts.year}
          hint={props.yearHint}
          width={8}
          required
        />
        {children}
        <FileField
          {...field(form, 'file')}
          label={texts.file}
          hint={props.fileHint}
          accept=".xlsx,.csv,.tsv,.txt"
        />
        <TextArea {...field(form, 'table')} label={texts.pasted} hint={texts.pastedHint} />
        <Button>{t(props.button)}</Button>
      </form>
    </section>
  );
}

/** What cannot be taken back is said before it is done. */
export function Removal(props: { summary: Text; warning: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <Disclosure summary={props.summary}>
      <p>{t(props.warning)}</p>
      {props.children}
    </Disclosure>
  );
}
