import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { responseChannels } from '../../model.ts';
import { accessTexts, channelTexts } from '../../text.ts';
import type { SeriesVersion } from '../bank/queries.ts';
import type { Overview } from '../overview.ts';
import type { DayCount } from '../queries.ts';
import { deskWords as words } from '../staff-text.ts';
import { AddFromBank, Lifecycle } from './lifecycle.tsx';
import { Period, StateBadge } from './list.tsx';

export interface OverviewProps extends FormState {
  readonly overview: Overview;
  readonly bank: readonly SeriesVersion[];
  readonly may: { readonly manage: boolean; readonly enter: boolean; readonly sample: boolean };
  readonly done?: Text;
}

const total = (days: readonly DayCount[]): number =>
  days.reduce((sum, { count }) => sum + count, 0);

interface Link {
  readonly text: Text;
  readonly href: string;
  readonly primary?: boolean;
}

/** Where this person can go from here. */
function linksOf({ overview: { survey, phase }, may }: OverviewProps): Link[] {
  const here = `/staff/surveys/${survey.id}`;
  const [draft, closed] = [phase === 'draft', phase === 'closed'];
  const { access, slug, formId } = survey;
  const list: (Link | false)[] = [
    may.manage && draft && { text: words.questions, href: `/staff/forms/${formId}`, primary: true },
    may.enter && !draft && { text: words.enter, href: `${here}/paper`, primary: true },
    { text: words.results, href: `${here}/results` },
    may.manage && { text: words.edit, href: `${here}/edit` },
    may.manage && access === 'code' && !closed && { text: words.codes, href: `${here}/codes` },
    may.sample && access === 'sample' && { text: words.sampling, href: `${here}/samples` },
    may.manage && !draft && { text: words.single, href: `${here}/answers` },
    { text: words.paper, href: `/surveys/${slug}/paper.pdf` },
    !draft && { text: words.publicPage, href: `/surveys/${slug}` },
  ];
  return list.filter((link) => link !== false);
}

function Links(props: OverviewProps) {
  const t = useText();
  return (
    <ButtonRow>
      {linksOf(props).map(({ text, href, primary }) => (
        <ButtonLink key={href} href={href} variant={primary ? 'primary' : 'secondary'}>
          {t(text)}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function Todos({ overview: { todos } }: Pick<OverviewProps, 'overview'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.todo)}</h2>
      {todos.length === 0 ? (
        <p>{t(words.todoNone)}</p>
      ) : (
        <ul>
          {todos.map(({ text, href }) => (
            <li key={href + text.en}>
              <a href={href}>{t(text)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Response({ overview }: Pick<OverviewProps, 'overview'>) {
  const t = useText();
  const { survey, codes, graceMinutes } = overview;
  const rate = codes.issued > 0 ? `${((100 * codes.used) / codes.issued).toFixed(1)}%` : undefined;
  const figures =
    rate === undefined
      ? []
      : [
          { term: words.issued, value: codes.issued.toLocaleString('en') },
          { term: words.used, value: codes.used.toLocaleString('en') },
          { term: words.rate, value: rate },
        ];
  return (
    <DescriptionList
      items={[
        { term: words.state, value: <StateBadge state={survey.state} /> },
        { term: words.days, value: <Period survey={survey} /> },
        { term: words.access, value: t(accessTexts[survey.access]) },
        { term: words.policyTitle, value: t(words.policies[survey.access]) },
        { term: words.graceTitle, value: t(words.grace(graceMinutes)) },
        ...figures,
      ]}
    />
  );
}

interface DayRow {
  readonly day: string;
  readonly counts: ReadonlyMap<string, number>;
}

function dayRows(days: readonly DayCount[]): DayRow[] {
  const list = [...new Set(days.map(({ day }) => day))];
  return list.map((day) => ({
    day,
    counts: new Map(days.filter((one) => one.day === day).map((one) => [one.channel, one.count])),
  }));
}

function ByDay({ days }: { days: readonly DayCount[] }) {
  const t = useText();
  const used = responseChannels.filter((channel) => days.some((one) => one.channel === channel));
  return (
    <Disclosure summary={words.byDay}>
      <DataTable<DayRow>
        caption={words.byDayHint}
        narrow="scroll"
        rows={dayRows(days)}
        rowKey={({ day }) => day}
        columns={[
          {
            ...{ key: 'day', label: words.days, rowHeader: true },
            render: ({ day }) => <Day date={day} />,
          },
          ...used.map((channel) => ({
            ...{ key: channel, label: channelTexts[channel], numeric: true },
            render: ({ counts }: DayRow) =>
              t({ ja: String(counts.get(channel) ?? 0), en: String(counts.get(channel) ?? 0) }),
          })),
          {
            ...{ key: 'total', label: words.total, numeric: true },
            render: ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0),
          },
        ]}
      />
    </Disclosure>
  );
}

function Answers({ overview: { days } }: Pick<OverviewProps, 'overview'>) {
  const t = useText();
  if (days.length === 0) {
    return (
      <section>
        <h2>{t(words.byChannel)}</h2>
        <EmptyState title={words.noAnswers} />
      </section>
    );
  }
  const of = (channel: string) => total(days.filter((one) => one.channel === channel));
  const rows = responseChannels
    .map((channel) => ({ label: channelTexts[channel], value: of(channel) }))
    .filter(({ value }) => value > 0);
  return (
    <section>
      <h2>{t(words.byChannel)}</h2>
      <BarChart
        title={words.byDayTitle(total(days))}
        description={words.byDayHint}
        unit={words.unit}
        rows={rows}
      />
      <ByDay days={days} />
    </section>
  );
}

/** One survey for its section: what came in, what is left to do, when it ends. */
export function OverviewPage(props: OverviewProps) {
  const { overview, done, errors } = props;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ErrorSummary errors={errors} />
      <Links {...props} />
      <Todos overview={overview} />
      <Response overview={overview} />
      <Answers overview={overview} />
      {props.may.manage && <Lifecycle {...props} />}
      {props.may.manage && overview.phase === 'draft' && <AddFromBank {...props} />}
    </>
  );
}
