import type { DeadJob } from '#platform/jobs/dead-jobs.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type { FailedFilter } from '../inputs.ts';
import { type Message, pageSize } from '../queries.ts';
import { text } from '../text.ts';
import { ResendMessage } from './resend.tsx';
import { Status } from './status.tsx';

const { columns: words } = text;

function RetryJob({ job }: { job: DeadJob }) {
  const t = useText();
  return (
    <form method="post" action={`/staff/jobs/${job.id}/retry`}>
      <Button variant="secondary">{t(text.retryJob(job.name))}</Button>
    </form>
  );
}

function JobReason({ job }: { job: DeadJob }) {
  const t = useText();
  return <>{job.reason ?? t(text.jobs.noReason)}</>;
}

const jobColumns: readonly Column<DeadJob>[] = [
  { key: 'job', label: words.job, rowHeader: true, render: ({ name }) => name },
  { key: 'failed', label: words.failed, render: ({ failedAt }) => <Moment at={failedAt} /> },
  { key: 'reason', label: words.reason, render: (job) => <JobReason job={job} /> },
  {
    key: 'ids',
    label: words.ids,
    render: ({ ids }) =>
      Object.entries(ids)
        .map(([field, id]) => `${field}: ${id}`)
        .join(' / '),
  },
  { key: 'action', label: words.action, render: (job) => <RetryJob job={job} /> },
];

const messageColumns: readonly Column<Message>[] = [
  {
    key: 'subject',
    label: words.subject,
    rowHeader: true,
    render: ({ id, subject }) => <a href={`/staff/outbox/${id}`}>{subject}</a>,
  },
  { key: 'status', label: words.status, render: ({ status }) => <Status status={status} /> },
  { key: 'created', label: words.created, render: ({ createdAt }) => <Moment at={createdAt} /> },
  { key: 'reason', label: words.reason, render: ({ reason }) => reason },
  { key: 'action', label: words.action, render: (message) => <ResendMessage message={message} /> },
];

interface List<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface FailedProps {
  readonly filter: FailedFilter;
  readonly jobs: List<DeadJob>;
  readonly messages: List<Message>;
  readonly done: string | undefined;
}

function failedHref({ page, messages }: FailedFilter): string {
  const query = new URLSearchParams();
  if (page > 1) query.set('page', String(page));
  if (messages > 1) query.set('messages', String(messages));
  return query.size > 0 ? `/staff/jobs?${query}` : '/staff/jobs';
}

function Jobs({ jobs, filter }: Pick<FailedProps, 'jobs' | 'filter'>) {
  if (jobs.total === 0) return <EmptyState title={text.jobs.none} />;
  return (
    <>
      <DataTable caption={text.jobs.table} columns={jobColumns} rows={jobs.rows} />
      <Pager
        list={text.jobs.table}
        page={filter.page}
        pageSize={pageSize}
        total={jobs.total}
        href={(page) => failedHref({ ...filter, page })}
      />
    </>
  );
}

function Messages({ messages, filter }: Pick<FailedProps, 'messages' | 'filter'>) {
  if (messages.total === 0) return <EmptyState title={text.jobs.noMessages} />;
  return (
    <>
      <DataTable caption={text.jobs.messages} columns={messageColumns} rows={messages.rows} />
      <Pager
        list={text.jobs.messages}
        page={filter.messages}
        pageSize={pageSize}
        total={messages.total}
        href={(page) => failedHref({ ...filter, messages: page })}
      />
    </>
  );
}

export function Failed({ filter, jobs, messages, done }: FailedProps) {
  return (
    <>
      {done === 'job' && <Notice kind="success" title={text.done.job} />}
      {done === 'message' && <Notice kind="success" title={text.done.message} />}
      <Jobs jobs={jobs} filter={filter} />
      <Messages messages={messages} filter={filter} />
    </>
  );
}
