import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import type { KnownPermission, Role } from '../queries.ts';
import { words } from '../text.ts';

export const roleHref = (id: string): string => `/staff/organisation/roles/${id}`;

function PermissionName({ permission }: { permission: KnownPermission }) {
  const t = useText();
  return (
    <>
      {t(permission.label)} <code>{permission.name}</code>{' '}
      {permission.secondFactor && <Badge tone="info">{t(words.secondFactor)}</Badge>}
    </>
  );
}

function Holders({ roles }: { roles: readonly Role[] }) {
  const t = useText();
  return <>{roles.map(({ label }) => t(label)).join('、') || t(words.nobody)}</>;
}

function columnsFor(roles: readonly Role[]): readonly Column<KnownPermission>[] {
  return [
    {
      key: 'permission',
      label: words.permission,
      rowHeader: true,
      render: (permission) => <PermissionName permission={permission} />,
    },
    {
      key: 'roles',
      label: words.roles,
      render: ({ name }) => (
        <Holders roles={roles.filter(({ permissions }) => permissions.includes(name))} />
      ),
    },
  ];
}

export interface RolesProps {
  readonly roles: readonly Role[];
  readonly permissions: readonly KnownPermission[];
  readonly mayManage: boolean;
}

export function Roles({ roles, permissions, mayManage }: RolesProps) {
  const t = useText();
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columnsFor(roles)}
        rows={permissions}
        rowKey={({ name }) => name}
      />
      {mayManage && (
        <>
          <h2>{t(words.edit)}</h2>
          <ul>
            {roles.map(({ id, label }) => (
              <li key={id}>
                <a href={roleHref(id)}>{t(label)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function RolePage(props: {
  role: Role;
  permissions: readonly KnownPermission[];
  form: FormState;
}) {
  const t = useText();
  const { role, permissions, form } = props;
  return (
    <form method="post" action={roleHref(role.id)}>
      <ErrorSummary errors={form.errors} />
      <Checkboxes
        label={words.permissions}
        name="permissions"
        options={permissions.map(({ name, label }) => ({ value: name, label }))}
        values={role.permissions}
      />
      <ButtonRow>
        <Button>{t(words.save)}</Button>
      </ButtonRow>
    </form>
  );
}
