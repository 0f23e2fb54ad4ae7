import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../desk-text.ts';

export function SettingsPage({ done, ...state }: FormState & { done?: Text }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {done && <Notice kind="success" title={done} />}
      <form method="post" class="form" noValidate>
        <TextField
          {...field(state, 'minimumDays')}
          label={words.minimumDays}
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
