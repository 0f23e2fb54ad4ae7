import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, meetingStates } from '../../model.ts';
import { stateTexts } from '../../text.ts';
import type { ListFilter } from '../inputs.ts';
import { type MeetingRow, pageSize, type Seats } from '../queries.ts';
import { listWords as words } from '../text.ts';
import { StateBadge, When } from './parts.tsx';

export interface DeskListProps {
  readonly rows: readonly MeetingRow[];
  readonly total: number;
  readonly filter: ListFilter;
  readonly seats: ReadonlyMap<string, Seats>;
  readonly done: Text | undefined;
}

/** The address of the list with its filters. */
function listHref({ state, series, page }: Partial<ListFilter>): string {
  const query = new URLSearchParams();
  if (state) query.set('state', state);
  if (series) query.set('series', series);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `/staff/meetings?${text}` : '/staff/meetings';
}

function Title({ row }: { row: MeetingRow }) {
  const t = useText();
  return (
    <>
      <a href={deskHref(row.id)}>{t(row.title)}</a> {row.sample && <SampleMark />}
    </>
  );
}

function SeatsCell({ row, seats }: { row: MeetingRow; seats: DeskListProps['seats'] }) {
  const t = useText();
  const { confirmed = 0, waiting = 0 } = seats.get(row.id) ?? {};
  return row.takesSignUps ? <span>{t(words.seats(confirmed, row.capacity, waiting))}</span> : null;
}

function States({ filter: { state, series } }: Pick<DeskListProps, 'filter'>) {
  return (
    <Tabs
      label={words.filter}
      current={listHref({ state, series })}
      tabs={[
        { label: words.all, href: listHref({ series }) },
        ...meetingStates.map((one) => ({
          label: stateTexts[one],
          href: listHref({ state: one, series }),
        })),
      ]}
    />
  );
}

const columnsOf = (seats: DeskListProps['seats']): readonly Column<MeetingRow>[] => [
  {
    ...{ key: 'title', label: words.title, rowHeader: true },
    render: (row) => <Title row={row} />,
  },
  { key: 'day', label: words.day, render: (row) => <When meeting={row} /> },
  { key: 'state', label: words.state, render: (row) => <StateBadge state={row.state} /> },
  {
    ...{ key: 'sign-ups', label: words.signUps },
    render: (row) => <SeatsCell row={row} seats={seats} />,
  },
];

export function DeskList(props: DeskListProps) {
  const t = useText();
  const { rows, total, filter, seats, done } = props;
  const { page } = filter;
  const shown = { page, pageSize, total };
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ButtonRow>
        <ButtonLink href="/staff/meetings/new">{t(words.add)}</ButtonLink>
        <ButtonLink variant="secondary" href="/staff/meetings/series">
          {t(words.series)}
        </ButtonLink>
      </ButtonRow>
      <States {...props} />
      {total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <DataTable
            caption={words.caption}
            columns={columnsOf(seats)}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <Pager {...shown} href={(number) => listHref({ ...filter, page: number })} />
        </>
      )}
    </>
  );
}
