import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { deskWords } from '../text.ts';

const languages = [
  ['Ja', deskWords.japanese],
  ['Easy', deskWords.easy],
  ['En', deskWords.english],
] as const;

interface FullTextFieldsProps {
  /** Fields are called `{name}Ja`, `{name}Easy`, `{name}En`. */
  readonly name: string;
  readonly values: FormValues | undefined;
  readonly errors: FieldErrors | undefined;
  /** A line each, or paragraphs. */
  readonly long?: boolean;
}

/** The same words in the three languages in which the town speaks in an emergency. */
export function FullTextFields({ name, values, errors, long }: FullTextFieldsProps) {
  const Control = long ? TextArea : TextField;
  return (
    <>
      {languages.map(([suffix, label]) => (
        <Control
          key={suffix}
          name={name + suffix}
          label={label}
          value={typedValue(values, name + suffix)}
          error={errors?.[name + suffix]}
          required
        />
      ))}
    </>
  );
}
