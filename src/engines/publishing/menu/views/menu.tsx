import type { FormState } from '#platform/http/form-state.ts';
import type { NavigationItem } from '#platform/module.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { fieldNames } from '../../staff-text.ts';
import type { StoredEntry } from '../queries.ts';
import { staffWords } from '../text.ts';

const path = '/staff/menu';

interface FieldsProps {
  readonly form: FormState;
  readonly entry?: StoredEntry;
}

const textFields = (entry: StoredEntry | undefined) => [
  { name: 'label.ja', label: fieldNames.nameJa, known: entry?.label.ja, required: true },
  { name: 'label.en', label: fieldNames.nameEn, known: entry?.label.en, required: true },
  { name: 'label.easy', label: fieldNames.nameEasy, known: entry?.label.easy },
  {
    ...{ name: 'href', label: staffWords.href, hint: staffWords.hrefHint },
    ...{ known: entry?.href, required: true },
  },
  {
    ...{ name: 'position', label: fieldNames.position, hint: staffWords.positionHint },
    known: String(entry?.position ?? 100),
  },
];

const dayFields = (entry: StoredEntry | undefined) => [
  { name: 'validFrom', label: staffWords.from, known: entry?.validFrom },
  { name: 'validTo', label: staffWords.to, known: entry?.validTo },
];

function Fields({ form: { errors, values }, entry }: FieldsProps) {
  const shown = (name: string, known: string | null = '') => ({
    value: values ? typedValue(values, name) : (known ?? ''),
    error: errors?.[name],
  });
  return (
    <>
      {textFields(entry).map(({ known, ...field }) => (
        <TextField
          key={field.name}
          {...field}
          {...shown(field.name, known)}
          width={field.name === 'position' ? 8 : 40}
        />
      ))}
      {dayFields(entry).map(({ known, ...field }) => (
        <DateField key={field.name} {...field} {...shown(field.name, known)} />
      ))}
    </>
  );
}

function EntryLink({ id, label }: StoredEntry) {
  const t = useText();
  return <a href={`${path}/${id}`}>{t(label)}</a>;
}

const dayOf = (day: string | null) => day && <Day date={day} />;

const columns: readonly Column<StoredEntry>[] = [
  {
    key: 'label',
    label: staffWords.label,
    rowHeader: true,
    render: (entry) => <EntryLink {...entry} />,
  },
  { key: 'href', label: staffWords.href, render: ({ href }) => <a href={href}>{href}</a> },
  {
    key: 'position',
    label: fieldNames.position,
    numeric: true,
    render: ({ position }) => position,
  },
  { key: 'from', label: staffWords.from, render: ({ validFrom }) => dayOf(validFrom) },
  { key: 'to', label: staffWords.to, render: ({ validTo }) => dayOf(validTo) },
];

function FixedLabel({ label }: NavigationItem) {
  const t = useText();
  return <span>{t(label)}</span>;
}

const fixedColumns: readonly Column<NavigationItem>[] = [
  {
    key: 'label',
    label: staffWords.label,
    rowHeader: true,
    render: (item) => <FixedLabel {...item} />,
  },
  { key: 'href', label: staffWords.href, render: ({ href }) => <a href={href}>{href}</a> },
  { key: 'position', label: fieldNames.position, numeric: true, render: ({ order }) => order },
];

export interface MenuPageProps {
  readonly entries: readonly StoredEntry[];
  /** Entries of the services. */
  readonly fixed: readonly NavigationItem[];
  readonly form: FormState;
  readonly done: boolean;
  readonly mayArrange: boolean;
}

export function MenuPage({ entries, fixed, form, done, mayArrange }: MenuPageProps) {
  const t = useText();
  return (
    <>
      {done && <Notice kind="success" title={fieldNames.done} />}
      <ErrorSummary errors={form.errors} />
      {mayArrange && (
        <Disclosure summary={staffWords.add} open={form.errors !== undefined}>
          <form method="post" action={path}>
            <Fields form={form} />
            <ButtonRow>
              <Button>{t(staffWords.add)}</Button>
            </ButtonRow>
          </form>
        </Disclosure>
      )}
      {entries.length > 0 ? (
        <DataTable
          caption={staffWords.own}
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={staffWords.none} hint={staffWords.noneHint} />
      )}
      <DataTable caption={staffWords.fixed} columns={fixedColumns} rows={fixed} />
    </>
  );
}

export function EntryPage({ entry, form }: { entry: StoredEntry; form: FormState }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <form method="post" action={`${path}/${entry.id}`}>
        <Fields form={form} entry={entry} />
        <ButtonRow>
          <Button>{t(fieldNames.save)}</Button>
          <Button variant="danger" formAction={`${path}/${entry.id}/remove`}>
            {t(fieldNames.remove)}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
