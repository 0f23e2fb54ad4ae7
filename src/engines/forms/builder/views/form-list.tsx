import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type FormLine, formsPerPage } from '../queries.ts';
import { builderTexts as words } from '../text.ts';
import { typedText } from '../typed-text.ts';
import { formHref, TextInputs } from './parts.tsx';

function Status({ line }: { line: FormLine }) {
  const t = useText();
  const { published, hasDraft } = line;
  if (published === undefined) {
    return <Badge tone="neutral">{t(hasDraft ? words.status.draft : words.status.empty)}</Badge>;
  }
  const text = hasDraft ? words.status.changing(published) : words.status.published(published);
  return <Badge tone="success">{t(text)}</Badge>;
}

function Title({ line }: { line: FormLine }) {
  const t = useText();
  return <a href={formHref(line.id)}>{t(line.title)}</a>;
}

const columns: readonly Column<FormLine>[] = [
  {
    key: 'name',
    label: words.columns.name,
    rowHeader: true,
    render: (line) => <Title line={line} />,
  },
  { key: 'owner', label: words.columns.owner, render: ({ owner }) => owner },
  { key: 'status', label: words.columns.status, render: (line) => <Status line={line} /> },
  {
    key: 'changed',
    label: words.columns.changed,
    render: ({ changedAt }) => <Moment at={changedAt} />,
  },
];

export interface FormListProps {
  readonly forms: readonly FormLine[];
  readonly total: number;
  readonly page: number;
  readonly search: string;
}

export function FormList({ forms, total, page, search }: FormListProps) {
  const t = useText();
  const query = encodeURIComponent(search);
  return (
    <>
      <form method="get" action="/staff/forms">
        <TextField label={words.search} name="q" type="search" value={search} />
        <ButtonRow>
          <Button variant="secondary">{t(words.find)}</Button>
          <ButtonLink href="/staff/forms/new">{t(words.create)}</ButtonLink>
        </ButtonRow>
      </form>
      <ListCount page={page} pageSize={formsPerPage} total={total} />
      {forms.length === 0 ? (
        <EmptyState title={search ? words.noneFound : words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={forms}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        page={page}
        pageSize={formsPerPage}
        total={total}
        href={(number) => `/staff/forms?q=${query}&page=${number}`}
      />
    </>
  );
}

export function NewForm(props: {
  owners: readonly string[];
  values?: FormValues;
  errors?: FieldErrors;
}) {
  const t = useText();
  const { owners, values, errors } = props;
  return (
    <form method="post" action="/staff/forms" class="form" noValidate>
      <ErrorSummary errors={errors} />
      <TextInputs
        label={words.name}
        name="title"
        value={values && typedText(values, 'title')}
        error={errors?.['title.ja']}
        required
      />
      <Select
        label={words.owner}
        name="owner"
        options={owners.map((owner) => ({ value: owner, label: { ja: owner, en: owner } }))}
        value={typedValue(values, 'owner')}
      />
      <ButtonRow>
        <Button>{t(words.createSubmit)}</Button>
      </ButtonRow>
    </form>
  );
}
