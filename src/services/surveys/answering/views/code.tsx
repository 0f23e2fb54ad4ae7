import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import { codeWords, surveyWords } from '../text.ts';

export interface CodePageProps extends FormState {
  readonly survey: Survey;
  /** Whoever came by a personal link types no code. */
  readonly lineToken?: string;
}

/** The last page before the first question. */
export function CodePage({ survey, lineToken, ...state }: CodePageProps) {
  const t = useText();
  const path = `/surveys/${survey.slug}`;
  const action = lineToken ? `${path}/line/${encodeURIComponent(lineToken)}` : `${path}/answer`;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form method="post" action={action} class="form" noValidate>
        {lineToken === undefined && (
          <TextField
            {...field(state, 'code')}
            label={codeWords.code}
            hint={codeWords.hint}
            autocomplete="off"
            width={12}
            required
          />
        )}
        <Notice kind="info" title={surveyWords.use}>
          <p>{t(survey.about.use)}</p>
          <p>{t(surveyWords.anonymous)}</p>
        </Notice>
        <ButtonRow>
          <Button>{t(surveyWords.start)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
