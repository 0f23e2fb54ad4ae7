import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { codesWords as words } from '../text.ts';

export function IssuePage(props: FormState & { readonly action: string; readonly issued: number }) {
  const t = useText();
  const { action, issued, ...state } = props;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <p>{t(words.issued(issued))}</p>
      <form method="post" action={action} noValidate>
        <TextField
          {...field(state, 'count')}
          label={words.count}
          inputMode="numeric"
          width={4}
          suffix={words.unit}
          required
        />
        <ButtonRow>
          <Button>{t(words.issue)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
