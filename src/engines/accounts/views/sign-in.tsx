import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { Part, PasskeySlot } from './parts.tsx';
import { words } from './text.ts';

export interface SignInProps {
  readonly returnTo: string;
  readonly errors?: FieldErrors;
  readonly email?: string;
  readonly demo: boolean;
}

function ReturnTo(props: { path: string }) {
  return <input type="hidden" name="return" value={props.path} />;
}

function PasswordForm(props: SignInProps & { action: string }) {
  const t = useText();
  return (
    <form method="post" action={props.action} novalidate>
      <ReturnTo path={props.returnTo} />
      <TextField
        {...{ label: words.email, name: 'email', type: 'email', autocomplete: 'username' }}
        {...{ value: props.email, error: props.errors?.email, required: true }}
      />
      <TextField
        {...{ label: words.password, name: 'password', type: 'password', required: true }}
        {...{ autocomplete: 'current-password', error: props.errors?.password }}
      />
      <Button>{t(words.signInDo)}</Button>
    </form>
  );
}

/** Members of staff: password, then the second step; or a passkey. */
export function StaffSignIn(props: SignInProps & { invited?: boolean }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.invited && <Notice kind="success" title={words.invitationDone} />}
      {props.demo && (
        <Notice kind="info" title={words.demoWaiver}>
          <p>{t(words.demoWaiverBody)}</p>
        </Notice>
      )}
      <PasswordForm {...props} action="/staff/sign-in" />
      <Part title={words.passkeyHeading}>
        <PasskeySlot act="sign-in" returnTo={props.returnTo} />
      </Part>
      <p>
        <a href="/sign-in">{t(words.toCitizens)}</a>
      </p>
    </>
  );
}

/** The second step after a right password. */
export function CodeForm(props: { returnTo: string; errors?: FieldErrors }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" action="/staff/sign-in/code" novalidate>
        <ReturnTo path={props.returnTo} />
        <TextField
          {...{ label: words.code, name: 'code', hint: words.codeHint, required: true, width: 12 }}
          {...{ autocomplete: 'one-time-code', error: props.errors?.code }}
        />
        <Button>{t(words.codeDo)}</Button>
      </form>
      <p>
        <a href="/staff/sign-in">{t(words.startAgain)}</a>
      </p>
    </>
  );
}

function EmailPart(props: SignInProps & { mailConnected: boolean }) {
  const t = useText();
  return (
    <Part title={words.linkHeading}>
      {!props.mailConnected && <Notice kind="info" title={words.linkNotConnected} />}
      <form method="post" action="/sign-in" novalidate>
        <ReturnTo path={props.returnTo} />
        <TextField
          {...{ label: words.email, name: 'email', type: 'email', autocomplete: 'email' }}
          {...{ value: props.email, hint: words.linkHint, required: true }}
          error={props.errors?.email}
        />
        <Button>{t(words.linkDo)}</Button>
      </form>
    </Part>
  );
}

function CardPart(props: { connected: boolean; returnTo: string }) {
  const t = useText();
  const start = `/sign-in/oidc/start?return=${encodeURIComponent(props.returnTo)}`;
  return (
    <Part title={words.oidcHeading}>
      <p>{t(words.oidcHint)}</p>
      {props.connected ? (
        <ButtonLink href={start} variant="secondary">
          {t(words.oidcDo)}
        </ButtonLink>
      ) : (
        <Notice kind="info" title={words.oidcUnset} />
      )}
    </Part>
  );
}

export interface CitizenSignInProps extends SignInProps {
  readonly mailConnected: boolean;
  readonly oidcConnected: boolean;
}

/** Citizens: a link by mail, the card, a passkey; in a demo town also the password that it printed. */
export function CitizenSignIn(props: CitizenSignInProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <EmailPart {...props} />
      <CardPart connected={props.oidcConnected} returnTo={props.returnTo} />
      <Part title={words.passkeyHeading}>
        <PasskeySlot act="sign-in" returnTo={props.returnTo} />
      </Part>
      {props.demo && (
        <p>
          <a href={`/sign-in/demo?return=${encodeURIComponent(props.returnTo)}`}>
            {t(words.demoPassword)}
          </a>
        </p>
      )}
      <p>
        <a href="/staff/sign-in">{t(words.toStaff)}</a>
      </p>
    </>
  );
}

/** The demo town alone: its citizens read no mail. */
export function DemoSignIn(props: SignInProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <PasswordForm {...props} action="/sign-in/demo" />
    </>
  );
}

/** The same whether or not anybody has the address. */
export function LinkSent(props: { minutes: number; mailConnected: boolean }) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={words.linkSent}>
        <p>{t(words.linkSentBody(props.minutes))}</p>
      </Notice>
      {!props.mailConnected && <Notice kind="info" title={words.linkNotConnected} />}
      <p>
        <a href="/sign-in">{t(words.back)}</a>
      </p>
    </>
  );
}

/** A button between the mail and the session: programs that look at mails open links, people press. */
export function LinkConfirm(props: { token: string; returnTo: string }) {
  const t = useText();
  return (
    <form method="post" action="/sign-in/link">
      <p>{t(words.linkConfirmBody)}</p>
      <input type="hidden" name="token" value={props.token} />
      <ReturnTo path={props.returnTo} />
      <Button>{t(words.signInDo)}</Button>
    </form>
  );
}
