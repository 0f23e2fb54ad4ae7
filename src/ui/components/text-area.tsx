import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        class="input input-area"
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 5}
        maxLength={props.maxLength}
        {...describedBy(props)}
      >
        {props.value}
      </textarea>
    </Field>
  );
}
