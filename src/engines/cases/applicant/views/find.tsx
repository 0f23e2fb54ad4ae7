import type { ComponentChildren } from 'preact';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ApplicantPages } from '../pages.ts';
import { applicantWords as words } from '../text.ts';

export interface FindCaseProps {
  readonly pages: ApplicantPages;
  readonly receipt: string;
  /** This computer has just forgotten a case. */
  readonly finished?: boolean;
  readonly errors?: FieldErrors;
  /** Other ways to a case, such as those of an account. */
  readonly children?: ComponentChildren;
}

/** By the two numbers that everybody gets. */
export function FindCase({ pages, receipt, finished, errors, children }: FindCaseProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={errors} />
      {finished && <Notice kind="success" title={words.finished} />}
      {children}
      <form method="post" action={pages.find} novalidate>
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
