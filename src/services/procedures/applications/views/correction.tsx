import type { CorrectionRound } from '#engines/cases/contract.ts';
import { type Answers, FieldInputs, type FormDefinition } from '#engines/forms/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { statusWords as words } from '../status-text.ts';

export interface CorrectionProps {
  readonly receipt: string;
  readonly formKey: string;
  readonly round: CorrectionRound;
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** Only what was asked for; each with what the section said about it. */
export function Correction(props: CorrectionProps) {
  const t = useText();
  const { receipt, round, definition, answers, values, errors } = props;
  const base = `/applications/${receipt}`;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Notice kind="warning" title={words.correction}>
        <p>{round.reason}</p>
      </Notice>
      <form method="post" action={`${base}/correction`} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="key" value={props.formKey} />
        {round.fields.map(({ path, message }) => (
          <section key={path} class="procedures-asked">
            <p>{message}</p>
            <FieldInputs
              definition={definition}
              paths={[path]}
              answers={answers}
              values={values}
              errors={errors}
              fileHref={(id) => `${base}/files/${id}`}
            />
          </section>
        ))}
        <ButtonRow>
          <Button>{t(words.sendCorrection)}</Button>
          <ButtonLink variant="secondary" href={base}>
            {t(words.keep)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
