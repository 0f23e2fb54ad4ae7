import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { KnownPermission } from '../../roles/queries.ts';
import type { StaffMember } from '../../staff/queries.ts';
import { PeriodText } from '../../views/frame.tsx';
import type { Delegation } from '../queries.ts';
import { words } from '../text.ts';

const base = '/staff/organisation/delegations';
const { fields, columns } = words;

function Permissions(props: { names: readonly string[]; known: readonly KnownPermission[] }) {
  const t = useText();
  const shown = props.known.filter(({ name }) => props.names.includes(name));
  return <>{shown.map(({ label }) => t(label)).join('、')}</>;
}

function CancelForm({ id }: { id: string }) {
  const t = useText();
  return (
    <form method="post" action={`${base}/${id}/cancel`}>
      <Button variant="danger">{t(words.cancel)}</Button>
    </form>
  );
}

export interface DelegationsProps {
  readonly staffId: string;
  readonly delegations: readonly Delegation[];
  readonly people: ReadonlyMap<string, StaffMember>;
  readonly permissions: readonly KnownPermission[];
  /** What this person may give: the permissions of their own roles. */
  readonly own: readonly KnownPermission[];
  readonly form: FormState;
}

function columnsFor(
  { people, permissions }: DelegationsProps,
  other: 'fromStaffId' | 'toStaffId',
): readonly Column<Delegation>[] {
  return [
    {
      key: 'person',
      label: columns.person,
      rowHeader: true,
      render: (delegation) => people.get(delegation[other])?.name,
    },
    {
      key: 'period',
      label: columns.period,
      render: (delegation) => <PeriodText period={delegation} />,
    },
    {
      key: 'permissions',
      label: columns.permissions,
      render: (delegation) => <Permissions names={delegation.permissions} known={permissions} />,
    },
    { key: 'reason', label: columns.reason, render: ({ reason }) => reason },
  ];
}

function PeriodFields({ form: { values, errors } }: { form: FormState }) {
  return (
    <>
      <DateField
        label={fields.from}
        name="validFrom"
        value={typedValue(values, 'validFrom')}
        error={errors?.validFrom}
        required
      />
      <DateField
        label={fields.until}
        name="validTo"
        value={typedValue(values, 'validTo')}
        error={errors?.validTo}
        required
      />
    </>
  );
}

function DelegationForm({ own, form: { values, errors } }: DelegationsProps) {
  const t = useText();
  return (
    <form method="post" action={base}>
      <TextField
        label={fields.to}
        name="to"
        value={typedValue(values, 'to')}
        error={errors?.to}
        required
      />
      <Checkboxes
        label={fields.permissions}
        name="permissions"
        options={own.map(({ name, label }) => ({ value: name, label }))}
        values={typedValues(values, 'permissions')}
        error={errors?.permissions}
        required
      />
      <PeriodFields form={{ values, errors }} />
      <TextField
        label={fields.reason}
        name="reason"
        value={typedValue(values, 'reason')}
        error={errors?.reason}
        width={40}
        required
      />
      <ButtonRow>
        <Button>{t(words.submit)}</Button>
      </ButtonRow>
    </form>
  );
}

export function Delegations(props: DelegationsProps) {
  const t = useText();
  const given = props.delegations.filter(({ fromStaffId }) => fromStaffId === props.staffId);
  const received = props.delegations.filter(({ toStaffId }) => toStaffId === props.staffId);
  const cancel: Column<Delegation> = {
    key: 'actions',
    label: columns.actions,
    render: ({ id }) => <CancelForm id={id} />,
  };
  const givenColumns = [...columnsFor(props, 'toStaffId'), cancel];
  return (
    <>
      <ErrorSummary errors={props.form.errors} />
      {given.length > 0 ? (
        <DataTable caption={words.given} columns={givenColumns} rows={given} />
      ) : (
        <EmptyState title={words.noneGiven} />
      )}
      {received.length > 0 ? (
        <DataTable
          caption={words.received}
          columns={columnsFor(props, 'fromStaffId')}
          rows={received}
        />
      ) : (
        <EmptyState title={words.noneReceived} />
      )}
      <h2>{t(words.new)}</h2>
      <DelegationForm {...props} />
    </>
  );
}
