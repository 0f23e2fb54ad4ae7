import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import type { PaperQuestion } from '../answer-codes.ts';
import type { Sheet } from '../queries.ts';
import { printWords, paperWords as words } from '../text.ts';
import { Questions } from './entry.tsx';

export interface ResolveProps extends FormState {
  readonly sheet: Sheet;
  readonly action: string;
  /** Those in which the two entries differ. */
  readonly questions: readonly PaperQuestion[];
}

/** The two entries side by side where they differ, and what the paper says. */
export function Resolve({ sheet, action, questions, ...state }: ResolveProps) {
  const t = useText();
  const typed = (entry: Sheet['first'], key: string) => entry?.typed[key] ?? t(words.blank);
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <DataTable
        caption={words.resolve}
        captionHidden
        rows={questions}
        rowKey={({ field }) => field.key}
        columns={[
          {
            ...{ key: 'question', label: words.question, rowHeader: true },
            render: ({ number, field }) => `${t(printWords.question(number))} ${t(field.label)}`,
          },
          {
            ...{ key: 'first', label: words.first },
            render: ({ field }) => typed(sheet.first, field.key),
          },
          {
            ...{ key: 'second', label: words.secondShort },
            render: ({ field }) => typed(sheet.second, field.key),
          },
        ]}
      />
      <h2>{t(words.right)}</h2>
      <form method="post" action={action} data-paper-entry noValidate>
        <Questions questions={questions} {...state} />
        <ButtonRow>
          <Button>{t(words.finish)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
