import type { EvidencePage, EvidenceRow } from '#engines/measures/contract.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { indicatorWords } from './indicator-text.ts';
import { PlanTable } from './parts.tsx';

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

interface EvidenceProps {
  readonly id: string;
  readonly evidence: EvidencePage;
  readonly page: number;
}

/** The records a figure was counted from, as far as this reader may see them. */
export function Evidence({ id, evidence, page }: EvidenceProps) {
  const t = useText();
  const { rows, total, visible } = evidence;
  if (total === 0) {
    return (
      <EmptyState title={indicatorWords.evidenceNone} hint={indicatorWords.evidenceNoneHint} />
    );
  }
  return (
    <>
      {rows.length > 0 && (
        <PlanTable<EvidenceRow>
          caption={indicatorWords.evidence}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns}
        />
      )}
      {total > visible && <p>{t(indicatorWords.evidenceHidden(total - visible))}</p>}
      <Pager
        page={page}
        pageSize={evidencePageSize}
        total={visible}
        href={(target) => `/plan/indicators/${id}/evidence?page=${target}`}
      />
    </>
  );
}

/** While the measure fails. */
export function UnreadableEvidence() {
  return (
    <EmptyState
      title={indicatorWords.evidenceUnreadable}
      hint={indicatorWords.evidenceUnreadableHint}
    />
  );
}
