import { useText } from '../language.tsx';
import { FieldGroup, type FieldProps, fieldId } from './field.tsx';
import type { Option } from './select.tsx';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: Option;
  readonly index: number;
  readonly checked: boolean;
}

function Choice({ type, name, option, index, checked }: ChoiceProps) {
  const t = useText();
  const id = `${fieldId(name)}-${index}`;
  return (
    <div class="choice">
      <input
        class="choice-input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint && `${id}-hint`}
      />
      <label class="choice-label" for={id}>
        {t(option.label)}
      </label>
      {option.hint && (
        <p class="choice-hint" id={`${id}-hint`}>
          {t(option.hint)}
        </p>
      )}
    </div>
  );
}

export interface RadiosProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string;
}

/** One of a few. Past about seven choices take a Select. */
export function Radios(props: RadiosProps) {
  return (
    <FieldGroup {...props}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          name={props.name}
          option={option}
          index={index}
          checked={option.value === props.value}
        />
      ))}
    </FieldGroup>
  );
}

export interface CheckboxesProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values?: readonly string[];
}

/** Any of a few; also a single box for "I agree". Ticked boxes come as one name several times. */
export function Checkboxes(props: CheckboxesProps) {
  return (
    <FieldGroup {...props}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={props.name}
          option={option}
          index={index}
          checked={props.values?.includes(option.value) ?? false}
        />
      ))}
    </FieldGroup>
  );
}
