import type { Department } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, deskProposalHref, proposalStatuses } from '../../model.ts';
import type { Round } from '../../rounds/queries.ts';
import { statusTexts } from '../../text.ts';
import { StatusBadge, Yen } from '../../views/parts.tsx';
import { type QueueFilter, type QueueRow, queueSize } from '../queries.ts';
import { queueWords as words } from '../text.ts';

export interface QueueProps {
  readonly round: Round;
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly filter: QueueFilter;
  readonly departments: readonly Department[];
}

function columnsOf(
  t: (text: Text) => string,
  departments: readonly Department[],
): Column<QueueRow>[] {
  const named = new Map(departments.map(({ id, name }) => [id, name]));
  return [
    {
      ...{ key: 'title', label: words.proposal, rowHeader: true },
      render: ({ proposal, title }) => (
        <a href={deskProposalHref(proposal.id)}>{title ?? t(words.notShown)}</a>
      ),
    },
    {
      ...{ key: 'status', label: words.status },
      render: ({ proposal }) => <StatusBadge status={proposal.status} />,
    },
    {
      ...{ key: 'section', label: words.section },
      render: ({ proposal }) => t(named.get(proposal.departmentId) ?? { ja: '', en: '' }),
    },
    {
      ...{ key: 'received', label: words.received },
      render: ({ proposal }) => <Day date={dayInTokyo(proposal.createdAt)} />,
    },
    {
      ...{ key: 'number', label: words.number, numeric: true },
      render: ({ proposal }) => proposal.number ?? '',
    },
    {
      ...{ key: 'cost', label: words.cost, numeric: true },
      render: ({ proposal }) => (proposal.cost === null ? '' : <Yen value={proposal.cost} />),
    },
  ];
}

function Filter({ round, filter, departments }: QueueProps) {
  const t = useText();
  const { status = '', departmentId = '' } = filter;
  const choice = { placeholder: words.all } as const;
  return (
    <form method="get" action={`${deskHref(round.id)}/proposals`} class="budget-filter">
      <Select
        {...{ name: 'status', label: words.status, value: status, ...choice }}
        options={proposalStatuses.map((value) => ({ value, label: statusTexts[value] }))}
      />
      <Select
        {...{ name: 'section', label: words.section, value: departmentId, ...choice }}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div class="field">
        <Button variant="secondary">{t(words.filter)}</Button>
      </div>
    </form>
  );
}

/** Proposals of a round, those that wait first. */
export function QueuePage(props: QueueProps) {
  const { round, rows, total, filter, departments } = props;
  const t = useText();
  const here = `${deskHref(round.id)}/proposals`;
  const { status = '', departmentId = '', page } = filter;
  const shown = { page, pageSize: queueSize, total };
  return (
    <>
      <Filter {...props} />
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <DataTable
            {...{ caption: words.title, captionHidden: true, rows }}
            columns={columnsOf(t, departments)}
            rowKey={({ proposal }) => proposal.id}
          />
        </>
      )}
      <Pager
        {...shown}
        href={(to) =>
          `${here}?${new URLSearchParams({ status, section: departmentId, page: String(to) })}`
        }
      />
    </>
  );
}
