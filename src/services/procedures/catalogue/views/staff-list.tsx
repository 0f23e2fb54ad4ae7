import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { topicTexts } from '../../text.ts';
import type { CatalogueEntry } from '../queries.ts';
import { partTexts, staffWords as words } from '../staff-text.ts';
import { words as publicWords } from '../text.ts';

export interface StaffFilter {
  readonly question: string;
  readonly state?: 'online' | 'offline';
}

export interface StaffListProps {
  readonly entries: readonly CatalogueEntry[];
  readonly filter: StaffFilter;
  readonly mayEdit: boolean;
}

export function StaffList(props: StaffListProps) {
  const t = useText();
  return (
    <>
      <ButtonRow>
        {props.mayEdit && <ButtonLink href="/staff/procedures/new">{t(words.add)}</ButtonLink>}
        <ButtonLink variant="secondary" href="/staff/procedures/promoted">
          {t(words.promotedList)}
        </ButtonLink>
      </ButtonRow>
      <Filter {...props} />
      {props.entries.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Table {...props} />
      )}
    </>
  );
}

function Filter({ filter }: StaffListProps) {
  const t = useText();
  return (
    <form class="filter" method="get">
      <TextField label={words.words} name="q" type="search" value={filter.question} />
      <Select
        label={words.state}
        name="state"
        value={filter.state}
        placeholder={words.every}
        options={[
          { value: 'online', label: words.stateOnline },
          { value: 'offline', label: words.stateOffline },
        ]}
      />
      <p>
        <Button variant="secondary">{t(words.filter)}</Button>
      </p>
    </form>
  );
}

function Table({ entries }: StaffListProps) {
  const t = useText();
  const { name, topic, departmentId, promotedId } = partTexts;
  const unnamed = { ja: '', en: '' };
  return (
    <>
      <p class="list-count">{t(publicWords.count(entries.length))}</p>
      <DataTable
        caption={publicWords.title}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: name ?? unnamed,
            rowHeader: true,
            render: (entry) => <a href={`/staff/procedures/${entry.id}`}>{t(entry.name)}</a>,
          },
          {
            key: 'topic',
            label: topic ?? unnamed,
            render: (entry) => t(topicTexts[entry.topic]),
          },
          {
            key: 'department',
            label: departmentId ?? unnamed,
            render: ({ department }) => (department ? t(department.name) : ''),
          },
          {
            key: 'promoted',
            label: promotedId ?? unnamed,
            render: (entry) => entry.promotedId?.toUpperCase() ?? '',
          },
          { key: 'state', label: words.state, render: (entry) => <State entry={entry} /> },
        ]}
      />
    </>
  );
}

export function State({ entry }: { entry: CatalogueEntry }) {
  const t = useText();
  if (!entry.online) return <Badge tone="neutral">{t(words.stateOffline)}</Badge>;
  if (!entry.accepting) return <Badge tone="warning">{t(publicWords.closed)}</Badge>;
  const label = entry.details.elsewhere ? words.elsewhere : words.stateOnline;
  return <Badge tone="success">{t(label)}</Badge>;
}
