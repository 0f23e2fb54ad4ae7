import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  /** `numeric` for codes, `decimal` for amounts; never `type="number"`, whose wheel changes figures. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  /** HTML autofill token, such as `family-name` or `one-time-code`. */
  readonly autocomplete?: string;
  /** Expected length in full-width characters; the width of the field is a hint in itself. */
  readonly width?: 4 | 8 | 12 | 20 | 40;
  readonly maxLength?: number;
  /** Id of a `datalist` with what may be typed. */
  readonly list?: string;
  /** What stands after the field: a unit, such as 人 or %. */
  readonly suffix?: Text;
}

export function TextField(props: TextFieldProps) {
  const t = useText();
  const input = (
    <input
      class={`input input-${props.width ?? 20}`}
      id={fieldId(props.name)}
      name={props.name}
      // Preact types each kind of input apart; these differ only in their keyboard and autofill.
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      inputMode={props.inputMode}
      autocomplete={props.autocomplete}
      maxLength={props.maxLength}
      list={props.list}
      {...describedBy(props)}
    />
  );
  return (
    <Field {...props}>
      {props.suffix ? (
        <span class="input-with-suffix">
          {input}
          <span class="input-suffix">{t(props.suffix)}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  );
}
