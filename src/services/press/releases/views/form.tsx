import { RichTextField } from '#engines/content/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { describedBy, Field, type FieldProps, fieldId } from '#ui/components/field.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../desk-queries.ts';
import { formWords as words } from '../text.ts';

export interface ReleaseFormProps extends FormState {
  readonly choices: FormChoices;
  readonly seen: number;
  readonly keepAs: string;
  /** It is out already: saving is a correction, and its times stay as they were told. */
  readonly isOut: boolean;
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

function Words(props: ReleaseFormProps) {
  return (
    <>
      <TextField {...field(props, 'title')} label={words.title} width={40} required />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} width={40} />
      <TextArea
        {...field(props, 'summary')}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        required
      />
      <RichTextField
        {...field(props, 'html')}
        label={words.body}
        today={props.choices.today}
        titleField="title"
        keepAs={`press-${props.keepAs}`}
        required
      />
    </>
  );
}

function Contact(props: ReleaseFormProps) {
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={props.choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField
        {...field(props, 'contactName')}
        label={words.contactName}
        hint={words.contactHint}
        required
      />
      <TextField
        {...field(props, 'contactTelephone')}
        label={words.contactTelephone}
        type="tel"
        required
      />
      <TextField
        {...field(props, 'contactMail')}
        label={words.contactMail}
        type="email"
        width={40}
      />
    </>
  );
}

function Filing({ choices, values, errors }: ReleaseFormProps) {
  return (
    <>
      {choices.files.length > 0 && (
        <Checkboxes
          name="attachments"
          label={words.attachments}
          hint={words.attachmentsHint}
          error={errors?.attachments}
          values={typedValues(values, 'attachments')}
          options={choices.files.map(({ id, caption, name }) => ({
            value: id,
            label: same(caption || name),
          }))}
        />
      )}
      {choices.topics.length > 0 && (
        <Checkboxes
          name="topics"
          label={words.topics}
          error={errors?.topics}
          values={typedValues(values, 'topics')}
          options={choices.topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
    </>
  );
}

export function ReleaseForm(props: ReleaseFormProps) {
  const t = useText();
  const { seen, isOut } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <Words {...props} />
        <Contact {...props} />
        <Filing {...props} />
        {isOut ? (
          <TextField
            {...field(props, 'note')}
            label={words.note}
            hint={words.noteHint}
            width={40}
            required
          />
        ) : (
          <>
            <MomentField
              {...field(props, 'announceAt')}
              label={words.announceAt}
              hint={words.announceHint}
            />
            <MomentField
              {...field(props, 'embargoUntil')}
              label={words.embargoUntil}
              hint={words.embargoHint}
            />
          </>
        )}
        <ButtonRow>
          <Button>{t(isOut ? words.correct : words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
