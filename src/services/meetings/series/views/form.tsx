import { ProjectField } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../choices.ts';
import { fieldWords as words } from '../text.ts';

export interface SeriesFormProps extends FormState {
  readonly choices: FormChoices;
}

/** Name, address and description, in all languages. */
export function WordsFields(props: FormState) {
  return (
    <>
      <TextField {...field(props, 'title')} label={words.title} width={40} required />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} width={40} />
      <TextField {...field(props, 'titleEasy')} label={words.titleEasy} width={40} />
      <TextField {...field(props, 'slug')} label={words.slug} hint={words.slugHint} required />
      <TextArea
        {...field(props, 'summary')}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        required
      />
      <TextArea {...field(props, 'summaryEn')} label={words.summaryEn} rows={2} />
      <TextArea {...field(props, 'summaryEasy')} label={words.summaryEasy} rows={2} />
    </>
  );
}

/** Who answers for it, and under what it is found. */
export function FilingFields(props: SeriesFormProps) {
  const { choices, values, errors } = props;
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      {choices.areas.length > 0 && (
        <Checkboxes
          name="areas"
          label={words.areas}
          hint={words.areasHint}
          error={errors?.areas}
          values={typedValues(values, 'areas')}
          options={choices.areas.map(({ slug, name }) => ({ value: slug, label: name }))}
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
      <ProjectField values={values} errors={errors} projects={choices.projects} />
      <TextField {...field(props, 'policy')} label={words.policy} inputMode="numeric" width={4} />
    </>
  );
}

export function SeriesForm(props: SeriesFormProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post">
        <WordsFields {...props} />
        <FilingFields {...props} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
