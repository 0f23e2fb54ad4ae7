import type { Area } from '#engines/publishing/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { mapWords } from '../../map/text.ts';
import { type MapPoint, ReportMap, type Tiles } from '../../map/views/report-map.tsx';
import { home, openStatuses, photoHref, reportHref } from '../../model.ts';
import type { Photo } from '../../photos/commands.ts';
import { findCategory, nameOf, openCategories, type Setup } from '../../settings/queries.ts';
import { statusTexts } from '../../text.ts';
import { addressOf } from '../filter.ts';
import { mostOnMap, pageSize, type ReportFilter, type ShownReport } from '../queries.ts';
import { isOpen } from '../rules.ts';
import { publicWords as words } from '../text.ts';
import { shownTitle } from '../title.ts';
import { StatusBadge } from './parts.tsx';

export interface ListProps {
  readonly shown: readonly ShownReport[];
  readonly total: number;
  readonly photos: ReadonlyMap<string, Photo>;
  readonly setup: Setup | undefined;
  readonly areas: readonly Area[];
  readonly filter: ReportFilter;
  readonly page: number;
  readonly view: 'list' | 'map';
  readonly tiles: Tiles | undefined;
  readonly done: Text | undefined;
}

const statuses = ['open', ...openStatuses, 'done', 'declined'] as const;

type FilterProps = Pick<ListProps, 'setup' | 'areas' | 'filter' | 'view'>;

function FilterFields({ setup, areas, filter }: FilterProps) {
  const choice = { placeholder: words.all } as const;
  const categories = (setup?.categories ?? []).map((one) => ({
    value: one.slug,
    label: nameOf(one),
  }));
  const states = statuses.map((status) => ({
    value: status,
    label: status === 'open' ? words.open : statusTexts[status],
  }));
  const places = areas.map(({ slug, name }) => ({ value: slug, label: name }));
  const { category, status, area } = filter;
  return (
    <>
      <Select
        {...{ name: 'category', label: words.category, value: category, ...choice }}
        options={categories}
      />
      <Select
        {...{ name: 'status', label: words.status, value: status, ...choice }}
        options={states}
      />
      {places.length > 0 && (
        <Select {...{ name: 'area', label: words.area, value: area, ...choice }} options={places} />
      )}
    </>
  );
}

/** What is looked for; it stands in the address. */
function Filter(props: FilterProps) {
  const t = useText();
  return (
    <form method="get" action={home} class="report-filter" aria-label={t(words.filterTitle)}>
      {props.view === 'map' && <input type="hidden" name="view" value="map" />}
      <FilterFields {...props} />
      <div class="field">
        <Button variant="secondary">{t(words.filter)}</Button>
      </div>
    </form>
  );
}

interface EntryProps extends Pick<ListProps, 'setup'> {
  readonly shown: ShownReport;
  readonly photo: Photo | undefined;
}

function Entry({ shown, photo, setup }: EntryProps) {
  const t = useText();
  const { report, input } = shown;
  return (
    <li class="report-entry">
      <div>
        <h3>
          <a href={reportHref(report.id)}>{t(shownTitle(setup, shown))}</a>
        </h3>
        <p class="report-words">{input.text}</p>
        <p class="report-facts">
          <StatusBadge status={report.status} />
          <Day date={report.receivedOn} />
          <span>{t(words.people(report.followers))}</span>
          {report.sample && <SampleMark />}
        </p>
      </div>
      {photo && (
        <img
          src={photoHref(report.id, photo.id)}
          alt={t(words.photoBefore(1))}
          loading="lazy"
          {...{ width: photo.width, height: photo.height }}
        />
      )}
    </li>
  );
}

function List({ shown, total, photos, page, filter, setup }: ListProps) {
  const t = useText();
  if (shown.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t(words.reports)}</h2>
      <ListCount page={page} pageSize={pageSize} total={total} />
      <ul class="report-list">
        {shown.map((one) => (
          <Entry key={one.report.id} shown={one} photo={photos.get(one.report.id)} setup={setup} />
        ))}
      </ul>
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(to) => addressOf(filter, { page: String(to) })}
      />
    </section>
  );
}

export function pointsOf(
  shown: readonly ShownReport[],
  setup: Setup,
  day: (date: string) => string,
): MapPoint[] {
  return shown.flatMap(({ report }) => {
    const { id, latitude, longitude, status, receivedOn } = report;
    const category = findCategory(setup, report.category);
    if (latitude === null || longitude === null || !category) return [];
    const label = mapWords.point(nameOf(category), status, day(receivedOn));
    return [{ id, latitude, longitude, label, open: isOpen(status), href: reportHref(id) }];
  });
}

function OnMap({ shown, setup, tiles }: ListProps) {
  const t = useText();
  const language = useLanguage();
  if (!setup) return <EmptyState title={words.none} hint={words.noneHint} />;
  const points = pointsOf(shown, setup, (date) => dayText(date, language));
  return (
    <section aria-label={t(words.map)}>
      <p>{t(words.onMap(points.length))}</p>
      {shown.length === mostOnMap && <p>{t(words.mapLimit(mostOnMap))}</p>}
      <ReportMap
        points={points}
        landmarks={setup.landmarks}
        town={setup.settings}
        tiles={tiles}
        label={mapWords.label}
      />
      <ul class="report-legend">
        <li>
          <span class="report-mark" aria-hidden="true" /> {t(words.legendOpen)}
        </li>
        <li>
          <span class="report-mark report-mark-ended" aria-hidden="true" /> {t(words.legendEnded)}
        </li>
      </ul>
    </section>
  );
}

const formats = [
  ['GeoJSON', 'reports.geojson'],
  ['CSV', 'reports.csv'],
  ['Atom', 'feed.atom'],
] as const;

function Data({ filter }: Pick<ListProps, 'filter'>) {
  const t = useText();
  return (
    <Disclosure summary={words.data}>
      <p>{t(words.dataLead)}</p>
      <ul>
        {formats.map(([name, file]) => (
          <li key={name}>
            <a href={addressOf(filter, { path: `${home}/${file}` })}>{name}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What was reported, list first, map second, and the way to report something. */
export function ReportListPage(props: ListProps) {
  const t = useText();
  const { setup, filter, view, done } = props;
  const map = addressOf(filter, { view: 'map' });
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      {openCategories(setup).length > 0 && (
        <ButtonRow>
          <ButtonLink href={`${home}/new`}>{t(words.tell)}</ButtonLink>
        </ButtonRow>
      )}
      <p>{t(words.how)}</p>
      {setup && <p>{t(words.ring(setup.settings.telephone, setup.settings.telephoneHours))}</p>}
      <Tabs
        label={words.views}
        tabs={[
          { label: words.list, href: addressOf(filter) },
          { label: words.map, href: map },
        ]}
        current={view === 'map' ? map : addressOf(filter)}
      />
      <Filter {...props} />
      {view === 'map' ? <OnMap {...props} /> : <List {...props} />}
      <Data filter={filter} />
    </>
  );
}
