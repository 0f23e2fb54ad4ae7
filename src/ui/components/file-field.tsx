import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export interface FileFieldProps extends FieldProps {
  /** As in `accept` of HTML: `.pdf,.jpg`. Only a help; the server looks at the content. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** Say the accepted kinds and the size limit in `hint`. The form needs `enctype="multipart/form-data"`. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        class="input input-file"
        type="file"
        id={fieldId(props.name)}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        {...describedBy(props)}
      />
    </Field>
  );
}
