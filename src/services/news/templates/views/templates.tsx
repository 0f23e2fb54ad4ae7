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

export function TemplateList(props: {
  templates: readonly Template[];
  departments: ReadonlyMap<string, Department>;
  saved: boolean;
}) {
  const t = useText();
  const { templates, departments, saved } = props;
  const nameOf = (id: string | null) => {
    const name = id ? departments.get(id)?.name : words.all;
    return name ? t(name) : '';
  };
  return (
    <>
      {saved && <Notice kind="success" title={words.saved} />}
      <p>
        <ButtonLink href="/staff/news/templates/new">{t(words.add)}</ButtonLink>
      </p>
      {templates.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
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
      )}
    </>
  );
}

export function TemplateFormPage(props: {
  value: (name: string) => string;
  departments: readonly Department[];
  /** Undefined for a new one. */
  id?: string;
  /** ISO day. */
  today: string;
  errors?: FieldErrors;
}) {
  const t = useText();
  const { value, departments, id, errors, today } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post">
        <TextField
          name="name"
          label={words.name}
          value={value('name')}
          error={errors?.name}
          required
        />
        <Select
          name="departmentId"
          label={words.department}
          value={value('departmentId')}
          error={errors?.departmentId}
          placeholder={words.all}
          options={departments.map((one) => ({ value: one.id, label: one.name }))}
        />
        <BodyField
          name="html"
          label={words.html}
          hint={words.htmlHint}
          value={value('html')}
          error={errors?.html}
          today={today}
          keepAs={id ?? 'template'}
        />
        <p>
          <Button>{t(words.save)}</Button>
        </p>
      </form>
      {id && (
        <form method="post" action={`/staff/news/templates/${id}/remove`}>
          <Button variant="danger">{t(words.remove)}</Button>
        </form>
      )}
    </>
  );
}
