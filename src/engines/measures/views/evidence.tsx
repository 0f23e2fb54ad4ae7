import type { Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type {
  DatedFigure,
  EvidencePage,
  EvidenceRow,
  Measure,
  MeasureParams,
} from '../contract.ts';
import { text } from '../text.ts';
import { Amount, FigureValue, Params } from './figure.tsx';

const words = text.evidence;

export interface EvidenceViewProps {
  readonly measure: Measure;
  readonly params: MeasureParams;
  readonly figure: DatedFigure;
  /** The day is still running, so the figure is that of this moment. */
  readonly running: boolean;
  readonly evidence: EvidencePage;
  readonly page: number;
  readonly pageSize: number;
  readonly href: (page: number) => string;
}

function Counted({ row }: { row: EvidenceRow }) {
  const t = useText();
  return <>{t(row.counted === 'numerator' ? words.inNumerator : words.inDenominator)}</>;
}

const columns: readonly Column<EvidenceRow>[] = [
  {
    key: 'record',
    label: words.record,
    rowHeader: true,
    render: (row) => (row.href ? <a href={row.href}>{row.label}</a> : row.label),
  },
  { key: 'date', label: words.date, render: (row) => row.date ?? '' },
  { key: 'counted', label: words.counted, render: (row) => <Counted row={row} /> },
];

function Summary({ measure, params, figure, running }: EvidenceViewProps) {
  const t = useText();
  const amount = (label: Text, value: number | undefined) =>
    value === undefined ? [] : [{ term: label, value: <Amount value={value} /> }];
  return (
    <DescriptionList
      items={[
        {
          term: words.value,
          value: (
            <>
              <FigureValue figure={figure} measure={measure} />
              <br />
              {t(running ? words.soFar(figure.day) : words.asOf(figure.day))}
            </>
          ),
        },
        { term: words.formula, value: t(measure.formula) },
        ...(Object.keys(params).length > 0
          ? [{ term: words.params, value: <Params params={params} /> }]
          : []),
        ...amount(words.numerator, figure.numerator),
        ...amount(words.denominator, figure.denominator),
      ]}
    />
  );
}

export function EvidenceView(props: EvidenceViewProps) {
  const t = useText();
  const { evidence, page, pageSize, href } = props;
  const hidden = evidence.total - evidence.visible;
  const pages = { page, pageSize, total: evidence.visible };
  return (
    <>
      <Summary {...props} />
      <h2>{t(words.rows)}</h2>
      {hidden > 0 && (
        <Notice kind="info" title={words.hidden(hidden)}>
          <p>{t(words.hiddenWhy)}</p>
        </Notice>
      )}
      {evidence.total === 0 && <EmptyState title={words.empty} hint={words.emptyHint} />}
      {evidence.visible > 0 && (
        <>
          <ListCount {...pages} />
          <DataTable
            caption={words.rows}
            captionHidden
            columns={columns}
            rows={evidence.rows}
            rowKey={(row) => row.id}
          />
          <Pager {...pages} href={href} />
        </>
      )}
    </>
  );
}
