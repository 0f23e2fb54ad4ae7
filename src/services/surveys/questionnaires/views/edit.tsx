import type { Department } from '#engines/organisation/contract.ts';
import type { Topic } from '#engines/publishing/contract.ts';
import { type Project, ProjectField } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { accesses } from '../../model.ts';
import { accessTexts } from '../../text.ts';
import { deskWords, editWords as words } from '../staff-text.ts';

export interface EditProps extends FormState {
  /** Where the form posts to. */
  readonly action: string;
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly projects: readonly Project[];
}

const languages = ['ja', 'en', 'easy'] as const;

/** One text in all languages: Japanese first, the others may follow later. */
function Spoken(props: FormState & { name: string; label: Text; long?: boolean }) {
  const { name, label, long, ...state } = props;
  const Input = long ? TextArea : TextField;
  return (
    <>
      {languages.map((language) => {
        const words_: Text = {
          ja: `${label.ja}（${words[language].ja}）`,
          en: `${label.en} (${words[language].en})`,
        };
        const own = field(state, `${name}.${language}`);
        const error = own.error ?? (language === 'ja' ? state.errors?.[name] : undefined);
        return (
          <Input
            key={language}
            {...own}
            {...(long ? { rows: 3 } : {})}
            error={error}
            label={words_}
            required={language === 'ja'}
          />
        );
      })}
    </>
  );
}

function Settings({ departments, ...state }: FormState & Pick<EditProps, 'departments'>) {
  return (
    <>
      <Radios
        {...field(state, 'access')}
        label={words.access}
        options={accesses.map((value) => ({
          value,
          label: accessTexts[value],
          hint: deskWords.policies[value],
        }))}
        required
      />
      <Select
        {...field(state, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField
        {...field(state, 'minutes')}
        label={words.minutes}
        inputMode="numeric"
        width={4}
        suffix={deskWords.minutesUnit}
        required
      />
    </>
  );
}

/** Where it belongs, and how its papers are typed. */
function Places({
  topics,
  projects,
  ...state
}: FormState & Pick<EditProps, 'topics' | 'projects'>) {
  return (
    <>
      <Checkboxes
        name="doubleEntry"
        label={words.doubleEntry}
        options={[{ value: 'on', label: words.doubleEntry }]}
        values={typedValues(state.values, 'doubleEntry')}
      />
      <Checkboxes
        name="topics"
        label={words.topics}
        options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        values={typedValues(state.values, 'topics')}
      />
      <ProjectField {...state} projects={projects} />
      <TextField {...field(state, 'policy')} label={words.policy} inputMode="numeric" width={4} />
    </>
  );
}

/** The introduction of a survey and who may answer it; its questions are a form of their own. */
export function EditSurvey(props: EditProps) {
  const t = useText();
  const { values, errors, action } = props;
  const state = { values, errors };
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} class="form" noValidate>
        <Spoken {...state} name="title" label={words.title} />
        <TextField {...field(state, 'slug')} label={words.slug} required />
        <Spoken {...state} name="summary" label={words.summary} />
        <Spoken {...state} name="why" label={words.why} long />
        <Spoken {...state} name="audience" label={words.audience} />
        <Spoken {...state} name="use" label={words.use} long />
        <Settings {...state} departments={props.departments} />
        <Places {...state} topics={props.topics} projects={props.projects} />
        <ButtonRow>
          <Button>{t(deskWords.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
