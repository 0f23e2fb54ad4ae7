import type { CaseRecord, CorrectableField } from '#engines/cases/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { decisionWords } from '../../decisions/text.ts';
import { messageName } from '../inputs.ts';
import { correctionWords as words } from '../text.ts';

export interface CorrectionFormProps {
  readonly record: CaseRecord;
  readonly fields: readonly CorrectableField[];
  /** The town has a letter for it. */
  readonly letter: boolean;
  readonly formKey: string;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** A question with its box and, beside it, how to correct it. */
function FieldRow({ field, values, errors }: CorrectionFormProps & { field: CorrectableField }) {
  const t = useText();
  const { path, label } = field;
  const name = messageName(path);
  const id = `ask-${path}`;
  const checked = typedValues(values, 'fields').includes(path);
  return (
    <div class="desk-ask">
      <label class="desk-ask-label" for={id}>
        <input type="checkbox" id={id} name="fields" value={path} checked={checked} /> {t(label)}
      </label>
      <TextField
        label={words.message(label)}
        name={name}
        width={40}
        maxLength={1000}
        value={typedValue(values, name)}
        error={errors?.[name]}
      />
    </div>
  );
}

/** The explanation for the applicant, and until when. */
function Request({ values, errors }: CorrectionFormProps) {
  return (
    <>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        name="reason"
        required
        rows={3}
        value={typedValue(values, 'reason')}
        error={errors?.reason}
      />
      <DateField
        label={words.answerBy}
        name="answerBy"
        value={typedValue(values, 'answerBy')}
        error={errors?.answerBy}
      />
    </>
  );
}

function Letter({ letter, values }: CorrectionFormProps) {
  if (!letter) return null;
  return (
    <Checkboxes
      label={words.letter}
      hint={words.letterHint}
      name="letter"
      values={typedValues(values, 'letter')}
      options={[{ value: '1', label: words.withLetter }]}
    />
  );
}

/** Every question of the application with a box: what is ticked, the applicant can correct. */
export function CorrectionForm(props: CorrectionFormProps) {
  const t = useText();
  const { record, fields, values, errors } = props;
  const href = `/staff/procedures/cases/${record.id}`;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={`${href}/correction`} novalidate>
        <input type="hidden" name="key" value={typedValue(values, 'key') || props.formKey} />
        <input type="hidden" name="version" value={String(record.version)} />
        <Request {...props} />
        <fieldset class="desk-group" id="field-fields">
          <legend>{t(words.fields)}</legend>
          <p>{t(errors?.fields ?? words.filter)}</p>
          {fields.map((field) => (
            <FieldRow key={field.path} {...props} field={field} />
          ))}
        </fieldset>
        <Letter {...props} />
        <ButtonRow>
          <Button>{t(words.send)}</Button>
          <ButtonLink variant="secondary" href={href}>
            {t(decisionWords.back)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
