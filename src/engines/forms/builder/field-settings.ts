import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import type { Choice, DayReference, Field, RepeatField, SimpleField } from '../definition/model.ts';
import { readDay, typedDay } from './day-input.ts';
import { builderTexts } from './text.ts';
import { typedText } from './typed-text.ts';

const { errors: problems } = builderTexts;

/** One line an option: `value | 日本語 | English`; a line with the label alone keeps its old value. */
export function writeOptions(options: readonly Choice[]): string {
  return options
    .map(({ value, label: { ja, en } }) => `${value} | ${ja}${en === ja ? '' : ` | ${en}`}`)
    .join('\n');
}

/** @throws never: a line that says nothing is left out. */
export function readOptions(typed: string, before: readonly Choice[]): Choice[] {
  const taken = new Set(before.map(({ value }) => value));
  const fresh = (): string => {
    for (let number = 1; ; number++) {
      const value = `option-${number}`;
      if (taken.has(value)) continue;
      taken.add(value);
      return value;
    }
  };
  return typed.split(/\r?\n/).flatMap((line) => {
    const cells = line.split(/[|｜]/).map((cell) => cell.trim());
    const [first = '', ja, en] = cells;
    if (first === '') return [];
    if (ja === undefined) {
      const known = before.find(({ label }) => label.ja === first);
      return [known ?? { value: fresh(), label: { ja: first, en: first } }];
    }
    const old = before.find(({ value }) => value === first);
    const label = { ...old?.label, ja, en: en || ja };
    return [{ ...old, value: first, label }];
  });
}

type Errors = Record<string, Text>;

function readFigure(values: FormValues, name: string, errors: Errors): number | undefined {
  const typed = typedValue(values, name).normalize('NFKC').replaceAll(',', '').trim();
  if (typed === '') return undefined;
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  errors[name] = problems.figure;
  return undefined;
}

function readLimit(values: FormValues, name: string, errors: Errors): DayReference | undefined {
  const input = typedDay(values, name);
  const day = readDay(input);
  if (input.from !== '' && !day) errors[name] = problems.day;
  return day;
}

function readWidth(values: FormValues) {
  const width = typedValue(values, 'width');
  return (['half', 'kana', 'free'] as const).find((one) => one === width);
}

/** What only this kind has. */
function ofKind(field: SimpleField, values: FormValues, errors: Errors): SimpleField {
  const figure = (name: string) => readFigure(values, name, errors);
  switch (field.kind) {
    case 'text':
      return { ...field, maxLength: figure('maxLength'), width: readWidth(values) };
    case 'long-text':
      return { ...field, maxLength: figure('maxLength') };
    case 'number': {
      const [min, max, decimals] = [figure('min'), figure('max'), figure('decimals')];
      return { ...field, min, max, decimals, unit: typedText(values, 'unit') };
    }
    case 'money':
      return { ...field, min: figure('min'), max: figure('max') };
    case 'date':
      return {
        ...field,
        earliest: readLimit(values, 'earliest', errors),
        latest: readLimit(values, 'latest', errors),
      };
    case 'choice':
    case 'choices': {
      const options = readOptions(typedValue(values, 'options'), field.options);
      if (options.length === 0) errors.options = problems.options;
      if (field.kind === 'choice') return { ...field, options };
      return { ...field, options, min: figure('min'), max: figure('max') };
    }
    case 'file': {
      const accept = typedValues(values, 'accept');
      const allowed = accept.length > 0 ? accept : undefined;
      return { ...field, maxFiles: figure('maxFiles'), accept: allowed };
    }
    case 'consent':
    case 'declaration':
      return { ...field, statement: typedText(values, 'statement') ?? field.statement };
    default:
      return field;
  }
}

function repeatSettings(field: RepeatField, values: FormValues, errors: Errors): RepeatField {
  const minRows = readFigure(values, 'minRows', errors) ?? 0;
  const maxRows = readFigure(values, 'maxRows', errors) ?? field.maxRows;
  if (minRows > maxRows) errors.maxRows = problems.rowsCrossed;
  return { ...field, minRows, maxRows, rowLabel: typedText(values, 'rowLabel') ?? field.rowLabel };
}

/** A field as its settings page sent it; nothing of the kind's own that was left empty is kept. */
export function readField(
  field: Field,
  values: FormValues,
): { readonly field: Field; readonly when: string | undefined; readonly errors: FieldErrors } {
  const errors: Errors = {};
  const label = typedText(values, 'label');
  if (!label) errors['label.ja'] = problems.label;
  const sources = typedValues(values, 'sources');
  const locked = typedValue(values, 'locked') === 'yes';
  const changed = {
    ...field,
    label: label ?? field.label,
    hint: typedText(values, 'hint'),
    required: typedValue(values, 'required') === 'yes',
    question: typedValue(values, 'question').trim() || undefined,
    prefill: sources.length > 0 ? { sources, locked: locked || undefined } : undefined,
  };
  return {
    field:
      changed.kind === 'repeat'
        ? repeatSettings(changed, values, errors)
        : ofKind(changed, values, errors),
    when: typedValue(values, 'when') || undefined,
    errors,
  };
}
