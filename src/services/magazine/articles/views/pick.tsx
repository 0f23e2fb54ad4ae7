import { kindNames, type RegisteredItem } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { PickFilter } from '../inputs.ts';
import type { Choices } from '../queries.ts';
import { pickWords as words } from '../text.ts';

export interface PickProps {
  readonly filter: PickFilter;
  readonly choices: Choices;
  /** `owner/id` of what the issue has already. */
  readonly taken: ReadonlySet<string>;
}

const keyOf = ({ owner, id }: RegisteredItem) => `${owner}/${id}`;

function FilterForm({ filter, choices }: PickProps) {
  const t = useText();
  return (
    <form method="get">
      <TextField name="q" label={words.search} type="search" value={filter.q} />
      <Select
        name="topic"
        label={words.topic}
        value={filter.topic}
        placeholder={words.all}
        options={choices.topics.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <DateField name="from" label={words.from} value={filter.from} />
      <DateField name="until" label={words.until} value={filter.until} />
      <ButtonRow>
        <Button variant="secondary">{t(words.filter)}</Button>
      </ButtonRow>
    </form>
  );
}

function AddForm({ item }: { item: RegisteredItem }) {
  const t = useText();
  return (
    <form method="post">
      <input type="hidden" name="item" value={keyOf(item)} />
      <input type="hidden" name="section" value={t(kindNames[item.kind])} />
      <button
        type="submit"
        class="button button-secondary"
        aria-label={t(words.addOf(t(item.title)))}
      >
        {t(words.add)}
      </button>
    </form>
  );
}

/** What the town published, to make articles of. */
export function Pick(props: PickProps) {
  const t = useText();
  const { filter, choices, taken } = props;
  const columns: Column<RegisteredItem>[] = [
    {
      ...{ key: 'title', label: words.itemTitle, rowHeader: true },
      render: ({ href, title }) => <a href={href}>{t(title)}</a>,
    },
    { key: 'kind', label: words.kind, render: ({ kind }) => t(kindNames[kind]) },
    {
      ...{ key: 'day', label: words.day },
      render: ({ publishedAt }) => publishedAt && <Day date={dayInTokyo(publishedAt)} />,
    },
    {
      ...{ key: 'act', label: words.act },
      render: (item) => (taken.has(keyOf(item)) ? t(words.taken) : <AddForm item={item} />),
    },
  ];
  const href = (page: number) => `?${new URLSearchParams({ ...filter, page: String(page) })}`;
  return (
    <>
      <FilterForm {...props} />
      {choices.items.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable caption={words.caption} columns={columns} rows={choices.items} rowKey={keyOf} />
      )}
      <Pager
        page={filter.page}
        pageSize={choices.pageSize}
        total={choices.total}
        href={href}
        list={words.caption}
      />
    </>
  );
}
