import { ButtonLink } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import { typedTexts, enterWords as words } from '../desk-text.ts';
import { typedChannels } from '../inputs.ts';
import { PersonFields, SayFields, type SayProps, SendForm } from './say.tsx';

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

/** A proposal that came by another way than this website, in one page. */
export function EnterPage(props: EnterProps) {
  const t = useText();
  const { round, closed } = props;
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
    <SendForm
      {...{ ...props, send: words.send, sendAnyway: words.sendAnyway }}
      action={enterHref(round.id)}
    >
      <HowFields {...props} />
      <SayFields {...props} />
      <PersonFields {...props} words={words} own={false} withEmail />
    </SendForm>
  );
}
