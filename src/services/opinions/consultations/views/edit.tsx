import { type Finding, RichTextField } from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import type { Topic } from '#engines/publishing/contract.ts';
import { type Project, ProjectField } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../desk-text.ts';

export interface EditProps extends FormState {
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly keepAs: string;
  readonly isPublic: boolean;
}

function Words(props: FormState) {
  return (
    <>
      <TextField {...field(props, 'title')} label={words.title} required />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} />
      <TextField {...field(props, 'titleEasy')} label={words.titleEasy} />
      <TextArea {...field(props, 'question')} label={words.question} rows={2} required />
      <TextArea {...field(props, 'questionEn')} label={words.questionEn} rows={2} />
      <TextArea {...field(props, 'questionEasy')} label={words.questionEasy} rows={2} />
    </>
  );
}

function Additions(props: FormState) {
  return (
    <Checkboxes
      label={words.additions}
      name="additions"
      options={[{ value: 'on', label: words.additionsOn }]}
      values={typedValues(props.values, 'additions')}
    />
  );
}

function How(props: FormState) {
  return (
    <>
      <Radios
        {...field(props, 'form')}
        label={words.form}
        options={[
          { value: 'entries', label: words.entries },
          { value: 'ideas', label: words.ideas },
          { value: 'statements', label: words.statements },
        ]}
      />
      <TextField {...field(props, 'slug')} label={words.slug} hint={words.slugHint} required />
      <DateField {...field(props, 'opensOn')} label={words.opensOn} required />
      <DateField {...field(props, 'closesOn')} label={words.closesOn} required />
      <Radios
        {...field(props, 'access')}
        label={words.access}
        options={[
          { value: 'open', label: words.accessOpen },
          { value: 'browser', label: words.accessBrowser },
          { value: 'account', label: words.accessAccount },
        ]}
      />
      <Radios
        {...field(props, 'moderation')}
        label={words.moderation}
        options={[
          { value: 'before', label: words.before },
          { value: 'after', label: words.after },
        ]}
      />
    </>
  );
}

/** A consultation as staff write it. */
export function EditConsultation(props: EditProps) {
  const t = useText();
  const { departments, topics, findings, today, keepAs, isPublic } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <input type="hidden" name="seen" value={typedValue(props.values, 'seen') || '0'} />
        <Words {...props} />
        <RichTextField
          {...field(props, 'html')}
          label={words.body}
          {...{ today, findings, keepAs }}
        />
        <How {...props} />
        <Additions {...props} />
        <Select
          {...field(props, 'departmentId')}
          label={words.department}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkboxes
          label={words.topics}
          name="topics"
          options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
          values={typedValues(props.values, 'topics')}
        />
        <ProjectField values={props.values} errors={props.errors} projects={props.projects} />
        <TextField {...field(props, 'policy')} label={words.policy} inputMode="numeric" width={4} />
        <ButtonRow>
          <Button>{t(isPublic ? words.correct : words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
