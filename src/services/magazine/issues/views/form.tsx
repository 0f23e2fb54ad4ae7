import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { describedBy, Field, type FieldProps, fieldId } from '#ui/components/field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../desk-queries.ts';
import { formWords as words } from '../text.ts';

export interface IssueFormProps extends FormState {
  readonly choices: FormChoices;
  readonly seen: number;
  readonly hasPdf: boolean;
}

const same = (text: string): Text => ({ ja: text, en: text });

/** A day with a time of Japan, typed or picked in the browser's own way. */
function MomentField(props: FieldProps & { value: string }) {
  return (
    <Field {...props}>
      <input
        class="input input-date"
        type="datetime-local"
        id={fieldId(props.name)}
        name={props.name}
        value={props.value}
        {...describedBy(props)}
      />
    </Field>
  );
}

function Names(props: IssueFormProps) {
  return (
    <>
      <TextField
        {...field(props, 'title')}
        label={words.title}
        hint={words.titleHint}
        width={40}
        required
      />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} width={40} />
      <TextField
        {...field(props, 'number')}
        label={words.number}
        inputMode="numeric"
        width={8}
        required
      />
      <TextField
        {...field(props, 'month')}
        label={words.month}
        hint={words.monthHint}
        width={8}
        required
      />
      <TextField {...field(props, 'slug')} label={words.slug} hint={words.slugHint} width={20} />
      <TextArea {...field(props, 'lead')} label={words.lead} hint={words.leadHint} rows={3} />
    </>
  );
}

function Choices(props: IssueFormProps) {
  const { choices } = props;
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <Select
        {...field(props, 'coverId')}
        label={words.cover}
        hint={words.coverHint}
        placeholder={words.noCover}
        options={choices.images.map(({ id, alt, name }) => ({
          value: id,
          label: same(alt.ja || name),
        }))}
      />
    </>
  );
}

export function IssueForm(props: IssueFormProps) {
  const t = useText();
  const { errors, seen, hasPdf } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <Names {...props} />
        <Choices {...props} />
        <MomentField
          {...field(props, 'publishAt')}
          label={words.publishAt}
          hint={words.publishHint}
        />
        {hasPdf && (
          <TextArea
            {...field(props, 'pdfText')}
            label={words.pdfText}
            hint={words.pdfTextHint}
            rows={16}
          />
        )}
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
