import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Pager } from '#ui/components/pager.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Transfer, transfersPerPage } from '../queries.ts';
import { statusLabels, words } from '../text.ts';

const base = '/staff/organisation/transfers';
export const transferHref = (id: string): string => `${base}/${id}`;

const tones = { draft: 'neutral', scheduled: 'info', applied: 'success' } as const satisfies Record<
  Transfer['status'],
  Tone
>;

export function Status({ status }: { status: Transfer['status'] }) {
  const t = useText();
  return <Badge tone={tones[status]}>{t(statusLabels[status])}</Badge>;
}

type Line = Transfer & { readonly rows: number };

const columns: readonly Column<Line>[] = [
  {
    key: 'title',
    label: words.columns.title,
    rowHeader: true,
    render: ({ id, title }) => <a href={transferHref(id)}>{title}</a>,
  },
  {
    key: 'day',
    label: words.columns.day,
    render: ({ effectiveOn }) => <Day date={effectiveOn} era />,
  },
  { key: 'rows', label: words.columns.rows, numeric: true, render: ({ rows }) => rows },
  {
    key: 'status',
    label: words.columns.status,
    render: ({ status }) => <Status status={status} />,
  },
];

export interface TransfersProps {
  readonly transfers: readonly Line[];
  readonly total: number;
  readonly page: number;
  readonly form: FormState;
}

function DraftForm({ form: { values, errors } }: { form: FormState }) {
  const t = useText();
  return (
    <form method="post" action={base}>
      <TextField
        label={words.fields.title}
        hint={words.fields.titleHint}
        name="title"
        value={typedValue(values, 'title')}
        error={errors?.title}
        width={40}
        required
      />
      <DateField
        label={words.fields.effectiveOn}
        name="effectiveOn"
        value={typedValue(values, 'effectiveOn')}
        error={errors?.effectiveOn}
        required
      />
      <ButtonRow>
        <Button>{t(words.create)}</Button>
      </ButtonRow>
    </form>
  );
}

export function Transfers({ transfers, total, page, form }: TransfersProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {transfers.length > 0 ? (
        <DataTable
          caption={words.title}
          columns={columns}
          rows={transfers}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={words.none} hint={words.noneHint} />
      )}
      <Pager
        page={page}
        pageSize={transfersPerPage}
        total={total}
        href={(number) => `${base}?page=${number}`}
      />
      <h2>{t(words.newDraft)}</h2>
      <DraftForm form={form} />
    </>
  );
}
