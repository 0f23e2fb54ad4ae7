import type { Department } from '#engines/organisation/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type FreePostState, freeOwner } from '../../model.ts';
import type { FreePost } from '../queries.ts';
import { words } from '../text.ts';

const tones = {
  draft: 'neutral',
  asked: 'info',
  released: 'success',
} as const satisfies Record<FreePostState, Tone>;

const { columns, fields } = words;

interface FreeListProps {
  readonly posts: readonly FreePost[];
  readonly departments: ReadonlyMap<string, Department>;
}

function columnsOf(
  t: (text: Text) => string,
  departments: FreeListProps['departments'],
): readonly Column<FreePost>[] {
  return [
    {
      key: 'title',
      label: columns.title,
      rowHeader: true,
      render: ({ id, title, sample }) => (
        <>
          <a href={`/staff/channels/items/${freeOwner}/${id}`}>{title}</a>{' '}
          {sample && <SampleMark />}
        </>
      ),
    },
    {
      key: 'department',
      label: columns.department,
      render: ({ departmentId }) => {
        const name = departments.get(departmentId)?.name;
        return name ? t(name) : '';
      },
    },
    {
      key: 'state',
      label: columns.state,
      render: ({ state }) => <Badge tone={tones[state]}>{t(words.states[state])}</Badge>,
    },
    { key: 'by', label: columns.by, render: ({ createdBy }) => createdBy },
    {
      key: 'created',
      label: columns.created,
      render: ({ createdAt }) => <Moment at={createdAt} />,
    },
  ];
}

function FreeTable({ posts, departments }: FreeListProps) {
  const t = useText();
  return (
    <DataTable
      caption={words.freeTitle}
      captionHidden
      rows={posts}
      rowKey={({ id }) => id}
      columns={columnsOf(t, departments)}
    />
  );
}

export function FreeList({ posts, departments }: FreeListProps) {
  const t = useText();
  return (
    <>
      <p>
        <ButtonLink href="/staff/channels/posts/new">{t(words.newFree)}</ButtonLink>
      </p>
      {posts.length === 0 ? (
        <EmptyState title={words.noFree} hint={words.noFreeHint} />
      ) : (
        <>
          <p class="list-count">{t(words.count(posts.length))}</p>
          <FreeTable posts={posts} departments={departments} />
        </>
      )}
    </>
  );
}

export function FreeForm(props: {
  readonly departments: readonly Department[];
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}) {
  const t = useText();
  const field = (name: string) => ({
    ...{ name, value: typedValue(props.values, name), error: props.errors?.[name] },
  });
  return (
    <form method="post" action="/staff/channels/posts/new" novalidate>
      <ErrorSummary errors={props.errors} />
      <TextField
        {...field('title')}
        label={fields.title}
        hint={fields.titleHint}
        required
        width={40}
      />
      <Select
        {...field('departmentId')}
        label={fields.department}
        required
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('href')} label={fields.href} hint={fields.hrefHint} width={40} />
      <Button>{t(words.newFree)}</Button>
    </form>
  );
}
