import type { EvidencePage, EvidenceRow } from '#engines/measures/contract.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { indicatorWords } from './text.ts';

export const evidencePageSize = 50;

const columns: readonly Column<EvidenceRow>[] = [
  {
    key: 'label',
    label: indicatorWords.record,
    rowHeader: true,
    render: ({ label, href }) => (href ? <a href={href}>{label}</a> : label),
  },
  {
    key: 'date',
    label: indicatorWords.date,
    render: ({ date }) => date && <Day date={date} />,
  },
  {
    key: 'counted',
    label: indicatorWords.countedAs,
    render: ({ counted }) => <Counted as={counted} />,
  },
];

function Counted(props: { as: EvidenceRow['counted'] }) {
  return <>{useText()(indicatorWords[props.as])}</>;
}

/** The records a figure was counted from, as far as this reader may see them. */
export function Evidence(props: { id: string; evidence: EvidencePage; page: number }) {
  const { rows, total } = props.evidence;
  if (total === 0) {
    return (
      <EmptyState title={indicatorWords.evidenceNone} hint={indicatorWords.evidenceNoneHint} />
    );
  }
  return (
    <>
      <DataTable<EvidenceRow>
        caption={indicatorWords.evidence}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
      />
      <Pager
        page={props.page}
        pageSize={evidencePageSize}
        total={total}
        href={(page) => `/plan/indicators/${props.id}/evidence?page=${page}`}
      />
    </>
  );
}
