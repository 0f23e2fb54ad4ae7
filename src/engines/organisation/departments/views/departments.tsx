import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type { Department } from '../queries.ts';
import { text } from '../text.ts';

export const departmentHref = (code: string): string => `/staff/organisation/departments/${code}`;

export function DepartmentLink({ department }: { department: Department }) {
  const t = useText();
  return <a href={departmentHref(department.code)}>{t(department.name)}</a>;
}

const columns: readonly Column<Department>[] = [
  {
    key: 'name',
    label: text.columns.name,
    rowHeader: true,
    render: (department) => <DepartmentLink department={department} />,
  },
  { key: 'code', label: text.columns.code, render: ({ code }) => code },
  { key: 'telephone', label: text.columns.telephone, render: ({ telephone }) => telephone ?? '' },
];

export const departmentsPerPage = 50;

export interface DepartmentsProps {
  readonly departments: readonly Department[];
  readonly day: string;
  readonly page: number;
  readonly mayManage: boolean;
}

export function Departments({ departments, day, page, mayManage }: DepartmentsProps) {
  const t = useText();
  const first = (page - 1) * departmentsPerPage;
  const rows = departments.slice(first, first + departmentsPerPage);
  return (
    <>
      <form method="get" action="/staff/organisation/departments">
        <DateField label={text.on} name="on" value={day} />
        <ButtonRow>
          <Button variant="secondary">{t(text.show)}</Button>
          {mayManage && <ButtonLink href={departmentHref('new')}>{t(text.add)}</ButtonLink>}
        </ButtonRow>
      </form>
      {rows.length > 0 ? (
        <DataTable caption={text.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={text.none} hint={text.noneHint} />
      )}
      <Pager
        page={page}
        pageSize={departmentsPerPage}
        total={departments.length}
        href={(number) => `/staff/organisation/departments?on=${day}&page=${number}`}
      />
    </>
  );
}
