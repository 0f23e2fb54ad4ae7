import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { fieldNames } from '../../staff-text.ts';
import type { ListedSection } from '../queries.ts';
import { staffWords, words } from '../text.ts';

function SectionLink({ department }: ListedSection) {
  const t = useText();
  return <a href={`/staff/sections/${department.code}`}>{t(department.name)}</a>;
}

function State({ section }: ListedSection) {
  const t = useText();
  return section ? (
    <Badge tone="success">{t(staffWords.written)}</Badge>
  ) : (
    <Badge tone="neutral">{t(staffWords.missing)}</Badge>
  );
}

const columns: readonly Column<ListedSection>[] = [
  {
    key: 'section',
    label: staffWords.section,
    rowHeader: true,
    render: (row) => <SectionLink {...row} />,
  },
  { key: 'state', label: staffWords.state, render: (row) => <State {...row} /> },
];

export function SectionsDesk(props: { sections: readonly ListedSection[]; done: boolean }) {
  if (props.sections.length === 0) return <EmptyState title={words.none} />;
  return (
    <>
      {props.done && <Notice kind="success" title={fieldNames.done} />}
      <DataTable
        caption={staffWords.title}
        captionHidden
        columns={columns}
        rows={props.sections}
        rowKey={({ department }) => department.id}
      />
    </>
  );
}

type FieldName = keyof typeof staffWords.fields;

function knownOf({ section }: ListedSection, name: FieldName): string {
  if (name === 'email') return section?.email ?? '';
  const [part, language] = name.split('.') as ['duties' | 'place' | 'hours', 'ja' | 'en' | 'easy'];
  return section?.[part]?.[language] ?? '';
}

export function SectionForm(props: { listed: ListedSection; form: FormState }) {
  const t = useText();
  const { listed, form } = props;
  const { code } = listed.department;
  return (
    <>
      <p>
        <a href={`/organisation/${code}`}>{t(fieldNames.page)}</a>
      </p>
      <ErrorSummary errors={form.errors} />
      <form method="post" action={`/staff/sections/${code}`}>
        {Object.entries(staffWords.fields).map(([name, label]) => {
          const known = knownOf(listed, name as FieldName);
          const value = form.values ? typedValue(form.values, name) : known;
          const field = { label, name, value, error: form.errors?.[name] };
          return name.startsWith('duties') ? (
            <TextArea
              key={name}
              {...field}
              hint={staffWords.dutiesHint}
              required={name === 'duties.ja'}
            />
          ) : (
            <TextField key={name} {...field} width={40} />
          );
        })}
        <ButtonRow>
          <Button>{t(fieldNames.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
