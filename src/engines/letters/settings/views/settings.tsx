import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { KeptSeal, listSeries, SignedBy } from '../queries.ts';
import { text } from '../text.ts';

const { fields } = text;
const own = '/staff/letters/settings';

function SenderForm({ form, sender }: { form: FormState; sender: SignedBy | undefined }) {
  const t = useText();
  const { values, errors } = form;
  return (
    <form method="post" action={`${own}/sender`}>
      <h2>{t(text.sender)}</h2>
      {sender && <p>{t(text.senderNow(sender.post, sender.name))}</p>}
      <TextField
        {...fields.post}
        name="post"
        value={typedValue(values, 'post')}
        error={errors?.post}
        required
      />
      <TextField
        label={fields.name.label}
        name="name"
        value={typedValue(values, 'name')}
        error={errors?.name}
        required
      />
      <DateField
        label={fields.validFrom.label}
        name="validFrom"
        value={typedValue(values, 'validFrom')}
        error={errors?.validFrom}
        required
      />
      <ButtonRow>
        <Button>{t(text.saveSender)}</Button>
      </ButtonRow>
    </form>
  );
}

function SealForm({ form, seal }: { form: FormState; seal: KeptSeal | undefined }) {
  const t = useText();
  const state = seal?.fileId ? text.sealNow : seal?.drawn ? text.sealSample : text.noSeal;
  return (
    <form method="post" action={`${own}/seal`} encType="multipart/form-data">
      <h2>{t(text.seal)}</h2>
      <p>{t(state)}</p>
      <FileField
        {...fields.seal}
        name="seal"
        accept=".png,.jpg,.jpeg"
        error={form.errors?.seal}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(text.saveSeal)}</Button>
      </ButtonRow>
    </form>
  );
}

type SeriesLine = Awaited<ReturnType<typeof listSeries>>[number];

function Section({ line, departments }: { line: SeriesLine; departments: readonly Department[] }) {
  const t = useText();
  const department = departments.find(({ id }) => id === line.departmentId);
  return <>{t(department?.name ?? text.common)}</>;
}

const columnsFor = (departments: readonly Department[]): readonly Column<SeriesLine>[] => [
  {
    key: 'section',
    label: text.columns.section,
    rowHeader: true,
    render: (line) => <Section line={line} departments={departments} />,
  },
  { key: 'pattern', label: text.columns.pattern, render: ({ pattern }) => pattern },
  { key: 'last', label: text.columns.last, numeric: true, render: ({ last }) => last },
];

function SeriesForm({
  form,
  departments,
}: {
  form: FormState;
  departments: readonly Department[];
}) {
  const t = useText();
  const { values, errors } = form;
  const sections = departments.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" action={`${own}/series`}>
      <Select
        label={fields.department.label}
        name="departmentId"
        options={[{ value: '', label: text.common }, ...sections]}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
      />
      <TextField
        {...fields.pattern}
        name="pattern"
        value={typedValue(values, 'pattern')}
        error={errors?.pattern}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(text.saveSeries)}</Button>
      </ButtonRow>
    </form>
  );
}

export interface LetterSettingsProps {
  readonly sender: SignedBy | undefined;
  readonly seal: KeptSeal | undefined;
  readonly series: readonly SeriesLine[];
  readonly departments: readonly Department[];
  readonly form: FormState;
}

export function LetterSettings({ sender, seal, series, departments, form }: LetterSettingsProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <SenderForm form={form} sender={sender} />
      <SealForm form={form} seal={seal} />
      <h2>{t(text.series)}</h2>
      <p>{t(text.seriesNote)}</p>
      {series.length > 0 && (
        <DataTable
          caption={text.seriesCaption}
          columns={columnsFor(departments)}
          rows={series}
          rowKey={({ id }) => id}
        />
      )}
      <SeriesForm form={form} departments={departments} />
    </>
  );
}
