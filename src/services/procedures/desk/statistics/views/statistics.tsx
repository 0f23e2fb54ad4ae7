import { channelTexts } from '#engines/cases/contract.ts';
import { dateParts } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { ProcedureFigures, YearStatistics } from '../queries.ts';
import { share, written } from '../rules.ts';
import { yearName } from '../table.ts';
import { statisticsWords as words } from '../text.ts';

const address = '/staff/procedures/statistics';

function Totals({ statistics }: { statistics: YearStatistics }) {
  const { cases, punctuality, minutes } = statistics;
  const { received, online, decided, medianDays } = cases.total;
  return (
    <div class="desk-totals">
      <DescriptionList
        items={[
          { term: words.received, value: <FigureValue value={received} unit={words.cases} /> },
          {
            term: words.onlineShare,
            value: <FigureValue value={share(online, received)} unit={words.percent} digits={1} />,
          },
          { term: words.decided, value: <FigureValue value={decided} unit={words.cases} /> },
          {
            term: words.medianDays,
            value: <FigureValue value={medianDays} unit={words.days} digits={1} />,
          },
          {
            term: words.inTime,
            value: (
              <FigureValue
                value={share(punctuality.inTime, punctuality.measured)}
                unit={words.percent}
                digits={1}
              />
            ),
          },
          {
            term: words.minutes,
            value: <FigureValue value={Math.round(minutes)} unit={words.minute} />,
          },
        ]}
      />
    </div>
  );
}

/** The share that came online, month by month; the statement is the newest month. */
function Months({ statistics: { cases, until } }: { statistics: YearStatistics }) {
  const language = useLanguage();
  const points = cases.byMonth.map(({ month, online, received }, index) => ({
    x: index,
    label: words.month(dateParts(`${month}-01`).month),
    value: share(online, received),
  }));
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <LineChart
      title={words.monthTitle(last.label[language === 'en' ? 'en' : 'ja'], written(last.value, 0))}
      subtitle={words.monthSubtitle}
      description={words.monthDescription}
      source={words.source(dayText(until, language))}
      unit={words.percent}
      digits={1}
      points={points}
    />
  );
}

function Channels({ statistics: { cases, until } }: { statistics: YearStatistics }) {
  const language = useLanguage();
  const rows = cases.byChannel.toSorted((a, b) => b.received - a.received);
  const [first] = rows;
  if (!first) return null;
  const part = written(share(first.received, cases.total.received), 0);
  return (
    <BarChart
      title={words.channelTitle(channelTexts[first.channel], part)}
      subtitle={words.channelSubtitle}
      description={words.channelDescription}
      source={words.source(dayText(until, language))}
      unit={words.cases}
      rows={rows.map(({ channel, received }, place) => ({
        label: channelTexts[channel],
        value: received,
        emphasis: place === 0,
      }))}
    />
  );
}

const percentText = (value: number | undefined): string =>
  value === undefined ? '―' : `${written(value)}%`;

function Procedures({ rows }: { rows: readonly ProcedureFigures[] }) {
  const t = useText();
  return (
    <DataTable
      caption={words.byProcedure}
      narrow="scroll"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', label: words.procedure, rowHeader: true, render: ({ name }) => t(name) },
        {
          ...{ key: 'received', label: words.received, numeric: true },
          render: ({ received }) => received.toLocaleString('en'),
        },
        {
          ...{ key: 'share', label: words.onlineShare, numeric: true },
          render: ({ online, received }) => percentText(share(online, received)),
        },
        {
          ...{ key: 'decided', label: words.decided, numeric: true },
          render: ({ decided }) => decided.toLocaleString('en'),
        },
        {
          ...{ key: 'median', label: words.medianDays, numeric: true },
          render: ({ medianDays }) => written(medianDays) || '―',
        },
        {
          ...{ key: 'in-time', label: words.inTime, numeric: true },
          render: ({ inTime, measured }) => percentText(share(inTime, measured)),
        },
        {
          ...{ key: 'minutes', label: words.minutes, numeric: true },
          render: ({ minutes }) => `${Math.round(minutes)} ${t(words.minute)}`,
        },
      ]}
    />
  );
}

export interface StatisticsProps {
  readonly statistics: YearStatistics;
  readonly years: readonly FiscalYear[];
}

/** A fiscal year of applications: the figures, how they came, and each procedure. */
export function StatisticsView({ statistics, years }: StatisticsProps) {
  const t = useText();
  const { year, procedures } = statistics;
  return (
    <>
      <Tabs
        label={words.years}
        tabs={years.map((one) => ({ label: yearName(one), href: `${address}?year=${one}` }))}
        current={`${address}?year=${year}`}
      />
      {procedures.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <Totals statistics={statistics} />
          <div class="desk-charts">
            <Months statistics={statistics} />
            <Channels statistics={statistics} />
          </div>
          <Procedures rows={procedures} />
          <ul>
            <li>
              <a href={`${address}.csv?year=${year}`}>{t(words.csv)}</a>
            </li>
            <li>
              <a href={`${address}.xlsx?year=${year}`}>{t(words.xlsx)}</a>
            </li>
            <li>
              <a href="/staff/cases?view=all">{t(words.rows)}</a>
            </li>
          </ul>
        </>
      )}
    </>
  );
}
