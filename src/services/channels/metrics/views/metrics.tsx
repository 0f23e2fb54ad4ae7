import { dateParts } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { type AccountSeries, byHour, byWeekday, sayWhatWasRead } from '../compare.ts';
import { measureTexts } from '../measure-text.ts';
import { figureNames } from '../model.ts';
import type { AccountMetric, PostFigures } from '../queries.ts';
import { postSource, seenBy } from '../rules.ts';
import { words } from '../text.ts';

export const metricsHref = '/staff/channels/metrics';

/** The newest records; two rows a day of each account make a page too long in a year. */
const mostRecords = 300;

const shown = (value: number | null) => (value === null ? '' : value.toLocaleString('ja'));

function spanText({ day, span }: AccountMetric): Text {
  const { year, month } = dateParts(day);
  return span === 'month' ? words.month(year, month) : { ja: day, en: day };
}

function FollowersChart({ series }: { series: AccountSeries }) {
  const t = useText();
  const rows = series.rows.filter(({ followers }) => followers !== null);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return null;
  const description = words.chartText(t(spanText(first)), t(spanText(last)));
  return (
    <LineChart
      title={words.chartTitle(series.name, first.followers ?? 0, last.followers ?? 0)}
      subtitle={description}
      description={description}
      source={measureTexts.sources[last.source]}
      csvHref={`${metricsHref}.csv`}
      unit={words.people}
      points={rows.map((row, x) => ({
        ...{ x, label: spanText(row), value: row.followers ?? undefined, sample: row.sample },
      }))}
    />
  );
}

function Channels({ accounts }: { accounts: readonly AccountSeries[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.channels)}</h2>
      <BarChart
        title={words.seenTitle}
        subtitle={words.seenText}
        description={words.seenText}
        csvHref={`${metricsHref}.csv`}
        unit={words.times}
        rows={accounts.map(({ name, kind, seen }) => ({
          label: {
            ja: `${name}（${words.figures[seenBy(kind)].ja}）`,
            en: `${name} (${words.figures[seenBy(kind)].en})`,
          },
          value: seen,
        }))}
      />
      {accounts.map((series) => (
        <FollowersChart key={series.id} series={series} />
      ))}
    </section>
  );
}

function Times({ posts }: { posts: readonly PostFigures[] }) {
  return (
    <>
      <BarChart
        title={words.weekdaysTitle}
        subtitle={words.timesText}
        description={words.timesText}
        unit={words.times}
        rows={byWeekday(posts)}
      />
      <BarChart
        title={words.hoursTitle}
        subtitle={words.timesText}
        description={words.timesText}
        unit={words.times}
        rows={byHour(posts)}
      />
    </>
  );
}

function PostSource({ kind, figures: { sample } }: PostFigures) {
  const t = useText();
  return sample ? <SampleMark /> : t(measureTexts.sources[postSource(kind)]);
}

function Posts({ posts }: { posts: readonly PostFigures[] }) {
  const t = useText();
  const figures = figureNames.filter((name) => name !== 'followers' && name !== 'posts');
  return (
    <section>
      <h2>{t(words.items)}</h2>
      <DataTable
        caption={words.itemsText}
        narrow="scroll"
        rows={posts}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'title', label: words.post, rowHeader: true },
            render: ({ title, id, figures: { sample } }) => (
              <>
                <a href={`/staff/channels/deliveries/${id}`}>{t(title)}</a>{' '}
                {sample && <SampleMark />}
              </>
            ),
          },
          { key: 'account', label: words.account, render: ({ account }) => account },
          {
            ...{ key: 'when', label: words.when },
            render: ({ sentAt }) => sentAt && <Moment at={sentAt} />,
          },
          ...figures.map((name) => ({
            ...{ key: name, label: words.figures[name], numeric: true },
            render: ({ figures: given }: PostFigures) => shown(given[name]),
          })),
          {
            ...{ key: 'source', label: words.source },
            render: (post) => <PostSource {...post} />,
          },
        ]}
      />
      <Times posts={posts} />
    </section>
  );
}

function Records({ rows }: { rows: readonly AccountMetric[] }) {
  const t = useText();
  return (
    <Disclosure summary={words.table}>
      <p>
        {rows.length > mostRecords && t(words.newest(mostRecords))}{' '}
        <a href={`${metricsHref}.csv`}>{t(words.csv)}</a>
      </p>
      <DataTable
        caption={words.table}
        captionHidden
        narrow="scroll"
        rows={rows.slice(-mostRecords).toReversed()}
        rowKey={({ accountId, day, span, source }) => `${accountId} ${day} ${span} ${source}`}
        columns={[
          {
            ...{ key: 'when', label: words.when, rowHeader: true },
            render: (row) => t(spanText(row)),
          },
          { key: 'account', label: words.account, render: ({ account }) => account },
          ...figureNames.map((name) => ({
            ...{ key: name, label: words.figures[name], numeric: true },
            render: (row: AccountMetric) => shown(row[name]),
          })),
          {
            ...{ key: 'source', label: words.source },
            render: ({ source, sample }) => (
              <>
                {t(measureTexts.sources[source])} {sample && <SampleMark />}
              </>
            ),
          },
        ]}
      />
    </Disclosure>
  );
}

export interface MetricsProps {
  readonly accounts: readonly AccountSeries[];
  readonly posts: readonly PostFigures[];
  readonly rows: readonly AccountMetric[];
}

export function Metrics({ accounts, posts, rows }: MetricsProps) {
  const t = useText();
  if (rows.length === 0) return <EmptyState title={words.nothing} hint={words.nothingHint} />;
  return (
    <>
      {sayWhatWasRead(posts).map((sentence) => (
        <p key={sentence.ja} class="lead">
          {t(sentence)}
        </p>
      ))}
      {posts.length > 0 && <Posts posts={posts} />}
      <Channels accounts={accounts} />
      <Records rows={rows} />
    </>
  );
}
