import type * as Bwip from 'bwip-js/node';
import type { FieldErrors } from '#platform/http/input.ts';
import { lazily } from '#platform/lazy.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type AccountProps, SessionsPart, WaysPart } from './account.tsx';
import { AddressPart } from './address.tsx';
import { DoneNotice, Part } from './parts.tsx';
import { words } from './text.ts';

const secondFactorPath = '/staff/account/second-factor';

export interface StaffAccountProps extends AccountProps {
  readonly demo: boolean;
  readonly secondFactorEnabled: boolean;
  readonly awaitsSecondFactor: boolean;
  readonly errors?: FieldErrors;
}

function PasswordField(props: { errors?: FieldErrors }) {
  return (
    <TextField
      {...{ label: words.passwordCurrent, name: 'password', type: 'password', required: true }}
      {...{ autocomplete: 'current-password', error: props.errors?.password }}
    />
  );
}

function SecondFactorPart(props: StaffAccountProps) {
  const t = useText();
  const on = props.secondFactorEnabled;
  return (
    <Part title={words.secondFactor}>
      <p>{t(on ? words.secondFactorOn : words.secondFactorOff)}</p>
      <form method="post" action={on ? '/staff/account/backup-codes' : secondFactorPath} novalidate>
        <p>{t(words.secondFactorStart)}</p>
        <PasswordField errors={props.errors} />
        <Button variant="secondary">
          {t(on ? words.backupCodesDo : words.secondFactorStartDo)}
        </Button>
        {on && (
          <Button variant="danger" formAction={`${secondFactorPath}/remove`}>
            {t(words.secondFactorRemoveDo)}
          </Button>
        )}
      </form>
    </Part>
  );
}

/** The account of a member of staff: second factor, ways in, sessions, password. */
export function StaffAccount(props: StaffAccountProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <DoneNotice done={props.done} />
      {props.awaitsSecondFactor && (
        <Notice kind="warning" title={words.secondFactorNeeded}>
          <p>{t(words.secondFactorNeededBody)}</p>
        </Notice>
      )}
      {props.demo && (
        <Notice kind="info" title={words.demoWaiver}>
          <p>{t(words.demoWaiverBody)}</p>
        </Notice>
      )}
      <SecondFactorPart {...props} />
      <AddressPart {...props} />
      <WaysPart {...props} />
      <SessionsPart {...props} />
      <p>
        <a href="/staff/account/password">{t(words.passwordChange)}</a>
      </p>
    </>
  );
}

const bwip = lazily<typeof Bwip>('bwip-js/node');

/** The setup address as an image that an authenticator app reads (QR code, ISO/IEC 18004). */
function qrImage(uri: string): string {
  const svg = bwip().toSVG({
    bcid: 'qrcode',
    text: uri,
    scale: 4,
    padding: 8,
    backgroundcolor: 'FFFFFF',
  });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function BackupCodes(props: { codes: readonly string[] }) {
  const t = useText();
  return (
    <Part title={words.backupCodes}>
      <p>{t(words.backupCodesBody)}</p>
      <ul>
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function NewBackupCodes(props: { codes: readonly string[] }) {
  const t = useText();
  return (
    <>
      <BackupCodes codes={props.codes} />
      <a href="/staff/account">{t(words.back)}</a>
    </>
  );
}

/** Shown once: the secret and the backup codes never stand in an address or a cache. */
export function SecondFactorSetup(props: { uri: string; backupCodes: readonly string[] }) {
  const t = useText();
  const secret = new URL(props.uri).searchParams.get('secret') ?? '';
  return (
    <>
      <p>{t(words.secondFactorScan)}</p>
      <img src={qrImage(props.uri)} alt={t(words.secondFactorImage)} width="200" height="200" />
      <p>
        {t(words.secondFactorSecret)}: <code>{secret}</code>
      </p>
      <BackupCodes codes={props.backupCodes} />
      <SecondFactorConfirm />
    </>
  );
}

export function SecondFactorConfirm(props: { errors?: FieldErrors }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" action={`${secondFactorPath}/confirm`} novalidate>
        <TextField
          {...{ label: words.code, name: 'code', inputMode: 'numeric', width: 8, required: true }}
          {...{ autocomplete: 'one-time-code', error: props.errors?.code }}
        />
        <Button>{t(words.codeDo)}</Button>
      </form>
    </>
  );
}

interface PasswordFormProps {
  readonly action: string;
  readonly submit: (typeof words)['passwordDo' | 'invitationDo'];
  readonly askCurrent: boolean;
  readonly email: string;
  readonly errors?: FieldErrors;
}

/** A new password, twice; with the present one where there is one. */
export function PasswordForm(props: PasswordFormProps) {
  const t = useText();
  const fresh = { type: 'password', autocomplete: 'new-password', required: true } as const;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name="username" autocomplete="username" value={props.email} />
        {props.askCurrent && (
          <TextField
            {...{ label: words.passwordCurrent, name: 'current', type: 'password' }}
            {...{ autocomplete: 'current-password', required: true, error: props.errors?.current }}
          />
        )}
        <TextField
          {...{ label: words.passwordNew, name: 'password', hint: words.passwordHint, ...fresh }}
          error={props.errors?.password}
        />
        <TextField
          {...{ label: words.passwordRepeat, name: 'repeat', ...fresh }}
          error={props.errors?.repeat}
        />
        <Button>{t(props.submit)}</Button>
      </form>
    </>
  );
}
