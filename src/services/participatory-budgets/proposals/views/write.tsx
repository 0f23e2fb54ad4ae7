import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { roundHref } from '../../model.ts';
import { roundWords } from '../../rounds/text.ts';
import { writeWords as words } from '../text.ts';
import { PersonFields, SayFields, type SayProps, SendForm } from './say.tsx';

export interface WriteProps extends SayProps {
  readonly signedIn: boolean;
  /** Nothing is taken now, and nothing was typed yet. */
  readonly closed: boolean;
}

/** A proposal, in one page. */
export function WritePage(props: WriteProps) {
  const t = useText();
  const { round, closed } = props;
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
      <SendForm
        {...{ ...props, send: words.send, sendAnyway: words.sendAnyway }}
        action={`${roundHref(round)}/propose`}
      >
        <SayFields {...props} />
        <PersonFields {...props} words={words} own withEmail={!props.signedIn} />
      </SendForm>
      <p>
        <a href="/opinions/guidelines">{t(roundWords.guidelines)}</a>
      </p>
    </>
  );
}
