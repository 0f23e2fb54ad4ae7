import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Department } from '../../departments/queries.ts';
import type { Role } from '../../roles/queries.ts';
import { words } from '../text.ts';
import { staffHref } from './staff-list.tsx';

const { fields, columns } = words;

const roleOptions = (roles: readonly Role[]) =>
  roles.map(({ name, label }) => ({ value: name, label }));

function PersonFields({ form: { values, errors } }: { form: FormState }) {
  return (
    <>
      <TextField
        label={columns.number}
        name="employeeNumber"
        value={typedValue(values, 'employeeNumber')}
        error={errors?.employeeNumber}
        required
      />
      <TextField
        label={columns.name}
        name="name"
        value={typedValue(values, 'name')}
        error={errors?.name}
        required
      />
      <DateField
        label={fields.from}
        name="from"
        value={typedValue(values, 'from')}
        error={errors?.from}
        required
      />
    </>
  );
}

export function NewStaffForm(props: {
  form: FormState;
  departments: readonly Department[];
  roles: readonly Role[];
}) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action="/staff/organisation/staff">
      <ErrorSummary errors={errors} />
      <PersonFields form={props.form} />
      <Select
        label={fields.department}
        name="departmentId"
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={fields.choose}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
      />
      <TextField
        label={fields.post}
        name="title"
        value={typedValue(values, 'title')}
        error={errors?.title}
      />
      <Checkboxes
        label={fields.roles}
        name="roles"
        options={roleOptions(props.roles)}
        values={typedValues(values, 'roles')}
      />
      <ButtonRow>
        <Button>{t(words.add)}</Button>
      </ButtonRow>
    </form>
  );
}

export function RolesForm(props: {
  staffId: string;
  roles: readonly Role[];
  held: readonly string[];
}) {
  const t = useText();
  return (
    <form method="post" action={`${staffHref(props.staffId)}/roles`}>
      <Checkboxes
        label={fields.roles}
        name="roles"
        options={roleOptions(props.roles)}
        values={props.held}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.saveRoles)}</Button>
      </ButtonRow>
    </form>
  );
}
