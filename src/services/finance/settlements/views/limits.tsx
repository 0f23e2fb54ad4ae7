import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { staffTexts as texts } from '../staff-text.ts';

/** The early limits that the town's report of a year prints. */
export function LimitsPage(props: FormState) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form">
        <TextField
          {...field(props, 'earlyRealDeficit')}
          label={texts.limitReal}
          hint={texts.limitHint}
          inputMode="decimal"
          width={8}
        />
        <TextField
          {...field(props, 'earlyConsolidatedDeficit')}
          label={texts.limitConsolidated}
          inputMode="decimal"
          width={8}
        />
        <Button>{t(texts.limitsSave)}</Button>
      </form>
    </>
  );
}
