import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { words as postWords } from '../../posts/text.ts';
import { words } from '../text.ts';

/** Another time for one post. */
export function MoveForm(props: {
  readonly action: string;
  readonly account: string;
  readonly day: string;
  readonly time: string;
  readonly errors?: FieldErrors;
}) {
  const t = useText();
  const { action, account, day, time, errors } = props;
  const { fields } = postWords;
  return (
    <form method="post" action={action} novalidate>
      <ErrorSummary errors={errors} />
      <p>{account}</p>
      <DateField name="day" label={fields.day} value={day} error={errors?.day} required />
      <TextField
        name="time"
        label={fields.time}
        hint={fields.timeHint}
        value={time}
        error={errors?.time}
        width={4}
        required
      />
      <Button>{t(words.move)}</Button>
    </form>
  );
}
