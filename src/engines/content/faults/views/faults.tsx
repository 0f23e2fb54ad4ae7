import type { Department, StaffMember } from '#engines/organisation/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import { type FaultFilter, faultsPerPage } from '../queries.ts';
import type { OwnedFault } from '../report.ts';
import { words } from '../text.ts';

export function AccessibilityTabs({ current }: { current: string }) {
  const tabs = [
    { label: words.tabs.faults, href: '/staff/accessibility' },
    { label: words.tabs.results, href: '/staff/accessibility/results' },
    { label: words.tabs.statement, href: '/staff/accessibility/statement' },
  ];
  return <Tabs label={words.tabs.label} tabs={tabs} current={current} />;
}

function Say({ text }: { text: Text }) {
  return <>{useText()(text)}</>;
}

function Severity({ severity }: Pick<OwnedFault, 'severity'>) {
  return (
    <Badge tone={severity === 'error' ? 'danger' : 'warning'}>
      <Say text={words.severities[severity]} />
    </Badge>
  );
}

const columns: readonly Column<OwnedFault>[] = [
  {
    key: 'page',
    label: words.columns.page,
    rowHeader: true,
    render: ({ href, title }) => (
      <a href={href}>
        <Say text={title} />
      </a>
    ),
  },
  { key: 'severity', label: words.columns.severity, render: (fault) => <Severity {...fault} /> },
  { key: 'fault', label: words.columns.fault, render: ({ message }) => <Say text={message} /> },
  { key: 'excerpt', label: words.columns.excerpt, render: ({ excerpt }) => excerpt },
  {
    key: 'criterion',
    label: words.columns.criterion,
    render: ({ criterion }) => criterion ?? '－',
  },
  {
    key: 'owner',
    label: words.columns.owner,
    render: ({ section }) => (section ? <Say text={section} /> : '－'),
  },
  { key: 'due', label: words.columns.due, render: ({ dueOn }) => <Day date={dueOn} /> },
  {
    key: 'action',
    label: words.columns.action,
    render: ({ id }) => (
      <a href={`/staff/accessibility/${id}`}>
        <Say text={words.assign.open} />
      </a>
    ),
  },
];

function Filter({
  filter,
  departments,
}: {
  filter: FaultFilter;
  departments: readonly Department[];
}) {
  const t = useText();
  return (
    <form method="get" action="/staff/accessibility" aria-label={t(words.filter.title)}>
      <Select
        label={words.filter.department}
        name="department"
        value={filter.departmentId ?? ''}
        placeholder={words.filter.any}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label={words.filter.severity}
        name="severity"
        value={filter.severity ?? ''}
        placeholder={words.filter.any}
        options={[
          { value: 'error', label: words.severities.error },
          { value: 'warning', label: words.severities.warning },
        ]}
      />
      <Select
        label={words.filter.due}
        name="due"
        value={filter.late ? 'late' : ''}
        placeholder={words.filter.any}
        options={[{ value: 'late', label: words.filter.late }]}
      />
      <Button variant="secondary">{t(words.filter.apply)}</Button>
    </form>
  );
}

function hrefOf(filter: FaultFilter, page: number): string {
  const query = new URLSearchParams();
  if (filter.departmentId) query.set('department', filter.departmentId);
  if (filter.severity) query.set('severity', filter.severity);
  if (filter.late) query.set('due', 'late');
  query.set('page', String(page));
  return `/staff/accessibility?${query}`;
}

export interface FaultListProps {
  readonly faults: readonly OwnedFault[];
  readonly total: number;
  readonly page: number;
  readonly filter: FaultFilter;
  readonly departments: readonly Department[];
}

export function FaultList({ faults, total, page, filter, departments }: FaultListProps) {
  const t = useText();
  const paging = { page, pageSize: faultsPerPage, total, href: (to: number) => hrefOf(filter, to) };
  return (
    <>
      <AccessibilityTabs current="/staff/accessibility" />
      <p>
        <a href="/accessibility">{t(words.publicPage)}</a>
      </p>
      <Filter filter={filter} departments={departments} />
      {faults.length === 0 ? (
        <EmptyState title={words.none.title}>
          <p>{t(words.none.lead)}</p>
        </EmptyState>
      ) : (
        <>
          <ListCount {...paging} />
          <DataTable
            caption={words.list}
            captionHidden
            columns={columns}
            rows={faults}
            rowKey={({ id }) => id}
          />
          <Pager {...paging} />
        </>
      )}
    </>
  );
}

export interface AssignmentProps {
  readonly fault: OwnedFault;
  readonly departments: readonly Department[];
  /** People of the section that owns it now. */
  readonly members: readonly StaffMember[];
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

function Facts({ fault }: Pick<AssignmentProps, 'fault'>) {
  const t = useText();
  return (
    <DescriptionList
      items={[
        { term: words.columns.page, value: <a href={fault.href}>{t(fault.title)}</a> },
        { term: words.columns.severity, value: <Severity {...fault} /> },
        { term: words.columns.fault, value: t(fault.message) },
        { term: words.columns.excerpt, value: fault.excerpt },
        { term: words.columns.criterion, value: fault.criterion ?? '－' },
        { term: words.columns.found, value: <Day date={fault.foundOn} /> },
      ]}
    />
  );
}

export function AssignmentForm({ fault, departments, members, values, errors }: AssignmentProps) {
  const t = useText();
  const shared = (name: string, value: string) => ({
    name,
    value: typedValue(values, name) ?? value,
    error: errors[name],
  });
  return (
    <>
      <Facts fault={fault} />
      <h2>{t(words.assign.title)}</h2>
      <form method="post" action={`/staff/accessibility/${fault.id}`}>
        <Select
          {...shared('departmentId', fault.departmentId)}
          label={words.assign.department}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Select
          {...shared('staffId', fault.staffId ?? '')}
          label={words.assign.staff}
          placeholder={words.assign.sectionOnly}
          options={members.map(({ id, name }) => ({ value: id, label: { ja: name, en: name } }))}
        />
        <DateField {...shared('dueOn', fault.dueOn)} label={words.assign.due} required />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
          <ButtonLink href="/staff/accessibility" variant="secondary">
            {t(words.staffTitle)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
