import type { StaffMember } from '#engines/organisation/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Invitation } from '../invitations/queries.ts';
import { ActionForm, DoneNotice, Part } from './parts.tsx';
import { words } from './text.ts';

export interface InvitationsProps {
  readonly staff: readonly StaffMember[];
  readonly invitations: readonly Invitation[];
  readonly mayInvite: boolean;
  readonly mayRevoke: boolean;
  readonly done: boolean;
  readonly values?: { readonly email?: string; readonly staffId?: string };
  readonly errors?: FieldErrors;
}

function staffOptions(staff: readonly StaffMember[]) {
  return staff.map(({ id, employeeNumber, name }) => {
    const label = `${employeeNumber} ${name}`;
    return { value: id, label: { ja: label, en: label } };
  });
}

function InviteForm({ staff, values, errors }: InvitationsProps) {
  const t = useText();
  return (
    <form method="post" action="/staff/invitations" novalidate>
      <p>{t(words.inviteHint)}</p>
      <Select
        {...{ label: words.inviteWhom, name: 'staffId', required: true, placeholder: words.choose }}
        {...{ options: staffOptions(staff), value: values?.staffId, error: errors?.staffId }}
      />
      <TextField
        {...{ label: words.email, name: 'email', type: 'email', required: true }}
        {...{ value: values?.email, error: errors?.email }}
      />
      <Button>{t(words.inviteDo)}</Button>
    </form>
  );
}

function OpenInvitations({ invitations }: InvitationsProps) {
  if (invitations.length === 0) {
    return <EmptyState title={words.noInvitations} hint={words.noInvitationsBody} />;
  }
  return (
    <DataTable
      caption={words.openInvitations}
      captionHidden
      rowKey={(row) => row.id}
      rows={invitations}
      columns={[
        { key: 'name', label: words.accessWhom, rowHeader: true, render: ({ name }) => name },
        { key: 'email', label: words.email, render: ({ email }) => email },
        { key: 'expires', label: words.expires, render: (row) => <Moment at={row.expiresAt} /> },
        {
          ...{ key: 'revoke', label: words.action },
          render: ({ id, name }) => (
            <ActionForm
              {...{ id, about: name, action: '/staff/invitations/revoke', label: words.revokeDo }}
            />
          ),
        },
      ]}
    />
  );
}

function AccessForm({ staff }: InvitationsProps) {
  const t = useText();
  return (
    <form method="post" action="/staff/invitations/access" novalidate>
      <p>{t(words.accessHint)}</p>
      <Select
        {...{ label: words.accessWhom, name: 'id', required: true, placeholder: words.choose }}
        options={staffOptions(staff.filter(({ userId }) => userId))}
      />
      <Button variant="danger">{t(words.accessDo)}</Button>
    </form>
  );
}

/** Who may come in: invitations, and stopping somebody's access. */
export function Invitations(props: InvitationsProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <DoneNotice done={props.done} />
      {props.mayInvite && (
        <>
          <Part title={words.inviteHeading}>
            <InviteForm {...props} />
          </Part>
          <Part title={words.openInvitations}>
            <OpenInvitations {...props} />
          </Part>
        </>
      )}
      {props.mayRevoke && (
        <Part title={words.accessHeading}>
          <AccessForm {...props} />
        </Part>
      )}
    </>
  );
}
