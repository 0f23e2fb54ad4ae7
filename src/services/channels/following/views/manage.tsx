import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Follower } from '../queries.ts';
import { words } from '../text.ts';
import { ChoiceFields, FrequencyField, type Offer } from './choices.tsx';

export interface ManageProps {
  /** Path of this page. */
  readonly path: string;
  readonly offer: Offer;
  readonly follower: Follower;
  readonly browsers: number;
  readonly bounced: boolean;
  readonly said?: 'done' | 'saved';
}

function Said({ said, follower }: ManageProps) {
  const t = useText();
  if (said === 'saved') return <Notice kind="success" title={words.saved} />;
  if (said !== 'done') return null;
  return (
    <Notice kind="success" title={words.done}>
      <p>{t(words.doneText)}</p>
      {!follower.address && <p>{t(words.keepPage)}</p>}
    </Notice>
  );
}

function SentTo({ follower, browsers, bounced, path }: ManageProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.sentTo)}</h2>
      {follower.address && <p>{follower.address}</p>}
      {bounced && <Notice kind="warning" title={words.bounced} />}
      {browsers > 0 && <p>{t(words.browsers(browsers))}</p>}
      {follower.address && (
        <p>
          <a href={`${path}/stop`}>{t(words.stop)}</a>
        </p>
      )}
    </section>
  );
}

/** Everything that somebody set with us, on one page, without an account. */
export function Manage(props: ManageProps) {
  const t = useText();
  const { path, offer, follower } = props;
  return (
    <>
      <Said {...props} />
      <SentTo {...props} />
      <form method="post" action={path}>
        <h2>{t(words.what)}</h2>
        <ChoiceFields offer={offer} chosen={follower} />
        {follower.address && <FrequencyField chosen={follower} />}
        <Button>{t(words.save)}</Button>
      </form>
      <section>
        <h2>{t(words.own)}</h2>
        <p>
          <a href={`${path}/data.json`}>{t(words.export)}</a>
        </p>
        <form method="post" action={`${path}/erase`}>
          <p>{t(words.eraseText)}</p>
          <Button variant="danger">{t(words.erase)}</Button>
        </form>
      </section>
    </>
  );
}

/** One question, one button: programs that open every link in a mail change nothing. */
export function OneStep(props: {
  readonly action: string;
  readonly text: Text;
  readonly button: Text;
}) {
  const t = useText();
  return (
    <form method="post" action={props.action}>
      <p>{t(props.text)}</p>
      <Button>{t(props.button)}</Button>
    </form>
  );
}

export function Expired() {
  const t = useText();
  return (
    <>
      <Notice kind="warning" title={words.expired} />
      <ButtonLink href="/follow">{t(words.again)}</ButtonLink>
    </>
  );
}

export function Stopped() {
  const t = useText();
  return (
    <Notice kind="success" title={words.stopped}>
      <p>{t(words.stoppedText)}</p>
    </Notice>
  );
}
