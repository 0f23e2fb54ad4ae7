import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Department } from '../queries.ts';
import { text } from '../text.ts';
import { departmentHref } from './departments.tsx';

const { fields } = text;

function NameFields({ form, current }: { form: FormState; current?: Department }) {
  const typed = (name: string, known = '') => (form.values ? typedValue(form.values, name) : known);
  return (
    <>
      <TextField
        label={fields.nameJa.label}
        name="name.ja"
        value={typed('name.ja', current?.name.ja)}
        error={form.errors?.['name.ja']}
        required
      />
      <TextField
        label={fields.nameEn.label}
        name="name.en"
        value={typed('name.en', current?.name.en)}
        error={form.errors?.['name.en']}
        width={40}
        required
      />
      <TextField
        label={fields.telephone.label}
        name="telephone"
        type="tel"
        value={typed('telephone', current?.telephone)}
        error={form.errors?.telephone}
      />
      <DateField
        label={fields.day.label}
        name="from"
        value={typed('from')}
        error={form.errors?.from}
        required
      />
    </>
  );
}

const options = (departments: readonly Department[]) =>
  departments.map(({ id, name }) => ({ value: id, label: name }));

export function NewDepartmentForm(props: { form: FormState; others: readonly Department[] }) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action="/staff/organisation/departments">
      <ErrorSummary errors={errors} />
      <TextField
        label={fields.code.label}
        hint={fields.code.hint}
        name="code"
        value={typedValue(values, 'code')}
        error={errors?.code}
        required
      />
      <NameFields form={props.form} />
      {props.others.length > 0 && (
        <Checkboxes
          label={fields.predecessors.label}
          name="predecessorIds"
          options={options(props.others)}
          values={typedValues(values, 'predecessorIds')}
          error={errors?.predecessorIds}
        />
      )}
      <ButtonRow>
        <Button>{t(text.add)}</Button>
      </ButtonRow>
    </form>
  );
}

export function RenameForm(props: { form: FormState; department: Department }) {
  const t = useText();
  return (
    <form method="post" action={`${departmentHref(props.department.code)}/names`}>
      <NameFields form={props.form} current={props.department} />
      <ButtonRow>
        <Button variant="secondary">{t(text.rename)}</Button>
      </ButtonRow>
    </form>
  );
}

export function CloseForm(props: {
  form: FormState;
  department: Department;
  others: readonly Department[];
  people: number;
}) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action={`${departmentHref(props.department.code)}/close`}>
      <p>{t(text.closeNote(props.people))}</p>
      <DateField
        label={fields.lastDay.label}
        name="lastDay"
        value={typedValue(values, 'lastDay')}
        error={errors?.lastDay}
        required
      />
      {props.others.length > 0 && (
        <Checkboxes
          label={fields.successors.label}
          name="successorIds"
          options={options(props.others)}
          values={typedValues(values, 'successorIds')}
          error={errors?.successorIds}
        />
      )}
      <ButtonRow>
        <Button variant="danger">{t(text.close)}</Button>
      </ButtonRow>
    </form>
  );
}
