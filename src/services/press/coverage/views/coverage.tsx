import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import type { CoverageRow } from '../../releases/queries.ts';
import { words } from '../text.ts';

export interface CoverageProps {
  readonly releaseId: string;
  readonly rows: readonly CoverageRow[];
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function RemoveForm({ row }: { row: CoverageRow }) {
  const t = useText();
  const href = `${deskHref(row.releaseId)}/coverage/${row.id}/remove`;
  return (
    <form method="post" action={href}>
      <button
        type="submit"
        class="button button-secondary"
        aria-label={t(words.removeOf(row.title))}
      >
        {t(words.remove)}
      </button>
    </form>
  );
}

const columns: readonly Column<CoverageRow>[] = [
  {
    ...{ key: 'title', label: words.headline, rowHeader: true },
    render: ({ href, title }) => (
      <a href={href} rel="noopener noreferrer external nofollow">
        {title}
      </a>
    ),
  },
  { key: 'outlet', label: words.outlet, render: ({ outlet }) => outlet },
  { key: 'day', label: words.day, render: ({ day }) => <Day date={day} /> },
  { key: 'act', label: words.act, render: (row) => <RemoveForm row={row} /> },
];

/** Who reported, with the link; and the form that records one more. */
export function Coverage({ releaseId, rows, values = {}, errors }: CoverageProps) {
  const t = useText();
  const typed = { values, errors };
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t(words.title)}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <form method="post" action={`${deskHref(releaseId)}/coverage`}>
        <TextField {...field(typed, 'outlet')} label={words.outlet} required />
        <TextField {...field(typed, 'title')} label={words.headline} width={40} required />
        <TextField {...field(typed, 'href')} label={words.href} type="url" width={40} required />
        <DateField {...field(typed, 'day')} label={words.day} required />
        <Button variant="secondary">{t(words.add)}</Button>
      </form>
    </section>
  );
}
