import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { statusWords as words } from '../status-text.ts';

export function Find({ receipt, errors }: { receipt: string; errors?: FieldErrors }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action="/disclosure/find" novalidate>
        <TextField
          label={words.receipt}
          name="receipt"
          hint={words.receiptHint}
          value={receipt}
          autocomplete="off"
          required
          error={errors?.receipt}
        />
        <TextField
          label={words.secret}
          name="secret"
          autocomplete="off"
          width={40}
          required
          error={errors?.secret}
        />
        <Button>{t(words.find)}</Button>
      </form>
    </>
  );
}
