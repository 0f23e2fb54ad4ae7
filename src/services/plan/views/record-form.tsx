import type { ComponentChildren } from 'preact';
import { formatNumber } from '#japan/numbers.ts';
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

interface FieldsProps {
  readonly indicator: IndicatorPage;
  readonly form: FormState;
  readonly sourceRequired: boolean;
}

/** The fields that recording and correcting share. */
function FigureFields({ indicator, form, sourceRequired }: FieldsProps) {
  const { values, errors } = form;
  return (
    <>
      <ValueField indicator={indicator} form={form} />
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
        required={sourceRequired}
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

function ValueField(props: { indicator: IndicatorPage; form: FormState }) {
  const { unit } = props.indicator;
  return (
    <TextField
      label={staffWords.value}
      name="value"
      hint={staffWords.valueHint}
      value={typedValue(props.form.values, 'value')}
      error={props.form.errors?.value}
      inputMode="decimal"
      width={12}
      suffix={unit ? unitText(unit) : undefined}
      required
    />
  );
}

/** Sends a figure with its file; the key lets a submission that comes twice be kept once. */
function FigureForm(props: { action: string; form: FormState; children: ComponentChildren }) {
  return (
    <>
      <ErrorSummary errors={props.form.errors} />
      <form method="post" action={props.action} encType="multipart/form-data" noValidate>
        <input type="hidden" name="key" value={props.form.key} />
        {props.children}
      </form>
    </>
  );
}

export function RecordForm(props: { indicator: IndicatorPage; form: FormState }) {
  const t = useText();
  const { indicator, form } = props;
  return (
    <section>
      <h2>{t(staffWords.recordTitle)}</h2>
      <FigureForm action={`/staff/plan/indicators/${indicator.id}`} form={form}>
        <FigureFields indicator={indicator} form={form} sourceRequired />
        <ButtonRow>
          <Button>{t(staffWords.record)}</Button>
        </ButtonRow>
      </FigureForm>
    </section>
  );
}

interface CorrectFormProps {
  readonly indicator: IndicatorPage;
  readonly entry: HistoryEntry;
  readonly form: FormState;
}

export function CorrectForm({ indicator, entry, form }: CorrectFormProps) {
  const t = useText();
  const { id, value } = entry;
  const old = value === undefined ? '' : formatNumber(value, { decimals: indicator.decimals });
  return (
    <>
      <p>{t(staffWords.correctLead(`${old}${t(unitText(indicator.unit))}`))}</p>
      <FigureForm action={`/staff/plan/indicators/${indicator.id}/observations/${id}`} form={form}>
        <FigureFields indicator={indicator} form={form} sourceRequired={false} />
        <Withdrawal form={form} />
        <ButtonRow>
          <Button>{t(staffWords.correct)}</Button>
        </ButtonRow>
      </FigureForm>
    </>
  );
}

/** Only a correction may take a figure back, and always says why it was made. */
function Withdrawal({ form }: { form: FormState }) {
  const { values, errors } = form;
  return (
    <>
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
    </>
  );
}
