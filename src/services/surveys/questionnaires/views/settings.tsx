import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../staff-text.ts';

export function Settings(state: FormState) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form method="post" action="/staff/surveys/settings" class="form" noValidate>
        <TextField
          {...field(state, 'graceMinutes')}
          label={words.graceMinutes}
          hint={words.graceHint}
          suffix={words.minutesUnit}
          inputMode="numeric"
          width={4}
          required
        />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
