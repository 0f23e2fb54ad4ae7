import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { useText } from '#ui/language.tsx';
import { pageSize } from '../../requests.ts';
import type { Batch, BatchLine } from '../queries.ts';
import { text } from '../text.ts';

function RowState({ line }: { line: BatchLine }) {
  const t = useText();
  if (!line.done) return <Badge tone="neutral">{t(text.waiting)}</Badge>;
  if (!line.problem) return <Badge tone="success">{t(text.issued)}</Badge>;
  return (
    <>
      <Badge tone="danger">{t(text.failed)}</Badge> {t(line.problem)}
    </>
  );
}

const columns: readonly Column<BatchLine>[] = [
  { key: 'row', label: text.columns.row, numeric: true, render: ({ row }) => row },
  {
    key: 'recipient',
    label: text.columns.recipient,
    rowHeader: true,
    render: ({ recipientName }) => recipientName,
  },
  {
    key: 'number',
    label: text.columns.number,
    render: ({ letterId, documentNumber }) =>
      letterId && <a href={`/staff/letters/${letterId}`}>{documentNumber}</a>,
  },
  { key: 'state', label: text.columns.state, render: (line) => <RowState line={line} /> },
];

export interface BatchPageProps {
  readonly batch: Batch;
  readonly lines: readonly BatchLine[];
  readonly page: number;
}

export function BatchPage({ batch, lines, page }: BatchPageProps) {
  const t = useText();
  const own = `/staff/letters/batches/${batch.id}`;
  const { done, total, failed } = batch;
  const running = done < total;
  return (
    <>
      <Progress label={text.progress} value={done} max={total} unit={text.letters} />
      {running && <Notice kind="info" title={text.running} />}
      {failed > 0 && (
        <Notice kind="warning" title={text.failedCount(failed)}>
          <p>{t(text.failedHint)}</p>
        </Notice>
      )}
      <ButtonRow>
        {running ? (
          <ButtonLink href={own}>{t(text.refresh)}</ButtonLink>
        ) : (
          failed < total && <ButtonLink href={`${own}/papers.pdf`}>{t(text.download)}</ButtonLink>
        )}
      </ButtonRow>
      <DataTable
        caption={text.rowsCaption}
        columns={columns}
        rows={lines}
        rowKey={({ row }) => String(row)}
      />
      <Pager page={page} pageSize={pageSize} total={total} href={(to) => `${own}?page=${to}`} />
    </>
  );
}
