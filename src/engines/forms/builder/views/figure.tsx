import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { TextField } from '#ui/components/text-field.tsx';

/** A setting that is a number, or nothing. */
export function Figure(props: {
  name: string;
  label: Text;
  hint?: Text;
  value?: number;
  errors?: FieldErrors;
}) {
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      name={props.name}
      value={props.value === undefined ? '' : String(props.value)}
      inputMode="decimal"
      width={8}
      error={props.errors?.[props.name]}
    />
  );
}
