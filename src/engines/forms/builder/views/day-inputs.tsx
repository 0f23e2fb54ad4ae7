import type { Text } from '#platform/i18n/text.ts';
import { DateField } from '#ui/components/date-field.tsx';
import { FieldGroup } from '#ui/components/field.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import type { FormDefinition } from '../../definition/model.ts';
import type { DayInput } from '../day-input.ts';
import { builderTexts } from '../text.ts';

const { day: words } = builderTexts;

function dateFields(form: FormDefinition) {
  return form.fields.flatMap((field) => {
    if (field.kind === 'date') return [{ value: field.key, label: field.label }];
    if (field.kind !== 'repeat') return [];
    return field.fields
      .filter(({ kind }) => kind === 'date')
      .map((inner) => ({
        value: `${field.key}.${inner.key}`,
        label: builderTexts.inRow(field.label, inner.label),
      }));
  });
}

const beginnings = (['on', 'today', 'before', 'after', 'field'] as const).map((value) => ({
  value,
  label: words[value],
}));

/** A day: fixed, counted from the day of answering, or that of another field. All work without scripts. */
export function DayInputs(props: {
  label: Text;
  name: string;
  value: DayInput;
  form: FormDefinition;
  error?: Text;
}) {
  const { label, name, value, form, error } = props;
  return (
    <FieldGroup label={label} name={name} error={error}>
      <div class="builder-day">
        <Select
          label={words.from}
          name={`${name}.from`}
          options={beginnings}
          placeholder={words.none}
          value={value.from}
        />
        <DateField label={words.date} name={`${name}.on`} value={value.on} />
        {(['years', 'months', 'days'] as const).map((unit) => (
          <TextField
            key={unit}
            label={words[unit]}
            name={`${name}.${unit}`}
            value={value[unit]}
            inputMode="numeric"
            width={4}
          />
        ))}
        <Select
          label={words.field}
          name={`${name}.field`}
          options={dateFields(form)}
          placeholder={words.none}
          value={value.field}
        />
      </div>
    </FieldGroup>
  );
}
