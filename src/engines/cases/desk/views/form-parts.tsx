import type { ComponentChildren } from 'preact';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { CaseDesk } from '../queries.ts';

/** A form that came back: what was typed, and what is to be mended. */
export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

export interface FormProps {
  readonly desk: CaseDesk;
  readonly form?: FormState;
}

/** What a field of the form shows again. */
export function fieldOf(form: FormState | undefined, name: string) {
  return { name, value: typedValue(form?.values, name), error: form?.errors?.[name] };
}

/**
 * A form of the engine below the case. It carries the version that was seen and a key of its own, so that
 * it acts once, and not on a case that has changed meanwhile.
 */
export function CaseForm(props: {
  desk: CaseDesk;
  to: string;
  keyPart?: string;
  children: ComponentChildren;
}) {
  const { record, formKey } = props.desk;
  return (
    <form method="post" action={`/staff/cases/${record.id}/${props.to}`}>
      <input type="hidden" name="key" value={`${formKey} ${props.to}${props.keyPart ?? ''}`} />
      <input type="hidden" name="version" value={String(record.version)} />
      {props.children}
    </form>
  );
}
