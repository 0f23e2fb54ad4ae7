import type { FormState } from '#platform/http/form-state.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import { PeriodText } from '../../views/frame.tsx';
import type { DepartmentRecord, Succession } from '../history.ts';
import type { Department } from '../queries.ts';
import { text } from '../text.ts';
import { DepartmentLink } from './departments.tsx';
import { CloseForm, RenameForm } from './forms.tsx';

function Successions({ list }: { list: readonly Succession[] }) {
  return (
    <ul>
      {list.map(({ department, effectiveOn }) => (
        <li key={department.id}>
          <DepartmentLink department={department} /> <Day date={effectiveOn} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ department, record }: { department: Department; record: DepartmentRecord }) {
  const t = useText();
  const { predecessors, successors, names, period } = record;
  return (
    <DescriptionList
      items={[
        { term: text.columns.code, value: department.code },
        ...(department.telephone
          ? [{ term: text.columns.telephone, value: department.telephone }]
          : []),
        ...(period ? [{ term: text.exists, value: <PeriodText period={period} /> }] : []),
        {
          term: text.names,
          value: (
            <ul>
              {names.map(({ name, validFrom }) => (
                <li key={validFrom}>
                  {t(name)} <Day date={validFrom} />
                </li>
              ))}
            </ul>
          ),
        },
        ...(predecessors.length > 0
          ? [{ term: text.predecessors, value: <Successions list={predecessors} /> }]
          : []),
        ...(successors.length > 0
          ? [{ term: text.successors, value: <Successions list={successors} /> }]
          : []),
      ]}
    />
  );
}

type Person = DepartmentRecord['people'][number];

function Post({ person }: { person: Person }) {
  const t = useText();
  return (
    <>
      {person.title}
      {person.concurrent && t(text.concurrent)}
    </>
  );
}

const columns: readonly Column<Person>[] = [
  { key: 'number', label: text.columns.number, render: ({ employeeNumber }) => employeeNumber },
  {
    key: 'person',
    label: text.columns.person,
    rowHeader: true,
    render: ({ id, name }) => <a href={`/staff/organisation/staff/${id}`}>{name}</a>,
  },
  { key: 'post', label: text.columns.post, render: (person) => <Post person={person} /> },
];

export interface DepartmentPageProps {
  readonly department: Department;
  readonly record: DepartmentRecord;
  readonly others: readonly Department[];
  readonly mayManage: boolean;
  readonly form: FormState;
}

export function DepartmentPage(props: DepartmentPageProps) {
  const { department, record, form } = props;
  const { people, period } = record;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Facts department={department} record={record} />
      {people.length > 0 ? (
        <DataTable caption={text.people} columns={columns} rows={people} />
      ) : (
        <EmptyState title={text.nobody} />
      )}
      {props.mayManage && (
        <Disclosure summary={text.rename} open={form.errors && 'from' in (form.values ?? {})}>
          <RenameForm form={form} department={department} />
        </Disclosure>
      )}
      {props.mayManage && period?.validTo === null && (
        <Disclosure summary={text.close} open={form.errors && 'lastDay' in (form.values ?? {})}>
          <CloseForm {...props} people={people.length} />
        </Disclosure>
      )}
    </>
  );
}
