import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Tested } from '../commands.ts';
import type { Account } from '../queries.ts';
import { words } from '../text.ts';
import { AccountFields, type AccountFormProps } from './form.tsx';
import { MissingSettings, StateBadge } from './list.tsx';

interface AccountPageProps {
  readonly account: Account;
  readonly form: AccountFormProps;
  readonly missing: string | undefined;
  readonly waiting: number;
  readonly done: boolean;
  readonly tested?: Tested;
  readonly mayManage: boolean;
  readonly mayStop: boolean;
}

function TestResult({ tested }: { tested: Tested | undefined }) {
  if (!tested) return null;
  if (tested.kind === 'busy') return <Notice kind="info" title={words.busy} />;
  return tested.kind === 'connected' ? (
    <Notice kind="success" title={words.testedAs(tested.token.name)} />
  ) : (
    <Notice kind="danger" title={words.testFailed}>
      <p>{tested.reason}</p>
    </Notice>
  );
}

function Paused({ account }: { account: Account }) {
  const t = useText();
  if (account.state !== 'paused') return null;
  return (
    <Notice kind="warning" title={words.states.paused}>
      <p>{t(words.causes[account.pausedFor ?? 'staff'])}</p>
      {account.reason && <p>{account.reason}</p>}
    </Notice>
  );
}

function Act(props: { id: string; act: string; label: string; danger?: boolean }) {
  return (
    <form method="post" action={`/staff/channels/accounts/${props.id}/${props.act}`}>
      <Button variant={props.danger ? 'danger' : 'secondary'}>{props.label}</Button>
    </form>
  );
}

function Acts({ account, mayManage, mayStop }: AccountPageProps) {
  const t = useText();
  const { id, state, kind } = account;
  if (state === 'closed') return null;
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(words.acts)}</h2>
      <ButtonRow>
        {mayManage && <Act id={id} act="test" label={t(words.test)} />}
        {mayStop && state === 'active' && <Act id={id} act="pause" label={t(words.pause)} />}
        {mayStop && state === 'paused' && <Act id={id} act="resume" label={t(words.resume)} />}
        {mayManage && kind === 'line' && (
          <ButtonLink variant="secondary" href={`/staff/channels/accounts/${id}/menu`}>
            {t(words.menu)}
          </ButtonLink>
        )}
      </ButtonRow>
      {mayManage && (
        <Disclosure summary={words.close}>
          <p>{t(words.closeText)}</p>
          <Act id={id} act="close" label={t(words.close)} danger />
        </Disclosure>
      )}
    </section>
  );
}

export function AccountPage(props: AccountPageProps) {
  const t = useText();
  const { account, missing, waiting, done, tested, form, mayManage } = props;
  return (
    <>
      {done && <Notice kind="success" title={words.saved} />}
      <TestResult tested={tested} />
      <Paused account={account} />
      <MissingSettings settings={missing ? [missing] : []} />
      <DescriptionList
        items={[
          { term: words.columns.state, value: <StateBadge state={account.state} /> },
          { term: words.columns.kind, value: t(form.client.label) },
          {
            term: words.columns.expires,
            value: account.expiresAt ? <Moment at={account.expiresAt} /> : t(words.never),
          },
          {
            term: words.checked,
            value: account.checkedAt ? <Moment at={account.checkedAt} /> : t(words.never),
          },
        ]}
      />
      <p>
        <a href={`/staff/channels/deliveries?status=waiting&kind=${account.kind}`}>
          {t(words.waiting(waiting))}
        </a>
      </p>
      <Acts {...props} />
      {mayManage && account.state !== 'closed' && (
        <section aria-labelledby="edit">
          <h2 id="edit">{t(words.edit)}</h2>
          <AccountFields {...form} />
        </section>
      )}
    </>
  );
}
