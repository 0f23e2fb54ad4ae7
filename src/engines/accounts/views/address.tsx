import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../address/text.ts';
import { hasAddress } from '../rules.ts';
import { Part } from './parts.tsx';
import { words as shared } from './text.ts';

/** Label of the act; whoever came by card has no address to change. */
export function addressAct(email: string): Text {
  return hasAddress(email) ? words.change : words.add;
}

export function AddressPart(props: { base: string; email: string }) {
  const t = useText();
  return (
    <Part title={shared.email}>
      <p>{hasAddress(props.email) ? props.email : t(words.none)}</p>
      <p>
        <a href={`${props.base}/email`}>{t(addressAct(props.email))}</a>
      </p>
    </Part>
  );
}

export interface AddressFormProps {
  /** `/account/email` or `/staff/account/email`. */
  readonly action: string;
  readonly current: string;
  readonly askPassword: boolean;
  readonly email?: string;
  readonly errors?: FieldErrors;
}

export function AddressForm(props: AddressFormProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {hasAddress(props.current) && (
        <p>
          {t(words.present)}: {props.current}
        </p>
      )}
      <form method="post" action={props.action} novalidate>
        <TextField
          {...{ label: words.fresh, name: 'email', type: 'email', autocomplete: 'email' }}
          {...{ value: props.email, hint: words.hint, required: true }}
          error={props.errors?.email}
        />
        {props.askPassword && (
          <TextField
            {...{ label: shared.passwordCurrent, name: 'password', type: 'password' }}
            {...{ autocomplete: 'current-password', required: true, error: props.errors?.password }}
          />
        )}
        <Button>{t(words.send)}</Button>
      </form>
    </>
  );
}

/** In place of the form, from a session that may not change the address. */
export function AddressRefused(props: { reason: Text; signIn: string }) {
  const t = useText();
  return (
    <>
      <Notice kind="info" title={props.reason} />
      <ButtonLink href={props.signIn}>{t(words.signInAgain)}</ButtonLink>
    </>
  );
}

/** The same whether or not anybody has the address. */
export function AddressSent(props: { base: string; minutes: number; mailConnected: boolean }) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={words.sent}>
        <p>{t(words.sentBody(props.minutes))}</p>
      </Notice>
      {!props.mailConnected && <Notice kind="info" title={shared.linkNotConnected} />}
      <p>
        <a href={props.base}>{t(shared.back)}</a>
      </p>
    </>
  );
}

/** A button between the mail and the change: programs that look at mails open links, people press. */
export function AddressConfirm(props: { action: string; token: string }) {
  const t = useText();
  return (
    <form method="post" action={props.action}>
      <p>{t(words.confirmBody)}</p>
      <input type="hidden" name="token" value={props.token} />
      <Button>{t(words.confirmDo)}</Button>
    </form>
  );
}

export function AddressUnconfirmed(props: { errors: FieldErrors; again: string }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <p>
        <a href={props.again}>{t(shared.startAgain)}</a>
      </p>
    </>
  );
}
