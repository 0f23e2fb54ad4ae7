import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { roundHref } from '../../model.ts';
import { roundWords } from '../../rounds/text.ts';
import { writeWords as words } from '../text.ts';
import { Alike, SayFields, type SayProps } from './say.tsx';

export interface WriteProps extends SayProps {
  readonly signedIn: boolean;
  /** Nothing is taken now, and nothing was typed yet. */
  readonly closed: boolean;
}

function PersonFields(props: WriteProps) {
  return (
    <>
      <TextField
        {...{ ...field(props, 'name'), label: words.person, hint: words.personHint }}
        autocomplete="name"
      />
      {!props.signedIn && (
        <TextField
          {...{ ...field(props, 'email'), label: words.email, hint: words.emailHint }}
          {...{ type: 'email', autocomplete: 'email' }}
        />
      )}
      <Checkboxes
        {...{ name: 'eligible', label: words.eligible, error: props.errors?.eligible }}
        hint={{ ja: props.round.mayPropose, en: props.round.mayPropose }}
        options={[{ value: 'yes', label: words.eligibleYes }]}
        values={typedValues(props.values, 'eligible')}
        required
      />
    </>
  );
}

/** A proposal, in one page. */
export function WritePage(props: WriteProps) {
  const t = useText();
  const { round, closed, alike, values } = props;
  if (closed) {
    return (
      <>
        <Notice kind="info" title={words.notNow} />
        <p>
          <a href={roundHref(round)}>{t(words.back)}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <Alike {...props} />
      <form method="post" action={`${roundHref(round)}/propose`} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        {alike.length > 0 && <input type="hidden" name="seenAlike" value="yes" />}
        <SayFields {...props} />
        <PersonFields {...props} />
        <ButtonRow>
          <Button>{t(alike.length > 0 ? words.sendAnyway : words.send)}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href="/opinions/guidelines">{t(roundWords.guidelines)}</a>
      </p>
    </>
  );
}
