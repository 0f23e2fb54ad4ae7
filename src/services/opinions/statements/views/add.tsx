import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { pageWords, writeWords } from '../../consultations/text.ts';
import { NotTaken, SignIn } from '../../consultations/views/write.tsx';
import { questionOf } from '../../consultations/words.ts';
import type { Phase } from '../../model.ts';
import { pagesOf } from '../model.ts';
import { addWords as words } from '../text.ts';

interface AddProps extends FormState {
  readonly consultation: Consultation;
  /** Where it stands, when nothing is taken and nothing was written yet. */
  readonly notTaken?: Phase;
  readonly mustSignIn: boolean;
}

/** A statement of one's own, for others to vote on. */
export function Add(props: AddProps) {
  const t = useText();
  const { consultation, mustSignIn, notTaken, errors, values } = props;
  const { add, start } = pagesOf(consultation.slug);
  if (notTaken) return <NotTaken phase={notTaken} back={start} />;
  if (mustSignIn) return <SignIn here={add} />;
  return (
    <>
      <ErrorSummary errors={errors} />
      <p class="opinion-question">{t(questionOf(consultation))}</p>
      <form method="post" action={add} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        <TextArea
          {...field(props, 'text')}
          label={words.text}
          hint={words.hint}
          rows={3}
          required
        />
        <p class="statement-quiet">
          {t(pageWords[consultation.moderation])} {t(words.personal)}
        </p>
        <p>
          <a href="/opinions/guidelines">{t(writeWords.guidelines)}</a>
        </p>
        <ButtonRow>
          <Button>{t(words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
