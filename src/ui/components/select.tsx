import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: Text;
  /** One more line below the label; radios and checkboxes only. */
  readonly hint?: Text;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
  /** First line that chooses nothing, such as 選択してください; left out, the first option is chosen. */
  readonly placeholder?: Text;
}

export function Select(props: SelectProps) {
  const t = useText();
  return (
    <Field {...props}>
      <span class="select">
        <select class="input" id={fieldId(props.name)} name={props.name} {...describedBy(props)}>
          {props.placeholder && <option value="">{t(props.placeholder)}</option>}
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {t(option.label)}
            </option>
          ))}
        </select>
      </span>
    </Field>
  );
}
