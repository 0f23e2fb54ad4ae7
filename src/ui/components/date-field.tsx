import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export interface DateFieldProps extends FieldProps {
  /** ISO date, as in `2026-11-22`; it comes back in the same form. */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

/** The browser's own date input: typed or picked, in the reader's language, without scripts. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        class="input input-date"
        type="date"
        id={fieldId(props.name)}
        name={props.name}
        value={props.value}
        min={props.min}
        max={props.max}
        {...describedBy(props)}
      />
    </Field>
  );
}
