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

/** The case of a row, by its receipt number. */
export const receiptColumn: Column<ReportedRow> = {
  key: 'receipt',
  label: words.columns.receipt,
  rowHeader: true,
  render: ({ record }) =>
    record && <a href={getCaseType(record.type).staffHref(record.id)}>{record.receipt}</a>,
};

/**
 * What came of each; those that were refused first.
 *
 * @param named the column that says what a row is
 */
export function BulkReport<Row extends BulkRow>(props: {
  rows: readonly Row[];
  named: Column<Row>;
  back: string;
}) {
  const t = useText();
  const refused = props.rows.filter(({ outcome }) => outcome === 'refused');
  const rest = props.rows.filter(({ outcome }) => outcome !== 'refused');
  const columns: readonly Column<Row>[] = [
    props.named,
    {
      ...{ key: 'outcome', label: words.outcome },
      render: ({ outcome }) => <Badge tone={tones[outcome]}>{t(words.outcomes[outcome])}</Badge>,
    },
    { key: 'why', label: words.why, render: ({ reason }) => (reason ? t(reason) : '') },
  ];
  return (
    <>
      <Notice
        kind={refused.length > 0 ? 'warning' : 'success'}
        title={words.reportLead(rest.length, props.rows.length)}
      />
      <DataTable
        caption={words.report}
        captionHidden
        columns={columns}
        rows={[...refused, ...rest]}
        rowKey={({ id }) => id}
      />
      <ButtonLink variant="secondary" href={props.back}>
        {t(words.back)}
      </ButtonLink>
    </>
  );
}
