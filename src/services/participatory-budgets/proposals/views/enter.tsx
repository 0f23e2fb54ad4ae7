import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import { typedTexts, enterWords as words } from '../desk-text.ts';
import { typedChannels } from '../inputs.ts';
import { Alike, SayFields, type SayProps } from './say.tsx';

export interface EnterProps extends SayProps {
  /** Nothing is taken now, and nothing was typed yet. */
  readonly closed: boolean;
}

/** Where staff type proposals of a round. */
export const enterHref = (roundId: string): string => `${deskHref(roundId)}/enter`;

function HowFields(props: EnterProps) {
  return (
    <>
      <Radios
        {...{ ...field(props, 'channel'), label: words.how, required: true }}
        options={typedChannels.map((value) => ({ value, label: typedTexts[value] }))}
      />
      <DateField
        {...{ ...field(props, 'receivedOn'), label: words.receivedOn, required: true }}
        hint={words.receivedOnHint}
      />
    </>
  );
}

function PersonFields(props: EnterProps) {
  return (
    <>
      <TextField {...field(props, 'name')} label={words.name} hint={words.nameHint} />
      <TextField
        {...{ ...field(props, 'email'), label: words.email, hint: words.emailHint }}
        type="email"
      />
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

/** A proposal that came by another way than this website, in one page. */
export function EnterPage(props: EnterProps) {
  const t = useText();
  const { round, closed, alike, values } = props;
  if (closed) {
    return (
      <>
        <Notice kind="info" title={words.notNow}>
          <p>{t(words.notNowHint)}</p>
        </Notice>
        <ButtonLink href={deskHref(round.id)} variant="secondary">
          {t(words.back)}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <Alike {...props} />
      <form method="post" action={enterHref(round.id)} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        {alike.length > 0 && <input type="hidden" name="seenAlike" value="yes" />}
        <HowFields {...props} />
        <SayFields {...props} />
        <PersonFields {...props} />
        <ButtonRow>
          <Button>{t(alike.length > 0 ? words.sendAnyway : words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
