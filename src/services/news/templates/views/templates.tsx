import type { Department } from '#engines/organisation/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { BodyField } from '../../items/views/body-field.tsx';
import type { Template } from '../queries.ts';
import { templateWords as words } from '../text.ts';

interface ListProps {
  readonly templates: readonly Template[];
  readonly departments: ReadonlyMap<string, Department>;
}

function TemplateTable({ templates, departments }: ListProps) {
  const t = useText();
  const nameOf = (id: string | null) => {
    const name = id ? departments.get(id)?.name : words.all;
    return name ? t(name) : '';
  };
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={templates}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'name', label: words.name, rowHeader: true },
          render: ({ id, name }) => <a href={`/staff/news/templates/${id}`}>{name}</a>,
        },
        {
          ...{ key: 'department', label: words.department },
          render: ({ departmentId }) => nameOf(departmentId),
        },
        { key: 'by', label: words.savedBy, render: ({ savedBy }) => savedBy },
      ]}
    />
  );
}

export function TemplateList(props: ListProps & { saved: boolean }) {
  const t = useText();
  return (
    <>
      {props.saved && <Notice kind="success" title={words.saved} />}
      <p>
        <ButtonLink href="/staff/news/templates/new">{t(words.add)}</ButtonLink>
      </p>
      {props.templates.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <TemplateTable {...props} />
      )}
    </>
  );
}

interface TemplateFormProps {
  readonly value: (name: string) => string;
  readonly departments: readonly Department[];
  /** Undefined for a new one. */
  readonly id?: string;
  /** ISO day. */
  readonly today: string;
  readonly errors?: FieldErrors;
}

function TemplateFields({ value, departments, id, errors, today }: TemplateFormProps) {
  const of = (name: string) => ({ name, value: value(name), error: errors?.[name] });
  return (
    <>
      <TextField {...of('name')} label={words.name} required />
      <Select
        {...of('departmentId')}
        label={words.department}
        placeholder={words.all}
        options={departments.map((one) => ({ value: one.id, label: one.name }))}
      />
      <BodyField
        {...of('html')}
        label={words.html}
        hint={words.htmlHint}
        today={today}
        keepAs={id ?? 'template'}
      />
    </>
  );
}

export function TemplateFormPage(props: TemplateFormProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post">
        <TemplateFields {...props} />
        <p>
          <Button>{t(words.save)}</Button>
        </p>
      </form>
      {props.id && (
        <form method="post" action={`/staff/news/templates/${props.id}/remove`}>
          <Button variant="danger">{t(words.remove)}</Button>
        </form>
      )}
    </>
  );
}
