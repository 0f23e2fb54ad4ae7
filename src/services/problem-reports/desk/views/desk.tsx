import type { Area } from '#engines/publishing/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { fieldId } from '#ui/components/field.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { mapWords } from '../../map/text.ts';
import { type MapPoint, ReportMap, type Tiles } from '../../map/views/report-map.tsx';
import { desk, deskHref } from '../../model.ts';
import { addressOf } from '../../reports/filter.ts';
import type { Report, ReportFilter } from '../../reports/queries.ts';
import { isOpen } from '../../reports/rules.ts';
import { StatusBadge } from '../../reports/views/parts.tsx';
import { findCategory, nameOf, type Setup } from '../../settings/queries.ts';
import { type DeskRow, type DeskView, deskPageSize, deskViews } from '../queries.ts';
import { deskWords as words } from '../text.ts';
import { moveOptions } from './status-options.ts';

interface DeskProps extends FormState {
  readonly setup: Setup | undefined;
  readonly areas: readonly Area[];
  readonly rows: readonly DeskRow[];
  readonly total: number;
  /** On the map; undefined for the list. */
  readonly placed: readonly Report[] | undefined;
  readonly view: DeskView;
  readonly filter: ReportFilter;
  readonly page: number;
  /** ISO day. */
  readonly today: string;
  readonly tiles: Tiles | undefined;
  readonly moved: number | undefined;
  readonly mayManage: boolean;
}

const viewTexts = { section: words.section, everyone: words.everyone, ended: words.ended };

function Filter({ setup, areas, filter, view }: DeskProps) {
  const t = useText();
  return (
    <form method="get" action={desk} class="report-filter">
      <input type="hidden" name="view" value={view} />
      <Select
        name="category"
        label={words.category}
        value={filter.category}
        placeholder={words.all}
        options={(setup?.categories ?? []).map((one) => ({ value: one.slug, label: nameOf(one) }))}
      />
      {areas.length > 0 && (
        <Select
          name="area"
          label={words.area}
          value={filter.area}
          placeholder={words.all}
          options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <div class="field">
        <Button variant="secondary">{t(words.filter)}</Button>
      </div>
    </form>
  );
}

function Due({ report, today }: { report: Report; today: string }) {
  const t = useText();
  const late = isOpen(report.status) && report.dueOn < today;
  return (
    <>
      <Day date={report.dueOn} /> {late && <Badge tone="danger">{t(words.overdue)}</Badge>}
    </>
  );
}

const titleOf = ({ report, input }: DeskRow): string => input?.title ?? report.place;

function columnsOf(props: DeskProps, t: ReturnType<typeof useText>): Column<DeskRow>[] {
  const ticked = new Set(typedValues(props.values, 'reports'));
  return [
    {
      ...{ key: 'pick', label: words.pick },
      render: (row) => (
        <input
          type="checkbox"
          class="choice-input"
          name="reports"
          value={row.report.id}
          checked={ticked.has(row.report.id)}
          aria-label={t(words.pickOne(titleOf(row)))}
        />
      ),
    },
    {
      ...{ key: 'what', label: words.what, rowHeader: true },
      render: (row) => (
        <>
          <a href={deskHref(row.report.id)}>{titleOf(row)}</a> {row.report.sample && <SampleMark />}
        </>
      ),
    },
    {
      ...{ key: 'status', label: words.status },
      render: ({ report }) => <StatusBadge status={report.status} />,
    },
    {
      key: 'due',
      label: words.due,
      render: ({ report }) => <Due report={report} today={props.today} />,
    },
    {
      ...{ key: 'people', label: words.people, numeric: true },
      render: ({ report }) => String(report.followers),
    },
  ];
}

function Bulk(props: DeskProps) {
  const t = useText();
  return (
    <div class="report-bulk">
      <h2>{t(words.bulk)}</h2>
      <Select
        {...field(props, 'status')}
        label={words.status}
        placeholder={words.choose}
        options={moveOptions(['confirmed', 'working', 'done', 'declined'])}
        required
      />
      <TextArea
        {...field(props, 'text')}
        label={words.publicText}
        hint={words.publicTextHint}
        rows={3}
      />
      <Button>{t(words.move)}</Button>
    </div>
  );
}

function List(props: DeskProps) {
  const t = useText();
  const { rows, total, page, view, filter } = props;
  if (rows.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <>
      <ListCount page={page} pageSize={deskPageSize} total={total} />
      <form method="post" action={desk} id={fieldId('reports')} noValidate>
        <DataTable
          caption={words.list}
          captionHidden
          columns={columnsOf(props, t)}
          rows={rows}
          rowKey={({ report }) => report.id}
        />
        {view !== 'ended' && <Bulk {...props} />}
      </form>
      <Pager
        page={page}
        pageSize={deskPageSize}
        total={total}
        href={(to) => addressOf(filter, { path: desk, view, page: String(to) })}
      />
    </>
  );
}

function OnMap({ placed = [], setup, tiles }: DeskProps) {
  const language = useLanguage();
  if (!setup || placed.length === 0) {
    return <EmptyState title={words.none} hint={words.noneHint} />;
  }
  const points = placed.flatMap((report): MapPoint[] => {
    const { id, latitude, longitude, status, dueOn } = report;
    const category = findCategory(setup, report.category);
    if (latitude === null || longitude === null || !category) return [];
    const label = mapWords.point(nameOf(category), status, dayText(dueOn, language));
    return [{ id, latitude, longitude, label, open: isOpen(status), href: deskHref(id) }];
  });
  const { settings: town, landmarks } = setup;
  return <ReportMap {...{ points, landmarks, town, tiles }} label={mapWords.label} />;
}

/** Reports of the own sections, as a list or on a map. */
export function DeskPage(props: DeskProps) {
  const t = useText();
  const { view, filter, placed, moved, mayManage, errors } = props;
  // Whoever works for some sections sees those: all of theirs are their own.
  const views = deskViews.filter((to) => mayManage || to !== 'everyone');
  const of = (to: DeskView) => addressOf(filter, { path: desk, view: to });
  const map = addressOf(filter, { path: desk, view, map: '1' });
  return (
    <>
      {moved !== undefined && <Notice kind="success" title={words.bulkDone(moved)} />}
      <ErrorSummary errors={errors} />
      <ButtonRow>
        <ButtonLink href={`${desk}/new`}>{t(words.enter)}</ButtonLink>
        {mayManage && (
          <ButtonLink href={`${desk}/settings`} variant="secondary">
            {t(words.settings)}
          </ButtonLink>
        )}
      </ButtonRow>
      <Tabs
        label={words.views}
        tabs={[
          ...views.map((to) => ({ label: viewTexts[to], href: of(to) })),
          { label: words.map, href: map },
        ]}
        current={placed ? map : of(view)}
      />
      <Filter {...props} />
      {placed ? <OnMap {...props} /> : <List {...props} />}
    </>
  );
}
