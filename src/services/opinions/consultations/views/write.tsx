import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import type { Option } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Phase, publicHref } from '../../model.ts';
import { closedTexts } from '../../text.ts';
import { WhoFields } from '../../views/who.tsx';
import type { Consultation } from '../queries.ts';
import { writeWords as words } from '../text.ts';
import { questionOf } from '../words.ts';

export interface WriteProps extends FormState {
  readonly consultation: Consultation;
  readonly areas: readonly Option[];
  readonly signedIn: boolean;
  /** Where it stands, when nothing is taken and nothing was written yet. */
  readonly notTaken?: Phase;
  /** An account is asked for and there is none. */
  readonly mustSignIn: boolean;
}

/** Leads to signing in and back. */
export function SignIn({ here }: { here: string }) {
  const t = useText();
  return (
    <>
      <p>{t(closedTexts.signIn)}</p>
      <ButtonRow>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(here)}`}>
          {t(words.signIn)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

/** Says that nothing is taken now, and where else to go. */
export function NotTaken({ phase, back }: { phase: Phase; back: string }) {
  const t = useText();
  return (
    <>
      <Notice kind="info" title={phase === 'coming' ? closedTexts.notOpenYet : words.over} />
      <p>
        <a href={back}>{t(words.back)}</a>
      </p>
      <p>
        <a href="/opinions/letter">{t(words.letter)}</a>
      </p>
    </>
  );
}

function SayFields(props: WriteProps) {
  const ideas = props.consultation.form === 'ideas';
  return (
    <>
      {ideas && (
        <TextField
          {...field(props, 'title')}
          label={words.ideaTitle}
          hint={words.ideaTitleHint}
          required
        />
      )}
      <TextArea
        {...field(props, 'text')}
        label={ideas ? words.ideaText : words.text}
        hint={words.lead}
        rows={8}
        required
      />
      <WhoFields {...props} />
    </>
  );
}

/** An opinion or an idea, in one page. */
export function WritePage(props: WriteProps) {
  const t = useText();
  const { consultation, mustSignIn, notTaken } = props;
  const here = `${publicHref(consultation)}/write`;
  if (notTaken) return <NotTaken phase={notTaken} back={publicHref(consultation)} />;
  if (mustSignIn) return <SignIn here={here} />;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <p class="opinion-question">{t(questionOf(consultation))}</p>
      <p>
        <a href="/opinions/guidelines">{t(words.guidelines)}</a>
      </p>
      <form method="post" action={here} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(props.values, 'key')} />
        <SayFields {...props} />
        <ButtonRow>
          <Button>{t(consultation.form === 'ideas' ? words.sendIdea : words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
