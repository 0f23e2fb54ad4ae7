import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type { Department } from '../../departments/queries.ts';
import type { StaffMember } from '../../staff/queries.ts';
import { linesPerPage, type Transfer, type TransferLine } from '../queries.ts';
import type { TransferReport } from '../report.ts';
import { kindLabels, words } from '../text.ts';
import { Acts, AddForms } from './forms.tsx';
import { Report } from './report.tsx';
import { Status, transferHref } from './transfers.tsx';

interface Post {
  readonly staffId: string;
  readonly departmentId: string;
  readonly title: string;
}

export interface TransferPageProps {
  readonly transfer: Transfer;
  readonly lines: readonly TransferLine[];
  readonly total: number;
  readonly page: number;
  /** Posts on the eve of the transfer of the people shown. */
  readonly posts: readonly Post[];
  /** Departments that lines, posts and findings mention. */
  readonly named: ReadonlyMap<string, Department>;
  /** Departments of the day, to choose from. */
  readonly departments: readonly Department[];
  readonly report: TransferReport;
  readonly owners: ReadonlyMap<string, StaffMember>;
  readonly form: FormState;
}

function Place({ department, title }: { department?: Department; title: string }) {
  const t = useText();
  return (
    <>
      {department && t(department.name)} {title}
    </>
  );
}

function RemoveForm({ transfer, line }: { transfer: Transfer; line: TransferLine }) {
  const t = useText();
  return (
    <form method="post" action={`${transferHref(transfer.id)}/rows/${line.id}/remove`}>
      <Button variant="plain">{t(words.remove)}</Button>
    </form>
  );
}

function Kind({ kind }: { kind: TransferLine['kind'] }) {
  return <>{useText()(kindLabels[kind])}</>;
}

function columnsFor({ transfer, posts, named }: TransferPageProps) {
  const columns: Column<TransferLine>[] = [
    {
      key: 'person',
      label: words.columns.person,
      rowHeader: true,
      render: ({ employeeNumber, name }) => `${employeeNumber} ${name}`,
    },
    { key: 'kind', label: words.columns.kind, render: ({ kind }) => <Kind kind={kind} /> },
    {
      key: 'now',
      label: words.columns.now,
      render: ({ staffId }) =>
        posts
          .filter((post) => post.staffId === staffId)
          .map(({ departmentId, title }) => (
            <div key={departmentId}>
              <Place department={named.get(departmentId)} title={title} />
            </div>
          )),
    },
    {
      key: 'next',
      label: words.columns.next,
      render: ({ departmentId, title }) => (
        <Place department={named.get(departmentId ?? '')} title={title} />
      ),
    },
  ];
  if (transfer.status !== 'draft') return columns;
  const render = (line: TransferLine) => <RemoveForm transfer={transfer} line={line} />;
  return [...columns, { key: 'actions', label: words.columns.actions, render }];
}

export function TransferPage(props: TransferPageProps) {
  const { transfer, lines } = props;
  return (
    <>
      <ErrorSummary errors={props.form.errors} />
      <DescriptionList
        items={[
          { term: words.columns.day, value: <Day date={transfer.effectiveOn} era /> },
          { term: words.columns.status, value: <Status status={transfer.status} /> },
        ]}
      />
      {lines.length > 0 ? (
        <DataTable
          caption={words.rowsCaption}
          columns={columnsFor(props)}
          rows={lines}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={words.noRows} hint={words.noRowsHint} />
      )}
      <Pager
        page={props.page}
        pageSize={linesPerPage}
        total={props.total}
        href={(number) => `${transferHref(transfer.id)}?page=${number}`}
      />
      {transfer.status === 'draft' && <AddForms {...props} />}
      {transfer.status !== 'applied' && <Report {...props} />}
      <Acts transfer={transfer} />
    </>
  );
}
