import type { FieldErrors } from '#platform/http/input.ts';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import type { Choice, Field, FormDefinition } from '../../definition/model.ts';
import { dayInput } from '../day-input.ts';
import { writeOptions } from '../field-settings.ts';
import { acceptedTypes, fileTypeTexts } from '../file-types-text.ts';
import { builderTexts } from '../text.ts';
import { DayInputs } from './day-inputs.tsx';
import { Figure } from './figure.tsx';
import { TextInputs } from './parts.tsx';
import { SurveySettings } from './survey-settings.tsx';

const { fields: words } = builderTexts;

interface Props {
  readonly form: FormDefinition;
  readonly field: Field;
  readonly errors?: FieldErrors;
}

function Limits({
  field,
  errors,
}: { field: { min?: number; max?: number } } & Omit<Props, 'field' | 'form'>) {
  return (
    <>
      <Figure name="min" label={words.min} value={field.min} errors={errors} />
      <Figure name="max" label={words.max} value={field.max} errors={errors} />
    </>
  );
}

const widths = (['free', 'half', 'kana'] as const).map((value) => ({
  value,
  label: words.widths[value],
}));

function OtherOption({ field }: { field: { readonly options: readonly Choice[] } }) {
  return (
    <Select
      label={words.other}
      name="other"
      options={[{ value: '', label: words.noOther }, ...field.options]}
      value={field.options.find(({ other }) => other)?.value ?? ''}
    />
  );
}

function Options({ field, errors }: Props) {
  if (!('options' in field)) return null;
  return (
    <>
      <TextArea
        label={words.options}
        hint={words.optionsHint}
        name="options"
        value={writeOptions(field.options)}
        rows={Math.max(4, field.options.length + 1)}
        error={errors?.options}
        required
      />
      {(field.kind === 'choice' || field.kind === 'choices') && <OtherOption field={field} />}
      {field.kind === 'choices' && (
        <>
          <Checkboxes
            label={words.exclusive}
            name="exclusive"
            options={field.options}
            values={field.exclusive ?? []}
          />
          <Limits field={field} errors={errors} />
        </>
      )}
    </>
  );
}

function Days({ form, field, errors }: Props) {
  if (field.kind !== 'date') return null;
  return (
    <>
      {(['earliest', 'latest'] as const).map((name) => (
        <DayInputs
          key={name}
          label={words[name]}
          name={name}
          value={dayInput(field[name])}
          form={form}
          error={errors?.[name]}
        />
      ))}
    </>
  );
}

function TextSettings({ field, errors }: Props) {
  if (field.kind !== 'text' && field.kind !== 'long-text') return null;
  return (
    <>
      <Figure name="maxLength" label={words.maxLength} value={field.maxLength} errors={errors} />
      {field.kind === 'text' && (
        <>
          <Select label={words.width} name="width" options={widths} value={field.width ?? 'free'} />
          <Figure
            {...{ name: 'digits', label: words.digits, hint: words.digitsHint, errors }}
            value={field.digits}
          />
        </>
      )}
    </>
  );
}

function NumberSettings({ field, errors }: Props) {
  if (field.kind !== 'number' && field.kind !== 'money') return null;
  return (
    <>
      <Limits field={field} errors={errors} />
      {field.kind === 'number' && (
        <>
          <Figure name="decimals" label={words.decimals} value={field.decimals} errors={errors} />
          <TextInputs label={words.unit} name="unit" value={field.unit} />
        </>
      )}
    </>
  );
}

function FileSettings({ field, errors }: Props) {
  if (field.kind !== 'file') return null;
  return (
    <>
      <Figure name="maxFiles" label={words.maxFiles} value={field.maxFiles} errors={errors} />
      <Checkboxes
        label={words.accept}
        name="accept"
        options={acceptedTypes.map((value) => ({ value, label: fileTypeTexts[value] }))}
        values={field.accept ?? []}
      />
    </>
  );
}

function RepeatSettings({ field, errors }: Props) {
  if (field.kind !== 'repeat') return null;
  return (
    <>
      <Figure name="minRows" label={words.minRows} value={field.minRows} errors={errors} />
      <Figure name="maxRows" label={words.maxRows} value={field.maxRows} errors={errors} />
      <TextInputs label={words.rowLabel} name="rowLabel" value={field.rowLabel} />
    </>
  );
}

function Statement({ field }: Props) {
  if (field.kind !== 'consent' && field.kind !== 'declaration') return null;
  return <TextInputs label={words.statement} name="statement" value={field.statement} long />;
}

/** The settings that only this kind of question has: all but those of its kind draw nothing. */
export function KindSettings(props: Props) {
  return (
    <>
      <TextSettings {...props} />
      <NumberSettings {...props} />
      <Days {...props} />
      <SurveySettings {...props} />
      <Options {...props} />
      <FileSettings {...props} />
      <Statement {...props} />
      <RepeatSettings {...props} />
    </>
  );
}
