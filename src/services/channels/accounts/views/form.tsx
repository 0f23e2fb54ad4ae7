import type { Department } from '#engines/organisation/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ChannelClient } from '../../clients/client.ts';
import { correctionWays } from '../../model.ts';
import { credentialField } from '../inputs.ts';
import { words } from '../text.ts';

export interface AccountFormProps {
  readonly client: ChannelClient;
  readonly action: string;
  readonly departments: readonly Department[];
  readonly values: FormValues;
  readonly errors?: FieldErrors;
  /** Tokens are there already; empty fields keep them. */
  readonly kept: boolean;
}

const { fields } = words;

const bind = ({ values, errors }: AccountFormProps, name: string) => ({
  name,
  value: typedValue(values, name),
  error: errors?.[name],
});

/** Tokens are never written into a page, not even the ones that were just typed. */
function TokenFields({ client, kept, errors }: AccountFormProps) {
  return (
    <>
      {client.credentials.map(({ name, label, hint, required }) => (
        <TextField
          key={name}
          name={credentialField(name)}
          label={label}
          hint={kept ? fields.kept : hint}
          required={required && !kept}
          error={errors?.[credentialField(name)]}
          type="password"
          autocomplete="off"
          width={40}
        />
      ))}
    </>
  );
}

function Languages({ values, errors }: AccountFormProps) {
  return (
    <Checkboxes
      name="languages"
      label={fields.languages}
      required
      error={errors?.languages}
      values={typedValues(values, 'languages')}
      options={(['ja', 'easy', 'en'] as const).map((value) => ({
        value,
        label: words.languages[value],
      }))}
    />
  );
}

function UseFields(props: AccountFormProps) {
  const { client, values } = props;
  const topics = client.dropsRepeats ? [{ value: 'byTopic', label: fields.byTopic }] : [];
  return (
    <>
      <Checkboxes
        name="options"
        label={fields.options}
        values={typedValues(values, 'options')}
        options={[
          { value: 'shared', label: fields.shared },
          { value: 'automatic', label: fields.automatic },
          ...topics,
        ]}
      />
      {client.correct && !client.edits && (
        <Radios
          {...bind(props, 'correction')}
          label={fields.correction}
          options={correctionWays.map((value) => ({ value, label: words.corrections[value] }))}
        />
      )}
      <Languages {...props} />
      <TextField
        {...bind(props, 'dailyLimit')}
        label={fields.dailyLimit}
        hint={fields.dailyLimitHint}
        inputMode="numeric"
        width={4}
        suffix={fields.perDay}
      />
    </>
  );
}

export function AccountFields(props: AccountFormProps) {
  const t = useText();
  const { client, action, departments, errors } = props;
  return (
    <form method="post" action={action} novalidate>
      <ErrorSummary errors={errors} />
      <TextField
        {...bind(props, 'name')}
        label={fields.name}
        hint={fields.nameHint}
        required
        width={40}
      />
      <Select
        {...bind(props, 'departmentId')}
        label={fields.department}
        placeholder={fields.choose}
        required
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {client.remoteId && (
        <TextField {...bind(props, 'remoteId')} {...client.remoteId} inputMode="numeric" />
      )}
      <TokenFields {...props} />
      <DateField {...bind(props, 'expiresOn')} label={fields.expiresOn} hint={fields.expiresHint} />
      <UseFields {...props} />
      <Button>{t(words.save)}</Button>
    </form>
  );
}
