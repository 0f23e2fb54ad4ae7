import type { ComponentChildren } from 'preact';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { DateField } from '#ui/components/date-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { partTexts, staffWords as words } from '../staff-text.ts';

export interface Typed {
  readonly values: FormValues;
  readonly errors: FieldErrors | undefined;
}

interface FieldOf extends Typed {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required?: boolean;
}

const shared = ({ name, label, hint, required, values, errors }: FieldOf) => ({
  name,
  label,
  hint,
  required,
  error: errors?.[name],
  value: typedValue(values, name),
});

export function Line(props: FieldOf & { width?: 4 | 8 | 12 | 20 | 40 }) {
  return <TextField {...shared(props)} width={props.width ?? 20} />;
}

export function Area(props: FieldOf & { rows?: number }) {
  return <TextArea {...shared(props)} rows={props.rows ?? 3} />;
}

export function Day(props: FieldOf) {
  return <DateField {...shared(props)} />;
}

export function Choose(
  props: FieldOf & {
    options: readonly { value: string; label: Text }[];
    /** First line that chooses nothing. */
    none?: Text;
  },
) {
  const current = typedValue(props.values, props.name);
  const known = current === '' || props.options.some(({ value }) => value === current);
  // What the module behind it no longer offers stays chosen until somebody chooses anew.
  const kept = known ? [] : [{ value: current, label: { ja: current, en: current } }];
  const options = [...props.options, ...kept];
  return <Select {...shared(props)} options={options} placeholder={props.none} />;
}

/** One text in the three languages. */
export function Words(props: FieldOf & { area?: boolean }) {
  const t = useText();
  const { name, area, required, hint, ...typed } = props;
  const field = (language: string, label: Text, needed?: boolean) => {
    const each = { ...typed, name: `${name}.${language}`, label, required: needed };
    return area ? <Area {...each} rows={2} /> : <Line {...each} width={40} />;
  };
  return (
    <fieldset class="procedures-words">
      <legend>{t(props.label)}</legend>
      {hint && <p class="muted">{t(hint)}</p>}
      {field('ja', words.japanese, required)}
      {field('en', words.english, required)}
      {field('easy', words.easy)}
    </fieldset>
  );
}

export const part = (name: string): Text => partTexts[name] ?? { ja: name, en: name };

export function Part(props: { title: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <section>
      <h2>{t(props.title)}</h2>
      {props.children}
    </section>
  );
}
