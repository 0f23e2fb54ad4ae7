import type { Department, StaffMember } from '#engines/organisation/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { newsKinds } from '../../model.ts';
import { branchTexts, kindTexts, liveTexts } from '../../text.ts';
import { listWords as words } from '../desk-text.ts';
import type { ListFilter } from '../inputs.ts';
import { type ItemRow, pageSize } from '../queries.ts';

export interface ListProps {
  readonly filter: ListFilter;
  readonly total: number;
  readonly rows: readonly ItemRow[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly people: ReadonlyMap<string, StaffMember>;
  readonly choices: readonly Department[];
}

const views = [
  'all',
  'mine',
  'drafts',
  'waiting',
  'scheduled',
  'published',
  'expiring',
  'untouched',
] as const satisfies readonly ListFilter['view'][];

/** The address of a list; what is not chosen is left out. */
export function listHref(filter: ListFilter, more: Partial<ListFilter> = {}, path = '/staff/news') {
  const { view, kind, department, q, page } = { ...filter, ...more };
  const query = new URLSearchParams();
  if (view !== 'all') query.set('view', view);
  if (kind) query.set('kind', kind);
  if (department) query.set('department', department);
  if (q) query.set('q', q);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What readers see and what is on its way, in words and not by colour alone. */
export function Standing({ item }: { item: Pick<ItemRow, 'live' | 'branch'> }) {
  const t = useText();
  const tone = (
    { none: 'neutral', live: 'success', expired: 'warning', withdrawn: 'danger' } as const
  )[item.live];
  return (
    <>
      <Badge tone={tone}>{t(liveTexts[item.live])}</Badge>{' '}
      {item.branch !== 'none' && <Badge tone="info">{t(branchTexts[item.branch])}</Badge>}
    </>
  );
}

function FilterForm({ filter, choices }: Pick<ListProps, 'filter' | 'choices'>) {
  const t = useText();
  return (
    <form class="news-filter" method="get" action="/staff/news">
      <input type="hidden" name="view" value={filter.view} />
      <TextField name="q" label={words.search} type="search" value={filter.q} />
      <Select
        name="kind"
        label={words.kind}
        value={filter.kind}
        placeholder={words.any}
        options={newsKinds.map((value) => ({ value, label: kindTexts[value] }))}
      />
      <Select
        name="department"
        label={words.department}
        value={filter.department}
        placeholder={words.any}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p>
        <Button variant="secondary">{t(words.filter)}</Button>
      </p>
    </form>
  );
}

function columnsOf(t: (text: Text) => string, props: ListProps): Column<ItemRow>[] {
  return [
    {
      ...{ key: 'title', label: words.title, rowHeader: true },
      render: ({ id, title }) => <a href={`/staff/news/${id}`}>{title}</a>,
    },
    { key: 'kind', label: words.kind, render: ({ kind }) => t(kindTexts[kind]) },
    { key: 'state', label: words.state, render: (item) => <Standing item={item} /> },
    {
      ...{ key: 'department', label: words.department },
      render: ({ departmentId }) => {
        const name = props.departments.get(departmentId)?.name;
        return name ? t(name) : '';
      },
    },
    {
      ...{ key: 'owner', label: words.owner },
      render: ({ ownerStaffId }) => props.people.get(ownerStaffId ?? '')?.name ?? '',
    },
    { key: 'touched', label: words.touched, render: ({ touchedAt }) => <Moment at={touchedAt} /> },
    {
      ...{ key: 'until', label: words.until },
      render: ({ expireAt }) => (expireAt ? <Moment at={expireAt} /> : ''),
    },
  ];
}

/** A page that nobody has touched for a year: one press says that it holds, another asks its owner. */
function Reviewing({ item }: { item: ItemRow }) {
  const t = useText();
  return (
    <>
      <form method="post" action={`/staff/news/${item.id}/confirm`}>
        <Button variant="plain">{t(words.confirm)}</Button>
      </form>
      {item.ownerStaffId && (
        <form method="post" action={`/staff/news/${item.id}/ask`}>
          <Button variant="plain">{t(words.ask)}</Button>
        </form>
      )}
    </>
  );
}

const reviewColumn: Column<ItemRow> = {
  ...{ key: 'review', label: words.review },
  render: (item) => <Reviewing item={item} />,
};

function Rows(props: ListProps) {
  const t = useText();
  const { filter, total, rows } = props;
  const pager = { page: filter.page, pageSize, total };
  return (
    <>
      <DataTable
        caption={words.views}
        captionHidden
        columns={[...columnsOf(t, props), ...(filter.view === 'untouched' ? [reviewColumn] : [])]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <Pager {...pager} href={(page) => listHref(filter, { page })} />
      <p>
        <a href={listHref(filter, { page: 1 }, '/staff/news/list.xlsx')}>{t(words.xlsx)}</a>
      </p>
    </>
  );
}

export function ListPage(props: ListProps) {
  const t = useText();
  const { filter, total, rows } = props;
  const tabs = views.map((view) => ({
    label: words[view],
    href: listHref(filter, { view, page: 1 }),
  }));
  const pager = { page: filter.page, pageSize, total };
  return (
    <>
      <p>
        <ButtonLink href="/staff/news/new">{t(words.add)}</ButtonLink>
      </p>
      <Tabs label={words.views} tabs={tabs} current={listHref(filter, { page: 1 })} />
      <FilterForm {...props} />
      <ListCount {...pager} />
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Rows {...props} />
      )}
      <p>
        <a href="/staff/news/links">{t(words.links)}</a>
      </p>
    </>
  );
}
