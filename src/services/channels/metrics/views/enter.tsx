import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Account } from '../../accounts/queries.ts';
import { figureNames } from '../model.ts';
import { words } from '../text.ts';
import { metricsHref } from './metrics.tsx';

export interface EnterProps {
  readonly accounts: readonly Account[];
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

const typed = (values: FormValues | undefined, name: string) =>
  values ? typedValue(values, name) : '';

function AccountField({ accounts, values, errors }: EnterProps) {
  return (
    <Select
      name="accountId"
      label={words.account}
      placeholder={words.choose}
      options={accounts.map(({ id, name }) => ({ value: id, label: { ja: name, en: name } }))}
      value={typed(values, 'accountId')}
      error={errors?.accountId}
    />
  );
}

/** Figures of accounts that no API tells: typed for a month. */
export function EnterForm(props: EnterProps) {
  const t = useText();
  const { values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={`${metricsHref}/enter`}>
        <p>{t(words.typedHint)}</p>
        <AccountField {...props} />
        <TextField
          name="month"
          label={words.monthField}
          hint={words.monthHint}
          width={8}
          value={typed(values, 'month')}
          error={errors?.month}
        />
        {figureNames.map((name) => (
          <TextField
            key={name}
            name={name}
            label={words.figures[name]}
            width={8}
            inputMode="numeric"
            value={typed(values, name)}
            error={errors?.[name]}
          />
        ))}
        <Button>{t(words.save)}</Button>
      </form>
    </>
  );
}

export function ImportForm(props: EnterProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" action={`${metricsHref}/import`} enctype="multipart/form-data">
        <AccountField {...props} />
        <FileField
          label={words.file}
          hint={words.fileHint}
          name="file"
          accept=".csv,.xlsx"
          error={props.errors?.file}
        />
        <Button>{t(words.import)}</Button>
      </form>
    </>
  );
}
