import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { AuditFilter } from '../inputs.ts';
import type { ListedEntry } from '../list.ts';
import { text } from '../text.ts';
import { FilterForm } from './filter-form.tsx';

/** The address of the log with these filters. */
export function logHref(filter: AuditFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, String(value));
  return query.size > 0 ? `/staff/audit?${query}` : '/staff/audit';
}

function Actor({ entry }: { entry: ListedEntry }) {
  const t = useText();
  const kind = t(text.actors[entry.actorKind]);
  if (!entry.actorId) return <>{kind}</>;
  return (
    <>
      {kind} <a href={logHref({ actor: entry.actorId })}>{entry.actorName ?? entry.actorId}</a>
    </>
  );
}

function Details({ entry }: { entry: ListedEntry }) {
  const t = useText();
  const facts = Object.entries(entry.details).map(([key, value]) => `${key}: ${String(value)}`);
  if (entry.requestId) facts.push(`request: ${entry.requestId}`);
  return (
    <>
      {entry.readPersonalData && <Badge tone="info">{t(text.readPersonalData)}</Badge>}{' '}
      {facts.join(' / ')}
    </>
  );
}

const columns: readonly Column<ListedEntry>[] = [
  { key: 'seq', label: text.columns.seq, numeric: true, rowHeader: true, render: ({ seq }) => seq },
  { key: 'at', label: text.columns.at, render: ({ at }) => <Moment at={at} /> },
  { key: 'actor', label: text.columns.actor, render: (entry) => <Actor entry={entry} /> },
  {
    key: 'action',
    label: text.columns.action,
    render: ({ action }) => <a href={logHref({ action })}>{action}</a>,
  },
  {
    key: 'subject',
    label: text.columns.subject,
    render: ({ subjectType: type, subjectId: subject }) => (
      <a href={logHref({ type, subject })}>
        {type} {subject}
      </a>
    ),
  },
  { key: 'details', label: text.columns.details, render: (entry) => <Details entry={entry} /> },
];

export interface LogProps {
  readonly filter: AuditFilter;
  readonly total: number;
  readonly entries: readonly ListedEntry[];
  readonly next?: number;
}

export function Log({ filter, total, entries, next }: LogProps) {
  const t = useText();
  const { before, ...filters } = filter;
  return (
    <>
      <FilterForm filter={filter} />
      <p>{t(text.total(total.toLocaleString('en')))}</p>
      {entries.length > 0 ? (
        <DataTable
          caption={text.table}
          columns={columns}
          rows={entries}
          rowKey={({ seq }) => String(seq)}
        />
      ) : (
        <EmptyState title={text.none} hint={text.noneHint} />
      )}
      <ButtonRow>
        {next && (
          <ButtonLink variant="secondary" href={logHref({ ...filters, before: next })}>
            {t(text.older)}
          </ButtonLink>
        )}
        {before && (
          <ButtonLink variant="plain" href={logHref(filters)}>
            {t(text.newest)}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
