import type { StaffMember } from '#engines/organisation/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { BulkRow } from '../../acting/bulk.ts';
import type { CaseRecord } from '../../records.ts';
import { getCaseType } from '../../registry.ts';
import type { NamedAction } from '../../rules.ts';
import { words } from '../text.ts';

/** What can be done to the chosen cases, below the table and in its form. */
export function BulkFields(props: {
  actions: readonly NamedAction[];
  colleagues: readonly StaffMember[];
  formKey: string;
}) {
  const t = useText();
  const acts = props.actions.map(({ name, action }) => ({
    value: `act ${name}`,
    label: action.label,
  }));
  const people = props.colleagues.map(({ id, name }) => ({
    value: `assign ${id}`,
    label: words.toPerson(name),
  }));
  const options = [
    { value: 'assign me', label: words.toMe },
    ...acts,
    ...people,
    { value: 'assign none', label: words.toNobody },
  ];
  return (
    <section class="case-bulk">
      <h2>{t(words.bulk)}</h2>
      <input type="hidden" name="key" value={props.formKey} />
      <Select label={words.bulkAct} name="act" options={options} />
      <TextField label={words.bulkReason} name="reason" width={40} />
      <Button variant="secondary">{t(words.bulkGo)}</Button>
    </section>
  );
}

const tones = { done: 'success', repeated: 'info', refused: 'danger' } as const;

export interface ReportedRow extends BulkRow {
  readonly record?: CaseRecord;
}

function Outcome({ row }: { row: ReportedRow }) {
  const t = useText();
  return <Badge tone={tones[row.outcome]}>{t(words.outcomes[row.outcome])}</Badge>;
}

function Why({ row }: { row: ReportedRow }) {
  const t = useText();
  return <>{row.reason ? t(row.reason) : ''}</>;
}

const columns: readonly Column<ReportedRow>[] = [
  {
    key: 'receipt',
    label: words.columns.receipt,
    rowHeader: true,
    render: ({ record }) =>
      record && <a href={getCaseType(record.type).staffHref(record.id)}>{record.receipt}</a>,
  },
  { key: 'outcome', label: words.outcome, render: (row) => <Outcome row={row} /> },
  { key: 'why', label: words.why, render: (row) => <Why row={row} /> },
];

/** What came of each; those that were refused first. */
export function BulkReport({ rows, back }: { rows: readonly ReportedRow[]; back: string }) {
  const t = useText();
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  const rest = rows.filter(({ outcome }) => outcome !== 'refused');
  return (
    <>
      <Notice
        kind={refused.length > 0 ? 'warning' : 'success'}
        title={words.reportLead(rest.length, rows.length)}
      />
      <DataTable
        caption={words.report}
        captionHidden
        columns={columns}
        rows={[...refused, ...rest]}
        rowKey={({ id }) => id}
      />
      <ButtonLink variant="secondary" href={back}>
        {t(words.back)}
      </ButtonLink>
    </>
  );
}
