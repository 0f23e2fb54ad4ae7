import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { AreaOption } from '../../orders/views/orders.tsx';
import { reportKinds } from '../../schema.ts';
import { deskWords } from '../../text.ts';
import { FullTextFields } from '../../views/full-text-fields.tsx';
import { words } from '../desk-text.ts';
import type { Report } from '../queries.ts';
import { kindNames } from '../text.ts';

const base = '/staff/emergency/reports';
const kinds = reportKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
const states = [
  { value: 'current', label: words.current },
  { value: 'over', label: words.over },
];

function Words({ report }: { report: Report }) {
  const t = useText();
  return (
    <>
      {report.place} {t(report.texts)}{' '}
      <a href={`${base}/${report.thread}`} aria-label={`${t(words.edit)}: ${t(report.texts)}`}>
        {t(words.edit)}
      </a>
    </>
  );
}

function Named({ report, what }: { report: Report; what: 'kind' | 'state' }) {
  const t = useText();
  return <>{t(what === 'kind' ? kindNames[report.kind] : words[report.state])}</>;
}

const columns: readonly Column<Report>[] = [
  {
    ...{ key: 'texts', label: words.texts, rowHeader: true },
    render: (report) => <Words report={report} />,
  },
  { key: 'kind', label: words.kind, render: (report) => <Named report={report} what="kind" /> },
  { key: 'state', label: words.state, render: (report) => <Named report={report} what="state" /> },
  { key: 'at', label: words.at, render: ({ at }) => <Moment at={at} /> },
];

export function Reports({ reports }: { reports: readonly Report[] }) {
  if (reports.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={reports}
      rowKey={({ thread }) => thread}
    />
  );
}

interface ReportFormProps extends FormState {
  readonly areas: readonly AreaOption[];
  /** The report that is brought up to date. */
  readonly thread?: string;
}

export function ReportForm({ values, errors, areas, thread }: ReportFormProps) {
  const t = useText();
  const field = (name: string) => ({
    name,
    value: typedValue(values, name),
    error: errors?.[name],
  });
  return (
    <section>
      <h2>{t(thread ? words.edit : words.add)}</h2>
      <form method="post" action={thread ? `${base}/${thread}` : base}>
        <Radios {...field('kind')} label={words.kind} options={kinds} required />
        <Radios {...field('state')} label={words.state} options={states} required />
        <TextField {...field('place')} label={words.place} width={40} />
        <Checkboxes
          name="areas"
          label={deskWords.areas}
          options={areas.filter(({ value }) => value !== '*')}
          values={typedValues(values, 'areas')}
        />
        <FullTextFields name="text" values={values} errors={errors} long />
        <Checkboxes
          name="tell"
          label={words.tell}
          options={[{ value: 'yes', label: words.tellBox }]}
          values={typedValues(values, 'tell')}
        />
        <Button>{t(words.save)}</Button>
      </form>
      {thread && (
        <form method="post" action={`${base}/${thread}/withdraw`}>
          <Button variant="danger">{t(words.withdraw)}</Button>
        </form>
      )}
    </section>
  );
}
