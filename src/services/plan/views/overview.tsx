import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { Select } from '#ui/components/select.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { type Grade, grades } from '../model.ts';
import type { IndicatorState, PlanOverview, PolicySummary } from '../results.ts';
import { gradeTexts } from '../text.ts';
import { Progress, Trend } from './charts.tsx';
import {
  Figure,
  GradeBadge,
  IndicatorName,
  PlanTable,
  SampleNotice,
  Terms,
  YearValue,
} from './parts.tsx';
import { words } from './text.ts';

export interface OverviewFilter {
  readonly grade: Grade | undefined;
  readonly policy: number | undefined;
}

export function Overview(props: { overview: PlanOverview; filter: OverviewFilter }) {
  const { overview, filter } = props;
  const policies = overview.basicPolicies.flatMap(({ policies }) => policies);
  const shown = policies.reduce((sum, policy) => sum + matching(policy, filter).length, 0);
  return (
    <>
      <Headline overview={overview} />
      <SampleNotice shown={overview.sample} />
      <Terms names={['indicator', 'baseline', 'target', 'notConnected']} />
      <Filter policies={policies} filter={filter} shown={shown} />
      {shown === 0 && <EmptyState title={words.noneMatch} hint={words.noneMatchHint} />}
      {overview.basicPolicies.map((basic) => (
        <BasicPolicy key={basic.number} basic={basic} filter={filter} />
      ))}
      <More />
    </>
  );
}

export function NoPlan() {
  return <EmptyState title={words.noPlan} hint={words.noPlanHint} />;
}

function Headline({ overview }: { overview: PlanOverview }) {
  const t = useText();
  const language = useLanguage();
  const { counts, asOf } = overview;
  return (
    <div class="plan-headline">
      <p class="plan-headline-sentence">
        <Phrases>{t(words.headline(counts.onCourse, counts.all))}</Phrases>
      </p>
      <ul class="plan-counts">
        {grades
          .filter((grade) => counts.byGrade[grade] > 0)
          .map((grade) => (
            <li key={grade}>
              <GradeBadge grade={grade} />{' '}
              <span class="figure-number">{counts.byGrade[grade]}</span>
            </li>
          ))}
      </ul>
      <p class="muted">
        {asOf && `${t(words.asOf(dayText(asOf, language)))}　`}
        {t(words.connected(counts.connected, counts.all))}
      </p>
    </div>
  );
}

function matching(policy: PolicySummary, filter: OverviewFilter): readonly IndicatorState[] {
  if (filter.policy !== undefined && filter.policy !== policy.number) return [];
  return policy.indicators.filter(
    ({ judgement }) => filter.grade === undefined || judgement.grade === filter.grade,
  );
}

function Filter(props: {
  policies: readonly PolicySummary[];
  filter: OverviewFilter;
  shown: number;
}) {
  const t = useText();
  return (
    <form class="filter" method="get" action="/plan" aria-label={t(words.filterLegend)}>
      <Select
        label={words.grade}
        name="grade"
        value={props.filter.grade}
        placeholder={words.everything}
        options={grades.map((grade) => ({ value: grade, label: gradeTexts[grade] }))}
      />
      <Select
        label={words.policy}
        name="policy"
        value={props.filter.policy?.toString()}
        placeholder={words.everything}
        options={props.policies.map(({ number, name }) => ({
          value: String(number),
          label: words.policyTitle(number, name),
        }))}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.filter)}</Button>
      </ButtonRow>
      <p class="muted">{t(words.shown(props.shown))}</p>
    </form>
  );
}

function BasicPolicy(props: {
  basic: PlanOverview['basicPolicies'][number];
  filter: OverviewFilter;
}) {
  const t = useText();
  const shown = props.basic.policies.filter((policy) => matching(policy, props.filter).length > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>
        <Phrases>{t(words.basicPolicy(props.basic.number, props.basic.name))}</Phrases>
      </h2>
      {shown.map((policy) => (
        <section key={policy.number} class="plan-policy">
          <h3>
            <a href={`/plan/policies/${policy.number}`}>
              <Phrases>{t(words.policyTitle(policy.number, policy.name))}</Phrases>
            </a>
          </h3>
          <IndicatorTable
            caption={words.indicatorsOf(policy.name)}
            indicators={matching(policy, props.filter)}
          />
        </section>
      ))}
    </section>
  );
}

const indicatorColumns: readonly Column<IndicatorState>[] = [
  {
    key: 'name',
    label: words.indicator,
    rowHeader: true,
    render: (indicator) => (
      <IndicatorName indicator={indicator} href={`/plan/indicators/${indicator.id}`} />
    ),
  },
  {
    key: 'now',
    label: words.now,
    numeric: true,
    render: (indicator) => <YearValue figure={indicator.current} of={indicator} />,
  },
  {
    key: 'target',
    label: words.target,
    numeric: true,
    render: (indicator) => <Figure value={indicator.target} of={indicator} />,
  },
  {
    key: 'way',
    label: words.wayToTarget,
    render: (indicator) => <Progress indicator={indicator} />,
  },
  {
    key: 'grade',
    label: words.grade,
    render: ({ judgement }) => <GradeBadge grade={judgement.grade} />,
  },
  {
    key: 'trend',
    label: words.trend,
    render: (indicator) => <Trend indicator={indicator} />,
  },
];

/** One row per indicator; reads as a plain table without style sheets. */
export function IndicatorTable(props: { caption: Text; indicators: readonly IndicatorState[] }) {
  return (
    <PlanTable
      indicators
      caption={props.caption}
      captionHidden
      columns={indicatorColumns}
      rows={props.indicators}
      rowKey={({ id }) => id}
    />
  );
}

function More() {
  const t = useText();
  const links = [
    { href: '/plan/roles', label: words.rolesTitle },
    { href: '/plan/method', label: words.method },
    { href: '/plan/evaluations', label: words.evaluations },
  ];
  return (
    <section>
      <h2>{t(words.moreAboutPlan)}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
