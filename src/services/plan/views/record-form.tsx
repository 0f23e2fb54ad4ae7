import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { HistoryEntry, IndicatorPage } from '../results.ts';
import { unitText } from '../text.ts';
import { staffWords } from './evaluation-text.ts';

export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
  /** Idempotency key: one for each time the form is handed out, kept when it comes back with errors. */
  readonly key: string;
}

/** The fields that recording and correcting share. */
function FigureFields(props: {
  indicator: IndicatorPage;
  form: FormState;
  sourceRequired: boolean;
}) {
  const { values, errors } = props.form;
  const { unit } = props.indicator;
  return (
    <>
      <TextField
        label={staffWords.value}
        name="value"
        hint={staffWords.valueHint}
        value={typedValue(values, 'value')}
        error={errors?.value}
        inputMode="decimal"
        width={12}
        suffix={unit ? unitText(unit) : undefined}
        required
      />
      <DateField
        label={staffWords.asOf}
        name="asOf"
        hint={staffWords.asOfHint}
        value={typedValue(values, 'asOf')}
        error={errors?.asOf}
        required
      />
      <TextArea
        label={staffWords.source}
        name="sourceNote"
        hint={staffWords.sourceHint}
        value={typedValue(values, 'sourceNote')}
        error={errors?.sourceNote}
        rows={3}
        required={props.sourceRequired}
      />
      <FileField
        label={staffWords.file}
        name="file"
        hint={staffWords.fileHint}
        error={errors?.file}
        accept=".pdf,.xlsx,.csv,.png,.jpg,.jpeg"
      />
    </>
  );
}

export function RecordForm(props: { indicator: IndicatorPage; form: FormState }) {
  const t = useText();
  const { indicator, form } = props;
  return (
    <section>
      <h2>{t(staffWords.recordTitle)}</h2>
      <ErrorSummary errors={form.errors} />
      <form
        method="post"
        action={`/staff/plan/indicators/${indicator.id}`}
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="key" value={form.key} />
        <FigureFields indicator={indicator} form={form} sourceRequired />
        <ButtonRow>
          <Button>{t(staffWords.record)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

export function CorrectForm(props: {
  indicator: IndicatorPage;
  entry: HistoryEntry;
  form: FormState;
}) {
  const t = useText();
  const { indicator, entry, form } = props;
  const { values, errors } = form;
  const old = `${entry.value ?? ''}${t(unitText(indicator.unit))}`;
  return (
    <>
      <p>{t(staffWords.correctLead(old))}</p>
      <ErrorSummary errors={errors} />
      <form
        method="post"
        action={`/staff/plan/indicators/${indicator.id}/observations/${entry.id}`}
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="key" value={form.key} />
        <FigureFields indicator={indicator} form={form} sourceRequired={false} />
        <Checkboxes
          label={staffWords.withdraw}
          name="withdraw"
          options={[{ value: 'yes', label: staffWords.withdrawOption }]}
          values={typedValues(values, 'withdraw')}
          error={errors?.withdraw}
        />
        <TextArea
          label={staffWords.reason}
          name="reason"
          value={typedValue(values, 'reason')}
          error={errors?.reason}
          rows={3}
          required
        />
        <ButtonRow>
          <Button>{t(staffWords.correct)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
