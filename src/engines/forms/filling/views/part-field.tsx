import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { describedBy, FieldBody, fieldId } from '#ui/components/field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import { errorAt, type FillState } from '../fill-state.ts';
import { type FieldPath, partName } from '../paths.ts';

export interface PartProps {
  readonly path: FieldPath;
  /** Name of the part in the composite answer: `family`. */
  readonly part: string;
  readonly label: Text;
  readonly state: FillState;
  readonly hint?: Text;
  readonly required?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** HTML autofill token (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly width?: 4 | 8 | 12 | 20 | 40;
}

/** One input of several under a question: its label stands small above it. */
export function PartField(props: PartProps & { children?: ComponentChildren }) {
  const t = useText();
  const { state, required } = props;
  const name = partName(props.path, props.part);
  const body = {
    name,
    label: props.label,
    hint: props.hint,
    error: errorAt(state, name),
    required,
  };
  return (
    <div class="form-part">
      <label class="form-part-label" for={fieldId(name)}>
        {t(props.label)}
      </label>
      <FieldBody {...body}>
        {props.children ?? (
          <input
            class={`input input-${props.width ?? 12}`}
            id={fieldId(name)}
            name={name}
            type="text"
            value={typedValue(state.values, name)}
            inputMode={props.inputMode}
            autocomplete={props.autocomplete}
            {...describedBy(body)}
          />
        )}
      </FieldBody>
    </div>
  );
}

export interface PartSelectProps extends Omit<PartProps, 'autocomplete' | 'inputMode' | 'width'> {
  readonly options: readonly { readonly value: string; readonly label: Text }[];
}

export function PartSelect(props: PartSelectProps) {
  const t = useText();
  const name = partName(props.path, props.part);
  const error = errorAt(props.state, name);
  const value = typedValue(props.state.values, name);
  return (
    <PartField {...props}>
      <span class="select">
        <select
          class="input"
          id={fieldId(name)}
          name={name}
          {...describedBy({ name, label: props.label, error, required: props.required })}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {t(option.label)}
            </option>
          ))}
        </select>
      </span>
    </PartField>
  );
}
