import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { letterKinds } from '../../model.ts';
import { printBlocks, printFields } from '../notation.ts';
import type { Template } from '../queries.ts';
import { kindTexts, text } from '../text.ts';

const { fields } = text;

/** What the form shows first: the newest version in the words of the notation. */
export function typedTemplate(template: Template): FormState['values'] {
  const { content, key, departmentId = '' } = template;
  return {
    key,
    departmentId,
    title: content.title,
    kind: content.kind,
    refusal: content.refusal ? ['yes'] : [],
    fields: printFields(content.fields),
    blocks: printBlocks(content.blocks),
  };
}

function Manual() {
  const t = useText();
  return (
    <Disclosure summary={text.manual}>
      <ul>
        {text.manualLines.map((line) => (
          <li key={line.en}>{t(line)}</li>
        ))}
        <li>{t(text.ownFieldsNote)}</li>
      </ul>
    </Disclosure>
  );
}

function Name({ form: { values, errors }, fixedKey }: TemplateFormProps) {
  return (
    <>
      {fixedKey ? (
        <input type="hidden" name="key" value={fixedKey} />
      ) : (
        <TextField
          {...fields.key}
          name="key"
          value={typedValue(values, 'key')}
          error={errors?.key}
          required
        />
      )}
      <TextField
        {...fields.title}
        name="title"
        value={typedValue(values, 'title')}
        error={errors?.title}
        width={40}
        required
      />
    </>
  );
}

function Nature({ form: { values, errors }, departments }: TemplateFormProps) {
  const sections = departments.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label={fields.kind.label}
        name="kind"
        options={letterKinds.map((kind) => ({ value: kind, label: kindTexts[kind] }))}
        value={typedValue(values, 'kind')}
        error={errors?.kind}
        required
      />
      <Checkboxes
        label={fields.refusal.label}
        name="refusal"
        options={[{ value: 'yes', label: fields.refusal.option, hint: text.refusesNote }]}
        values={typedValues(values, 'refusal')}
      />
      <Select
        label={fields.department.label}
        name="departmentId"
        options={[{ value: '', label: text.wholeTown }, ...sections]}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
      />
    </>
  );
}

export interface TemplateFormProps {
  readonly form: FormState;
  /** Of a template that exists. */
  readonly fixedKey?: string;
  readonly departments: readonly Department[];
}

export function TemplateForm(props: TemplateFormProps) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action="/staff/letters/templates">
      <ErrorSummary errors={errors} />
      <Name {...props} />
      <Nature {...props} />
      <TextArea
        label={fields.fields.label}
        hint={fields.fields.hint}
        name="fields"
        value={typedValue(values, 'fields')}
        error={errors?.fields}
        rows={8}
      />
      <Manual />
      <TextArea
        label={fields.blocks.label}
        name="blocks"
        value={typedValue(values, 'blocks')}
        error={errors?.blocks}
        rows={20}
        required
      />
      <ButtonRow>
        <Button>{t(text.save)}</Button>
        <Button variant="secondary" formAction="/staff/letters/templates/preview.pdf">
          {t(text.preview)}
        </Button>
      </ButtonRow>
    </form>
  );
}
