import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Template } from '../../templates/queries.ts';
import { text } from '../text.ts';

const { fields } = text;

export interface BatchFormProps {
  readonly form: FormState;
  readonly templates: readonly Template[];
  readonly departments: readonly Department[];
}

function What({ form, templates, departments }: BatchFormProps) {
  const { values, errors } = form;
  const titled = templates.map(({ key, content: { title } }) => ({
    value: key,
    label: { ja: title, en: title },
  }));
  return (
    <>
      <Select
        label={fields.template.label}
        name="template"
        options={titled}
        value={typedValue(values, 'template')}
        error={errors?.template}
        required
      />
      <Select
        label={fields.department.label}
        name="departmentId"
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
        required
      />
    </>
  );
}

export function BatchForm(props: BatchFormProps) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action="/staff/letters/batches">
      <ErrorSummary errors={errors} />
      <TextField
        {...fields.title}
        name="title"
        value={typedValue(values, 'title')}
        error={errors?.title}
        width={40}
        required
      />
      <What {...props} />
      <TextArea
        label={fields.table.label}
        hint={fields.table.hint}
        name="table"
        value={typedValue(values, 'table')}
        error={errors?.table}
        rows={12}
        required
      />
      <ButtonRow>
        <Button>{t(text.add)}</Button>
      </ButtonRow>
    </form>
  );
}
