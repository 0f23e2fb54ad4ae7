import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { FigureRow } from '../table.ts';
import { words } from '../text.ts';

interface ImportFormProps {
  /** What was pasted, so that nothing typed is lost. */
  readonly text: string;
  readonly problems: readonly Text[];
  /** How many were just imported. */
  readonly done?: number;
}

export function ImportForm({ text, problems, done }: ImportFormProps) {
  const t = useText();
  return (
    <>
      {done !== undefined && <Notice kind="success" title={words.done(done)} />}
      <Problems problems={problems} />
      <section>
        <h2>{t(words.columnsTitle)}</h2>
        <p>{t(words.columns)}</p>
        <p>
          <a href="/staff/plan/import/template.csv">{t(words.template)}</a>
        </p>
      </section>
      <form
        method="post"
        action="/staff/plan/import"
        encType="multipart/form-data"
        class="form"
        noValidate
      >
        <TextArea label={words.table} hint={words.tableHint} name="table" value={text} rows={10} />
        <FileField label={words.file} hint={words.fileHint} name="file" accept=".csv,.tsv,.txt" />
        <ButtonRow>
          <Button>{t(words.check)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

function Problems({ problems }: { problems: readonly Text[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <Notice kind="danger" title={words.problems}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.en}>{t(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}

const columns: readonly Column<FigureRow>[] = [
  { key: 'row', label: words.row, numeric: true, render: ({ row }) => row },
  {
    key: 'indicator',
    label: words.indicator,
    rowHeader: true,
    render: ({ figure }) => figure.indicator,
  },
  { key: 'value', label: words.value, numeric: true, render: ({ figure }) => figure.value },
  { key: 'asOf', label: words.asOf, render: ({ figure }) => <Day date={figure.asOf} /> },
  {
    key: 'source',
    label: words.source,
    render: ({ figure }) => <span lang="ja">{figure.sourceNote}</span>,
  },
];

/** What will be imported, before it is. */
export function ImportPreview(props: {
  rows: readonly FigureRow[];
  text: string;
  keyOfImport: string;
}) {
  const t = useText();
  return (
    <>
      <Notice kind="info" title={words.checked(props.rows.length)}>
        <p>{t(words.nothingYet)}</p>
      </Notice>
      <DataTable
        caption={words.table}
        captionHidden
        columns={columns}
        rows={props.rows}
        rowKey={({ row }) => String(row)}
      />
      <form method="post" action="/staff/plan/import/confirm" class="form">
        <input type="hidden" name="key" value={props.keyOfImport} />
        <input type="hidden" name="table" value={props.text} />
        <ButtonRow>
          <Button>{t(words.import)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
