import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { Icon } from './icon.tsx';

/** What every form field takes. */
export interface FieldProps {
  readonly label: Text;
  readonly name: string;
  /** Support text between label and field: what to type, in which form, for what it is used. */
  readonly hint?: Text;
  readonly error?: Text;
  readonly required?: boolean;
}

/** The error summary links here; the name of a field in `FieldErrors` is the name of its input. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** Attributes that tie an input to its hint and its error for those who listen to the page. */
export function describedBy({ name, hint, error, required }: FieldProps) {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  };
}

const words = {
  required: { ja: '※必須', en: 'Required', easy: 'かならず 書く' },
  optional: { ja: '任意', en: 'Optional', easy: '書かなくても いい' },
};

/** "Required" as a word, because colour or an asterisk alone says nothing (design system: forms). */
export function LabelText(props: { label: Text; required?: boolean }) {
  const t = useText();
  return (
    <>
      {t(props.label)}{' '}
      {props.required ? (
        <span class="field-required">{t(words.required)}</span>
      ) : (
        <span class="field-optional">{t(words.optional)}</span>
      )}
    </>
  );
}

/** Hint above and error below whatever stands between them. */
export function FieldBody(props: FieldProps & { children: ComponentChildren }) {
  const t = useText();
  const id = fieldId(props.name);
  return (
    <>
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {t(props.hint)}
        </p>
      )}
      {props.children}
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="alert" /> {t(props.error)}
        </p>
      )}
    </>
  );
}

/** One field with its label: for inputs that are a single control. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={props.error ? 'field field-invalid' : 'field'}>
      <label class="field-label" for={fieldId(props.name)}>
        <LabelText label={props.label} required={props.required} />
      </label>
      <FieldBody {...props}>{props.children}</FieldBody>
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }) {
  const { 'aria-describedby': describedby, 'aria-invalid': invalid } = describedBy(props);
  return (
    <fieldset
      class={props.error ? 'field field-invalid' : 'field'}
      id={fieldId(props.name)}
      tabIndex={-1}
      aria-describedby={describedby}
      data-invalid={invalid}
    >
      <legend class="field-label">
        <LabelText label={props.label} required={props.required} />
      </legend>
      <FieldBody {...props}>{props.children}</FieldBody>
    </fieldset>
  );
}
