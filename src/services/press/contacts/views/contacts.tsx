import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ContactRow } from '../queries.ts';
import { words } from '../text.ts';

export interface ContactsProps extends FormState {
  readonly rows: readonly ContactRow[];
  readonly done: boolean;
}

function RemoveForm({ row }: { row: ContactRow }) {
  const t = useText();
  return (
    <form method="post" action={`/staff/press/list/${row.id}/remove`}>
      <button
        type="submit"
        class="button button-secondary"
        aria-label={t(words.removeOf(row.name))}
      >
        {t(words.remove)}
      </button>
    </form>
  );
}

const columns: readonly Column<ContactRow>[] = [
  { key: 'name', label: words.name, rowHeader: true, render: ({ name }) => name },
  { key: 'organisation', label: words.organisation, render: (row) => row.organisation },
  { key: 'mail', label: words.mail, render: ({ mail }) => mail },
  {
    ...{ key: 'added', label: words.added },
    render: ({ addedAt }) => <Day date={dayInTokyo(addedAt)} />,
  },
  { key: 'act', label: words.act, render: (row) => <RemoveForm row={row} /> },
];

export function Contacts(props: ContactsProps) {
  const t = useText();
  const { rows, done, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={words.done} />}
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <section aria-labelledby="add">
        <h2 id="add">{t(words.addTitle)}</h2>
        <form method="post">
          <TextField {...field(props, 'name')} label={words.name} required />
          <TextField {...field(props, 'organisation')} label={words.organisation} required />
          <TextField
            {...field(props, 'mail')}
            label={words.mail}
            type="email"
            width={40}
            required
          />
          <Button>{t(words.add)}</Button>
        </form>
      </section>
    </>
  );
}
