import { dayInTokyo } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { SessionRow, WayIn } from '../queries.ts';
import { AddressPart } from './address.tsx';
import { ActionForm, DoneNotice, Part, PasskeySlot } from './parts.tsx';
import { words } from './text.ts';
import { assuranceNames, methodNames } from './way-text.ts';

/** Browser and system in a few words; the whole header is for machines. */
export function deviceName(userAgent: string | null): string | undefined {
  const found = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([form]) => form.test(userAgent ?? ''))?.[1];
  const browser = found([
    [/Edg\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = found([
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  return [browser, system].filter(Boolean).join(' / ') || undefined;
}

export interface AccountProps {
  /** `/account` or `/staff/account`; the forms below post to it. */
  readonly base: string;
  readonly currentId: string;
  /** Under `.invalid` when the person has none. */
  readonly email: string;
  readonly sessions: readonly SessionRow[];
  readonly ways: readonly WayIn[];
  readonly done: boolean;
}

export function SessionsPart({ base, currentId, sessions }: AccountProps) {
  const t = useText();
  const end = (row: SessionRow) =>
    row.id === currentId ? (
      <Badge tone="success">{t(words.thisDevice)}</Badge>
    ) : (
      <ActionForm
        action={`${base}/sessions/end`}
        id={row.id}
        label={words.endDo}
        about={deviceName(row.userAgent)}
      />
    );
  return (
    <Part title={words.sessions}>
      <DataTable
        caption={words.sessions}
        captionHidden
        rowKey={(row) => row.id}
        rows={sessions}
        columns={[
          {
            ...{ key: 'device', label: words.device, rowHeader: true },
            render: (row) => deviceName(row.userAgent) ?? t(words.unknownDevice),
          },
          { key: 'way', label: words.way, render: (row) => t(methodNames[row.method]) },
          {
            key: 'at',
            label: words.startedAt,
            render: (row) => <Moment at={row.createdAt} />,
          },
          { key: 'end', label: words.action, render: end },
        ]}
      />
      {sessions.length > 1 && (
        <ActionForm action={`${base}/sessions/end-others`} label={words.endOthersDo} />
      )}
    </Part>
  );
}

export function WaysPart({ base, ways }: AccountProps) {
  const t = useText();
  return (
    <Part title={words.ways}>
      <p>{t(words.waysHint)}</p>
      <DataTable
        caption={words.ways}
        captionHidden
        rowKey={(row) => row.id}
        rows={ways}
        columns={[
          {
            ...{ key: 'way', label: words.way, rowHeader: true },
            render: ({ kind, label }) => `${t(methodNames[kind])} ${label}`.trim(),
          },
          {
            ...{ key: 'assurance', label: words.assuranceLabel },
            render: ({ assurance }) => t(assuranceNames[assurance]),
          },
          {
            ...{ key: 'since', label: words.since },
            render: ({ since }) => since && <Day date={dayInTokyo(since)} />,
          },
          {
            ...{ key: 'remove', label: words.action },
            render: ({ kind, id, label }) =>
              kind !== 'password' && (
                <ActionForm
                  {...{ id, action: `${base}/ways/remove`, label: words.removeDo }}
                  about={`${t(methodNames[kind])} ${label}`}
                />
              ),
          },
        ]}
      />
      <PasskeySlot act="register" returnTo={base} />
    </Part>
  );
}

interface CitizenProps extends AccountProps {
  readonly name: string;
  readonly errors?: FieldErrors;
  readonly oidcConnected: boolean;
}

/** A citizen's own account. */
export function CitizenAccount(props: CitizenProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <DoneNotice done={props.done} />
      <form method="post" action="/account/name" novalidate>
        <TextField
          {...{ label: words.name, name: 'name', hint: words.nameHint, autocomplete: 'name' }}
          {...{ value: props.name, error: props.errors?.name, required: true }}
        />
        <Button>{t(words.saveDo)}</Button>
      </form>
      <AddressPart {...props} />
      <WaysPart {...props} />
      {props.oidcConnected && (
        <ButtonLink href="/sign-in/oidc/start?link=1" variant="secondary">
          {t(words.cardAddDo)}
        </ButtonLink>
      )}
      <SessionsPart {...props} />
      <ActionForm action="/sign-out" label={words.signOutDo} />
      <p>
        <a href="/account/delete">{t(words.deleteTitle)}</a>
      </p>
    </>
  );
}

export function DeleteAccount() {
  const t = useText();
  return (
    <>
      <p>{t(words.deleteBody)}</p>
      <ActionForm action="/account/delete" label={words.deleteDo} variant="danger" />
      <p>
        <a href="/account">{t(words.back)}</a>
      </p>
    </>
  );
}
