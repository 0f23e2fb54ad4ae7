import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { writtenKinds } from '../rules.ts';
import { kindWords, ledgerWords as words } from '../text.ts';

export interface SecondsProps {
  readonly values: FormValues;
  readonly errors?: FieldErrors;
  readonly saved: boolean;
}

export function SecondsView({ values, errors, saved }: SecondsProps) {
  const t = useText();
  return (
    <>
      {saved && <Notice kind="success" title={words.secondsSaved} />}
      <ErrorSummary errors={errors} />
      <form method="post" noValidate>
        {writtenKinds.map((kind) => (
          <TextField
            key={kind}
            label={kindWords[kind]}
            name={kind}
            required
            inputMode="numeric"
            width={4}
            suffix={words.secondUnit}
            value={typedValue(values, kind)}
            error={errors?.[kind]}
          />
        ))}
        <ButtonRow>
          <Button>{t(words.secondsSave)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
