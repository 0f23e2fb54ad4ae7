import type { ComponentChildren } from 'preact';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { nameIn } from '../field-names.ts';
import type { RequestDesk } from '../queries.ts';

/** A form that came back: what was typed, and what is to be mended. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

export interface DeskProps {
  readonly work: RequestDesk;
  readonly form?: FormState;
}

/** What the fields of the form `to` show: as typed, or what they begin with. */
export function fieldsOf(to: string, form: FormState | undefined) {
  return (name: string, first = '') => ({
    name: nameIn(to, name),
    value: form ? typedValue(form.values, name) : first,
    error: form?.errors[name],
  });
}

/** A form below the request. It acts once, and not on a request that has changed meanwhile. */
export function DeskForm(props: {
  work: RequestDesk;
  to: string;
  upload?: boolean;
  children: ComponentChildren;
}) {
  const { record } = props.work.desk;
  return (
    <form
      method="post"
      action={`/staff/disclosure/${record.id}/${props.to}`}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      novalidate
    >
      <input type="hidden" name="key" value={newId()} />
      <input type="hidden" name="version" value={String(record.version)} />
      {props.children}
    </form>
  );
}
