import type { Department, KnownPermission } from '#engines/organisation/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Checkboxes } from '#ui/components/choices.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { approverKinds, authorities } from '../inputs.ts';
import { routeWords as words } from '../text.ts';
import { departmentOptions } from './preview.tsx';

const { stepFields: labels } = words;

interface StepProps {
  readonly index: number;
  readonly values: FormValues;
  readonly errors: FieldErrors | undefined;
  readonly departments: readonly Department[];
  readonly permissions: readonly KnownPermission[];
}

function fieldOf({ index, values, errors }: StepProps) {
  return (field: keyof typeof labels) => {
    const name = `steps.${index}.${field}`;
    return { label: labels[field], name, value: typedValue(values, name), error: errors?.[name] };
  };
}

function WhoFields(props: StepProps) {
  const field = fieldOf(props);
  const permissions = props.permissions.map(({ name, label }) => ({ value: name, label }));
  return (
    <>
      <Select
        {...field('who')}
        options={approverKinds.map((kind) => ({ value: kind, label: words.whoOptions[kind] }))}
        required
      />
      <TextField {...field('titles')} hint={labels.titlesHint} />
      <Select
        {...field('departmentId')}
        placeholder={words.choose}
        options={departmentOptions(props.departments)}
      />
      <Select {...field('permission')} placeholder={words.choose} options={permissions} />
    </>
  );
}

function HowFields(props: StepProps) {
  const field = fieldOf(props);
  const modes = (['approve', 'consult'] as const).map((mode) => ({
    value: mode,
    label: words.modeOptions[mode],
  }));
  const parallel = field('parallel');
  return (
    <>
      <Select {...field('mode')} options={modes} required />
      {props.index > 0 && (
        <Checkboxes
          label={parallel.label}
          name={parallel.name}
          options={[{ value: '1', label: labels.parallelOption }]}
          values={typedValues(props.values, parallel.name)}
          error={parallel.error}
        />
      )}
      <Select
        {...field('authority')}
        options={authorities.map((name) => ({
          value: name,
          label: words.authorityOptions[name],
        }))}
        required
      />
      <TextField {...field('upTo')} inputMode="numeric" width={12} suffix={words.yen} />
    </>
  );
}

/** One step of the route; left empty it is none. */
export function StepFields(props: StepProps) {
  const t = useText();
  return (
    <fieldset class="field">
      <legend>
        <h2>{t(words.step(props.index + 1))}</h2>
      </legend>
      <div class="route-step">
        <TextField {...fieldOf(props)('label')} width={12} />
        <WhoFields {...props} />
        <HowFields {...props} />
      </div>
    </fieldset>
  );
}
