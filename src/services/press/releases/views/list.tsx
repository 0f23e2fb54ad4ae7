import { Badge, type Tone } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type ReleaseState } from '../../model.ts';
import { coveredShare } from '../../rules.ts';
import { numberText, stateTexts } from '../../text.ts';
import { type Figures, pageSize, type ReleaseRow } from '../queries.ts';
import { listWords as words } from '../text.ts';

const tones = {
  draft: 'neutral',
  waiting: 'info',
  approved: 'info',
  announced: 'warning',
  published: 'success',
  withdrawn: 'danger',
} as const satisfies Record<ReleaseState, Tone>;

export function StateBadge({ state }: { state: ReleaseState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>;
}

export interface ListProps {
  readonly rows: readonly ReleaseRow[];
  readonly total: number;
  readonly page: number;
  readonly year: number;
  readonly figures: Figures;
  readonly mayKeepList: boolean;
}

function NumberCell({ row }: { row: ReleaseRow }) {
  const t = useText();
  const { fiscalYear, number } = row;
  return <>{fiscalYear && number ? t(numberText(fiscalYear, number)) : ''}</>;
}

const columns: readonly Column<ReleaseRow>[] = [
  {
    ...{ key: 'title', label: words.title, rowHeader: true },
    render: ({ id, title, sample }) => (
      <>
        <a href={deskHref(id)}>{title}</a> {sample && <SampleMark />}
      </>
    ),
  },
  { key: 'number', label: words.number, render: (row) => <NumberCell row={row} /> },
  { key: 'state', label: words.state, render: ({ state }) => <StateBadge state={state} /> },
  {
    ...{ key: 'announced', label: words.announced },
    render: ({ announcedAt }) => announcedAt && <Moment at={announcedAt} />,
  },
  {
    ...{ key: 'embargo', label: words.embargo },
    render: ({ embargoUntil }) => embargoUntil && <Moment at={embargoUntil} />,
  },
];

function YearFigures({ figures, year }: Pick<ListProps, 'figures' | 'year'>) {
  const t = useText();
  const { released, covered, reports } = figures;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t(words.figures(year))}</h2>
      <DescriptionList
        items={[
          { term: words.released, value: t(words.times(released)) },
          { term: words.covered, value: t(words.times(covered)) },
          { term: words.share, value: t(words.percent(coveredShare(released, covered))) },
          { term: words.reports, value: t(words.times(reports)) },
        ]}
      />
      <p>
        <a href={`/staff/press?year=${year - 1}`}>{t(words.figures(year - 1))}</a>
      </p>
    </section>
  );
}

export function ReleaseTable(props: ListProps) {
  const t = useText();
  const { rows, total, page, mayKeepList } = props;
  const shown = { page, pageSize, total };
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/press/new">{t(words.add)}</ButtonLink>
        {mayKeepList && (
          <ButtonLink variant="secondary" href="/staff/press/list">
            {t(words.list)}
          </ButtonLink>
        )}
      </ButtonRow>
      {total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <Pager {...shown} href={(number) => `/staff/press?page=${number}`} list={words.caption} />
        </>
      )}
      <YearFigures {...props} />
    </>
  );
}
