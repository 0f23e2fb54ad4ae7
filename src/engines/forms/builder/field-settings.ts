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

type Survey = Extract<SimpleField, { kind: 'scale' | 'matrix' | 'ranking' }>;

function optionsIn(before: readonly Choice[], values: FormValues, errors: Errors): Choice[] {
  const options = readOptions(typedValue(values, 'options'), before);
  if (options.length === 0) errors.options = problems.options;
  return options;
}

const known = (options: readonly Choice[], wanted: readonly string[]): string[] =>
  options.map(({ value }) => value).filter((value) => wanted.includes(value));

/** Options of which one may have words of its own. */
function openOptions(before: readonly Choice[], values: FormValues, errors: Errors): Choice[] {
  const chosen = typedValue(values, 'other');
  return optionsIn(before, values, errors).map(({ other, ...option }) =>
    option.value === chosen ? { ...option, other: true } : option,
  );
}

/** One line a text: `日本語 | English`. */
export function writeTexts(texts: readonly Text[]): string {
  return texts.map(({ ja, en }) => (en === ja ? ja : `${ja} | ${en}`)).join('\n');
}

function readTexts(typed: string, before: readonly Text[]): Text[] {
  return typed.split(/\r?\n/).flatMap((line) => {
    const [ja = '', en] = line.split(/[|｜]/).map((cell) => cell.trim());
    if (ja === '') return [];
    const old = before.find((text) => text.ja === ja);
    return [{ ...old, ja, en: en || ja }];
  });
}

function scaleSettings(
  field: Extract<Survey, { kind: 'scale' }>,
  values: FormValues,
  errors: Errors,
) {
  const points = readTexts(typedValue(values, 'points'), field.labels?.points ?? []);
  const [lowest, highest] = [typedText(values, 'lowest'), typedText(values, 'highest')];
  const labels = {
    ...(lowest ? { min: lowest } : {}),
    ...(highest ? { max: highest } : {}),
    ...(points.length > 0 ? { points } : {}),
  };
  return {
    ...{ ...field, noOpinion: typedText(values, 'noOpinion') },
    min: readFigure(values, 'min', errors) ?? field.min,
    max: readFigure(values, 'max', errors) ?? field.max,
    labels: Object.keys(labels).length > 0 ? labels : undefined,
  };
}

function surveySettings(field: Survey, values: FormValues, errors: Errors): SimpleField {
  if (field.kind === 'scale') return scaleSettings(field, values, errors);
  const options = optionsIn(field.options, values, errors);
  if (field.kind === 'ranking')
    return { ...field, options, top: readFigure(values, 'top', errors) };
  const rows = readOptions(typedValue(values, 'rows'), field.rows);
  if (rows.length === 0) errors.rows = problems.options;
  const some = typedValue(values, 'requires') === 'one-row';
  return { ...field, options, rows, requires: some ? 'one-row' : undefined };
}

function dateSettings(
  field: Extract<SimpleField, { kind: 'date' }>,
  values: FormValues,
  errors: Errors,
): SimpleField {
  const [earliest, latest] = (['earliest', 'latest'] as const).map((name) =>
    readLimit(values, name, errors),
  );
  return { ...field, earliest, latest };
}

function choicesSettings(
  field: Extract<SimpleField, { kind: 'choices' }>,
  values: FormValues,
  errors: Errors,
): SimpleField {
  const options = openOptions(field.options, values, errors);
  const alone = known(options, typedValues(values, 'exclusive'));
  const exclusive = alone.length > 0 ? alone : undefined;
  const [min, max] = ['min', 'max'].map((name) => readFigure(values, name, errors));
  return { ...field, options, exclusive, min, max };
}

function fileSettings(
  field: Extract<SimpleField, { kind: 'file' }>,
  values: FormValues,
  errors: Errors,
): SimpleField {
  const accept = typedValues(values, 'accept');
  return {
    ...field,
    maxFiles: readFigure(values, 'maxFiles', errors),
    accept: accept.length > 0 ? accept : undefined,
  };
}

/** What only this kind has. */
function ofKind(field: SimpleField, values: FormValues, errors: Errors): SimpleField {
  const figure = (name: string) => readFigure(values, name, errors);
  switch (field.kind) {
    case 'text':
      return {
        ...{ ...field, maxLength: figure('maxLength'), width: readWidth(values) },
        digits: figure('digits'),
      };
    case 'long-text':
      return { ...field, maxLength: figure('maxLength') };
    case 'number':
      return {
        ...{ ...field, min: figure('min'), max: figure('max') },
        ...{ decimals: figure('decimals'), unit: typedText(values, 'unit') },
      };
    case 'money':
      return { ...field, min: figure('min'), max: figure('max') };
    case 'date':
      return dateSettings(field, values, errors);
    case 'choice':
      return { ...field, options: openOptions(field.options, values, errors) };
    case 'choices':
      return choicesSettings(field, values, errors);
    case 'scale':
    case 'matrix':
    case 'ranking':
      return surveySettings(field, values, errors);
    case 'file':
      return fileSettings(field, values, errors);
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
