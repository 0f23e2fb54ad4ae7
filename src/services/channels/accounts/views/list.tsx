import type { Department } from '#engines/organisation/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { clients, getClient } from '../../clients/registry.ts';
import type { AccountState } from '../../model.ts';
import type { Account } from '../queries.ts';
import { words } from '../text.ts';

const tones = {
  active: 'success',
  paused: 'warning',
  closed: 'neutral',
} as const satisfies Record<AccountState, Tone>;

export function StateBadge({ state }: { state: AccountState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(words.states[state])}</Badge>;
}

/** Settings without which messages of these accounts wait. */
export function MissingSettings({ settings }: { settings: readonly string[] }) {
  const t = useText();
  return (
    <>
      {settings.map((setting) => (
        <Notice key={setting} kind="warning" title={words.missing(setting)}>
          <p>{t(words.missingText)}</p>
        </Notice>
      ))}
    </>
  );
}

function AccountName({ account }: { account: Account }) {
  return (
    <>
      <a href={`/staff/channels/accounts/${account.id}`}>{account.name}</a>{' '}
      {account.sample && <SampleMark />}
    </>
  );
}

interface ListProps {
  readonly accounts: readonly Account[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly missing: readonly string[];
  readonly mayAdd: boolean;
}

function columnsOf(
  t: (text: Text) => string,
  departments: ListProps['departments'],
): readonly Column<Account>[] {
  const { columns } = words;
  return [
    {
      key: 'name',
      label: columns.name,
      rowHeader: true,
      render: (account) => <AccountName account={account} />,
    },
    { key: 'kind', label: columns.kind, render: ({ kind }) => t(getClient(kind).label) },
    {
      key: 'department',
      label: columns.department,
      render: ({ departmentId }) => {
        const name = departments.get(departmentId)?.name;
        return name ? t(name) : '';
      },
    },
    { key: 'state', label: columns.state, render: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'expires',
      label: columns.expires,
      render: ({ expiresAt }) => (expiresAt ? <Moment at={expiresAt} /> : t(words.never)),
    },
  ];
}

function AccountTable({ accounts, departments }: Pick<ListProps, 'accounts' | 'departments'>) {
  const t = useText();
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={accounts}
      rowKey={({ id }) => id}
      columns={columnsOf(t, departments)}
    />
  );
}

export function AccountList({ accounts, departments, missing, mayAdd }: ListProps) {
  const t = useText();
  return (
    <>
      <MissingSettings settings={missing} />
      {accounts.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <p class="list-count">{t(words.count(accounts.length))}</p>
          <AccountTable accounts={accounts} departments={departments} />
        </>
      )}
      <h2>{t(words.rss)}</h2>
      <p>
        {t(words.rssText)} <a href="/feed.atom">/feed.atom</a> <a href="/feed.json">/feed.json</a>
      </p>
      {mayAdd && (
        <>
          <h2>{t(words.add)}</h2>
          <ButtonRow>
            {clients.map(({ name, label }) => (
              <ButtonLink
                key={name}
                variant="secondary"
                href={`/staff/channels/accounts/new/${name}`}
              >
                {t(words.addKind(label))}
              </ButtonLink>
            ))}
          </ButtonRow>
        </>
      )}
    </>
  );
}
