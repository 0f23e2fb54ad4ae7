import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type StaffLine, staffPerPage } from '../list.ts';
import { words } from '../text.ts';

export const staffHref = (id: string): string => `/staff/organisation/staff/${id}`;

function Posts({ member }: { member: StaffLine }) {
  const t = useText();
  const names = member.posts.map(({ department, title, concurrent }) => {
    const place = department ? `${t(department.name)} ` : '';
    return `${place}${title}${concurrent ? t(words.concurrent) : ''}`;
  });
  return <>{names.join('、')}</>;
}

function Roles({ member }: { member: StaffLine }) {
  const t = useText();
  return <>{member.roles.map((label) => t(label)).join('、')}</>;
}

const columns: readonly Column<StaffLine>[] = [
  { key: 'number', label: words.columns.number, render: ({ employeeNumber }) => employeeNumber },
  {
    key: 'name',
    label: words.columns.name,
    rowHeader: true,
    render: ({ id, name }) => <a href={staffHref(id)}>{name}</a>,
  },
  { key: 'posts', label: words.columns.posts, render: (member) => <Posts member={member} /> },
  { key: 'roles', label: words.columns.roles, render: (member) => <Roles member={member} /> },
];

export interface StaffListProps {
  readonly members: readonly StaffLine[];
  readonly total: number;
  readonly page: number;
  readonly search: string;
  readonly mayManage: boolean;
}

export function StaffList({ members, total, page, search, mayManage }: StaffListProps) {
  const t = useText();
  const query = encodeURIComponent(search);
  return (
    <>
      <form method="get" action="/staff/organisation/staff">
        <TextField label={words.search} name="q" type="search" value={search} />
        <ButtonRow>
          <Button variant="secondary">{t(words.find)}</Button>
          {mayManage && <ButtonLink href={staffHref('new')}>{t(words.add)}</ButtonLink>}
        </ButtonRow>
      </form>
      {members.length > 0 ? (
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={members}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={words.none} hint={words.noneHint} />
      )}
      <Pager
        page={page}
        pageSize={staffPerPage}
        total={total}
        href={(number) => `/staff/organisation/staff?q=${query}&page=${number}`}
      />
    </>
  );
}
